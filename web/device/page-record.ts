import type { PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import type { PageRow } from './database.ts';
import type { Environment, Stop } from './environment.ts';
import type { HeldBytes } from './page-bytes.ts';
import { heldIn, newPageRow, type PageDisk, type PageRows } from './page-rows.ts';

/** What the record has of a page at one moment. */
export interface RecordedPage {
	/** Absent: nothing was ever kept of it here. */
	readonly row: PageRow | undefined;
	readonly held: HeldBytes;
	/** The last delta in it. */
	readonly through: number;
}

/** Writes without a word before the outbox is tidied in the same transaction. */
const TIDIED_AFTER = 8;

/** One page in the record: what an open document reads, follows and adds. */
export class PageRecord {
	/** Written, and not told to those who watch how far the page has come: so many times. */
	#untold = 0;
	/** It was there once: a word that it is gone then concerns whoever has it open. */
	known = false;

	constructor(
		private readonly environment: Environment,
		private disk: PageDisk,
		private readonly placement: PlacementId,
		private readonly page: PageName
	) {}

	/** The same rows, by another way. */
	moveTo(disk: PageDisk): void {
		this.disk = disk;
	}

	async load(): Promise<RecordedPage> {
		const recorded = await this.disk.read((rows) => recordedIn(rows));
		this.known = recorded.row !== undefined && !recorded.row.gone;
		return recorded;
	}

	/**
	 * It as it is, and every change by another tab and by the server.
	 * @param seen the last delta that whoever follows has: what came before it is not read at every key
	 */
	follow(seen: () => number, next: (recorded: RecordedPage) => void): Stop {
		return this.disk.follow(
			(rows) => recordedIn(rows, seen()),
			next,
			(error) => this.environment.warn('following a page', error)
		);
	}

	/**
	 * Delta, outbox and row in one strict transaction. Who watches how far the page has come hears at once of the first
	 * that waits, and of more at `tell`.
	 * @param all what goes in its place when the record has lost the page under us
	 * @returns the delta's number; undefined: the page was erased meanwhile
	 */
	async append(update: Uint8Array, all: Uint8Array): Promise<number | undefined> {
		const { placement, page, known } = this;
		const keptAt = this.environment.now();
		// Once that it waits is told, a key more says nothing new of it.
		const looks = this.#untold % TIDIED_AFTER === 0;
		const kept = await this.disk.write(async (rows) => {
			const [row, waiting] = await Promise.all([rows.row(), looks ? rows.waiting() : undefined]);
			if (row?.gone && known) return undefined;
			// What was refused goes again as a whole, now that the person has changed it.
			const { code: refused, ...rest } = row && !row.gone ? row : newPageRow(placement, page);
			// All that is folded into it would be written again at each key.
			if (rest.keptAt === 0 || refused !== undefined) rows.putRow({ ...rest, keptAt });
			// The first says since when, the last is in no request: between them hours without a network would pile up.
			for (const n of waiting?.slice(1) ?? []) rows.dropWaiting(n);
			rows.addWaiting(keptAt);
			const n = await rows.addDelta(row || !known ? update : all);
			return { n, isNews: waiting?.length === 0 || refused !== undefined };
		});
		if (!kept) return undefined;
		this.known = true;
		this.#untold++;
		if (kept.isNews) this.tell();
		return kept.n;
	}

	/** All that was written is told. */
	tell(): void {
		if (this.#untold === 0) return;
		this.#untold = 0;
		this.disk.tell();
	}

	/** A part is missing whose ground only the server can still have: the next exchange asks for it. */
	async askForRepair(): Promise<void> {
		await this.disk.write(async (rows) => {
			const [row, waiting] = await Promise.all([rows.row(), rows.waiting()]);
			if (row) rows.putRow({ ...row, code: 'gap' });
			if (waiting.length === 0) rows.addWaiting(this.environment.now());
		});
		this.disk.tell();
	}
}

function recordedIn(rows: PageRows, after?: number): Promise<RecordedPage> {
	return Promise.all([rows.row(), rows.deltas(after)]).then(([row, deltas]) => {
		const { held, through } = heldIn(row, deltas);
		const isSeen = after !== undefined && row !== undefined && row.through <= after;
		return { row, held: isSeen ? { deltas: held.deltas } : held, through };
	});
}
