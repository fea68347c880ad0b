import { setImmediate as turn } from 'node:timers/promises';
import { Hono } from 'hono';
import * as v from 'valibot';
import {
	choicesOn,
	digestOf,
	MOST_IMPORT_ROWS,
	MOST_IMPORT_SHEETS,
	type ImportAsked,
	type ImportDone,
	type ImportGround
} from '#shared/domain/import/confirm.ts';
import type { Present } from '#shared/domain/import/entities.ts';
import { isField, SHEET_KINDS, type Field } from '#shared/domain/import/fields.ts';
import { planImport } from '#shared/domain/import/plan-import.ts';
import type { Choices, Plan } from '#shared/domain/import/plan.ts';
import { MOST_CELL, MOST_COLUMNS, MOST_ROWS } from '#shared/domain/import/sheet.ts';
import { isUuidV7, uuidV7 } from '#shared/domain/ids.ts';
import { SCHOOL_ROLES } from '#shared/domain/people.ts';
import { localTime, type Day } from '#shared/domain/time.ts';
import { SLOTS } from '#shared/domain/timetable.ts';
import { tellConcerned } from '#server/alerts/concerned.ts';
import type { Database } from '#server/db/database.ts';
import { importers } from '#server/middleware/importers.ts';
import { refuse } from '#server/middleware/refuse.ts';
import type { SignedIn } from '#server/middleware/session.ts';
import type { Ports } from '#server/ports.ts';
import { writeDown } from '#server/store/audit-store.ts';
import { applyPlan } from '#server/store/import-apply.ts';
import {
	importNamed,
	lastImports,
	lockImports,
	logImport,
	schoolHeld
} from '#server/store/import-store.ts';
import { schoolDates } from '#server/store/calendar-store.ts';
import { holdersOf } from '#server/store/roster-store.ts';
import type { Reader } from '#server/store/school-store.ts';
import { tellMoved } from './tell-moved.ts';

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const count = v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(10 * MOST_ROWS));
const clock = v.pipe(v.string(), v.regex(CLOCK));
const span = v.pipe(
	v.strictObject({ from: clock, to: clock }),
	v.check(({ from, to }) => from < to)
);
const cells = v.pipe(
	v.array(v.string()),
	v.maxLength(MOST_COLUMNS),
	v.check((all) => all.every((cell) => cell.length <= MOST_CELL + 1))
);
const sheet = v.strictObject({
	sheet: v.strictObject({
		name: v.literal(''),
		source: v.picklist(['csv', 'xlsx', 'siecle']),
		rows: v.array(v.strictObject({ number: count, cells })),
		uai: v.exactOptional(v.pipe(v.string(), v.maxLength(MOST_CELL + 1)))
	}),
	mapping: v.strictObject({
		kind: v.picklist(SHEET_KINDS),
		header: v.picklist([-1, 0]),
		columns: v.pipe(
			v.array(
				v.custom<Field | ''>((one) => typeof one === 'string' && (one === '' || isField(one)))
			),
			v.maxLength(MOST_COLUMNS)
		),
		nameOrder: v.picklist(['last-first', 'first-last'])
	})
});
const asking = v.strictObject({
	id: v.pipe(v.string(), v.maxLength(36), v.check(isUuidV7)),
	sheets: v.pipe(
		v.array(sheet),
		v.minLength(1),
		v.maxLength(MOST_IMPORT_SHEETS),
		v.check((all) => all.reduce((sum, one) => sum + one.sheet.rows.length, 0) <= MOST_IMPORT_ROWS)
	),
	decided: v.strictObject({
		classes: v.record(v.pipe(v.string(), v.maxLength(MOST_CELL)), v.picklist(['create', 'leave'])),
		keepIne: v.boolean(),
		usualHours: v.strictObject(v.entriesFromList(SLOTS, v.exactOptional(span)))
	}),
	digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
});

/** `/api/import`: what a school's files are compared with, and what somebody confirmed of them (IM18, IM19). */
export function importRoute(database: Database, ports: Ports): Hono<SignedIn> {
	return new Hono<SignedIn>()
		.get('/', importers, async (context) => {
			const { school } = context.get('reader');
			const ground = await database.withSchool(school.id, async (tx): Promise<ImportGround> => {
				const { present } = await schoolHeld(tx);
				const today = todayOf(ports, school);
				return { today, dates: await schoolDates(tx, today), present, past: await lastImports(tx) };
			});
			return context.json(ground);
		})
		.post('/', importers, async (context) => {
			const body = v.safeParse(asking, await context.req.json().catch(() => undefined));
			if (!body.success) return refuse(context, 'malformed');
			const reader = context.get('reader');
			const done = await carriedOut(database, ports, reader, body.output);
			if (!done) return refuse(context, 'changed');
			return context.json(done);
		});
}

/** The plan is void: what it has written so far goes too. */
const VOID = new Error('the plan is void');

/** @returns what was done, now or before under the same id; undefined: it would do something else than was confirmed */
async function carriedOut(
	database: Database,
	ports: Ports,
	{ person, school }: Reader,
	asked: ImportAsked
): Promise<ImportDone | undefined> {
	try {
		const { done, moved } = await database.withSchool(school.id, async (tx) => {
			await lockImports(tx, school.id);
			const before = await importNamed(tx, asked.id);
			if (before) return { done: before, moved: undefined };
			const held = await schoolHeld(tx);
			const today = todayOf(ports, school);
			const ground = { today, dates: await schoolDates(tx, today) };
			const plan = await planned(asked, held.present, choicesOn(ground, asked.decided));
			if ((await digestOf(plan)) !== asked.digest) throw VOID;
			const now = ports.clock.now();
			const newId = (): string => uuidV7(now, ports.random.bytes(10));
			const moved = await applyPlan(tx, school.id, held, plan, { now, newId });
			if (!moved) throw VOID;
			await tellConcerned(tx, ports, person.id, moved);
			const done = { id: asked.id, at: now, counts: plan.counts };
			await logImport(tx, school.id, done, person.id);
			const word = { action: 'import', actor: person.id, placement: '', subject: '' } as const;
			await writeDown(tx, school.id, now, [word]);
			const wide = moved.isMore ? await holdersOf(tx, SCHOOL_ROLES) : [];
			return {
				done: { ...done, by: person.name },
				moved: { ...moved, people: [...new Set([...moved.people, ...wide])] }
			};
		});
		if (moved) tellMoved(ports.bus, school.id, moved);
		return done;
	} catch (error) {
		if (error === VOID) return undefined;
		throw error;
	}
}

/** Made anew from the rows, by the same rules: what a browser says that it would do is believed of nobody. */
async function planned({ sheets }: ImportAsked, present: Present, choices: Choices): Promise<Plan> {
	const steps = planImport(sheets, present, choices);
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
		// Thousands of rows take a second: others are answered meanwhile.
		await turn();
	}
}

function todayOf({ clock }: Pick<Ports, 'clock'>, { timeZone }: Reader['school']): Day {
	return localTime(clock.now(), timeZone).day;
}
