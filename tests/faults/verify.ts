import postgres from 'postgres';
import { admit } from '#shared/notebook/admit.ts';
import type { Ledger } from './ledger.ts';

/**
 * Holds the database against the ledger, below everything that the server says of itself: what was
 * acknowledged is there, once, with its first instant, and its alert with it.
 * @returns a line a broken promise
 */
export async function verify(databaseUrl: string, ledger: Ledger): Promise<string[]> {
	const client = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
	try {
		return await verifyRows((statement) => client.unsafe(statement), ledger);
	} finally {
		await client.end();
	}
}

/** The same, however the rows are read. */
export async function verifyRows(
	rowsOf: (statement: string) => PromiseLike<readonly object[]>,
	ledger: Ledger
): Promise<string[]> {
	const facts = await rowsOf('select fact_id as id, received_at as at from fact');
	const pages = await rowsOf(`
		select g.placement_id as placement, g.author_id as author, g.page, g.state,
			array(select l.update from page_log l where (l.placement_id, l.author_id, l.page)
				= (g.placement_id, g.author_id, g.page) order by l.seq) as log
		from page g`);
	const alerts = (await rowsOf(
		`select placement_id || '/' || alert_id as id from alert`
	)) as readonly { readonly id: string }[];
	return [
		...factFaults(ledger, facts as readonly StoredFact[]),
		...wordFaults(ledger, pages as readonly StoredPage[]),
		...alertFaults(ledger, new Set(alerts.map(({ id }) => id)))
	];
}

interface StoredFact {
	readonly id: string;
	readonly at: string | number;
}

interface StoredPage {
	readonly placement: string;
	readonly author: string;
	readonly page: string;
	readonly state: Uint8Array;
	readonly log: readonly Uint8Array[];
}

function factFaults(ledger: Ledger, stored: readonly StoredFact[]): string[] {
	const rows = new Map<string, StoredFact[]>();
	for (const fact of stored) rows.set(fact.id, [...(rows.get(fact.id) ?? []), fact]);
	return [...ledger.facts].flatMap(([id, { receivedAt }]) => {
		const found = rows.get(id) ?? [];
		if (receivedAt === undefined) return found.length > 1 ? [`${id}: there twice`] : [];
		if (found.length !== 1) return [`${id}: acknowledged, and there ${found.length} times`];
		const [row] = found;
		return Number(row?.at) === receivedAt
			? []
			: [`${id}: acknowledged at ${receivedAt}, stored at ${row?.at}`];
	});
}

function wordFaults(ledger: Ledger, pages: readonly StoredPage[]): string[] {
	const texts = new Map<string, string>();
	const faults: string[] = [];
	for (const { placement, author, page, state, log } of pages) {
		const key = `${placement}/${author}/${page}`;
		const text = textOf([state]);
		texts.set(key, text);
		// Pages of the seeded past have a state and no log.
		if (log.length > 0 && textOf(log) !== text) faults.push(`${key}: log and state differ`);
	}
	for (const [word, { placement, author, page, receivedAt }] of ledger.words) {
		const text = texts.get(`${placement}/${author}/${page}`) ?? '';
		const times = text.split(word).length - 1;
		if (times > 1 || (times === 0 && receivedAt !== undefined)) {
			faults.push(`${word} on ${page}: there ${times} times`);
		}
	}
	return faults;
}

function textOf(updates: readonly Uint8Array[]): string {
	let state: Uint8Array | undefined;
	let text = '';
	for (const update of updates) {
		const admitted = admit({ stored: state, update, vector: new Uint8Array([0]) });
		if (!admitted.ok) return `${admitted.code} after ${text}`;
		state = admitted.value.state;
		text = admitted.value.fields.done ?? '';
	}
	return text;
}

function alertFaults(ledger: Ledger, stored: ReadonlySet<string>): string[] {
	return [...ledger.accidents]
		.filter((accident) => {
			const [placement, id] = accident.split('/') as [string, string];
			const isReceived = ledger.facts.get(id)?.receivedAt !== undefined;
			return isReceived && !stored.has(`${placement}/accident/${id}`);
		})
		.map((accident) => `${accident}: an accident without its alert`);
}
