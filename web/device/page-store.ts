import * as Y from 'yjs';
import type { PlacementId } from '#shared/domain/ids.ts';
import type { Fields, PageName } from '#shared/domain/journal.ts';
import { fieldsOf, newPage } from '#shared/notebook/page.ts';
import { applyTyped } from '#shared/notebook/splice.ts';
import { cacheName } from './cache-name.ts';
import type { OpenPage } from './device.ts';
import type { Environment, Stop } from './environment.ts';
import { applyHeld, completes, contains, hasHole, type HeldBytes } from './page-bytes.ts';
import { openCache, type PageCache } from './page-cache.ts';
import { PageRecord } from './page-record.ts';
import type { PageDisk } from './page-rows.ts';
import { RescueLine } from './rescue.ts';

/** It comes with what needs it, so that words wait for no code of the record. */
export { heldPage } from './held-page.ts';

export interface PageHost {
	readonly environment: Environment;
	/** Of the record: what else a page keeps is named after it. */
	readonly name: string;
	/** Something new waits in the outbox. */
	edited(): void;
	/** Whether the disk refused this page's last write. */
	unkept(refused: boolean): void;
}

/** Keys pile up for so long before they are one splice, one update and one transaction. */
const PILE = 100;
/** Hands rest after so long without a key: before anybody asks whether all is kept (`writing.svelte.ts`). */
const REST = 250;
/** A page that the disk refuses tries again by itself, between the person's own tries. */
const TRY_AGAIN = 5000;
/** A write without an answer for so long is said not to be kept: another tab that hangs holds the disk. */
const LATE = 4000;

/** One open page: a text box in front, the record behind, other tabs and devices in between. */
export class PageSession implements OpenPage {
	readonly placement: PlacementId;
	readonly page: PageName;
	#host: PageHost;
	readonly #doc = newPage();
	readonly #opening: string;
	readonly #record: PageRecord;
	readonly #rescue: RescueLine;
	readonly #listeners = new Set<(fields: Fields) => void>();
	readonly #typed = new Map<string, { value: string; caret: number | undefined }>();
	readonly #stops: Stop[] = [];
	#cache: PageCache | undefined;
	#unfollow: Stop | undefined;
	#timer: Stop | undefined;
	/** Set while keys come: what can wait until hands rest waits. */
	#busy: Stop | undefined;
	/** What the record has; deltas are taken from here. */
	#stored: Uint8Array = new Uint8Array([0]);
	/** The last delta that this document has seen. */
	#seen = 0;
	/** The document holds what no transaction has taken yet. */
	#dirty = false;
	#writing = false;
	/** Lines of earlier openings that this document took over. */
	readonly #restored = new Set<string>();
	#ended = false;
	/** Its words are nowhere any more, and not on this screen either. */
	#erased = false;
	/** Ended under somebody's hands: erased, or left in another tab, with something typed on it. */
	#afterEnd = false;
	#queue: Promise<void> = Promise.resolve();

	private constructor(host: PageHost, disk: PageDisk, placement: PlacementId, page: PageName) {
		this.#host = host;
		this.placement = placement;
		this.page = page;
		this.#opening = host.environment.random(8).join('-');
		this.#record = new PageRecord(host.environment, disk, placement, page);
		this.#rescue = new RescueLine(host.environment, host.name, placement, page);
	}

	/** From the record alone: whatever y-indexeddb has comes when it comes. */
	static async open(
		host: PageHost,
		disk: PageDisk,
		placement: PlacementId,
		page: PageName
	): Promise<PageSession> {
		const session = new PageSession(host, disk, placement, page);
		await session.#load();
		await session.#restore();
		session.#follow();
		session.#openCache();
		return session;
	}

	get fields(): Fields {
		if (this.#erased) return {};
		const fields = { ...fieldsOf(this.#doc) };
		for (const [field, { value }] of this.#typed) fields[field] = value;
		return fields;
	}

	type(field: string, value: string, caret?: number): void {
		if (this.#ended) {
			this.#sayUnheard();
			return;
		}
		this.#typed.set(field, { value, caret });
		this.#timer ??= this.#host.environment.timer(PILE, () => this.#writeQuietly());
		this.#busy?.();
		this.#busy = this.#host.environment.timer(REST, () => this.#rest());
	}

	flush(): Promise<void> {
		if (this.#afterEnd) return Promise.reject(new Error('this page has ended'));
		const written = this.#queueWrite();
		this.#rest();
		return written;
	}

	#queueWrite(): Promise<void> {
		this.#timer?.();
		this.#timer = undefined;
		// Now, not when the queue is done: what is typed next is another splice.
		this.#commit();
		const written = this.#queue.then(() => this.#write());
		// The next write waits for this one, however it ends; whoever called has the outcome.
		this.#queue = written.catch(() => undefined);
		return written;
	}

	/** The same rows, by another way and for another host: what is being written is written first. */
	moveTo(host: PageHost, disk: PageDisk): Promise<void> {
		const moved = this.#queue.then(() => {
			this.#host = host;
			this.#record.moveTo(disk);
			if (this.#ended) return;
			this.#follow();
			// Whether the disk refuses it is for the new host to say.
			if (this.#dirty) this.#flushQuietly();
		});
		this.#queue = moved;
		return moved;
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
			if (this.#afterEnd) this.#host.unkept(false);
			this.#afterEnd = false;
			this.#end();
		}
	}

	/** Erased for good: nothing that is typed on it goes anywhere any more. */
	erase(): void {
		if (this.#ended) return;
		if (this.#typed.size > 0) this.#sayUnheard();
		this.#erased = true;
		this.#typed.clear();
		this.#dirty = false;
		this.#rescue.drop(this.#rescue.all().keys());
		this.#end();
		for (const listener of this.#listeners) listener({});
	}

	/** The record was lost under it, and gets all of it without waiting for the next key. */
	writeAgain(): void {
		if (this.#ended) return;
		this.#stored = new Uint8Array([0]);
		this.#seen = 0;
		this.#dirty ||= this.#record.known;
		this.#flushQuietly();
	}

	/** Typed on a page that is no more: on screen and nowhere else, and whoever typed must hear it. */
	#sayUnheard(): void {
		this.#afterEnd = true;
		this.#host.unkept(true);
	}

	async #load(): Promise<void> {
		const { row, held, through } = await this.#record.load();
		applyHeld(this.#doc, held, this);
		this.#seen = through;
		this.#stored = Y.encodeStateVector(this.#doc);
		if (!row || !hasHole(this.#doc)) return;
		this.#host.environment.warn('page with a hole', `${this.placement}/${this.page}`);
		await this.#record.askForRepair();
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

	#openCache(): void {
		const { name, environment } = this.#host;
		this.#cache = openCache(cacheName(name, this.placement, this.page), {
			live: () => this.#doc,
			ahead: (update) => void this.#takeFromCache(update),
			warn: environment.warn
		});
		this.#stops.push(environment.onHidden(() => this.#hide()));
	}

	#follow(): void {
		this.#unfollow?.();
		this.#unfollow = this.#record.follow(
			() => this.#seen,
			({ row, held, through }) => {
				if (row?.gone) {
					if (this.#record.known) this.erase();
					return;
				}
				if (row) this.#record.known = true;
				if (through > this.#seen) this.#applyForeign(held, through);
			}
		);
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
			if (!(await this.#record.append(update, update))) return;
			this.#record.tell();
			this.#host.edited();
		} catch (error) {
			environment.warn('page cache', error);
			this.#dirty = true;
		}
		this.#applyForeign({ deltas: [update] }, this.#seen);
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
		if (!this.#busy) this.#cache?.catchUp();
		const fields = this.fields;
		if (JSON.stringify(fields) === before) return;
		for (const listener of this.#listeners) listener(fields);
	}

	/** What is in the boxes becomes one splice each. */
	#commit(): void {
		if (this.#ended) return;
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
		const stored = this.#stored;
		this.#dirty = false;
		this.#writing = true;
		const inTime = this.#host.environment.timer(LATE, () => {
			this.#putInLine();
			this.#host.unkept(true);
		});
		try {
			const n = await this.#record.append(
				Y.encodeStateAsUpdate(this.#doc, stored),
				Y.encodeStateAsUpdate(this.#doc)
			);
			if (n === undefined) {
				this.erase();
				return;
			}
			this.#passed(n);
			// Unless the record was lost meanwhile.
			if (this.#stored === stored) this.#stored = vector;
		} catch (error) {
			this.#dirty = true;
			this.#putInLine();
			this.#host.unkept(true);
			this.#timer ??= this.#host.environment.timer(TRY_AGAIN, () => this.#flushQuietly());
			throw error;
		} finally {
			inTime();
			this.#writing = false;
		}
		if (this.#isClean()) this.#dropLines();
		if (!this.#busy) this.#rest();
		this.#host.unkept(false);
		this.#host.edited();
	}

	/** Its own delta is not read back, unless another's may stand before it. */
	#passed(n: number): void {
		if (n === this.#seen + 1) this.#seen = n;
		else if (n > this.#seen) this.#follow();
	}

	/** What nobody needs while keys come: how far the page has come, and the cache. */
	#rest(): void {
		this.#busy?.();
		this.#busy = undefined;
		this.#record.tell();
		this.#cache?.catchUp();
	}

	#putInLine(): void {
		const update = Y.encodeStateAsUpdate(this.#doc, this.#stored);
		this.#rescue.put(this.#opening, { update, fields: this.fields });
	}

	/** Asked after a wait, in which somebody may have typed. */
	#isClean(): boolean {
		return !this.#dirty;
	}

	#dropLines(): void {
		this.#rescue.drop([this.#opening, ...this.#restored]);
		this.#restored.clear();
	}

	/** For what nobody waits for: a refusal is told by `unkept`. */
	#flushQuietly(): void {
		this.#writeQuietly();
		this.#rest();
	}

	#writeQuietly(): void {
		this.#queueWrite().catch((error: unknown) =>
			this.#host.environment.warn('keeping a page', error)
		);
	}

	#end(): void {
		this.#ended = true;
		this.#timer?.();
		this.#busy?.();
		for (const stop of this.#stops.splice(0)) stop();
		this.#unfollow?.();
		this.#cache?.close();
	}
}
