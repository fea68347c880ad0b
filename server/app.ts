import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { PROTOCOL } from '#shared/api/protocol.ts';
import { MOST_IMPORT_BYTES } from '#shared/domain/import/confirm.ts';
import { healthNow } from './alerts/health.ts';
import { isOnLoopback } from './channels/endpoint.ts';
import type { Config } from './config.ts';
import { Counts } from './counts.ts';
import type { Database } from './db/database.ts';
import { watchEpoch, type EpochWatch } from './identity/epoch-watch.ts';
import { fewAtOnce } from './middleware/few-at-once.ts';
import { securityHeaders } from './middleware/headers.ts';
import { refuse } from './middleware/refuse.ts';
import { sameOrigin } from './middleware/same-origin.ts';
import { logRefusals } from './middleware/security-log.ts';
import { orNobody, sessionCookie, signedIn } from './middleware/session.ts';
import type { Ports } from './ports.ts';
import { accessRoute } from './routes/access.ts';
import { auditRoute } from './routes/audit.ts';
import { calendarRoute } from './routes/calendar.ts';
import { colleaguesRoute } from './routes/colleagues.ts';
import { demoRoute } from './routes/demo.ts';
import { dutyRoute } from './routes/duty.ts';
import { enterRoute } from './routes/enter.ts';
import { erasuresRoute } from './routes/erasures.ts';
import { importRoute } from './routes/import.ts';
import { inboundSmsRoute } from './routes/inbound-sms.ts';
import { leaveRoute, meRoute } from './routes/identity.ts';
import { liveRoute } from './routes/live.ts';
import { metricsRoute, type MetricsAccess } from './routes/metrics.ts';
import { passkeysRoute } from './routes/passkeys.ts';
import { placementsRoute } from './routes/placements.ts';
import { pushRoute } from './routes/push.ts';
import { refusedRoute } from './routes/refused.ts';
import { rephraseRoute } from './routes/rephrase.ts';
import { remindersRoute } from './routes/reminders.ts';
import { schoolRoute } from './routes/school.ts';
import { smsRoute } from './routes/sms.ts';
import { sessionsRoute } from './routes/sessions.ts';
import { questionsRoute } from './routes/questions.ts';
import { settingsRoute } from './routes/settings.ts';
import { substitutionsRoute } from './routes/substitutions.ts';
import { syncRoute } from './routes/sync.ts';
import { watchRoute } from './routes/watch.ts';
import { replayErasures } from './sync/erase.ts';
import type { Exchanger } from './sync/exchange.ts';
import { Lately } from './sync/lately.ts';
import { Quiet } from './sync/quiet.ts';
import type { ServerIdentity } from './sync/news.ts';
import type { Gatekeeper } from './sync/gatekeeper.ts';

export interface AppParts {
	readonly config: Pick<Config, 'demo'> &
		MetricsAccess &
		Partial<Pick<Config, 'smsInbound' | 'oidc' | 'llm'>>;
	readonly database: Database;
	readonly ports: Ports;
	readonly gatekeeper: Gatekeeper;
	readonly identity: ServerIdentity;
	/** Whether people may come: the address has been announced. */
	ready?(): boolean;
	/** Shared with the ways out, which count in it too. */
	readonly counts?: Counts;
	/** The protocol that this server speaks first; today's unless a test says otherwise. */
	readonly protocol?: number;
	/** The built app's HTML, for the hash of its start script; '' when only the API is served. */
	readonly page: string;
}

export interface App {
	readonly hono: Hono;
	/** For whoever works beside the requests. */
	readonly epoch: EpochWatch;
	/** Ends the open live streams. */
	close(): void;
}

/** Far more than one person has devices and tabs; what they may hold in memory together stays below 64 MiB. */
const EXCHANGES_OF_ONE = 32;

/** Nobody waits for more: each may hold a school's files in memory. */
const IMPORTS_OF_ONE = 2;

/** The HTTP edge: every route of the contract, and nothing else under `/api/`. */
export function createApp(parts: AppParts): App {
	const { config, database, ports, gatekeeper, identity, page, counts = new Counts() } = parts;
	const https = config.origin.startsWith('https:');
	const cookie = sessionCookie(https);
	const lately = new Lately(ports.bus, ports.random);
	const live = liveRoute(database, ports, lately);
	const epoch = watchEpoch(database, ports.clock, identity, () => replayErasures(database, ports));
	const health = healthNow({ database, ports });
	const hono = new Hono();
	hono.use(securityHeaders(page, https));
	hono.use('/api/*', logRefusals(ports.log, cookie));
	// No browser brings it: it has a key where the others have an origin.
	hono.route(
		'/api/inbound/sms',
		inboundSmsRoute({ database, ports, gatekeeper }, config.smsInbound)
	);
	hono.use(sameOrigin(config.origin));
	hono.get('/healthz', (context) => context.json({ alive: true }));
	hono.get('/readyz', async (context) => {
		if (parts.ready?.() === false) return refuse(context, 'unavailable');
		await epoch.current();
		const { chain, jobs } = await health();
		context.header('Cache-Control', 'no-store');
		return context.json({
			ready: true,
			database: database.kind,
			durable: database.kind !== 'pglite',
			chain,
			jobs
		});
	});
	const measure = async () => ({
		health: await health(),
		counts,
		streams: live.open(),
		now: ports.clock.now()
	});
	hono.route('/metrics', metricsRoute(config, measure));
	const upTo = (maxSize: number): MiddlewareHandler =>
		bodyLimit({ maxSize, onError: (context) => refuse(context, 'too-large') });
	const small = upTo(16 * 1024);
	hono.use('/api/demo/*', small);
	hono
		.use('/api/enter/*', small)
		.route('/api/enter', enterRoute(database, ports, identity.cursorKey, cookie, config));
	hono.route('/api/schools', schoolRoute(database, ports, config.oidc?.name));
	if (config.demo) hono.route('/api/demo', demoRoute(database, ports, cookie));
	hono.route('/api/leave', leaveRoute(database, ports.bus, cookie));
	const guard = signedIn(database, ports.clock, cookie);
	hono
		.use('/api/me', orNobody(cookie), guard)
		.route('/api/me', meRoute(database, ports.clock, config.demo));
	const exchanger: Exchanger = {
		database,
		ports,
		gatekeeper,
		identity: () => epoch.current(),
		assumed: () => epoch.assumed(),
		changeEpoch: (from) => epoch.change(from),
		quiet: new Quiet()
	};
	hono
		.use('/api/sync', guard, fewAtOnce(EXCHANGES_OF_ONE))
		.route('/api/sync', syncRoute(exchanger, lately, parts.protocol ?? PROTOCOL, counts));
	hono
		.use('/api/push/*', guard, small)
		.route('/api/push', pushRoute(database, ports, cookie, isOnLoopback(config.origin)));
	hono.use('/api/duty', guard, small).route('/api/duty', dutyRoute(database, ports));
	hono.use('/api/sms', guard, small).route('/api/sms', smsRoute(database, ports.clock));
	hono.use('/api/watch/*', guard, small).route('/api/watch', watchRoute(database, ports));
	hono.use('/api/reminders', guard, small).route('/api/reminders', remindersRoute(database, ports));
	hono.use('/api/settings', guard, small).route('/api/settings', settingsRoute(database, ports));
	hono.use('/api/questions', guard, small).route('/api/questions', questionsRoute(database, ports));
	hono
		.use('/api/rephrase', guard, small)
		.route('/api/rephrase', rephraseRoute(database, ports, config.llm));
	hono.use('/api/calendar', guard, small).route('/api/calendar', calendarRoute(database, ports));
	hono
		.use('/api/import', guard, fewAtOnce(IMPORTS_OF_ONE), upTo(MOST_IMPORT_BYTES))
		.route('/api/import', importRoute(database, ports));
	hono
		.use('/api/placements/*', guard, small)
		.route('/api/placements', placementsRoute(database, ports));
	hono
		.use('/api/substitutions', guard, small)
		.route('/api/substitutions', substitutionsRoute(database, ports));
	const { cursorKey } = identity;
	hono
		.use('/api/sessions/*', guard, small)
		.route('/api/sessions', sessionsRoute(database, ports, cursorKey, cookie));
	hono
		.use('/api/passkeys/*', guard, small)
		.route(
			'/api/passkeys',
			passkeysRoute({ database, ports, key: cursorKey, origin: config.origin })
		);
	hono
		.use('/api/access/*', guard, small)
		.route('/api/access', accessRoute(database, ports, cursorKey));
	hono
		.use('/api/colleagues/*', guard, small)
		.route('/api/colleagues', colleaguesRoute(database, ports));
	hono.use('/api/audit/*', guard).route('/api/audit', auditRoute(database));
	hono.use('/api/erasures', guard, small).route('/api/erasures', erasuresRoute(database, ports));
	hono.use('/api/refused', guard).route('/api/refused', refusedRoute(database));
	hono.use('/api/live', guard).route('/api/live', live.route);
	hono.all('/api/*', (context) => refuse(context, 'not-found'));
	hono.onError((error, context) => {
		ports.log.error('request-failed', error, { path: new URL(context.req.url).pathname });
		return refuse(context, 'unavailable');
	});
	return { hono, epoch, close: () => live.close() };
}
