import { liveQuery } from 'dexie';
import type { PersonId, PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import type { CarnetDatabase, PlacementRow } from './database.ts';
import type { DeviceState, HeldPlacement, Holding, Progress, Watched } from './device.ts';
import type { Stop } from './environment.ts';
import { placementIn, placementsIn, stateIn, unsentIn, type Unsent } from './held-rows.ts';
import type { Link } from './link.ts';
import { progressIn } from './page-rows.ts';

/** As one moment of the disk: what an exchange brought, and that there was one, are kept together (SY37). */
export function holdingOf(db: CarnetDatabase, me: PersonId): Watched<Holding> {
	return liveQuery(() =>
		db.transaction('r', db.placements, db.facts, db.texts, db.meta, async () => ({
			heard: (await db.meta.get('epoch')) !== undefined,
			placements: await heldPlacements(db, me)
		}))
	);
}

/**
 * Every one, in the order of their ids. Inside a transaction. Each store is asked once: the disk answers a class of thirty in
 * three requests sooner than in sixty.
 */
async function heldPlacements(db: CarnetDatabase, me: PersonId): Promise<HeldPlacement[]> {
	const [placements, facts, texts] = await Promise.all([
		db.placements.toArray(),
		db.facts.toArray(),
		db.texts.toArray()
	]);
	return placementsIn(me, placements, facts, texts);
}

export function placementOf(
	db: CarnetDatabase,
	me: PersonId,
	id: PlacementId
): Watched<HeldPlacement | undefined> {
	return liveQuery(() =>
		db.transaction('r', db.placements, db.facts, db.texts, async () => {
			const row = await db.placements.get(id);
			return row && (await heldPlacement(db, me, row));
		})
	);
}

export function pageProgressOf(
	db: CarnetDatabase,
	placement: PlacementId,
	page: PageName
): Watched<Progress | undefined> {
	return liveQuery(() =>
		db.transaction('r', db.pages, db.outbox, async () => {
			const row = await db.pages.get([placement, page]);
			return row && progressIn(row, await db.outbox.where({ placement, page }).toArray());
		})
	);
}

export function pagesOf(
	db: CarnetDatabase,
	placement: PlacementId
): Watched<ReadonlyMap<PageName, Progress>> {
	return liveQuery(() =>
		db.transaction('r', db.pages, db.outbox, () =>
			Promise.all([db.pages.where({ placement }).toArray(), db.outbox.toArray()]).then(
				([rows, waiting]) => {
					const pages = new Map<PageName, Progress>();
					for (const row of rows) {
						const progress = progressIn(
							row,
							waiting.filter((one) => one.placement === placement && one.page === row.page)
						);
						if (progress) pages.set(row.page, progress);
					}
					return pages;
				}
			)
		)
	);
}

/**
 * What the disk knows and what this tab knows, as one. Half of a screen watches it, and it changes with every key: the disk
 * is asked once for all of them.
 */
export function stateOf(db: CarnetDatabase, link: Link): Watched<DeviceState> {
	const rows = liveQuery(() =>
		db.transaction('r', db.meta, db.outbox, () =>
			Promise.all([
				db.meta.bulkGet(['lastExchangeAt', 'shift']),
				db.outbox.orderBy('n').toArray()
			]).then(([meta, outbox]) => unsentIn(meta, outbox))
		)
	);
	return shared(rows, link);
}

export function hasKept(db: CarnetDatabase): Watched<boolean> {
	return liveQuery(() =>
		db.transaction('r', db.pages, db.facts, async () => {
			const page = await db.pages.filter(({ keptAt }) => keptAt > 0).first();
			return Boolean(page ?? (await db.facts.filter(({ keptAt }) => keptAt > 0).first()));
		})
	);
}

/** Own facts that were refused count as something that only this device has. */
export async function isAllReceived(db: CarnetDatabase, me: PersonId): Promise<boolean> {
	if ((await db.outbox.count()) > 0) return false;
	const refusedFacts = await db.facts
		.where('author')
		.equals(me)
		.filter(({ code }) => code !== undefined)
		.count();
	const refusedPages = await db.pages.filter(({ code }) => code !== undefined).count();
	return refusedFacts + refusedPages === 0;
}

async function heldPlacement(
	db: CarnetDatabase,
	me: PersonId,
	row: PlacementRow
): Promise<HeldPlacement> {
	const [facts, texts] = await Promise.all([
		db.facts.where('placement').equals(row.id).toArray(),
		db.texts.where('placement').equals(row.id).toArray()
	]);
	return placementIn(me, row, facts, texts);
}

function shared(rows: Watched<Unsent>, link: Link): Watched<DeviceState> {
	const watching = new Set<Parameters<Watched<DeviceState>['subscribe']>>();
	let stop: Stop = () => undefined;
	return {
		subscribe: (...one) => {
			watching.add(one);
			// Whoever comes is told of the disk as it is now, not as it was for others.
			stop();
			let held: Unsent | undefined;
			const tell = (): void => {
				if (held) for (const [next] of [...watching]) next(stateIn(held, link.state));
			};
			const unlink = link.onChange(tell);
			const inner = rows.subscribe(
				(value) => {
					// A key more waits with those before it: nothing on the screen says otherwise.
					if (JSON.stringify(value) === JSON.stringify(held)) return;
					held = value;
					tell();
				},
				(error) => {
					for (const [, failed] of watching) failed?.(error);
				}
			);
			stop = () => {
				unlink();
				inner.unsubscribe();
			};
			return {
				unsubscribe: () => {
					watching.delete(one);
					if (watching.size === 0) stop();
				}
			};
		}
	};
}
