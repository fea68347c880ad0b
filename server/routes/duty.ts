import { Hono, type Context } from 'hono';
import * as v from 'valibot';
import type { Role } from '#shared/domain/people.ts';
import {
	DUTY_READERS,
	DUTY_WRITERS,
	isDutyPhone,
	mayChangeDuty,
	MOST_CHANGES,
	MOST_ON_DUTY
} from '#shared/domain/on-duty.ts';
import { dayOf, isHalfDayKey, localTime, type Day } from '#shared/domain/time.ts';
import type { Database } from '#server/db/database.ts';
import { refuse } from '#server/middleware/refuse.ts';
import type { SignedIn } from '#server/middleware/session.ts';
import type { Ports } from '#server/ports.ts';
import { changeDuty, dutyOf, lookAgain } from '#server/store/duty-store.ts';

const turn = v.strictObject({
	people: v.pipe(
		v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(64))),
		v.maxLength(MOST_ON_DUTY),
		v.check(areApart)
	),
	phone: v.exactOptional(v.pipe(v.string(), v.check(isDutyPhone)))
});
/** A telephone without anybody who answers it would be a promise that nobody keeps. */
const answered = v.pipe(
	turn,
	v.check(({ people, phone }) => phone === undefined || people.length > 0)
);
const asking = v.strictObject({
	changes: v.pipe(
		v.array(
			v.strictObject({
				halfDay: v.pipe(v.string(), v.maxLength(16), v.check(isHalfDayKey)),
				before: turn,
				after: answered
			})
		),
		v.minLength(1),
		v.maxLength(MOST_CHANGES),
		v.check((changes) => areApart(changes.map(({ halfDay }) => halfDay)))
	)
});

/** `/api/duty`: who is on duty, by half-day, and on which telephone (DU3, DU4). */
export function dutyRoute(database: Database, ports: Ports): Hono<SignedIn> {
	return new Hono<SignedIn>()
		.get('/', async (context) => {
			if (!holds(context, DUTY_READERS)) return refuse(context, 'forbidden');
			const { school } = context.get('reader');
			const roster = await database.withSchool(school.id, (tx) => dutyOf(tx, todayOf(context)));
			context.header('Cache-Control', 'no-store');
			return context.json(roster);
		})
		.put('/', async (context) => {
			if (!holds(context, DUTY_WRITERS)) return refuse(context, 'forbidden');
			const body = v.safeParse(asking, await context.req.json().catch(() => undefined));
			const today = todayOf(context);
			if (!body.success) return refuse(context, 'malformed');
			const { changes } = body.output;
			const late = changes.filter(({ halfDay }) => !mayChangeDuty(halfDay, today));
			if (late.length > 0) {
				// A screen that was left open over night is read again; what is far ahead was never offered.
				const isPast = late.some(({ halfDay }) => dayOf(halfDay) < today);
				return refuse(context, isPast ? 'changed' : 'malformed');
			}
			const { school } = context.get('reader');
			const touchesToday = changes.some(({ halfDay }) => dayOf(halfDay) === today);
			const answer = await database.withSchool(school.id, async (tx) => {
				const changed = await changeDuty(tx, school.id, changes);
				if (typeof changed === 'string') return changed;
				if (touchesToday) await lookAgain(tx, ports.clock.now());
				return { ...changed, roster: await dutyOf(tx, today) };
			});
			if (answer === 'unable') return refuse(context, 'malformed');
			if (answer === 'changed') return refuse(context, 'changed');
			for (const placement of answer.cards) {
				const about = { school: school.id, placement, author: '', device: '' };
				ports.bus.publish({ ...about, topics: ['card'] });
			}
			context.header('Cache-Control', 'no-store');
			return context.json(answer.roster);
		});

	function todayOf(context: Context<SignedIn>): Day {
		return localTime(ports.clock.now(), context.get('reader').school.timeZone).day;
	}
}

function holds(context: Context<SignedIn>, roles: readonly Role[]): boolean {
	return context.get('reader').person.roles.some((role) => roles.includes(role));
}

function areApart(names: string[]): boolean {
	return new Set(names).size === names.length;
}
