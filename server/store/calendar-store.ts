import { sql } from 'drizzle-orm';
import { datesAround } from '#shared/domain/known-dates.ts';
import type { SchoolDates } from '#shared/domain/school-dates.ts';
import type { CalendarDecided } from '#shared/domain/settings.ts';
import type { Day } from '#shared/domain/time.ts';
import { json, type Tx } from '#server/db/database.ts';
import { senderOf, type Sender } from './roster-store.ts';

/** What the school's placements are compared with, in the school year of this day and in the next one. */
export async function schoolDates(tx: Tx, today: Day): Promise<SchoolDates> {
	const { settings, id } = await schoolHere(tx);
	return datesAround(today, settings, id);
}

/**
 * CA4: what follows from what was decided before; two decisions at once come one after the other. Cards of students say when
 * the school is closed (DU9), and every placement's counter moves with them.
 */
export async function decideCalendar(
	tx: Tx,
	decide: (school: Sender) => CalendarDecided
): Promise<void> {
	await tx.all(sql`select 1 from school for update`);
	const sender = await schoolHere(tx);
	const calendar = decide(sender);
	const { calendar: _, ...others } = sender.settings;
	const settings = Object.keys(calendar).length === 0 ? others : { ...others, calendar };
	await tx.all(sql`update school set settings = ${json(settings)}::text::jsonb`);
	await tx.all(sql`update placement set counter = counter + 1`);
}

/** The school of this transaction, where somebody signed in asks. */
export async function schoolHere(tx: Tx): Promise<Sender> {
	const sender = await senderOf(tx);
	if (!sender) throw new Error('a transaction is of a school');
	return sender;
}
