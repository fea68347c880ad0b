import { sql } from 'drizzle-orm';
import { NO_OWN, type SchoolQuestions } from '#shared/domain/question/own.ts';
import { json, type Tx } from '#server/db/database.ts';
import { schoolHere } from './calendar-store.ts';

/** QU8: what the school of this transaction has made of the questions. */
export async function questionsHere(tx: Tx): Promise<SchoolQuestions> {
	const { settings } = await schoolHere(tx);
	return settings.questions ?? NO_OWN;
}

/** The same, until the transaction ends nobody else's to decide: two decisions at once come one after the other. */
export async function questionsToDecide(tx: Tx): Promise<SchoolQuestions> {
	await tx.all(sql`select 1 from school for update`);
	return questionsHere(tx);
}

export async function setQuestions(tx: Tx, questions: SchoolQuestions): Promise<void> {
	await tx.all(sql`
		update school set settings = settings || ${json({ questions })}::text::jsonb`);
}
