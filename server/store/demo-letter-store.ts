import { sql } from 'drizzle-orm';
import type { DemoLetter } from '#shared/api/protocol.ts';
import type { Channel } from '#shared/domain/delivery.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Tx } from '#server/db/database.ts';
import type { Letter } from '#server/ports.ts';

/** A demonstration that runs for months does not fill its disk. */
const MOST = 200;

/** One that comes again with the same key is the same letter. */
export async function addLetter(
	tx: Tx,
	school: string,
	channel: Channel,
	{ key, to, subject, text }: Letter,
	now: Instant
): Promise<void> {
	await tx.all(sql`
		insert into demo_letter (school_id, letter_id, channel, address, subject, body, at)
		values (${school}, ${key}, ${channel}, ${to}, ${subject}, ${text}, ${now})
		on conflict do nothing`);
	await tx.all(sql`
		delete from demo_letter where letter_id in (
			select letter_id from demo_letter order by at desc, letter_id desc offset ${MOST})`);
}

/** Newest first. */
export function listLetters(tx: Tx): Promise<DemoLetter[]> {
	return tx.all<DemoLetter>(sql`
		select letter_id as id, channel, address as to, subject, body as text, at
		from demo_letter order by at desc, letter_id desc`);
}
