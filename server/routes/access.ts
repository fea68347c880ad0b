import { Hono, type Context, type MiddlewareHandler } from 'hono';
import * as v from 'valibot';
import {
	ACCESS_ROLES,
	MOST_SENT,
	MOST_SHEETS,
	SHEET_ROLES,
	type AccessList,
	type Entrant,
	type Sheets
} from '#shared/domain/access.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/people.ts';
import { livingSince } from '#shared/domain/session-life.ts';
import { localTime } from '#shared/domain/time.ts';
import { sendLinks, waysOf } from '#server/alerts/opening.ts';
import { stateOf } from '#server/alerts/remind.ts';
import type { Database, Tx } from '#server/db/database.ts';
import { renewSheet, replacePhone, revokeTutor, sheetFor } from '#server/identity/own-links.ts';
import { tellEnded } from '#server/identity/sessions.ts';
import { refuse } from '#server/middleware/refuse.ts';
import type { SignedIn } from '#server/middleware/session.ts';
import type { Ports } from '#server/ports.ts';
import { writeDown } from '#server/store/audit-store.ts';
import { entrantsOf } from '#server/store/access-store.ts';
import { remindersOf, TO_OPEN } from '#server/store/reminder-store.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const ids = (most: number) => v.pipe(v.array(id), v.minLength(1), v.maxLength(most));
const printing = v.strictObject({ students: ids(MOST_SHEETS) });
const renewing = v.strictObject({ student: id, lost: v.boolean() });
const sending = v.strictObject({ people: ids(MOST_SENT) });
const revoking = v.strictObject({ tutor: id });

/** `/api/access`: who enters how: sheets, lost telephones, links sent again (ID6, ID7). */
export function accessRoute(database: Database, ports: Ports, key: Uint8Array): Hono<SignedIn> {
	const { bus, clock, ways } = ports;
	return new Hono<SignedIn>()
		.use(async (context, next) => {
			context.header('Cache-Control', 'no-store');
			return holds(context, SHEET_ROLES) ? next() : refuse(context, 'forbidden');
		})
		.get('/', async (context) => context.json(await listFor(context)))
		.post('/sheets', async (context) => {
			const body = v.safeParse(printing, await context.req.json().catch(() => undefined));
			if (!body.success) return refuse(context, 'malformed');
			return sheets(context, body.output.students, sheetFor);
		})
		.post('/renew', async (context) => {
			const body = v.safeParse(renewing, await context.req.json().catch(() => undefined));
			if (!body.success) return refuse(context, 'malformed');
			const { student, lost } = body.output;
			const made = await sheets(context, [student], lost ? replacePhone : renewSheet);
			if (lost && made.ok) tellEnded(bus, context.get('reader').school.id, student);
			return made;
		})
		.post('/send', overTheSchool, async (context) => {
			const body = v.safeParse(sending, await context.req.json().catch(() => undefined));
			if (!body.success) return refuse(context, 'malformed');
			const { school } = context.get('reader');
			await sendLinks(database, ports, school.id, [...new Set(body.output.people)]);
			return context.json(await listFor(context));
		})
		.post('/revoke', overTheSchool, async (context) => {
			const body = v.safeParse(revoking, await context.req.json().catch(() => undefined));
			if (!body.success) return refuse(context, 'malformed');
			const { tutor } = body.output;
			const known = await database.withSchool(context.get('reader').school.id, async (tx) => {
				const [found] = await entrants(context, tx, [tutor]);
				if (found?.role !== 'tutor') return false;
				await revokeTutor(tx, tutor);
				return true;
			});
			if (!known) return refuse(context, 'forbidden');
			tellEnded(bus, context.get('reader').school.id, tutor);
			return context.json(await listFor(context));
		});

	/** All of them or, when one is not this person's to give, none. */
	async function sheets(
		context: Context<SignedIn>,
		students: readonly PersonId[],
		make: typeof sheetFor
	): Promise<Response> {
		const { school } = context.get('reader');
		const wanted = [...new Set(students)];
		const made = await database.withSchool(school.id, async (tx) => {
			const found = (await entrants(context, tx, wanted)).filter(({ role }) => role === 'student');
			if (found.length < wanted.length) return undefined;
			const all: Sheets['sheets'][number][] = [];
			for (const { id: student, name, shortName, className, until } of found) {
				const owner = { school: school.id, person: student, now: clock.now() };
				const code = await make(tx, key, owner);
				all.push({ student, name, shortName, className, until, code });
			}
			const by = { action: 'sheet', actor: context.get('reader').person.id } as const;
			const words = wanted.map((subject) => ({ ...by, placement: '', subject }));
			await writeDown(tx, school.id, clock.now(), words);
			return all;
		});
		if (!made) return refuse(context, 'forbidden');
		const answer: Sheets = { home: ways.home, sheets: made };
		return context.json(answer);
	}

	function listFor(context: Context<SignedIn>): Promise<AccessList> {
		const today = todayOf(context);
		return database.withSchool(context.get('reader').school.id, async (tx) => {
			const written = holds(context, ACCESS_ROLES) ? await remindersOf(tx, TO_OPEN, today) : [];
			return {
				today,
				entrants: await entrants(context, tx),
				sent: written.map((one) => ({ id: one.person, state: stateOf(one), at: one.at }))
			};
		});
	}

	/** Those whom this person hands out sheets or links to: a référent's own students only. */
	function entrants(
		context: Context<SignedIn>,
		tx: Tx,
		people?: readonly PersonId[]
	): Promise<Entrant[]> {
		const { person, school } = context.get('reader');
		return entrantsOf(tx, {
			today: todayOf(context),
			living: livingSince(['student', 'tutor'], clock.now(), school.timeZone),
			ways: waysOf(ways),
			...(holds(context, ACCESS_ROLES) ? {} : { referent: person.id }),
			...(people ? { people } : {})
		});
	}

	function todayOf(context: Context<SignedIn>): string {
		return localTime(clock.now(), context.get('reader').school.timeZone).day;
	}
}

const overTheSchool: MiddlewareHandler<SignedIn> = async (context, next) =>
	holds(context, ACCESS_ROLES) ? next() : refuse(context, 'forbidden');

function holds(context: Context<SignedIn>, roles: readonly Role[]): boolean {
	return context.get('reader').person.roles.some((role) => roles.includes(role));
}
