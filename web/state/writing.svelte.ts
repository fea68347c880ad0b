import type { OpenPage } from '#web/device/device.ts';

/** Long enough for a pause between words: the device itself stores every 100 ms. */
const ASK_AFTER = 300;

/** One page of the journal on the screen: what the boxes show, and whether the disk took it. */
export class Writing {
	fields = $state.raw<Readonly<Record<string, string>>>({});
	phase = $state<'opening' | 'open' | 'unreadable'>('opening');
	/** Something typed is not stored yet: the screen may not say that it is kept. */
	pending = $state(false);
	/** The disk refused: the words are on the screen and nowhere else. */
	refused = $state(false);

	#page: OpenPage | undefined;
	#typed = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#closed = false;

	async open(source: () => Promise<OpenPage>): Promise<void> {
		try {
			this.#page = await source();
		} catch {
			this.phase = 'unreadable';
			return;
		}
		if (this.#closed) {
			await this.#page.close();
			return;
		}
		this.#page.onChange((fields) => {
			this.fields = fields;
		});
		this.fields = this.#page.fields;
		this.phase = 'open';
	}

	type(field: string, value: string, caret: number): void {
		this.fields = { ...this.fields, [field]: value };
		this.pending = true;
		this.#typed++;
		this.#page?.type(field, value, caret);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), ASK_AFTER);
	}

	/** True when everything typed so far is on the disk. */
	async flush(): Promise<boolean> {
		clearTimeout(this.#timer);
		const typed = this.#typed;
		try {
			await this.#page?.flush();
			this.refused = false;
			if (typed === this.#typed) this.pending = false;
		} catch {
			this.refused = true;
		}
		return !this.refused;
	}

	async close(): Promise<void> {
		this.#closed = true;
		if (this.pending) await this.flush();
		await this.#page?.close();
	}
}
