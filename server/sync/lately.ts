import type { Bus, Heard, Random } from '#server/ports.ts';

/** What was heard since a mark was made, and the device that it was made for. */
export interface Since {
	readonly device: string;
	readonly heard: readonly Heard[];
}

/**
 * The pokes that this process heard lately: a channel may begin where an exchange was answered, and knows what was said
 * in between (SY61). A mark is chance and nothing else: a device is not to learn from it how much is written.
 */
export class Lately {
	readonly #heard: Heard[] = [];
	/** How many were heard before those. */
	#forgotten = 0;
	readonly #marks = new Map<string, { readonly device: string; readonly heard: number }>();
	readonly #random: Random;
	readonly #most: number;

	/** @param most pokes and marks that are remembered; who comes with an older one asks again, as without any */
	constructor(bus: Bus, random: Random, most = 5000) {
		this.#random = random;
		this.#most = most;
		bus.subscribe((heard) => this.#hear(heard));
	}

	/** Here and now, for a device whose own pokes tell it nothing. */
	mark(device: string): string {
		const mark = Buffer.from(this.#random.bytes(12)).toString('base64url');
		this.#marks.set(mark, { device, heard: this.#forgotten + this.#heard.length });
		for (const oldest of this.#marks.keys()) {
			if (this.#marks.size <= this.#most) break;
			this.#marks.delete(oldest);
		}
		return mark;
	}

	/** undefined: made elsewhere or by nobody, or too much was heard since. */
	since(mark: string | undefined): Since | undefined {
		const made = mark === undefined ? undefined : this.#marks.get(mark);
		if (!made || made.heard < this.#forgotten) return undefined;
		return { device: made.device, heard: this.#heard.slice(made.heard - this.#forgotten) };
	}

	#hear(heard: Heard): void {
		this.#heard.push(heard);
		// Half of them at once: to take the oldest of a list moves all the others.
		if (this.#heard.length <= 2 * this.#most) return;
		this.#forgotten += this.#heard.splice(0, this.#most).length;
	}
}
