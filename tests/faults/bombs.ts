import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

/*
 * Updates made to cost: what an honest device never sends. Sizes are those that hurt an unguarded server
 * (`sync.md` §2, `trust.md` M8 to M11); each is within the wire's 512 KiB.
 */

const STRING = 4;
const DELETED = 1;
const GC = 0;
const SKIP = 10;

interface Bomb {
	readonly name: string;
	readonly update: Uint8Array;
	/** Codes that the gatekeeper may answer. */
	readonly codes: readonly string[];
}

export const BOMBS: readonly Bomb[] = [
	{ name: 'the 27 bytes that hang a V2 decoder', update: versionTwo(), codes: ['malformed'] },
	{ name: 'a count of structs without structs', update: countOnly(), codes: ['malformed'] },
	{ name: 'a count of clients without clients', update: clientsOnly(), codes: ['malformed'] },
	{ name: 'a quarter of a million structs', update: manyStructs(250_000), codes: ['malformed'] },
	{ name: 'structs beyond any page', update: samePlace(11_000), codes: ['too-large'] },
	{ name: 'collected garbage of 2^31', update: oneStruct(GC, 2 ** 31 - 1), codes: ['malformed'] },
	{ name: 'a client squatted to 10^9', update: oneStruct(DELETED, 1e9), codes: ['malformed'] },
	{ name: 'a clock that starts at 10^15', update: farClock(), codes: ['malformed'] },
	{ name: 'a hole of 10^6', update: oneStruct(SKIP, 1e6), codes: ['gap'] },
	{ name: 'deletions of what never was', update: deletions(20_000, 2), codes: ['gap'] },
	{ name: 'too many deletions', update: deletions(100_000, 2), codes: ['too-large'] },
	{ name: 'deletions over one another', update: deletions(100_000, 0), codes: ['malformed'] },
	{ name: 'one client twice', update: clientTwice(), codes: ['malformed'] },
	{ name: 'more clients than sessions', update: manyClients(50_000), codes: ['too-large'] },
	{ name: 'types within types', update: deepTypes(2_000), codes: ['malformed'] },
	{ name: '115 KB that walk and walk', update: climbing(9_900), codes: ['too-large'] }
];

/** Each holds one letter and needs the one before, which nobody sends (M10). */
export function* gapFlood(count: number): Generator<Uint8Array> {
	for (let index = 1; index <= count; index++) {
		yield written((encoder) => {
			header(encoder, 1, index + 7, index * 2);
			letter(encoder);
		});
	}
}

/** Structs that no device makes, but each well formed. */
function samePlace(each: number): Uint8Array {
	return writtenClients(2, (encoder, client) => {
		header(encoder, each, client + 1, 0);
		for (let index = 0; index < each; index++) letter(encoder);
	});
}

/**
 * One client types each letter before its last; the other puts each of its own at the very start, before a later
 * and later one of those: Yjs walks all that stands between. 12 bytes a letter, and twice as many cost four times.
 */
export function climbing(each: number): Uint8Array {
	return encoding.encode((encoder) => {
		encoding.writeVarUint(encoder, 2);
		for (const client of [2, 1]) {
			header(encoder, each, client, 0);
			for (let index = 0; index < each; index++) {
				if (client === 2 && index === 0) letter(encoder);
				else letterBefore(encoder, client === 2 ? index - 1 : index);
			}
		}
		encoding.writeVarUint(encoder, 0);
	});
}

function letterBefore(encoder: encoding.Encoder, clock: number): void {
	encoding.writeUint8(encoder, STRING | 64);
	encoding.writeVarUint(encoder, 2);
	encoding.writeVarUint(encoder, clock);
	encoding.writeVarString(encoder, 'a');
}

function versionTwo(): Uint8Array {
	const doc = new Y.Doc();
	doc.getText('done').insert(0, 'a');
	return Y.encodeStateAsUpdateV2(doc);
}

function countOnly(): Uint8Array {
	return Uint8Array.of(1, 0xff, 0xff, 0xff, 0xff, 0x0f, 1, 0);
}

function clientsOnly(): Uint8Array {
	return Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0x0f);
}

function manyStructs(count: number): Uint8Array {
	return writtenClients(1, (encoder) => {
		header(encoder, count, 1, 0);
		for (let index = 0; index < count; index++) {
			encoding.writeUint8(encoder, GC);
			encoding.writeVarUint(encoder, 1);
		}
	});
}

function oneStruct(kind: number, length: number): Uint8Array {
	return writtenClients(1, (encoder) => {
		header(encoder, 1, 5, 0);
		encoding.writeUint8(encoder, kind);
		if (kind === DELETED) root(encoder);
		encoding.writeVarUint(encoder, length);
	});
}

function farClock(): Uint8Array {
	return writtenClients(1, (encoder) => {
		header(encoder, 1, 5, 1e15);
		letter(encoder);
	});
}

function deletions(count: number, step: number): Uint8Array {
	return written((encoder) => {
		encoding.writeVarUint(encoder, 0);
		encoding.writeVarUint(encoder, 1);
		encoding.writeVarUint(encoder, 5);
		encoding.writeVarUint(encoder, count);
		for (let index = 0; index < count; index++) {
			encoding.writeVarUint(encoder, index * step);
			encoding.writeVarUint(encoder, 1);
		}
	}, false);
}

function clientTwice(): Uint8Array {
	return writtenClients(2, (encoder) => {
		header(encoder, 1, 5, 0);
		letter(encoder);
	});
}

function manyClients(count: number): Uint8Array {
	return writtenClients(count, (encoder, client) => {
		header(encoder, 1, client, 0);
		encoding.writeUint8(encoder, DELETED | 128);
		encoding.writeVarUint(encoder, 1);
		encoding.writeVarUint(encoder, 0);
		encoding.writeVarUint(encoder, 1);
	});
}

function deepTypes(depth: number): Uint8Array {
	const doc = new Y.Doc();
	let inner = doc.getArray<unknown>('done');
	for (let level = 0; level < depth; level++) {
		const next = new Y.Array<unknown>();
		inner.insert(0, [next]);
		inner = next;
	}
	return Y.encodeStateAsUpdate(doc);
}

function written(write: (encoder: encoding.Encoder) => void, framed = true): Uint8Array {
	return encoding.encode((encoder) => {
		if (framed) encoding.writeVarUint(encoder, 1);
		write(encoder);
		if (framed) encoding.writeVarUint(encoder, 0);
	});
}

function writtenClients(
	clients: number,
	write: (encoder: encoding.Encoder, client: number) => void
): Uint8Array {
	return encoding.encode((encoder) => {
		encoding.writeVarUint(encoder, clients);
		for (let client = 0; client < clients; client++) write(encoder, client);
		encoding.writeVarUint(encoder, 0);
	});
}

function header(encoder: encoding.Encoder, structs: number, client: number, clock: number): void {
	encoding.writeVarUint(encoder, structs);
	encoding.writeVarUint(encoder, client);
	encoding.writeVarUint(encoder, clock);
}

function root(encoder: encoding.Encoder): void {
	encoding.writeVarUint(encoder, 1);
	encoding.writeVarString(encoder, 'done');
}

function letter(encoder: encoding.Encoder): void {
	encoding.writeUint8(encoder, STRING);
	root(encoder);
	encoding.writeVarString(encoder, 'a');
}
