import { sql } from 'drizzle-orm';
import { CODE_LIFE, CODES_WITHIN, MOST_CODES, MOST_TRIES } from '#shared/domain/email-code.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import type { Instant } from '#shared/domain/time.ts';
import { json, type Tx } from '#server/db/database.ts';
import type { JobAbout } from '#server/db/schema/chain.ts';
import { staffAt } from './staff.ts';

const PREFIX = 'sign-in/';

/** A job of the e-mail lane that brings a code. */
export function isCodeLetter({ jobId }: { readonly jobId: string }): boolean {
	return jobId.startsWith(PREFIX);
}

/** What somebody asks a code with. */
export interface Asked {
	readonly school: string;
	readonly email: string;
	/** The address behind the server's key, with the browser that it is known in. */
	readonly account: Uint8Array;
	readonly requestHash: Uint8Array;
}

/**
 * ID9: a code is kept for any address, known or not, and a letter leaves where one of the staff has it, and one alone.
 * @returns false: too many for this account
 */
export async function askCode(
	tx: Tx,
	{ school, email, account, requestHash }: Asked,
	now: Instant
): Promise<boolean> {
	const request = Buffer.from(requestHash).toString('hex');
	const about: JobAbout = { code: request };
	// Those who ask at the same moment are counted one after another.
	await tx.all(
		sql`select pg_advisory_xact_lock(hashtextextended(encode(${account}::bytea, 'hex'), 9))`
	);
	const asked = await tx.all(sql`
		with old as (
			delete from email_code where asked_at <= ${now - CODES_WITHIN}
		), asked as (
			insert into email_code (school_id, request_hash, account, person_id, asked_at)
			select c.school_id, ${requestHash}, ${account}, ${staffAt(email)},
				${now}::bigint
			from school c
			where (select count(*) from email_code e
				where e.account = ${account} and e.asked_at > ${now - CODES_WITHIN}) < ${MOST_CODES}
			returning school_id, person_id
		), letter as (
			insert into job (school_id, job_id, kind, placement_id, about, due_at, outside_since)
			select school_id, ${PREFIX + request}::text, 'email', '', ${json(about)}::text::jsonb, ${now}::bigint, ${now}::bigint
			from asked where person_id is not null
		)
		select 1 from asked`);
	// A school that does not exist has no rows to count: it is asked as often as one likes.
	return asked.length > 0 || !(await exists(tx, school));
}

async function exists(tx: Tx, school: string): Promise<boolean> {
	return (await tx.all(sql`select 1 from school where school_id = ${school}`)).length > 0;
}

/** Whose code it is, while it lives, and how it is addressed. */
export async function codeLetterOf(
	tx: Tx,
	request: string,
	now: Instant
): Promise<{ email: string | null } | undefined> {
	const [row] = await tx.all<{ email: string | null }>(sql`
		select r.email from email_code e join reach r using (school_id, person_id)
		where encode(e.request_hash, 'hex') = ${request} and not e.spent and e.asked_at > ${now - CODE_LIFE}`);
	return row;
}

/** One try is counted before it is looked at. @returns undefined: no such code, or not any more */
export async function countTry(
	tx: Tx,
	requestHash: Uint8Array,
	now: Instant
): Promise<{ person: PersonId | null } | undefined> {
	const [row] = await tx.all<{ person: PersonId | null }>(sql`
		update email_code set tries = tries + 1
		where request_hash = ${requestHash} and not spent and tries < ${MOST_TRIES} and asked_at > ${now - CODE_LIFE}
		returning person_id as person`);
	return row;
}

export async function spendCode(tx: Tx, requestHash: Uint8Array): Promise<void> {
	await tx.all(sql`update email_code set spent = true where request_hash = ${requestHash}`);
}
