import { Hono, type Context } from 'hono';
import * as v from 'valibot';
import type { Colleagues } from '#shared/domain/access.ts';
import { STAFF_ROLES } from '#shared/domain/people.ts';
import { livingSince } from '#shared/domain/session-life.ts';
import type { Database, Tx } from '#server/db/database.ts';
import { signOutStaff } from '#server/identity/own-links.ts';
import { tellEnded } from '#server/identity/sessions.ts';
import { headOnly } from '#server/middleware/head-only.ts';
import { refuse } from '#server/middleware/refuse.ts';
import type { SignedIn } from '#server/middleware/session.ts';
import type { Ports } from '#server/ports.ts';
import { colleaguesOf } from '#server/store/access-store.ts';
import { writeDown } from '#server/store/audit-store.ts';

const leaving = v.strictObject({
	person: v.pipe(v.string(), v.minLength(1), v.maxLength(80))
});

/** `/api/colleagues`: how the staff enter, and the head's word that one of them is signed out everywhere (AD3). */
export function colleaguesRoute(
	database: Database,
	{ bus, clock }: Pick<Ports, 'bus' | 'clock'>
): Hono<SignedIn> {
	return new Hono<SignedIn>()
		.use(headOnly)
		.get('/', async (context) => {
			const { school } = context.get('reader');
			const colleagues = await database.withSchool(school.id, (tx) => others(context, tx));
			return context.json({ colleagues } satisfies Colleagues);
		})
		.post('/sign-out', async (context) => {
			const body = v.safeParse(leaving, await context.req.json().catch(() => undefined));
			if (!body.success) return refuse(context, 'malformed');
			const { person } = body.output;
			const { school, person: head } = context.get('reader');
			const colleagues = await database.withSchool(school.id, async (tx) => {
				// One's own devices are ended where one reads them; who is none of the staff, with their sheet or link.
				if (!(await others(context, tx)).some(({ id }) => id === person)) return undefined;
				await signOutStaff(tx, person);
				const word = { action: 'signed-out', actor: head.id, placement: '' } as const;
				await writeDown(tx, school.id, clock.now(), [{ ...word, subject: person }]);
				return others(context, tx);
			});
			if (!colleagues) return refuse(context, 'forbidden');
			tellEnded(bus, school.id, person);
			return context.json({ colleagues } satisfies Colleagues);
		});

	function others(context: Context<SignedIn>, tx: Tx): ReturnType<typeof colleaguesOf> {
		const { person, school } = context.get('reader');
		const living = livingSince(STAFF_ROLES, clock.now(), school.timeZone);
		return colleaguesOf(tx, { but: person.id, living });
	}
}
