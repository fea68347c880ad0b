import { liveQuery, type Subscription } from 'dexie';
import * as Y from 'yjs';
import type { PlacementId } from '#shared/domain/ids.ts';
import type { Fields, PageName } from '#shared/domain/journal.ts';
import { fieldsOf, newPage } from '#shared/notebook/page.ts';
import { applyTyped } from '#shared/notebook/splice.ts';
import { cacheName } from './cache-name.ts';
import type { CarnetDatabase } from './database.ts';
import type { OpenPage } from './device.ts';
import type { Environment, Stop } from './environment.ts';
import { heldBytes } from './outbox.ts';
import { applyHeld, hasHole, type HeldBytes } from './page-bytes.ts';
import { openCache, type PageCache } from './page-cache.ts';
import { RescueLine } from './rescue.ts';
import { newPageRow } from './rows.ts';

export interface PageHost {
	readonly environment: Environment;
	readonly db: CarnetDatabase;
	/** Something new waits in the outbox. */
	edited(): void;
	/** Whether the disk refused this page's last write. */
	unkept(refused: boolean): void;
}

/** Keys pile up for so long before they are one splice, one update and one transaction. */
const PILE = 100;
/** A page that the disk refuses tries again by itself, between the person's own tries. */
const TRY_AGAIN = 5000;

/** One open page: a text box in front, the record behind, other tabs and devices in between. */
export class PageSession implements OpenPage {
	readonly placement: PlacementId;
	readonly page: PageName;
	readonly #host: PageHost;
	readonly #doc = newPage();
	readonly #opening: string;
	readonly #rescue: RescueLine;
	readonly #listeners = new Set<(fields: Fields) => void>();
	readonly #typed = new Map<string, { value: string; caret: number | undefined }>();
	readonly #stops: Stop[] = [];
	#cache: PageCache | undefined;
	#subscription: Subscription | undefined;
	#timer: Stop | undefined;
	/** What the record has; deltas are taken from here. */
	#stored: Uint8Array = new Uint8Array([0]);
	/** The last delta that this document has seen. */
	#seen = 0;
	/** The document holds what no transaction has taken yet. */
	#dirty = false;
	#writing = false;
	/** The record had this page: if it says later that it is gone, then so is this document. */
	#known = false;
	/** Lines of earlier openings that this document took over. */
	readonly #restored = new Set<string>();
	#ended = false;
	#queue: Promise<void> = Promise.resolve();

	private constructor(host: PageHost, placement: PlacementId, page: PageName) {
		this.#host = host;
		this.placement = placement;
		this.page = page;
		this.#opening = host.environment.random(8).join('-');
		this.#rescue = new RescueLine(host.environment, host.db.name, placement, page);
	}

	/** From the record alone: whatever y-indexeddb has comes when it comes. */
	static async open(host: PageHost, placement: PlacementId, page: PageName): Promise<PageSession> {
		const session = new PageSession(host, placement, page);
		await session.#load();
		await session.#restore();
		session.#follow();
		return session;
	}

	get fields(): Fields {
		const fields = { ...fieldsOf(this.#doc) };
		for (const [field, { value }] of this.#typed) fields[field] = value;
		return fields;
	}

	type(field: string, value: string, caret?: number): void {
		if (this.#ended) return;
		this.#typed.set(field, { value, caret });
		this.#timer ??= this.#host.environment.timer(PILE, () => this.#flushQuietly());
	}

	flush(): Promise<void> {
		this.#timer?.();
		this.#timer = undefined;
		const written = this.#queue.then(() => this.#write());
		// The next write waits for this one, however it ends; whoever called has the outcome.
		this.#queue = written.catch(() => undefined);
		return written;
	}

	onChange(listener: (fields: Fields) => void): Stop {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** When it can no longer be typed on: closed, or erased. */
	onEnd(listener: Stop): void {
		this.#stops.push(listener);
	}

	async close(): Promise<void> {
		try {
			await this.flush();
		} finally {
			this.#end();
		}
	}

	/** Erased for good: nothing that is typed on it goes anywhere any more. */
	erase(): void {
		if (this.#ended) return;
		this.#typed.clear();
		this.#dirty = false;
		this.#rescue.drop(this.#rescue.all().keys());
		this.#end();
		for (const listener of this.#listeners) listener({});
	}

	async #load(): Promise<void> {
		const { db, environment } = this.#host;
		const { row, held, through } = await db.read(() => this.#held());
		applyHeld(this.#doc, held, this);
		this.#known = row !== undefined && !row.gone;
		this.#seen = through;
		this.#stored = Y.encodeStateVector(this.#doc);
		if (!row || !hasHole(this.#doc)) return;
		environment.warn('page with a hole', `${this.placement}/${this.page}`);
		await this.#askForRepair();
	}

	/** The row and deltas of this page. Inside a transaction. */
	async #held() {
		const { db } = this.#host;
		const row = await db.pages.get([this.placement, this.page]);
		const { held, through } = await heldBytes(db, row ?? newPageRow(this.placement, this.page));
		return { row, held, through };
	}

	async #askForRepair(): Promise<void> {
		const { db, environment } = this.#host;
		const { placement, page } = this;
		await db.write(async () => {
			await db.pages.update([placement, page], { code: 'gap' });
			if ((await db.outbox.where({ placement, page }).count()) > 0) return;
			await db.outbox.add({ placement, page, keptAt: environment.now() });
		});
		this.#host.edited();
	}

	/** What an earlier opening could not write. It stays in its line until the record has it. */
	async #restore(): Promise<void> {
		const lines = this.#rescue.all();
		if (lines.size === 0) return;
		for (const [opening, { update, fields }] of lines) {
			this.#restored.add(opening);
			if (contains(this.#doc, update)) continue;
			this.#dirty = true;
			if (completes(this.#doc, update)) Y.applyUpdate(this.#doc, update, this);
			else for (const [field, text] of Object.entries(fields)) this.#retype(field, text);
		}
		try {
			await this.flush();
			this.#dropLines();
		} catch (error) {
			// The disk still refuses: `unkept` says so, and the page opens with its text all the same.
			this.#host.environment.warn('restoring a page', error);
		}
	}

	#retype(field: string, text: string): void {
		const now = this.#doc.getText(field).toString();
		if (now.includes(text)) return;
		applyTyped(this.#doc, field, now === '' ? text : `${now}\n${text}`, undefined, this);
	}

	#follow(): void {
		const { db, environment } = this.#host;
		this.#doc.on('update', (update: Uint8Array) => this.#cache?.follow(update));
		this.#cache = openCache(cacheName(db.name, this.placement, this.page), {
			live: () => this.#doc,
			ahead: (update) => void this.#takeFromCache(update),
			warn: environment.warn
		});
		this.#stops.push(environment.onHidden(() => this.#hide()));
		const rows = liveQuery(() => db.transaction('r', db.pages, db.deltas, () => this.#held()));
		this.#subscription = rows.subscribe({
			next: ({ row, held, through }) => {
				if (row?.gone) return this.#known ? this.erase() : undefined;
				if (row) this.#known = true;
				if (through > this.#seen) this.#applyForeign(held, through);
			},
			error: (error: unknown) => environment.warn('following a page', error)
		});
	}

	/** Perhaps the last moment: the line first, since it needs no turn of the clock. */
	#hide(): void {
		this.#commit();
		if (this.#dirty) this.#putInLine();
		this.#flushQuietly();
	}

	/** To the record first; only then is it on the page, and only then can it be said to be kept. */
	async #takeFromCache(update: Uint8Array): Promise<void> {
		const { environment } = this.#host;
		if (this.#ended || !completes(this.#doc, update)) return;
		try {
			if (!(await this.#append(update, update))) return;
			this.#host.edited();
		} catch (error) {
			environment.warn('page cache', error);
			this.#dirty = true;
		}
		if (!this.#ended) this.#applyForeign({ deltas: [update] }, this.#seen);
	}

	/** In one turn with what is typed: the box never shows an older text than the document has. */
	#applyForeign(held: HeldBytes, through: number): void {
		if (this.#ended) return;
		this.#commit();
		const before = JSON.stringify(this.fields);
		applyHeld(this.#doc, held, this);
		this.#seen = Math.max(this.#seen, through);
		if (!this.#dirty && !this.#writing) this.#stored = Y.encodeStateVector(this.#doc);
		if (this.#dirty) this.#timer ??= this.#host.environment.timer(PILE, () => this.#flushQuietly());
		const fields = this.fields;
		if (JSON.stringify(fields) === before) return;
		for (const listener of this.#listeners) listener(fields);
	}

	/** What is in the boxes becomes one splice each. */
	#commit(): void {
		const typed = [...this.#typed];
		this.#typed.clear();
		this.#doc.transact(() => {
			for (const [field, { value, caret }] of typed) {
				if (applyTyped(this.#doc, field, value, caret, this)) this.#dirty = true;
			}
		}, this);
	}

	async #write(): Promise<void> {
		if (this.#ended) return;
		this.#commit();
		if (!this.#dirty) return;
		const vector = Y.encodeStateVector(this.#doc);
		this.#dirty = false;
		this.#writing = true;
		try {
			const kept = await this.#append(
				Y.encodeStateAsUpdate(this.#doc, this.#stored),
				Y.encodeStateAsUpdate(this.#doc)
			);
			if (!kept) return this.erase();
			this.#stored = vector;
			this.#known = true;
		} catch (error) {
			this.#dirty = true;
			this.#putInLine();
			this.#host.unkept(true);
			this.#timer ??= this.#host.environment.timer(TRY_AGAIN, () => this.#flushQuietly());
			throw error;
		} finally {
			this.#writing = false;
		}
		if (!this.#dirty) this.#dropLines();
		this.#host.unkept(false);
		this.#host.edited();
	}

	/**
	 * Delta, outbox and row in one strict transaction. False: the page was erased meanwhile.
	 * @param all what goes in its place when the record has lost the page under us
	 */
	#append(update: Uint8Array, all: Uint8Array): Promise<boolean> {
		const { db, environment } = this.#host;
		const { placement, page } = this;
		const keptAt = environment.now();
		return db.write(async () => {
			const row = await db.pages.get([placement, page]);
			if (row?.gone && this.#known) return false;
			// What was refused goes again as a whole, now that the person has changed it.
			const { code: _refused, ...rest } = row && !row.gone ? row : newPageRow(placement, page);
			await db.pages.put({ ...rest, keptAt });
			await db.deltas.add({ placement, page, update: row || !this.#known ? update : all });
			await db.outbox.add({ placement, page, keptAt });
			return true;
		});
	}

	#putInLine(): void {
		const update = Y.encodeStateAsUpdate(this.#doc, this.#stored);
		this.#rescue.put(this.#opening, { update, fields: this.fields });
	}

	#dropLines(): void {
		this.#rescue.drop([this.#opening, ...this.#restored]);
		this.#restored.clear();
	}

	/** For what nobody waits for: a refusal is told by `unkept`. */
	#flushQuietly(): void {
		this.#timer = undefined;
		this.flush().catch((error: unknown) => this.#host.environment.warn('keeping a page', error));
	}

	#end(): void {
		this.#ended = true;
		this.#timer?.();
		for (const stop of this.#stops.splice(0)) stop();
		this.#subscription?.unsubscribe();
		this.#cache?.close();
	}
}

function contains(doc: Y.Doc, update: Uint8Array): boolean {
	try {
		return Y.snapshotContainsUpdate(Y.snapshot(doc), update);
	} catch {
		// Bytes that are no update: the plain text beside them is what is left.
		return false;
	}
}

/** Whether the update applies without an error and without leaving a hole. Tried on a copy. */
function completes(doc: Y.Doc, update: Uint8Array): boolean {
	const scratch = new Y.Doc();
	try {
		Y.applyUpdate(scratch, Y.encodeStateAsUpdate(doc));
		const before = hasHole(scratch);
		Y.applyUpdate(scratch, update);
		return before || !hasHole(scratch);
	} catch {
		// A line or a cache that was damaged must not damage the page.
		return false;
	} finally {
		scratch.destroy();
	}
}
