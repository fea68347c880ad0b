import type { PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { DeltaRow, OutboxRow, PageRow } from './database.ts';
import type { Progress } from './device.ts';
import type { Stop } from './environment.ts';
import type { HeldBytes } from './page-bytes.ts';

/* The rows of one page of one's own, whoever reads and writes them: Dexie, or the disk as it stands. */

/** Inside one transaction. */
export interface PageRows {
	row(): Promise<PageRow | undefined>;
	/** In their order. @param after those that came later than this one; else all */
	deltas(after?: number): Promise<readonly DeltaRow[]>;
	/** Its rows in the outbox, in their order. */
	waiting(): Promise<readonly number[]>;
	/* One that fails ends the transaction. */
	putRow(row: PageRow): void;
	addWaiting(keptAt: Instant): void;
	dropWaiting(n: number): void;
	/** @returns its number */
	addDelta(update: Uint8Array): Promise<number>;
}

export interface PageDisk {
	read<Value>(run: (rows: PageRows) => Promise<Value>): Promise<Value>;
	/** Strict: resolves when it is complete, rejects when nothing of it was written. */
	write<Value>(run: (rows: PageRows) => Promise<Value>): Promise<Value>;
	/** What was written shows how far the page has come: whoever watches that is told. */
	tell(): void;
	/** The rows as they are, and at every change of them that was not written here. */
	follow<Value>(
		read: (rows: PageRows) => Promise<Value>,
		next: (value: Value) => void,
		failed: (error: unknown) => void
	): Stop;
}

export function newPageRow(placement: PlacementId, page: PageName): PageRow {
	return { placement, page, through: 0, keptAt: 0, receivedAt: 0 };
}

/** What the rows hold of the page, and the last delta in it. */
export function heldIn(
	row: PageRow | undefined,
	deltas: readonly DeltaRow[]
): { readonly held: HeldBytes; readonly through: number } {
	return {
		held: {
			...(row?.state ? { state: row.state } : {}),
			deltas: deltas.map(({ update }) => update)
		},
		through: deltas.at(-1)?.n ?? row?.through ?? 0
	};
}

/** @param waiting its rows in the outbox, in their order */
export function progressIn(
	{ gone, code, receivedAt }: PageRow,
	waiting: readonly OutboxRow[]
): Progress | undefined {
	if (gone) return undefined;
	if (code !== undefined) return { state: 'refused', code };
	const last = waiting.findLast(({ again }) => !again);
	if (last) return { state: 'kept', at: last.keptAt };
	return receivedAt > 0 ? { state: 'received', at: receivedAt } : undefined;
}
