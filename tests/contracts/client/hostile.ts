import { gzipSync } from 'node:zlib';
import {
	createEncoder,
	toUint8Array,
	writeUint8,
	writeVarString,
	writeVarUint
} from 'lib0/encoding';
import { toBytes } from './any.ts';
import type { Request } from './types.ts';

const ARRAY = 117;
const OBJECT = 118;
const STRING = 119;

/** An array in an array in an array. */
export function nested(depth: number): Uint8Array {
	const encoder = createEncoder();
	for (let level = 0; level < depth; level++) {
		writeUint8(encoder, ARRAY);
		writeVarUint(encoder, 1);
	}
	writeUint8(encoder, ARRAY);
	writeVarUint(encoder, 0);
	return toUint8Array(encoder);
}

/** An object with one key, which a JavaScript object could not hold as its own. */
export function withKey(key: string, value: Uint8Array): Uint8Array {
	const encoder = createEncoder();
	writeUint8(encoder, OBJECT);
	writeVarUint(encoder, 1);
	writeVarString(encoder, key);
	return Buffer.concat([toUint8Array(encoder), value]);
}

/** A gigabyte of zeros, in members so that it is made at once. */
export function gzipBomb(): Uint8Array {
	const member = gzipSync(Buffer.alloc(16 * 2 ** 20));
	return Buffer.concat(Array.from({ length: 64 }, () => member));
}

/** The request's bytes, its mark replaced by half of a surrogate pair, which no encoder of ours would write. */
export function withLoneSurrogate(request: Request, mark = 'LONE'): Uint8Array {
	const bytes = Buffer.from(toBytes(request));
	const half = Buffer.from([0xed, 0xa0, 0xbd, 0x20]);
	const at = bytes.indexOf(mark);
	if (at < 0) throw new Error('the request has no such mark');
	return Buffer.concat([bytes.subarray(0, at), half, bytes.subarray(at + mark.length)]);
}

/** A length that promises more than is there. */
export function unfinished(): Uint8Array {
	return new Uint8Array([STRING, 0xff, 0xff, 0xff, 0x7f, 0x61]);
}
