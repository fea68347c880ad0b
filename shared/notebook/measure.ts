import * as decoding from 'lib0/decoding';
import { isFieldName } from '#shared/domain/journal.ts';
import { ok, refused, type Result } from '#shared/domain/result.ts';

/*
 * Reads a Yjs V1 update without making anything of it, in the time its bytes take: what is not a page's, or
 * would cost too much, is refused before Yjs sees it. A page holds two kinds of structs, characters and the
 * lengths of deleted ones, so that the reader is short and everything else is foreign.
 */

/** Bytes of one pushed update (contract). */
const MOST_UPDATE_BYTES = 512 * 1024;
/** Structs, and ranges of deletions: several times what a day of typing with corrections leaves. */
const MOST_STRUCTS = 20_000;
/** Each opening of a page that types is a client of its own. */
const MOST_CLIENTS = 2_000;
/** Characters ever typed in one page: 11 bytes can otherwise claim a client's clock up to 2^53. */
const MOST_UNITS = 1_000_000;
/** Yjs draws them from 32 bits. */
const MOST_CLIENT_ID = 0xffff_ffff;
/** A state vector of all those clients, with room. */
const MOST_VECTOR_BYTES = 64 * 1024;

const DELETED = 1;
const STRING = 4;
const SKIP = 10;

/** What a page's update or merged state is made of. */
export interface Measure {
	readonly structs: number;
	/** Ranges of deletions. */
	readonly deletes: number;
	readonly clients: number;
	/** UTF-16 units of its structs, deleted ones included. */
	readonly units: number;
}

export type MeasureRefusal = 'malformed' | 'too-large' | 'gap';

/** A pushed update and the device's state vector: the bytes first, then what they hold. */
export function measurePushed(
	update: Uint8Array,
	vector: Uint8Array
): Result<Measure, MeasureRefusal> {
	if (update.length > MOST_UPDATE_BYTES) return refused('too-large');
	if (vector.length > MOST_VECTOR_BYTES) return refused('malformed');
	return measure(update);
}

/** An update in bytes that are known to be bounded, such as a merged state of ours. */
export function measure(update: Uint8Array): Result<Measure, MeasureRefusal> {
	const decoder = decoding.createDecoder(update);
	const count = { structs: 0, deletes: 0, clients: 0, units: 0 };
	try {
		const refusal = readClients(decoder, count) ?? readDeletes(decoder, count);
		if (refusal) return refused(refusal);
		return decoding.hasContent(decoder) ? refused('malformed') : ok(count);
	} catch {
		// lib0 throws plain errors at the end of the bytes.
		return refused('malformed');
	}
}

type Count = { -readonly [Name in keyof Measure]: Measure[Name] };

function readClients(decoder: decoding.Decoder, count: Count): MeasureRefusal | undefined {
	const clients = new Set<number>();
	for (let left = decoding.readVarUint(decoder); left > 0; left--) {
		let structs = decoding.readVarUint(decoder);
		const client = decoding.readVarUint(decoder);
		// Yjs would take the later one of two; its reader of differences takes both.
		if (client > MOST_CLIENT_ID || clients.has(client)) return 'malformed';
		clients.add(client);
		if (++count.clients > MOST_CLIENTS) return 'too-large';
		let clock = decoding.readVarUint(decoder);
		for (; structs > 0; structs--) {
			if (++count.structs > MOST_STRUCTS) return 'too-large';
			const length = readStruct(decoder);
			if (typeof length === 'string') return length;
			count.units += length;
			clock += length;
			if (length === 0 || clock > MOST_UNITS || count.units > MOST_UNITS) return 'malformed';
		}
	}
	return undefined;
}

/** @returns its length in clock units */
function readStruct(decoder: decoding.Decoder): number | MeasureRefusal {
	const info = decoding.readUint8(decoder);
	const [kind, hasLeft, hasRight, hasKey] = [info & 31, info & 128, info & 64, info & 32];
	// A hole: merged from updates of which one is missing.
	if (info === SKIP) return 'gap';
	if (kind !== DELETED && kind !== STRING) return 'malformed';
	if (hasLeft) skipId(decoder);
	if (hasRight) skipId(decoder);
	if (!hasLeft && !hasRight) {
		// Only texts at the root: nothing nests, nothing has a key.
		const underRoot = decoding.readVarUint(decoder) === 1;
		if (!underRoot || hasKey || !isFieldName(decoding.readVarString(decoder))) return 'malformed';
	}
	return kind === STRING ? decoding.readVarString(decoder).length : decoding.readVarUint(decoder);
}

function skipId(decoder: decoding.Decoder): void {
	decoding.readVarUint(decoder);
	decoding.readVarUint(decoder);
}

/** Yjs writes them in order and apart; ranges that overlap could make it walk the same structs again and again. */
function readDeletes(decoder: decoding.Decoder, count: Count): MeasureRefusal | undefined {
	const clients = new Set<number>();
	for (let left = decoding.readVarUint(decoder); left > 0; left--) {
		const client = decoding.readVarUint(decoder);
		if (client > MOST_CLIENT_ID || clients.has(client)) return 'malformed';
		clients.add(client);
		if (clients.size > MOST_CLIENTS) return 'too-large';
		let end = 0;
		for (let ranges = decoding.readVarUint(decoder); ranges > 0; ranges--) {
			if (++count.deletes > MOST_STRUCTS) return 'too-large';
			const clock = decoding.readVarUint(decoder);
			const length = decoding.readVarUint(decoder);
			if (clock < end || length === 0) return 'malformed';
			end = clock + length;
			if (end > MOST_UNITS) return 'malformed';
		}
	}
	return undefined;
}
