import { liveQuery, type Observable, type Observer, type Subscription } from 'dexie';
import type { FactBody } from '#shared/domain/bodies.ts';
import type { PersonId, PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import type { CarnetDatabase, FactRow, PageRow, PlacementRow } from './database.ts';
import type { DeviceState, HeldFact, HeldPlacement, Holding, Progress } from './device.ts';
import type { Link, LinkState } from './link.ts';

/** As one moment of the disk: what an exchange brought, and that there was one, are kept together (SY37). */
export function holdingOf(db: CarnetDatabase, me: PersonId): Observable<Holding> {
	return liveQuery(() =>
		db.transaction('r', db.placements, db.facts, db.texts, db.meta, async () => ({
			heard: (await db.meta.get('epoch')) !== undefined,
			placements: await heldPlacements(db, me)
		}))
	);
}

/** Every one, in the order of their ids. Inside a transaction. */
async function heldPlacements(db: CarnetDatabase, me: PersonId): Promise<HeldPlacement[]> {
	const rows = await db.placements.orderBy('id').toArray();
	return Promise.all(rows.map((row) => heldPlacement(db, me, row)));
}

export function placementOf(
	db: CarnetDatabase,
	me: PersonId,
	id: PlacementId
): Observable<HeldPlacement | undefined> {
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
): Observable<Progress | undefined> {
	return liveQuery(() =>
		db.transaction('r', db.pages, db.outbox, async () => {
			const row = await db.pages.get([placement, page]);
			return row && (await pageProgress(db, row));
		})
	);
}

export function pagesOf(
	db: CarnetDatabase,
	placement: PlacementId
): Observable<ReadonlyMap<PageName, Progress>> {
	return liveQuery(() =>
		db.transaction('r', db.pages, db.outbox, async () => {
			const pages = new Map<PageName, Progress>();
			for (const row of await db.pages.where({ placement }).toArray()) {
				const progress = await pageProgress(db, row);
				if (progress) pages.set(row.page, progress);
			}
			return pages;
		})
	);
}

/** Inside a transaction. */
async function pageProgress(db: CarnetDatabase, row: PageRow): Promise<Progress | undefined> {
	const { placement, page, gone, code, keptAt, receivedAt } = row;
	if (gone) return undefined;
	if (code !== undefined) return { state: 'refused', code };
	const unsent = await db.outbox
		.where({ placement, page })
		.filter(({ again }) => !again)
		.count();
	if (unsent > 0) return { state: 'kept', at: keptAt };
	return receivedAt > 0 ? { state: 'received', at: receivedAt } : undefined;
}

/** What the disk knows and what this tab knows, as one. */
export function stateOf(db: CarnetDatabase, link: Link): Observable<DeviceState> {
	const rows = liveQuery(() =>
		db.transaction('r', db.meta, db.outbox, async () => {
			const last = await db.meta.get('lastExchangeAt');
			const shift = await db.meta.get('shift');
			const waiting = await db.outbox.orderBy('n').toArray();
			const [oldest] = waiting;
			return {
				lastExchangeAt: Number(last?.value ?? 0),
				shift: Number(shift?.value ?? 0),
				unsent: new Set(
					waiting.map(({ placement, fact, page }) => `${placement}/${fact ?? page ?? ''}`)
				).size,
				...(oldest ? { oldestUnsentAt: oldest.keptAt } : {})
			};
		})
	);
	return joined(rows, link, (held, { unkept, ...state }) => ({
		...held,
		...state,
		...(unkept ? { unkept: true as const } : {})
	}));
}

export function hasKept(db: CarnetDatabase): Observable<boolean> {
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

/** After everything that has an instant or a rank. */
const NEVER = Number.MAX_SAFE_INTEGER;

async function heldPlacement(
	db: CarnetDatabase,
	me: PersonId,
	{ id, card, contacts }: PlacementRow
): Promise<HeldPlacement> {
	const [facts, texts] = await Promise.all([
		db.facts.where('placement').equals(id).toArray(),
		db.texts.where('placement').equals(id).toArray()
	]);
	facts.sort(
		(a, b) =>
			(a.receivedAt || NEVER) - (b.receivedAt || NEVER) ||
			(a.rank ?? NEVER) - (b.rank ?? NEVER) ||
			a.keptAt - b.keptAt
	);
	return {
		id,
		card,
		contacts,
		facts: facts.map((row) => heldFact(row, me)),
		texts: texts.map(({ placement: _placement, ...text }) => text)
	};
}

function heldFact(row: FactRow, me: PersonId): HeldFact {
	const { placement, id, section, author, receivedAt } = row;
	return {
		placement,
		id,
		section,
		author,
		receivedAt,
		// A type that this version does not know matches none of its rules.
		body: row.body as FactBody,
		...(author === me ? { progress: progressOf(row) } : {})
	};
}

function progressOf({ code, receivedAt, keptAt }: FactRow): Progress {
	if (code !== undefined) return { state: 'refused', code };
	return receivedAt > 0 ? { state: 'received', at: receivedAt } : { state: 'kept', at: keptAt };
}

function joined<Held, Out>(
	rows: Observable<Held>,
	link: Link,
	join: (held: Held, state: LinkState) => Out
): Observable<Out> {
	const subscribe = (
		observerOrNext?: Observer<Out> | ((value: Out) => void) | null,
		onError?: ((error: unknown) => void) | null
	): Subscription => {
		const observer: Observer<Out> =
			typeof observerOrNext === 'function' ? { next: observerOrNext } : (observerOrNext ?? {});
		let held: { readonly value: Held } | undefined;
		const tell = (): void => {
			if (held) observer.next?.(join(held.value, link.state));
		};
		const stop = link.onChange(tell);
		const inner = rows.subscribe({
			next: (value) => {
				held = { value };
				tell();
			},
			error: (error: unknown) => (onError ?? observer.error)?.(error)
		});
		return {
			get closed() {
				return inner.closed;
			},
			unsubscribe: () => {
				stop();
				inner.unsubscribe();
			}
		};
	};
	const observable: Observable<Out> = { subscribe, [Symbol.observable]: () => observable };
	return observable;
}
