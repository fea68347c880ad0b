/** Numbers that look like chance and follow from a name alone (mulberry32): the same demonstration every time. */
export class Chance {
	#state: number;

	constructor(name: string) {
		this.#state = new TextEncoder()
			.encode(name)
			.reduce((hash, byte) => Math.imul(hash ^ byte, 16777619), 0x811c9dc5);
	}

	/** From 0 up to 1. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	}

	often(share: number): boolean {
		return this.next() < share;
	}

	/** A whole number, both ends included. */
	between(least: number, most: number): number {
		return least + Math.floor(this.next() * (most - least + 1));
	}

	pick<Item>(items: readonly Item[]): Item {
		const item = items[this.between(0, items.length - 1)];
		if (item === undefined) throw new Error('nothing to pick from');
		return item;
	}

	bytes(count: number): Uint8Array {
		return Uint8Array.from({ length: count }, () => this.between(0, 255));
	}
}
