import type { Entrant } from '#shared/domain/access.ts';
import type { PersonId, SchoolId } from '#shared/domain/ids.ts';
import { livingSince } from '#shared/domain/session-life.ts';
import { localTime, type Instant } from '#shared/domain/time.ts';
import type { Database, Tx } from '#server/db/database.ts';
import { sheetFor, tutorLinkFor } from '#server/identity/own-links.ts';
import type { Ports, Ways } from '#server/ports.ts';
import { entrantsOf } from '#server/store/access-store.ts';
import { TO_OPEN, writeReminders } from '#server/store/reminder-store.ts';
import { senderOf, type Sender } from '#server/store/roster-store.ts';

/** ID7: on a person's tap, their own link to those of these people who never opened it: one message a day each. */
export function sendLinks(
	database: Database,
	{ clock, ways }: Pick<Ports, 'clock' | 'ways'>,
	school: SchoolId,
	people: readonly PersonId[]
): Promise<void> {
	return database.withSchool(school, async (tx) => {
		const sender = await senderOf(tx);
		if (!sender) return;
		const now = clock.now();
		const asked = (await unopened(tx, sender, people, now)).map(({ id, placement }) => ({
			person: id,
			placement
		}));
		const { day } = localTime(now, sender.timeZone);
		await writeReminders(tx, TO_OPEN, asked, waysOf(ways), { day, now });
	});
}

/** A message that has not left is still wanted: whoever came meanwhile needs none. */
export async function isStillUnopened(
	tx: Tx,
	sender: Sender,
	person: PersonId,
	now: Instant
): Promise<boolean> {
	return (await unopened(tx, sender, [person], now)).length > 0;
}

/** What a message brings: the link of a tutor, or of a student's sheet. */
export interface Opening {
	readonly link: string;
	readonly role: Entrant['role'];
}

/** @returns undefined when this person needs neither any more */
export function openingOf(
	database: Database,
	key: Uint8Array,
	{ clock, ways }: Pick<Ports, 'clock' | 'ways'>,
	school: SchoolId,
	person: PersonId
): Promise<Opening | undefined> {
	return database.withSchool(school, async (tx) => {
		const sender = await senderOf(tx);
		const now = clock.now();
		const [entrant] = sender ? await named(tx, sender, [person], now) : [];
		if (!entrant) return undefined;
		const make = entrant.role === 'student' ? sheetFor : tutorLinkFor;
		const secret = await make(tx, key, { school, person, now });
		return { link: `${ways.home}/e/${school}#${secret}`, role: entrant.role };
	});
}

/** The ways that are set up. */
export function waysOf({ sms, email }: Ways): { sms: boolean; email: boolean } {
	return { sms: sms !== undefined, email: email !== undefined };
}

/** Those of these people who have a placement that is not over. */
async function named(
	tx: Tx,
	sender: Sender,
	people: readonly PersonId[],
	now: Instant
): Promise<readonly Entrant[]> {
	const today = localTime(now, sender.timeZone).day;
	const living = livingSince(['student', 'tutor'], now, sender.timeZone);
	const ways = { sms: false, email: false };
	return entrantsOf(tx, { today, living, ways, people });
}

async function unopened(...asked: Parameters<typeof named>): Promise<readonly Entrant[]> {
	return (await named(...asked)).filter(({ opened }) => !opened);
}
