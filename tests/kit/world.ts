import { noWays } from '#server/channels/no-ways.ts';
import { sql } from 'drizzle-orm';
import { encode, decode } from '#shared/api/codec.ts';
import { PROTOCOL, type ExchangeAnswer } from '#shared/api/protocol.ts';
import type { ExchangeRequest } from '#shared/api/request.ts';
import { uuidV7 } from '#shared/domain/ids.ts';
import type { Instant } from '#shared/domain/time.ts';
import { createApp, type App } from '#server/app.ts';
import type { Config } from '#server/config.ts';
import type { Database } from '#server/db/database.ts';
import { DEMO_SCHOOL } from '#server/demo/cast.ts';
import type { DemoSchool } from '#server/demo/others.ts';
import { keepToday, seedDemo } from '#server/demo/seed.ts';
import { serverIdentity } from '#server/identity/server-identity.ts';
import type { Ports, Ways } from '#server/ports.ts';
import type { MetricsAccess } from '#server/routes/metrics.ts';
import { memoryRegister } from './register.ts';
import { localGatekeeper, type Gatekeeper } from '#server/sync/gatekeeper.ts';
import { memoryBus } from '#server/sync/memory-bus.ts';

/** A Monday in June, at nine in Paris. */
export const MONDAY = Date.parse('2027-06-14T09:00:00+02:00');

export interface World {
	readonly app: App;
	readonly ports: Ports;
	/** What the log was told, for tests that expect silence. */
	readonly errors: unknown[];
	now: Instant;
	/** Signs a person of the cast in, on a new device. */
	enter(person: string): Promise<Visitor>;
}

/**
 * The demo school behind the real HTTP edge, with a clock that only the test moves.
 * @param school without one: the leading parts alone, and nobody has written anything
 */
export async function openWorld(
	database: Database,
	{
		now = MONDAY,
		school,
		gatekeeper = localGatekeeper,
		protocol = PROTOCOL,
		ways = noWays('http://localhost'),
		smsInbound,
		oidc,
		llm,
		demo = true,
		access = {}
	}: {
		now?: Instant;
		school?: DemoSchool;
		gatekeeper?: Gatekeeper;
		protocol?: number;
		ways?: Ways;
		/** The key of the way in for text messages. */
		smsInbound?: string;
		/** Who else vouches for the staff. */
		oidc?: Config['oidc'];
		/** The service that rephrases. */
		llm?: Config['llm'];
		/** Whether anybody may enter as anybody. */
		demo?: boolean;
		/** Who may read `/metrics`: nobody, unless a test says otherwise. */
		access?: Partial<MetricsAccess>;
	} = {}
): Promise<World> {
	const errors: unknown[] = [];
	let seed = 1;
	const world: { now: Instant; errors: unknown[] } = { now, errors };
	const ports: Ports = {
		clock: { now: () => world.now },
		random: {
			bytes: (count) =>
				Uint8Array.from({ length: count }, () => (seed = (seed * 16807) % 2147483647) % 256)
		},
		log: { info: () => undefined, error: (_event, error) => void errors.push(error) },
		bus: memoryBus(),
		erasures: memoryRegister(),
		ways
	};
	const identity = await serverIdentity(database, ports.random, now);
	await seedDemo(database, ports.clock, school);
	await keepToday(database, ports);
	const config = { origin: 'http://localhost', demo, smsInbound, oidc, llm, ...access };
	const app = createApp({
		config,
		database,
		ports,
		gatekeeper,
		identity,
		protocol,
		page: ''
	});
	return Object.assign(world, { app, ports, enter: (person: string) => enter(app, person, ports) });
}

/** Every table of what schools hold. */
const OF_SCHOOLS =
	`school person session placement commit_mark member fact page page_log settled_text alert job gone
	quarantine inbox contact reach guardianship duty push_subscription delivery link demo_letter watch sms_in
	substitution student_browser email_code passkey vouched audit_entry identity school_class agreement_terms
	import_log signal signal_words`.split(/\s+/);

/** Empties what people wrote, between the tests of one database; an epoch that one of them began is forgotten too. */
export async function wipe(database: Database): Promise<void> {
	await database.withOwner(async (tx) => {
		// Few rows: deleting them takes a tenth of what it takes to make two dozen tables' files anew.
		const deletes = OF_SCHOOLS.map((table) => sql.raw(`${table}_gone as (delete from ${table})`));
		await tx.all(sql`with ${sql.join(deletes, sql`, `)} select`);
		await tx.all(sql`update server set epoch_at = null`);
	});
}

/** One device of one person, speaking the wire by hand. */
export interface Visitor {
	readonly cookie: string;
	readonly device: string;
	send(request: Partial<ExchangeRequest>): Promise<ExchangeAnswer>;
	/** A new fact's id. */
	id(): string;
	fetch(path: string, init?: RequestInit): Promise<Response>;
}

const SCRIPT = { 'Carnet-Protocol': '1' };

async function enter(app: App, personId: string, ports: Ports): Promise<Visitor> {
	const entered = await app.hono.request('/api/demo/enter', {
		method: 'POST',
		headers: { ...SCRIPT, 'Content-Type': 'application/json' },
		body: JSON.stringify({ personId })
	});
	if (entered.status !== 204) throw new Error(`nobody of the cast is called ${personId}`);
	return visitorOf(app, entered, ports);
}

/** Whoever an answer let in, on a device of their own. */
export function visitorOf(app: App, entered: Response, ports: Ports): Visitor {
	const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
	const device = Buffer.from(ports.random.bytes(8)).toString('hex');
	const fetch = async (path: string, init: RequestInit = {}): Promise<Response> => {
		const headers = new Headers(init.headers);
		if (!headers.has('Carnet-Protocol')) headers.set('Carnet-Protocol', '1');
		headers.set('Cookie', cookie);
		return app.hono.request(path, { ...init, headers });
	};
	return {
		cookie,
		device,
		fetch,
		id: () => uuidV7(ports.clock.now(), ports.random.bytes(10)),
		async send(request) {
			const response = await fetch('/api/sync', {
				method: 'POST',
				headers: { 'Content-Type': 'application/octet-stream' },
				body: encode({
					device,
					facts: [],
					pages: [],
					have: {},
					...request
				}) as Uint8Array<ArrayBuffer>
			});
			if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
			const answer = decode(new Uint8Array(await response.arrayBuffer()));
			if (!answer.ok) throw new Error('the answer does not decode');
			return answer.value as ExchangeAnswer;
		}
	};
}

export { DEMO_SCHOOL };
