import { webcrypto } from 'node:crypto';

/* Imported before anything that draws numbers: Yjs takes its client ids from here too. */

/** The one source of chance of a run (mulberry32). */
export class Chance {
	#state: number;

	constructor(seed: number) {
		this.#state = seed | 0;
	}

	/** From 0 up to 1. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	}

	/** From 0 up to, not including, `most`. */
	below(most: number): number {
		return Math.floor(this.next() * most);
	}

	often(share: number): boolean {
		return this.next() < share;
	}

	pick<Item>(items: readonly Item[]): Item | undefined {
		return items[this.below(items.length)];
	}

	bytes(count: number): Uint8Array {
		return Uint8Array.from({ length: count }, () => this.below(256));
	}
}

let source = new Chance(1);

/** From here on every random byte of this process follows from the seed. */
export function seedEverything(seed: number): void {
	source = new Chance(seed);
}

/** Of the devices, the server, and the libraries that they stand on. */
export function anyBytes(count: number): Uint8Array {
	return source.bytes(count);
}

// lib0 binds this very function when it is loaded.
Object.defineProperty(webcrypto, 'getRandomValues', {
	configurable: true,
	value: <Numbers extends NodeJS.TypedArray>(numbers: Numbers): Numbers => {
		new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength).set(
			anyBytes(numbers.byteLength)
		);
		return numbers;
	}
});
