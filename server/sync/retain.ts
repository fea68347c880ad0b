import { alertsOf } from '#shared/domain/alert.ts';
import type { PersonId, PlacementId, SchoolId } from '#shared/domain/ids.ts';
import { calendarOf, lastDayOf } from '#shared/domain/placement.ts';
import {
	expiredOf,
	isOfNextYear,
	keptUntil,
	NAMES_KEPT,
	retentionOf,
	type Expired
} from '#shared/domain/retention.ts';
import type { Retention } from '#shared/domain/settings.ts';
import { isOpen } from '#shared/domain/silence.ts';
import {
	addDays,
	instantOf,
	localDay,
	localTime,
	type Instant,
	type LocalDay
} from '#shared/domain/time.ts';
import type { Tx } from '#server/db/database.ts';
import { writeDown } from '#server/store/audit-store.ts';
import { erase } from '#server/store/erasure-store.ts';
import { finishJob, heldJob, type Claimed } from '#server/store/job-store.ts';
import { load } from '#server/store/placement-store.ts';
import {
	forgetUnheard,
	holdPlacement,
	isRestGone,
	journalOf,
	letAlertsGo,
	restOf,
	standingPlacements,
	type Standing
} from '#server/store/retention-store.ts';
import { senderOf } from '#server/store/roster-store.ts';
import { forgetUnfounded } from '#server/store/signal-store.ts';
import { erasePlacement, forgetFamily } from '#server/store/student-erasure.ts';
import type { Intake } from './push.ts';

/** At night, on the school's clock. */
const LOOKS_AT = '03:00';
/** Placements that one go lets go of; the others have their turn at the next. */
const AT_ONCE = 50;
const DAY = 24 * 3600_000;
/** SG26: long enough to come back to a tap too many, and within the thirty days that are promised. */
const UNFOUNDED_FOR = 14;
const TOPICS = ['card', 'texts', 'presence', 'journal', 'followup', 'feedback', 'pages'] as const;

interface Due {
	readonly placement: PlacementId;
	readonly student: PersonId;
	readonly what: Expired;
	/** The student has another placement that is not over, or is of the next school year (RT4). */
	readonly isStill: boolean;
}

/**
 * RT2: once a day, what a school has kept long enough goes: from every table, and from every device at its next exchange. No
 * register has it: the same day comes again after a restore, and lets the same go again. What was refused, and bodies that
 * nobody can read yet, have an end of their own; words that come late are looked at the next night.
 */
export async function retain(
	{ database, ports }: Pick<Intake, 'database' | 'ports'>,
	{ school, jobId }: Claimed,
	claim: string
): Promise<void> {
	const now = ports.clock.now();
	const seen = await database.withSchool(school, async (tx) => {
		const [held, sender] = [await heldJob(tx, jobId, claim), await senderOf(tx)];
		if (!held || !sender) return undefined;
		const today = localDay(now, sender.timeZone);
		const retention = retentionOf(sender.settings);
		return { today, due: dueOf(await standingPlacements(tx), retention, today) };
	});
	if (!seen) return;
	let gone = 0;
	for (const one of seen.due) {
		if (gone === AT_ONCE) break;
		const told = await database.withSchool(school, (tx) => letGo(tx, school, one, now, seen.today));
		if (told.length > 0) gone++;
		for (const author of told) {
			const about = { school, placement: one.placement, author, device: '' };
			ports.bus.publish({ ...about, topics: [...TOPICS] });
		}
	}
	await database.withSchool(school, async (tx) => {
		await forgetUnfounded(tx, now - UNFOUNDED_FOR * DAY);
		await forgetUnheard(tx, 'student', now - NAMES_KEPT.student * DAY);
		await forgetUnheard(tx, 'tutor', now - NAMES_KEPT.tutor * DAY);
		await finishJob(tx, jobId, claim, gone === AT_ONCE ? now : nextNight(seen.today));
	});
}

function dueOf(
	standing: readonly Standing[],
	retention: Retention,
	{ day: today, timeZone }: LocalDay
): Due[] {
	const lives = standing.filter((one) => {
		const kept = keptUntil(one, retention);
		return !kept || today <= kept.rest;
	});
	return standing.flatMap((one) => {
		const what = expiredOf(keptUntil(one, retention), today);
		if (!what || !isThere(one, what)) return [];
		const isStill =
			lives.some(({ student, id }) => student === one.student && id !== one.id) ||
			isOfNextYear(localTime(one.namedAt, timeZone).day, lastDayOf(one) ?? today);
		return [{ placement: one.id, student: one.student, what, isStill }];
	});
}

function isThere({ hasJournal, hasRest }: Standing, what: Expired): boolean {
	return what === 'whole' || (what === 'journal' ? hasJournal : hasRest);
}

/** @returns whose devices are told; nobody's: an alert of it is open, and it waits (RT3) */
async function letGo(
	tx: Tx,
	school: SchoolId,
	{ placement, student, what, isStill }: Due,
	now: Instant,
	{ timeZone }: LocalDay
): Promise<readonly PersonId[]> {
	await holdPlacement(tx, placement);
	const loaded = await load(tx, placement, '', { facts: [], pages: [] });
	if (!loaded) return [];
	const { facts, raised, counter } = loaded;
	if (alertsOf(facts, raised, calendarOf(loaded.placement, { timeZone })).some(isOpen)) return [];
	const isFamilyGone = await isRestGone(tx, placement);
	const told = new Set<PersonId>(['', student]);
	switch (what) {
		case 'journal':
			await erase(tx, placement, counter, await journalOf(tx, placement));
			break;
		case 'rest':
			await erase(tx, placement, counter, { facts: await restOf(tx, placement), pages: [] });
			await letAlertsGo(tx, placement);
			break;
		case 'whole':
			for (const person of (await erasePlacement(tx, placement)) ?? []) told.add(person);
	}
	if (what !== 'journal' && !isFamilyGone && !isStill) await forgetFamily(tx, student);
	const word = { action: 'expired', actor: '', placement, subject: student } as const;
	await writeDown(tx, school, now, [word]);
	return [...told];
}

function nextNight({ day, timeZone }: LocalDay): Instant {
	return instantOf(addDays(day, 1), LOOKS_AT, timeZone);
}
