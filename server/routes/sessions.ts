import { Hono } from 'hono';
import * as v from 'valibot';
import { DEVICE_CODE_ROLES } from '#shared/domain/access.ts';
import type { DeviceCode, OwnSessions } from '#shared/api/entering.ts';
import { livingSince } from '#shared/domain/session-life.ts';
import type { Database } from '#server/db/database.ts';
import { deviceCodeFor } from '#server/identity/own-links.ts';
import { sessionHash, tellEnded } from '#server/identity/sessions.ts';
import { cameInLongAgo } from '#server/middleware/just-came-in.ts';
import { refuse } from '#server/middleware/refuse.ts';
import type { SessionCookie, SignedIn } from '#server/middleware/session.ts';
import type { Ports } from '#server/ports.ts';
import { endOwnSession, endSessionsOf, sessionsOf } from '#server/store/session-store.ts';

const ending = v.union([
	v.strictObject({ id: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }),
	v.strictObject({ others: v.literal(true) })
]);

/** `/api/sessions`: one's own devices, ended one by one or all others at once; a code for one more (ID5, ID8, ID13). */
export function sessionsRoute(
	database: Database,
	{ bus, clock, random, ways }: Pick<Ports, 'bus' | 'clock' | 'random' | 'ways'>,
	key: Uint8Array,
	cookie: SessionCookie
): Hono<SignedIn> {
	return new Hono<SignedIn>()
		.get('/', async (context) => {
			const { person, school } = context.get('reader');
			const own = idOf(sessionHash(cookie.read(context)));
			const living = livingSince(person.roles, clock.now(), school.timeZone);
			const rows = await database.withSchool(school.id, (tx) => sessionsOf(tx, person.id, living));
			const answer: OwnSessions = {
				sessions: rows.map((row) => ({
					...row,
					...(row.id === own ? { here: true as const } : {})
				}))
			};
			context.header('Cache-Control', 'no-store');
			return context.json(answer);
		})
		.delete('/', async (context) => {
			const body = v.safeParse(ending, await context.req.json().catch(() => undefined));
			if (!body.success) return refuse(context, 'malformed');
			const { person, school } = context.get('reader');
			const here = sessionHash(cookie.read(context));
			const leaves = 'id' in body.output && body.output.id === idOf(here);
			if (!leaves && cameInLongAgo(context, clock)) return refuse(context, 'come-in-again');
			await database.withSchool(school.id, (tx) =>
				'id' in body.output
					? endOwnSession(tx, person.id, body.output.id)
					: endSessionsOf(tx, person.id, here)
			);
			tellEnded(bus, school.id, person.id);
			return context.body(null, 204);
		})
		.post('/code', async (context) => {
			const { person, school } = context.get('reader');
			if (!person.roles.some((role) => DEVICE_CODE_ROLES.includes(role))) {
				return refuse(context, 'forbidden');
			}
			if (cameInLongAgo(context, clock)) return refuse(context, 'come-in-again');
			const owner = { school: school.id, person: person.id, now: clock.now() };
			const made = await database.withSchool(school.id, (tx) =>
				deviceCodeFor(tx, key, random, owner)
			);
			const answer: DeviceCode = { home: ways.home, ...made };
			context.header('Cache-Control', 'no-store');
			return context.json(answer);
		});
}

/** As the list of one's own names a session. */
function idOf(hash: Uint8Array | undefined): string {
	return Buffer.from(hash ?? []).toString('hex');
}
