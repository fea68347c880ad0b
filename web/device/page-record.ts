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

/*
 * What runs at each key awaits nothing inside a transaction: Dexie follows an `await` of the language there through a
 * hundred turns of the microtask queue.
 */

/** One page in the record: what an open document reads, follows and adds. */
export class PageRecord {
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
	 * Every change of it, from any tab and from the server.
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
	 * Delta, outbox and row in one strict transaction. False: the page was erased meanwhile.
	 * @param all what goes in its place when the record has lost the page under us
	 */
	async append(update: Uint8Array, all: Uint8Array): Promise<boolean> {
		const { placement, page, known } = this;
		const keptAt = this.environment.now();
		const kept = await this.disk.write((rows) =>
			rows.row().then((row) => {
				if (row?.gone && known) return false;
				// What was refused goes again as a whole, now that the person has changed it.
				const { code: _refused, ...rest } = row && !row.gone ? row : newPageRow(placement, page);
				return Promise.all([
					rows.putRow({ ...rest, keptAt }),
					rows.addDelta(row || !known ? update : all),
					rows.addWaiting(keptAt)
				]).then(() => true);
			})
		);
		if (kept) this.known = true;
		return kept;
	}

	/** A part is missing whose ground only the server can still have: the next exchange asks for it. */
	async askForRepair(): Promise<void> {
		await this.disk.write(async (rows) => {
			const row = await rows.row();
			if (row) await rows.putRow({ ...row, code: 'gap' });
			if (!(await rows.isWaiting())) await rows.addWaiting(this.environment.now());
		});
	}
}

function recordedIn(rows: PageRows, after?: number): Promise<RecordedPage> {
	return Promise.all([rows.row(), rows.deltas(after)]).then(([row, deltas]) => {
		const { held, through } = heldIn(row, deltas);
		const isSeen = after !== undefined && row !== undefined && row.through <= after;
		return { row, held: isSeen ? { deltas: held.deltas } : held, through };
	});
}
