import { sql } from 'drizzle-orm';
import type { Fields } from '#shared/domain/journal.ts';
import { canonical, toPlain } from '#shared/domain/plain.ts';
import { isReadable, textsIn } from '#shared/notebook/page.ts';
import type { Tx } from '#server/db/database.ts';
import type { Finding, Patient } from './finding.ts';

const ORDERED = ['fact', 'page', 'page_log', 'settled_text', 'alert', 'gone'];
const ROWS_AT_ONCE = 100;
/** Rows that are named one by one; the rest is counted. */
const MOST_NAMED = 20;

/** Counters against what they count, and each page's texts against its state. */
export function checkRows({ database }: Patient): Promise<Finding[]> {
	return database.withKeeper(async (tx) => [
		...(await checkCounters(tx)),
		...(await checkPages(tx)),
		...(await checkLog(tx))
	]);
}

async function checkCounters(tx: Tx): Promise<Finding[]> {
	const findings: Finding[] = [];
	for (const table of ORDERED) {
		const beyond = await tx.all<{ placement: string; rows: number }>(sql`
			select t.placement_id as placement, count(*)::int as rows
			from ${sql.identifier(table)} t left join placement p using (school_id, placement_id)
			where p.counter is null or t.seq > p.counter
			group by t.school_id, t.placement_id order by 1 limit ${MOST_NAMED}`);
		findings.push(
			...beyond.map(({ placement, rows }): Finding => ({
				level: 'wrong',
				code: 'beyond-counter',
				about: { table, placement, rows }
			}))
		);
	}
	return findings.length > 0 ? findings : [{ level: 'fine', code: 'counters-right' }];
}

interface PageRow {
	placement: string;
	author: string;
	page: string;
	bytes: Uint8Array;
	fields: Fields;
}

async function checkPages(tx: Tx): Promise<Finding[]> {
	let pages = 0;
	const wrong: Finding[] = [];
	const rows = sql`select placement_id as placement, author_id as author, page, state as bytes, fields
		from page`;
	for await (const { bytes, fields, ...about } of each<PageRow>(tx, rows)) {
		pages++;
		const texts = textsIn(bytes);
		if (!texts) wrong.push({ level: 'wrong', code: 'page-damaged', about });
		else if (plain(texts) !== plain(fields))
			wrong.push({ level: 'wrong', code: 'page-differs', about });
	}
	return wrong.length > 0
		? named(wrong)
		: [{ level: 'fine', code: 'pages-right', about: { pages } }];
}

async function checkLog(tx: Tx): Promise<Finding[]> {
	const wrong: Finding[] = [];
	const rows = sql`select placement_id as placement, author_id as author, page, seq, update as bytes
		from page_log`;
	for await (const { bytes, ...about } of each<Omit<PageRow, 'fields'> & { seq: number }>(
		tx,
		rows
	)) {
		if (!isReadable(bytes)) wrong.push({ level: 'wrong', code: 'log-damaged', about });
	}
	return named(wrong);
}

async function* each<Row>(tx: Tx, rows: ReturnType<typeof sql>): AsyncGenerator<Row> {
	await tx.all(sql`declare examined no scroll cursor for ${rows}`);
	for (;;) {
		const some = await tx.all<Row>(sql`fetch ${sql.raw(String(ROWS_AT_ONCE))} from examined`);
		if (some.length === 0) break;
		yield* some;
	}
	await tx.all(sql`close examined`);
}

function named(wrong: readonly Finding[]): Finding[] {
	const rest = wrong.length - MOST_NAMED;
	if (rest <= 0) return [...wrong];
	return [...wrong.slice(0, MOST_NAMED), { level: 'wrong', code: 'and-more', about: { rest } }];
}

function plain(fields: Fields): string {
	return canonical(toPlain(fields) ?? null);
}
