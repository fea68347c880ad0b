import type { PersonId, PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import type { FactRow, MetaRow, OutboxRow, PageRow, PlacementRow, TextRow } from './database.ts';
import type { Holding, Progress } from './device.ts';
import { byPlacement, placementsIn, unsentIn, type Unsent } from './held-rows.ts';
import { progressIn } from './page-rows.ts';
import { openPlain } from './plain-record.ts';

/** What the record said when the app started. */
export interface Glance {
	readonly holding: Holding;
	readonly unsent: Unsent;
	/** One's own pages that were written on. */
	readonly pages: ReadonlyMap<PlacementId, ReadonlyMap<PageName, Progress>>;
}

const STORES = ['placements', 'facts', 'texts', 'meta', 'outbox', 'pages'] as const;

/**
 * Reads the record once, as one moment of the disk and without Dexie, whose code is still on its way.
 * Nothing is ever written from here.
 * @returns undefined: the record is of another version, or the disk does not answer; whoever opens it for good says so
 */
export async function glanceAt(name: string, me: PersonId): Promise<Glance | undefined> {
	const rows = await rowsOf(name);
	return rows && glanceIn(rows, me);
}

type Rows = readonly [
	readonly PlacementRow[],
	readonly FactRow[],
	readonly TextRow[],
	readonly MetaRow[],
	readonly OutboxRow[],
	readonly PageRow[]
];

async function rowsOf(name: string): Promise<Rows | undefined> {
	const db = await openPlain(name);
	if (db === 'none') return [[], [], [], [], [], []];
	if (!db) return undefined;
	const reading = db.transaction(STORES);
	const requests = STORES.map((store) => reading.objectStore(store).getAll());
	// Once the reading is done: nobody who upgrades or deletes waits for this.
	db.close();
	return await new Promise((resolve) => {
		reading.oncomplete = () =>
			resolve(requests.map((request) => request.result as unknown) as unknown as Rows);
		reading.onabort = () => resolve(undefined);
	});
}

function glanceIn([placements, facts, texts, meta, outbox, pages]: Rows, me: PersonId): Glance {
	return {
		holding: {
			heard: meta.some(({ key }) => key === 'epoch'),
			placements: placementsIn(me, placements, facts, texts)
		},
		unsent: unsentIn(meta, outbox),
		pages: new Map(
			[...byPlacement(pages)].map(([placement, rows]) => [
				placement,
				new Map(
					rows.flatMap((row) => {
						const waiting = outbox.filter(
							(one) => one.placement === placement && one.page === row.page
						);
						const progress = progressIn(row, waiting);
						return progress ? [[row.page, progress]] : [];
					})
				)
			])
		)
	};
}
