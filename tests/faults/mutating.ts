import * as Y from 'yjs';

/** Numbers from one seed: the same seed makes the same bytes. */
export class Dice {
	#state: number;

	constructor(seed: number) {
		this.#state = (Math.imul(seed, 2654435761) ^ 0x9e3779b9) >>> 0 || 1;
	}

	/** A whole number below `limit`. */
	below(limit: number): number {
		this.#state ^= this.#state << 13;
		this.#state ^= this.#state >>> 17;
		this.#state ^= this.#state << 5;
		return (this.#state >>> 0) % limit;
	}

	of<Item>(items: readonly Item[]): Item {
		return items[this.below(items.length)] as Item;
	}
}

/** A page as its author's device holds it, and two honest updates that the server lacks. */
export interface Story {
	readonly stored: Uint8Array;
	readonly updates: readonly [Uint8Array, Uint8Array];
}

const WORDS = ['pesé ', 'le pain ', 'vu un client ', '🥖 ', 'rangé la réserve, ', 'merci. '];
const FIELDS = ['done', 'learned', 'difficult', 'answer/q-3'];

/** @param edits small pages are admitted at once, those of hundreds of edits in a thread */
export function storyOf(dice: Dice, edits: number): Story {
	const phone = pageOf(dice);
	type(phone, dice, edits);
	const stored = Y.encodeStateAsUpdate(phone);
	const computer = pageOf(dice);
	Y.applyUpdate(computer, stored);
	const vector = Y.encodeStateVector(phone);
	type(phone, dice, 1 + dice.below(12));
	type(computer, dice, 1 + dice.below(12));
	return {
		stored,
		updates: [
			Y.encodeStateAsUpdate(phone, vector),
			Y.encodeStateAsUpdate(computer, dice.below(2) ? vector : undefined)
		]
	};
}

function pageOf(dice: Dice): Y.Doc {
	const doc = new Y.Doc();
	doc.clientID = 1 + dice.below(2 ** 31);
	return doc;
}

function type(doc: Y.Doc, dice: Dice, edits: number): void {
	for (let edit = 0; edit < edits; edit++) {
		const text = doc.getText(dice.of(FIELDS));
		if (text.length > 8 && dice.below(4) === 0) {
			text.delete(dice.below(text.length - 4), 1 + dice.below(3));
		} else text.insert(dice.below(text.length + 1), dice.of(WORDS));
	}
}

/** A change or a few of an honest update, as a bad line, a bad disk or a bad person would make them. */
export function mutate(dice: Dice, [own, other]: Story['updates']): Uint8Array {
	let bytes = new Uint8Array(own);
	for (let left = dice.of([1, 1, 1, 2, 4]); left > 0; left--) {
		bytes = dice.of(MUTATIONS)(bytes, dice, other);
	}
	return bytes;
}

type Mutation = (bytes: Uint8Array, dice: Dice, other: Uint8Array) => Uint8Array<ArrayBuffer>;

const MUTATIONS: readonly Mutation[] = [
	function flipBit(bytes, dice) {
		const flipped = new Uint8Array(bytes);
		const place = dice.below(flipped.length + 1);
		if (place < flipped.length) flipped[place] = (flipped[place] ?? 0) ^ (1 << dice.below(8));
		return flipped;
	},
	function setByte(bytes, dice) {
		const set = new Uint8Array(bytes);
		const place = dice.below(set.length + 1);
		if (place < set.length) set[place] = dice.of([0, 1, 127, 128, 255, dice.below(256)]);
		return set;
	},
	function truncate(bytes, dice) {
		return new Uint8Array(bytes.subarray(0, dice.below(bytes.length + 1)));
	},
	function repeat(bytes, dice) {
		const [from, length] = [dice.below(bytes.length + 1), dice.below(40)];
		return joined(bytes.subarray(0, from + length), bytes.subarray(from));
	},
	function cutOut(bytes, dice) {
		const [from, length] = [dice.below(bytes.length + 1), 1 + dice.below(8)];
		return joined(bytes.subarray(0, from), bytes.subarray(from + length));
	},
	function insert(bytes, dice) {
		const at = dice.below(bytes.length + 1);
		const foreign = Uint8Array.from({ length: 1 + dice.below(6) }, () => dice.below(256));
		return joined(bytes.subarray(0, at), foreign, bytes.subarray(at));
	},
	function cross(bytes, dice, other) {
		return joined(
			bytes.subarray(0, dice.below(bytes.length + 1)),
			other.subarray(dice.below(other.length + 1))
		);
	}
];

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
