import { Hono, type MiddlewareHandler } from 'hono';
import * as v from 'valibot';
import type { Reminders } from '#shared/api/protocol.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/people.ts';
import { localTime } from '#shared/domain/time.ts';
import { remind, stateOf } from '#server/alerts/remind.ts';
import type { Database } from '#server/db/database.ts';
import { refuse } from '#server/middleware/refuse.ts';
import type { SignedIn } from '#server/middleware/session.ts';
import type { Ports } from '#server/ports.ts';
import { remindersOf, TO_TUTOR } from '#server/store/reminder-store.ts';
import type { Reader } from '#server/store/school-store.ts';

/** Those who ask the workplaces. */
const ASK: readonly Role[] = ['cpe', 'desk', 'head'];

const asking = v.strictObject({
	placements: v.pipe(
		v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(80))),
		v.minLength(1),
		v.maxLength(100)
	)
});

const asksTutors: MiddlewareHandler<SignedIn> = async (context, next) => {
	const { roles } = context.get('reader').person;
	context.header('Cache-Control', 'no-store');
	return roles.some((role) => ASK.includes(role)) ? next() : refuse(context, 'forbidden');
};

/** `/api/reminders`: the tutors of those without news are asked for some (SI1), and what became of that today. */
export function remindersRoute(database: Database, ports: Ports): Hono<SignedIn> {
	const today = async (school: Reader['school'], unreachable: PersonId[]): Promise<Reminders> => {
		const { day } = localTime(ports.clock.now(), school.timeZone);
		const written = await database.withSchool(school.id, (tx) => remindersOf(tx, TO_TUTOR, day));
		const tutors = written.map((one) => ({ id: one.person, state: stateOf(one), at: one.at }));
		return { tutors, unreachable };
	};
	return new Hono<SignedIn>()
		.get('/', asksTutors, async (context) =>
			context.json(await today(context.get('reader').school, []))
		)
		.post('/', asksTutors, async (context) => {
			const body = v.safeParse(asking, await context.req.json().catch(() => undefined));
			if (!body.success) return refuse(context, 'malformed');
			const { school } = context.get('reader');
			const placements = [...new Set(body.output.placements)];
			const unreachable = await remind(database, ports, school.id, placements);
			return context.json(await today(school, unreachable));
		});
}
