import { Hono } from 'hono';
import * as v from 'valibot';
import { MOST_LETTERS, type Details } from '#shared/domain/agreement-details.ts';
import { isUuidV7 } from '#shared/domain/ids.ts';
import { changed, type PlacementChange } from '#shared/domain/placement-change.ts';
import type { PlacementFile, PlacementState } from '#shared/domain/placement-file.ts';
import { isDay, isHalfDayKey, localTime } from '#shared/domain/time.ts';
import { SLOTS } from '#shared/domain/timetable.ts';
import { tellConcerned } from '#server/alerts/concerned.ts';
import type { Database, Tx } from '#server/db/database.ts';
import { importers } from '#server/middleware/importers.ts';
import { refuse } from '#server/middleware/refuse.ts';
import type { SignedIn } from '#server/middleware/session.ts';
import type { Ports } from '#server/ports.ts';
import { writeDown } from '#server/store/audit-store.ts';
import type { Moved } from '#server/store/import-placements.ts';
import { lockImports } from '#server/store/import-store.ts';
import { holdPlacement, placementFile, versionOf } from '#server/store/placement-file-store.ts';
import { areNew, knownTutor, writeState } from '#server/store/placement-write-store.ts';
import type { Reader } from '#server/store/school-store.ts';
import { tellMoved } from './tell-moved.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const halfDay = v.pipe(v.string(), v.maxLength(13), v.check(isHalfDayKey));
const day = v.pipe(v.string(), v.maxLength(10), v.check(isDay));
const said = v.pipe(v.string(), v.maxLength(2 * MOST_LETTERS));
const clock = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
const span = v.pipe(
	v.strictObject({ from: clock, to: clock }),
	v.check(({ from, to }) => from < to)
);
const person = v.strictObject({
	...{ id: v.pipe(v.string(), v.maxLength(64)), lastName: said, firstName: said },
	...{ email: said, phone: said }
});
const details = v.strictObject({
	...{ hostName: said, hostAddress: said, hostPhone: said, siret: said, tutor: person },
	...{ from: day, to: day },
	timetable: v.strictObject(v.entriesFromList(SLOTS, v.exactOptional(span)))
});
const asking = v.strictObject({
	version: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
	change: v.variant('what', [
		v.strictObject({
			...{ what: v.literal('pause'), agreement: id },
			...{ from: halfDay, to: v.exactOptional(halfDay) }
		}),
		v.strictObject({ what: v.literal('resume'), agreement: id, from: halfDay }),
		v.strictObject({ what: v.literal('end'), agreement: id, to: day }),
		v.strictObject({
			...{ what: v.literal('papers'), agreement: id },
			...{ signed: v.boolean(), insured: v.boolean() },
			...{ phones: v.exactOptional(v.boolean()), noPhone: v.boolean() }
		}),
		v.strictObject({ what: v.literal('correct'), agreement: id, details }),
		v.strictObject({
			...{ what: v.literal('move'), agreement: id, last: day, details },
			next: v.pipe(v.string(), v.maxLength(36), v.check(isUuidV7))
		}),
		v.strictObject({ what: v.literal('referent'), referent: id })
	]) satisfies v.GenericSchema<unknown, PlacementChange>
});

/** `/api/placements/:placement`: one placement with its agreements, changed by hand (PC1, PC6). */
export function placementsRoute(database: Database, ports: Ports): Hono<SignedIn> {
	return new Hono<SignedIn>()
		.get('/:placement', importers, async (context) => {
			const { school } = context.get('reader');
			const { day: today } = localTime(ports.clock.now(), school.timeZone);
			const read = await database.withSchool(school.id, (tx) =>
				placementFile(tx, context.req.param('placement'), today)
			);
			return read ? context.json(read.file) : refuse(context, 'not-found');
		})
		.put('/:placement', importers, async (context) => {
			const body = v.safeParse(asking, await context.req.json().catch(() => undefined));
			if (!body.success) return refuse(context, 'malformed');
			const reader = context.get('reader');
			const placement = context.req.param('placement');
			const done = await database.withSchool(reader.school.id, (tx) =>
				carriedOut(tx, ports, reader, placement, body.output)
			);
			if (typeof done === 'string') return refuse(context, done);
			if (done.moved) tellMoved(ports.bus, reader.school.id, done.moved);
			return context.json(done.file);
		});
}

interface Done {
	readonly file: PlacementFile;
	readonly moved?: Moved;
}

type Refusal = 'changed' | 'malformed' | 'not-found' | 'email-taken';

/** PC6: all of it or nothing, of the placement that was looked at; the same again has no second effect. */
async function carriedOut(
	tx: Tx,
	ports: Ports,
	{ person, school }: Reader,
	placement: string,
	{ version, change: asked }: v.InferOutput<typeof asking>
): Promise<Done | Refusal> {
	const at = ports.clock.now();
	await lockImports(tx, school.id);
	await holdPlacement(tx, placement);
	const now = localTime(at, school.timeZone);
	const read = await placementFile(tx, placement, now.day);
	if (!read) return 'not-found';
	const tutor = 'details' in asked ? await knownTutor(tx, asked.details.tutor) : undefined;
	if (tutor === 'email-taken') return tutor;
	const change = tutor && 'details' in asked ? withTutor(asked, tutor) : asked;
	const after = changed({ state: read.file, spoken: read.file.spoken, now }, change);
	if (after.ok && versionOf(after.value) === read.file.version) return { file: read.file };
	if (read.file.version !== version) return 'changed';
	// A screen asks for nothing that the placement which it shows does not allow.
	if (!after.ok || !(await mayBe(tx, read.file, after.value, tutor))) return 'malformed';
	const moved = await writeState(tx, school.id, read, after.value, { now: at, known: tutor });
	if (!moved) throw new Error('a placement that is held is as it was read');
	await tellConcerned(tx, ports, person.id, moved);
	const word = { action: 'placement', actor: person.id, placement } as const;
	await writeDown(tx, school.id, at, [{ ...word, subject: read.file.student.id }]);
	const written = await placementFile(tx, placement, now.day);
	if (!written) throw new Error('a placement that is held is there');
	return { file: written.file, moved };
}

function withTutor<Change extends { readonly details: Details }>(
	change: Change,
	tutor: Details['tutor']
): Change {
	return { ...change, details: { ...change.details, tutor } };
}

/** PC7, PC9: nobody but the staff follows a student, and whoever is new has an id of nobody. */
async function mayBe(
	tx: Tx,
	before: PlacementFile,
	after: PlacementState,
	known: Details['tutor'] | undefined
): Promise<boolean> {
	const { referent } = after;
	if (referent !== before.referent && !before.staff.some(({ id }) => id === referent)) return false;
	const held = new Set([
		'',
		known?.id,
		...before.agreements.map(({ agreement }) => agreement.tutor)
	]);
	const news = after.agreements
		.map(({ agreement }) => agreement.tutor)
		.filter((id) => !held.has(id));
	return news.every(isUuidV7) && (await areNew(tx, news));
}
