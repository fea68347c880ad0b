import {
	Dexie,
	RangeSet,
	type EntityTable,
	type IndexableType,
	type ObservabilitySet,
	type Table
} from 'dexie';
import type { WireText } from '#shared/api/protocol.ts';
import type { Card } from '#shared/domain/card.ts';
import type { FactId, PersonId, PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import type { Section } from '#shared/domain/permission.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Stop } from './environment.ts';
import { RECORD_VERSION } from './record-name.ts';
import { inTransaction } from './transaction.ts';

export interface PlacementRow {
	readonly id: PlacementId;
	readonly card: Card | null;
	/** Covers the rows of others held here, written in the same transaction as they are. */
	readonly cursor?: string;
	readonly contacts: Readonly<Record<PersonId, Instant>>;
}

export interface FactRow {
	readonly placement: PlacementId;
	readonly id: FactId;
	readonly section: Section;
	readonly author: PersonId;
	/** As it came: a type that this version does not know is kept. */
	readonly body: { readonly type: string; readonly at: Instant };
	/** This device's clock when it was kept; 0 on what came from the server. */
	readonly keptAt: Instant;
	/** 0 until the server has it. */
	readonly receivedAt: Instant;
	/** The server's word for it, to hand back should the server be restored to before. */
	readonly receipt?: string;
	/** Place in the order received; unsent ones have none yet, and come last. */
	readonly rank?: number;
	/** Why the server refused it. */
	readonly code?: string;
}

export interface TextRow extends WireText {
	readonly placement: PlacementId;
}

/** One's own page, but for the deltas after `through`. */
export interface PageRow {
	readonly placement: PlacementId;
	readonly page: PageName;
	/** Absent: nothing was folded yet. */
	readonly state?: Uint8Array;
	/** Every delta up to this one is in `state`: a tab that has not seen it reads `state` again. */
	readonly through: number;
	/** The server's last vector; absent: unknown, and the full state is sent. */
	readonly serverVector?: Uint8Array;
	/** This device's clock when something was first typed here; 0: nothing was. The last time is in the outbox. */
	readonly keptAt: Instant;
	/** 0 until the server has received something of it. */
	readonly receivedAt: Instant;
	/** The server's word for the texts as it last had them. */
	readonly receipt?: string;
	readonly code?: string;
	/** Erased for good: nothing of it is here, and a tab that still has it open must not bring it back. */
	readonly gone?: true;
}

export interface DeltaRow {
	readonly n: number;
	readonly placement: PlacementId;
	readonly page: PageName;
	readonly update: Uint8Array;
}

export interface OutboxRow {
	readonly n: number;
	readonly placement: PlacementId;
	/** A fact of one's own, or a page that has something for the server. */
	readonly fact?: FactId;
	readonly page?: PageName;
	readonly keptAt: Instant;
	/** Offered once more to a server with another epoch: it had a receipt, which is not taken back. */
	readonly again?: true;
}

export interface MetaRow {
	/** `owner`, `ownerName`: whose record it is, to offer what waits in it while somebody else is signed in. */
	readonly key: 'device' | 'owner' | 'ownerName' | 'epoch' | 'lastExchangeAt' | 'shift' | 'rank';
	readonly value: string | number;
}

/** The record: one database per signed-in person, on one device. */
export class CarnetDatabase extends Dexie {
	declare placements: EntityTable<PlacementRow, 'id'>;
	declare facts: Table<FactRow, [PlacementId, FactId]>;
	declare texts: Table<TextRow, [PlacementId, PageName, PersonId]>;
	declare pages: Table<PageRow, [PlacementId, PageName]>;
	declare deltas: Table<DeltaRow, number, Omit<DeltaRow, 'n'>>;
	declare outbox: Table<OutboxRow, number, Omit<OutboxRow, 'n'>>;
	declare meta: EntityTable<MetaRow, 'key'>;

	constructor(name: string) {
		// Strict: « Gardé » is said once the disk says so, at under a millisecond more (trust M4).
		super(name, { chromeTransactionDurability: 'strict' });
		this.version(RECORD_VERSION).stores({
			placements: 'id',
			facts: '[placement+id], placement, author',
			texts: '[placement+page+author], placement',
			pages: '[placement+page], placement',
			deltas: '++n, [placement+page]',
			outbox: '++n, [placement+page], [placement+fact]',
			meta: 'key'
		});
		// A newer version of the app must never wait for this tab (trust A2).
		this.on('versionchange', ({ newVersion }) => {
			this.close();
			// Deleted: made again behind that, at once. Whoever opens it next has the error, should there be one.
			if (newVersion === null) this.open().catch(() => undefined);
		});
	}

	/**
	 * Marks the record when it is new.
	 * @param mark its rows, among them a `device` of its own
	 * @param lost another record stands where this one was: somebody deleted it under us
	 */
	keepMarked(mark: () => readonly MetaRow[], lost: () => void): void {
		let known: MetaRow | undefined;
		this.on(
			'ready',
			async (db) => {
				const meta = db.table<MetaRow, MetaRow['key']>('meta');
				if (!(await meta.get('device'))) await meta.bulkPut(mark());
				const device = await meta.get('device');
				if (known && known.value !== device?.value) {
					// Once it is open; if it does not open, whoever asked for it hears so.
					this.open().then(lost, () => undefined);
				}
				known = device;
			},
			true
		);
	}

	/**
	 * A read or a transaction; where the browser closed the database under us, opens it and tries once more.
	 * Dexie settles a transaction on `complete`, never before.
	 */
	async steady<Value>(run: () => PromiseLike<Value>): Promise<Value> {
		try {
			return await run();
		} catch (error) {
			if (!wasClosed(error)) throw error;
			this.close({ disableAutoOpen: false });
			await this.open();
			return await run();
		}
	}

	/** Everything in one strict transaction: all of it is kept, or nothing. */
	write<Value>(run: () => Promise<Value>): Promise<Value> {
		return this.steady(() => this.transaction('rw', this.tables, run));
	}

	read<Value>(run: () => Promise<Value>): Promise<Value> {
		return this.steady(() => this.transaction('r', this.tables, run));
	}

	/** A strict transaction past Dexie, whose live queries do not hear of it: `tell` says it to them. */
	plain<Value>(
		stores: readonly string[],
		mode: IDBTransactionMode,
		run: (transaction: IDBTransaction) => Promise<Value>
	): Promise<Value> {
		return this.steady(async () => {
			if (!this.isOpen()) await this.open();
			return await inTransaction(this.backendDB(), stores, mode, run);
		});
	}

	/** Here and in other tabs, as Dexie says what it wrote itself. A key: of the index; none: all may have changed. */
	tell(changed: readonly (readonly [store: string, index: string, key?: IndexableType])[]): void {
		Dexie.on.storagemutated.fire(
			Object.fromEntries(
				changed.map(([store, index, key]) => [
					this.#part(store, index),
					key === undefined ? new RangeSet(-Infinity, [[]]) : new RangeSet().addKey(key)
				])
			)
		);
	}

	/** Everything that is written there, by any tab, and what was missed while the page was put away. */
	hear(stores: readonly string[], listener: () => void): Stop {
		const names = stores.map((store) => this.#part(store, ''));
		const heard = (parts: ObservabilitySet): void => {
			if ('all' in parts || names.some((name) => name in parts)) listener();
		};
		Dexie.on('storagemutated', heard);
		return () => Dexie.on.storagemutated.unsubscribe(heard);
	}

	#part(store: string, index: string): string {
		return `idb://${this.name}/${store}/${index}`;
	}
}

const CLOSED = new Set(['DatabaseClosedError', 'InvalidStateError', 'InvalidState']);

function wasClosed(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	if (CLOSED.has(error.name)) return true;
	return 'inner' in error && error.inner !== error && wasClosed(error.inner);
}
