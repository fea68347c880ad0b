import { createDecoder, hasContent, readAny } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeAny } from 'lib0/encoding';

/** One value in lib0's `any` encoding, as the wire carries it. */
export function toBytes(value: unknown): Uint8Array<ArrayBuffer> {
	const encoder = createEncoder();
	writeAny(encoder, value as Parameters<typeof writeAny>[1]);
	return new Uint8Array(toUint8Array(encoder));
}

export function fromBytes(bytes: Uint8Array): unknown {
	const decoder = createDecoder(bytes);
	const value: unknown = readAny(decoder);
	if (hasContent(decoder)) throw new Error('the answer holds more than one value');
	return value;
}
