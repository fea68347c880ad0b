import { liveQuery, type Subscription } from 'dexie';
import type { PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import type { CarnetDatabase, PageRow } from './database.ts';
import type { Environment } from './environment.ts';
import { heldBytes } from './held-bytes.ts';
import type { HeldBytes } from './page-bytes.ts';
import { newPageRow } from './rows.ts';

/** What the record has of a page at one moment. */
export interface RecordedPage {
	/** Absent: nothing was ever kept of it here. */
	readonly row: PageRow | undefined;
	readonly held: HeldBytes;
	/** The last delta in it. */
	readonly through: number;
}

/** One page in Dexie: what an open document reads, follows and adds. */
export class PageRecord {
	/** It was there once: a word that it is gone then concerns whoever has it open. */
	known = false;

	constructor(
		private readonly environment: Environment,
		private readonly db: CarnetDatabase,
		private readonly placement: PlacementId,
		private readonly page: PageName
	) {}

	async load(): Promise<RecordedPage> {
		const recorded = await this.db.read(() => this.#held());
		this.known = recorded.row !== undefined && !recorded.row.gone;
		return recorded;
	}

	/** Every change of it, from any tab and from the server. */
	follow(next: (recorded: RecordedPage) => void): Subscription {
		const { db, environment } = this;
		return liveQuery(() => db.transaction('r', db.pages, db.deltas, () => this.#held())).subscribe({
			next,
			error: (error: unknown) => environment.warn('following a page', error)
		});
	}

	/**
	 * Delta, outbox and row in one strict transaction. False: the page was erased meanwhile.
	 * @param all what goes in its place when the record has lost the page under us
	 */
	async append(update: Uint8Array, all: Uint8Array): Promise<boolean> {
		const { db, placement, page, known } = this;
		const keptAt = this.environment.now();
		const kept = await db.write(async () => {
			const row = await db.pages.get([placement, page]);
			if (row?.gone && known) return false;
			// What was refused goes again as a whole, now that the person has changed it.
			const { code: _refused, ...rest } = row && !row.gone ? row : newPageRow(placement, page);
			await db.pages.put({ ...rest, keptAt });
			await db.deltas.add({ placement, page, update: row || !known ? update : all });
			await db.outbox.add({ placement, page, keptAt });
			return true;
		});
		if (kept) this.known = true;
		return kept;
	}

	/** A part is missing whose ground only the server can still have: the next exchange asks for it. */
	async askForRepair(): Promise<void> {
		const { db, placement, page } = this;
		await db.write(async () => {
			await db.pages.update([placement, page], { code: 'gap' });
			if ((await db.outbox.where({ placement, page }).count()) > 0) return;
			await db.outbox.add({ placement, page, keptAt: this.environment.now() });
		});
	}

	/** Inside a transaction. */
	async #held(): Promise<RecordedPage> {
		const row = await this.db.pages.get([this.placement, this.page]);
		const { held, through } = await heldBytes(
			this.db,
			row ?? newPageRow(this.placement, this.page)
		);
		return { row, held, through };
	}
}
