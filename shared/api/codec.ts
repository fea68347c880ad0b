import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { ok, refused, type Result } from '#shared/domain/result.ts';

/*
 * One value in lib0's `any` encoding. lib0's own reader recurses without bound and lets `__proto__`
 * through, so hostile bytes are read here, with lib0's primitives.
 */

const MOST_DEPTH = 8;

export function encode(value: unknown): Uint8Array {
	return encoding.encode((encoder) => encoding.writeAny(encoder, value as never));
}

export function decode(bytes: Uint8Array): Result<unknown, 'malformed'> {
	const decoder = decoding.createDecoder(bytes);
	try {
		const value = readValue(decoder, 0);
		return decoding.hasContent(decoder) ? refused('malformed') : ok(value);
	} catch {
		// lib0 throws plain errors at the end of the bytes, our own below at what is forbidden.
		return refused('malformed');
	}
}

function readValue(decoder: decoding.Decoder, depth: number): unknown {
	const type = decoder.arr[decoder.pos];
	if (type === 118) return readObject(decoder, depth);
	if (type === 117) return readArray(decoder, depth);
	// Bytes, text, numbers, true, false, null, undefined. 122 is a bigint: nothing here has one.
	if (type === undefined || type < 116 || type === 122) throw new Error('forbidden type');
	return decoding.readAny(decoder);
}

function readObject(decoder: decoding.Decoder, depth: number): Record<string, unknown> {
	deeper(decoder, depth);
	const length = decoding.readVarUint(decoder);
	const value: Record<string, unknown> = {};
	for (let index = 0; index < length; index++) {
		const key = decoding.readVarString(decoder);
		if (key === '__proto__') throw new Error('forbidden key');
		value[key] = readValue(decoder, depth + 1);
	}
	return value;
}

function readArray(decoder: decoding.Decoder, depth: number): unknown[] {
	deeper(decoder, depth);
	const length = decoding.readVarUint(decoder);
	const value: unknown[] = [];
	for (let index = 0; index < length; index++) value.push(readValue(decoder, depth + 1));
	return value;
}

function deeper(decoder: decoding.Decoder, depth: number): void {
	if (depth >= MOST_DEPTH) throw new Error('too deep');
	decoder.pos++;
}
