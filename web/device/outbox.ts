import { encode } from '#shared/api/codec.ts';
import { MOST_BODY_BYTES, MOST_FACTS, MOST_PAGES } from '#shared/api/protocol.ts';
import type { ExchangeRequest } from '#shared/api/request.ts';
import type { FactId, PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import type { CarnetDatabase, FactRow, OutboxRow } from './database.ts';
import { heldBytes } from './held-bytes.ts';
import type { HeldBytes, Offer } from './page-bytes.ts';

export interface CarriedFact {
	readonly placement: PlacementId;
	readonly id: FactId;
	readonly rows: readonly number[];
}

export interface CarriedPage {
	readonly placement: PlacementId;
	readonly page: PageName;
	readonly rows: readonly number[];
	/** The last delta that went into what is sent. */
	readonly through: number;
	/** The difference was taken from this vector. */
	readonly from?: Uint8Array;
	/** Nothing was sent, only asked: a receipt closes nothing. */
	readonly asked: boolean;
}

/** One request, and exactly which outbox rows went into it: its receipts close no others. */
export interface Parcel {
	readonly request: ExchangeRequest;
	readonly facts: readonly CarriedFact[];
	readonly pages: readonly CarriedPage[];
	/** Something waits behind it that did not fit. */
	readonly rest: boolean;
}

export interface ParcelLimits {
	readonly items: number;
	readonly bytes: number;
	/** Rows that this run has tried already. */
	readonly skip: ReadonlySet<number>;
}

export const WIDEST: ParcelLimits = {
	items: MOST_FACTS,
	// Room for the frame, and for a proxy that counts differently.
	bytes: MOST_BODY_BYTES - 64 * 1024,
	skip: new Set()
};

/** What the outbox needs of Yjs; loaded only when it holds a page. */
export interface PageBytes {
	offer(held: HeldBytes, serverVector: Uint8Array | undefined): Offer;
	fold(held: HeldBytes): Uint8Array;
}

export type LoadPageBytes = () => Promise<PageBytes>;

/** The next request: own facts in their order, then pages, as much as fits. */
export async function nextParcel(
	db: CarnetDatabase,
	limits: ParcelLimits,
	loadPageBytes: LoadPageBytes
): Promise<Parcel> {
	// Before the transaction: a chunk that loads would outlive it.
	const waiting = await db.steady(() => db.outbox.filter((row) => row.page !== undefined).count());
	const bytes = waiting > 0 ? await loadPageBytes() : undefined;
	return await db.read(async () => {
		const [device, epoch] = await Promise.all([db.meta.get('device'), db.meta.get('epoch')]);
		const have: Record<PlacementId, string> = {};
		for (const { id, cursor } of await db.placements.toArray()) {
			if (cursor !== undefined) have[id] = cursor;
		}
		const frame = {
			device: String(device?.value ?? ''),
			...(epoch ? { epoch: String(epoch.value) } : {}),
			have
		};
		const load = new Load(limits, encode({ ...frame, facts: [], pages: [] }).length);
		const rows = (await db.outbox.orderBy('n').toArray()).filter(({ n }) => !limits.skip.has(n));
		for (const [key, same] of byItem(rows)) {
			const item = key.startsWith('fact/')
				? await carriedFact(db, same)
				: bytes && (await carriedPage(db, same, bytes));
			if (!item) continue;
			if (!load.take(item)) break;
		}
		return {
			request: { ...frame, facts: load.facts.map(wire), pages: load.pages.map(wire) },
			facts: load.facts.map(carried),
			pages: load.pages.map(carried),
			rest: load.full
		};
	});
}

interface LoadedFact {
	readonly kind: 'fact';
	readonly wire: ExchangeRequest['facts'][number];
	readonly carried: CarriedFact;
}

interface LoadedPage {
	readonly kind: 'page';
	readonly wire: ExchangeRequest['pages'][number];
	readonly carried: CarriedPage;
}

const wire = <Wire>(loaded: { readonly wire: Wire }): Wire => loaded.wire;
const carried = <Carried>(loaded: { readonly carried: Carried }): Carried => loaded.carried;

class Load {
	readonly facts: LoadedFact[] = [];
	readonly pages: LoadedPage[] = [];
	full = false;
	#bytes: number;

	constructor(
		private readonly limits: ParcelLimits,
		frameBytes: number
	) {
		this.#bytes = frameBytes;
	}

	/** False when it does not fit; what is alone always goes, so that its refusal can be its own. */
	take(item: LoadedFact | LoadedPage): boolean {
		const items = this.facts.length + this.pages.length;
		const size = encode(item.wire).length;
		const fits =
			items < this.limits.items &&
			(item.kind === 'page' ? this.pages.length < MOST_PAGES : this.facts.length < MOST_FACTS) &&
			(items === 0 || this.#bytes + size <= this.limits.bytes);
		if (!fits) {
			this.full = true;
			return false;
		}
		this.#bytes += size;
		if (item.kind === 'fact') this.facts.push(item);
		else this.pages.push(item);
		return true;
	}
}

/** Rows of one fact or one page go together, at the place of the first. */
function byItem(rows: readonly OutboxRow[]): Map<string, OutboxRow[]> {
	const items = new Map<string, OutboxRow[]>();
	for (const row of rows) {
		const key =
			row.fact === undefined
				? `page/${row.placement}/${row.page}`
				: `fact/${row.placement}/${row.fact}`;
		const same = items.get(key);
		if (same) same.push(row);
		else items.set(key, [row]);
	}
	return items;
}

async function carriedFact(
	db: CarnetDatabase,
	rows: readonly OutboxRow[]
): Promise<LoadedFact | undefined> {
	const first = rows[0];
	if (first?.fact === undefined) return undefined;
	const row = await db.facts.get([first.placement, first.fact]);
	if (!row) return undefined;
	const { id, placement, section, body } = row;
	return {
		kind: 'fact',
		wire: { id, placement, section, body, ...handedBack(row, rows) },
		carried: { placement, id, rows: rows.map(({ n }) => n) }
	};
}

async function carriedPage(
	db: CarnetDatabase,
	rows: readonly OutboxRow[],
	bytes: PageBytes
): Promise<LoadedPage | undefined> {
	const first = rows[0];
	if (first?.page === undefined) return undefined;
	const { placement, page } = first;
	const row = await db.pages.get([placement, page]);
	if (!row || row.gone) return undefined;
	const { held, through } = await heldBytes(db, row);
	const { vector, update, hole } = bytes.offer(held, row.serverVector);
	return {
		kind: 'page',
		wire: { placement, page, vector, ...(update ? { update } : {}), ...handedBack(row, rows) },
		carried: {
			placement,
			page,
			rows: rows.map(({ n }) => n),
			through,
			asked: hole,
			...(row.serverVector ? { from: row.serverVector } : {})
		}
	};
}

/** A receipt says something only to a server that may have forgotten it. */
function handedBack(
	{ receipt }: Pick<FactRow, 'receipt'>,
	rows: readonly OutboxRow[]
): { receipt?: string } {
	return receipt !== undefined && rows.some(({ again }) => again) ? { receipt } : {};
}
