import { Hono, type Context } from 'hono';
import * as v from 'valibot';
import type { PushKey, PushTried } from '#shared/api/protocol.ts';
import { STAFF_ROLES } from '#shared/domain/people.ts';
import { livingSince } from '#shared/domain/session-life.ts';
import { trialNotice } from '#shared/text/messages.ts';
import { isEndpoint } from '#server/channels/endpoint.ts';
import type { Database } from '#server/db/database.ts';
import { sessionHash } from '#server/identity/sessions.ts';
import { refuse } from '#server/middleware/refuse.ts';
import type { SessionCookie, SignedIn } from '#server/middleware/session.ts';
import type { Ports } from '#server/ports.ts';
import { addSubscription, removeSubscription, subscriptionsOf } from '#server/store/push-store.ts';

/** Milliseconds between two trials of one person. */
const TRIAL_EVERY = 5_000;

/** `/api/push`: the browsers that a person's notifications go to (CH5). */
export function pushRoute(
	database: Database,
	ports: Ports,
	cookie: SessionCookie,
	onLoopback: boolean
): Hono<SignedIn> {
	const endpoint = v.pipe(
		v.string(),
		v.check((text) => isEndpoint(text, onLoopback))
	);
	const keys = v.object({ p256dh: base64url(65, 4), auth: base64url(16) });
	const subscribing = v.object({ endpoint, keys });
	const naming = v.object({ endpoint });
	const tried = new Map<string, number>();
	return new Hono<SignedIn>()
		.get('/', (context) => {
			const publicKey = ports.ways.push?.publicKey;
			context.header('Cache-Control', 'no-store');
			const answer: PushKey = publicKey === undefined ? {} : { publicKey };
			return context.json(answer);
		})
		.post('/', async (context) => {
			const body = await bodyOf(context, subscribing);
			if (!body) return refuse(context, 'malformed');
			const { person, school } = context.get('reader');
			const session = sessionHash(cookie.read(context));
			if (!isStaff(context) || !session) return refuse(context, 'forbidden');
			const subscription = { endpoint: body.endpoint, ...body.keys };
			await database.withSchool(school.id, (tx) =>
				addSubscription(tx, school.id, person.id, subscription, session, ports.clock.now())
			);
			return context.body(null, 204);
		})
		.delete('/', async (context) => {
			const body = await bodyOf(context, naming);
			if (!body) return refuse(context, 'malformed');
			const { person, school } = context.get('reader');
			await database.withSchool(school.id, (tx) =>
				removeSubscription(tx, body.endpoint, person.id)
			);
			return context.body(null, 204);
		})
		.post('/try', async (context) => {
			const body = await bodyOf(context, naming);
			if (!body) return refuse(context, 'malformed');
			const { person, school } = context.get('reader');
			const now = ports.clock.now();
			const living = livingSince(person.roles, now, school.timeZone);
			const own = await database.withSchool(school.id, (tx) =>
				subscriptionsOf(tx, person.id, living)
			);
			const subscription = own.find((one) => one.endpoint === body.endpoint);
			if (!ports.ways.push || !subscription) return refuse(context, 'not-found');
			const who = `${school.id}/${person.id}`;
			if (now - (tried.get(who) ?? -Infinity) < TRIAL_EVERY) return refuse(context, 'slow-down');
			tried.set(who, now);
			const { outcome } = await ports.ways.push.send({
				key: `trial/${who}/${now}`,
				subscription,
				payload: trialNotice(school.name),
				urgent: true
			});
			if (outcome === 'dead') {
				await database.withSchool(school.id, (tx) => removeSubscription(tx, body.endpoint));
			}
			context.header('Cache-Control', 'no-store');
			const answer: PushTried = { outcome };
			return context.json(answer);
		});
}

function isStaff(context: Context<SignedIn>): boolean {
	return context.get('reader').person.roles.some((role) => STAFF_ROLES.includes(role));
}

async function bodyOf<Value>(
	context: Context<SignedIn>,
	schema: v.GenericSchema<unknown, Value>
): Promise<Value | undefined> {
	const body = v.safeParse(schema, await context.req.json().catch(() => undefined));
	return body.success ? body.output : undefined;
}

/** @param first the byte that it begins with: 4 of an uncompressed point of P-256 */
function base64url(bytes: number, first?: number) {
	return v.pipe(
		v.string(),
		v.maxLength(2 * bytes),
		v.regex(/^[\w-]+=*$/),
		v.check((text) => {
			const decoded = Buffer.from(text, 'base64url');
			return decoded.length === bytes && (first === undefined || decoded[0] === first);
		})
	);
}
