import { Hono, type MiddlewareHandler } from 'hono';
import * as v from 'valibot';
import { changed, type PlacementChange } from '#shared/domain/placement-change.ts';
import type { PlacementFile } from '#shared/domain/placement-file.ts';
import { IMPORT_ROLES } from '#shared/domain/permission.ts';
import { isDay, isHalfDayKey, localTime, type Instant } from '#shared/domain/time.ts';
import type { Database, Tx } from '#server/db/database.ts';
import { refuse } from '#server/middleware/refuse.ts';
import type { SignedIn } from '#server/middleware/session.ts';
import type { Ports } from '#server/ports.ts';
import { writeDown } from '#server/store/audit-store.ts';
import type { Moved } from '#server/store/import-placements.ts';
import { lockImports } from '#server/store/import-store.ts';
import {
	holdPlacement,
	placementFile,
	versionOf,
	writeState
} from '#server/store/placement-file-store.ts';
import type { Reader } from '#server/store/school-store.ts';
import { tellMoved } from './tell-moved.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const halfDay = v.pipe(v.string(), v.maxLength(13), v.check(isHalfDayKey));
const day = v.pipe(v.string(), v.maxLength(10), v.check(isDay));
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
		})
	]) satisfies v.GenericSchema<unknown, PlacementChange>
});

const changers: MiddlewareHandler<SignedIn> = async (context, next) => {
	const { roles } = context.get('reader').person;
	context.header('Cache-Control', 'no-store');
	return roles.some((role) => IMPORT_ROLES.includes(role)) ? next() : refuse(context, 'forbidden');
};

/** `/api/placements/:placement`: one placement with its agreements, changed by hand (PC1, PC6). */
export function placementsRoute(database: Database, ports: Ports): Hono<SignedIn> {
	return new Hono<SignedIn>()
		.get('/:placement', changers, async (context) => {
			const { school } = context.get('reader');
			const { day: today } = localTime(ports.clock.now(), school.timeZone);
			const read = await database.withSchool(school.id, (tx) =>
				placementFile(tx, context.req.param('placement'), today)
			);
			return read ? context.json(read.file) : refuse(context, 'not-found');
		})
		.put('/:placement', changers, async (context) => {
			const body = v.safeParse(asking, await context.req.json().catch(() => undefined));
			if (!body.success) return refuse(context, 'malformed');
			const reader = context.get('reader');
			const placement = context.req.param('placement');
			const done = await database.withSchool(reader.school.id, (tx) =>
				carriedOut(tx, reader, placement, body.output, ports.clock.now())
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

/** PC6: all of it or nothing, of the placement that was looked at; the same again has no second effect. */
async function carriedOut(
	tx: Tx,
	{ person, school }: Reader,
	placement: string,
	{ version, change }: v.InferOutput<typeof asking>,
	at: Instant
): Promise<Done | 'changed' | 'malformed' | 'not-found'> {
	await lockImports(tx, school.id);
	await holdPlacement(tx, placement);
	const now = localTime(at, school.timeZone);
	const read = await placementFile(tx, placement, now.day);
	if (!read) return 'not-found';
	const after = changed({ state: read.file, spoken: read.file.spoken, now }, change);
	if (after.ok && versionOf(after.value) === read.file.version) return { file: read.file };
	if (read.file.version !== version) return 'changed';
	// A screen asks for nothing that the placement which it shows does not allow.
	if (!after.ok) return 'malformed';
	const moved = await writeState(tx, school.id, read, after.value, at);
	if (!moved) throw new Error('a placement that is held is as it was read');
	const word = { action: 'placement', actor: person.id, placement } as const;
	await writeDown(tx, school.id, at, [{ ...word, subject: read.file.student.id }]);
	const written = await placementFile(tx, placement, now.day);
	if (!written) throw new Error('a placement that is held is there');
	return { file: written.file, moved };
}
