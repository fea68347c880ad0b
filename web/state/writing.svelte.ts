import type { OpenPage } from '#web/device/device.ts';
import { press } from './press.ts';

/** Long enough for a pause between words: the device itself stores every 100 ms. */
const ASK_AFTER = 300;

/** One page of the journal on the screen: what the boxes show, and whether the disk took it. */
export class Writing {
	fields = $state.raw<Readonly<Record<string, string>>>({});
	phase = $state<'opening' | 'open' | 'unreadable'>('opening');
	/** Something typed is not stored yet: the screen may not say that it is kept. */
	pending = $state(false);
	/** Typed into since it was last said to be finished: known before the disk says so. */
	changed = $state(false);
	/** The disk refused: the words are on the screen and nowhere else. */
	refused = $state(false);

	#page: OpenPage | undefined;
	/** Boxes typed in before the page was there. */
	#early: readonly string[] = [];
	#opening: Promise<void> = Promise.resolve();
	#typed = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	open(source: () => Promise<OpenPage>): Promise<void> {
		this.#opening = this.#open(source);
		return this.#opening;
	}

	type(field: string, value: string, caret: number): void {
		this.fields = { ...this.fields, [field]: value };
		this.pending = true;
		this.changed = true;
		this.#typed++;
		if (this.#page) this.#page.type(field, value, caret);
		else if (!this.#early.includes(field)) this.#early = [...this.#early, field];
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), ASK_AFTER);
	}

	/** True when everything typed so far is on the disk. */
	async flush(): Promise<boolean> {
		clearTimeout(this.#timer);
		await this.#opening;
		const typed = this.#typed;
		if (!this.#page) return typed === 0;
		try {
			await this.#page.flush();
			this.refused = false;
			if (typed === this.#typed) this.pending = false;
		} catch {
			this.refused = true;
		}
		return !this.refused;
	}

	async close(): Promise<void> {
		if (this.pending) await this.flush();
		else await this.#opening;
		await this.#page?.close();
	}

	async #open(source: () => Promise<OpenPage>): Promise<void> {
		try {
			this.#page = await press.after(source());
		} catch {
			this.phase = 'unreadable';
			return;
		}
		this.#takeEarly(this.#page);
		this.#page.onChange((fields) => {
			this.fields = fields;
		});
		this.fields = this.#page.fields;
		this.phase = 'open';
	}

	/** Typed into a box that only looked empty: it goes after what the page holds. */
	#takeEarly(page: OpenPage): void {
		for (const field of this.#early) {
			const held = page.fields[field] ?? '';
			const typed = this.fields[field] ?? '';
			if (typed !== '') page.type(field, held === '' ? typed : `${held}\n${typed}`);
		}
		this.#early = [];
	}
}
