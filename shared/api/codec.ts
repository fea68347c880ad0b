import { ok, refused, type Result } from '#shared/domain/result.ts';

/*
 * One value in lib0's `any` encoding, byte for byte (tests/api/codec.test.ts). lib0's own reader recurses
 * without bound and lets `__proto__` through; its modules, whole, are 2 KB of gzip for who needs no Yjs.
 */

const MOST_DEPTH = 8;
const MOST_INT = 0x7fff_ffff;
const ENCODER = new TextEncoder();
const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Nearly all names and ids: one byte a letter, and quicker than asking an encoder. */
const SIMPLE = /^[ -~]{0,99}$/;

interface Sink {
	bytes: Uint8Array;
	length: number;
}

interface Source {
	readonly bytes: Uint8Array;
	at: number;
}

export function encode(value: unknown): Uint8Array {
	const sink = { bytes: new Uint8Array(256), length: 0 };
	write(sink, value);
	return sink.bytes.slice(0, sink.length);
}

/** @returns what the bytes say; byte arrays in it are views of `bytes` */
export function decode(bytes: Uint8Array): Result<unknown, 'malformed'> {
	const source = { bytes, at: 0 };
	try {
		const value = read(source, 0);
		return source.at < bytes.length ? refused('malformed') : ok(value);
	} catch {
		// The bytes end too early, are no UTF-8, or hold what is forbidden below.
		return refused('malformed');
	}
}

function write(sink: Sink, value: unknown): void {
	if (value === undefined) put(sink, 127);
	else if (value === null) put(sink, 126);
	else if (typeof value === 'number') writeNumber(sink, value);
	else if (typeof value === 'boolean') put(sink, value ? 120 : 121);
	else if (typeof value === 'string') {
		put(sink, 119);
		writeText(sink, value);
	} else if (value instanceof Uint8Array) {
		put(sink, 116);
		writeBytes(sink, value);
	} else if (Array.isArray(value)) {
		put(sink, 117);
		writeCount(sink, value.length);
		for (const one of value) write(sink, one);
	} else if (typeof value === 'object') {
		const entries = Object.entries(value);
		put(sink, 118);
		writeCount(sink, entries.length);
		for (const [key, one] of entries) {
			writeText(sink, key);
			write(sink, one);
		}
	} else throw new TypeError(`a ${typeof value} has no place on the wire`);
}

function writeNumber(sink: Sink, value: number): void {
	const size = Math.abs(value);
	if (Number.isInteger(value) && size <= MOST_INT) {
		const negative = value < 0 || Object.is(value, -0) ? 64 : 0;
		put(sink, 125);
		put(sink, (size > 63 ? 128 : 0) | negative | (size & 63));
		if (size > 63) writeCount(sink, size >> 6);
		return;
	}
	const short = Math.fround(value) === value;
	const view = new DataView(new ArrayBuffer(short ? 4 : 8));
	if (short) view.setFloat32(0, value);
	else view.setFloat64(0, value);
	put(sink, short ? 124 : 123);
	putAll(sink, new Uint8Array(view.buffer));
}

function writeText(sink: Sink, text: string): void {
	if (!SIMPLE.test(text)) {
		writeBytes(sink, ENCODER.encode(text));
		return;
	}
	put(sink, text.length);
	makeRoom(sink, text.length);
	for (let index = 0; index < text.length; index++) {
		sink.bytes[sink.length++] = text.charCodeAt(index);
	}
}

function writeBytes(sink: Sink, bytes: Uint8Array): void {
	writeCount(sink, bytes.length);
	putAll(sink, bytes);
}

function writeCount(sink: Sink, count: number): void {
	for (; count > 127; count = Math.floor(count / 128)) put(sink, 128 | (count & 127));
	put(sink, count);
}

function put(sink: Sink, byte: number): void {
	makeRoom(sink, 1);
	sink.bytes[sink.length++] = byte;
}

function putAll(sink: Sink, bytes: Uint8Array): void {
	makeRoom(sink, bytes.length);
	sink.bytes.set(bytes, sink.length);
	sink.length += bytes.length;
}

function makeRoom(sink: Sink, length: number): void {
	const end = sink.length + length;
	if (end <= sink.bytes.length) return;
	const wider = new Uint8Array(end * 2);
	wider.set(sink.bytes);
	sink.bytes = wider;
}

function read(source: Source, depth: number): unknown {
	const type = readByte(source);
	switch (type) {
		case 127:
			return undefined;
		case 126:
			return null;
		case 125:
			return readInt(source);
		case 124:
			return viewOf(take(source, 4)).getFloat32(0);
		case 123:
			return viewOf(take(source, 8)).getFloat64(0);
		case 121:
		case 120:
			return type === 120;
		case 119:
			return readText(source);
		case 116:
			return take(source, readCount(source));
	}
	// 122 is a bigint: nothing here has one.
	if ((type !== 118 && type !== 117) || depth >= MOST_DEPTH) throw new Error('forbidden');
	const count = readCount(source);
	const list: unknown[] = [];
	const record: Record<string, unknown> = {};
	for (let index = 0; index < count; index++) {
		if (type === 117) list.push(read(source, depth + 1));
		else {
			const key = readText(source);
			if (key === '__proto__') throw new Error('forbidden');
			record[key] = read(source, depth + 1);
		}
	}
	return type === 117 ? list : record;
}

function readInt(source: Source): number {
	const first = readByte(source);
	const size = (first & 63) + (first & 128 ? readCount(source) * 64 : 0);
	return first & 64 ? -size : size;
}

function readCount(source: Source): number {
	let count = 0;
	for (let unit = 1; ; unit *= 128) {
		const byte = readByte(source);
		count += (byte & 127) * unit;
		if (byte < 128) return count;
		if (count > Number.MAX_SAFE_INTEGER) throw new Error('out of range');
	}
}

function readText(source: Source): string {
	return DECODER.decode(take(source, readCount(source)));
}

function readByte(source: Source): number {
	const byte = source.bytes[source.at++];
	if (byte === undefined) throw new Error('too short');
	return byte;
}

function take(source: Source, length: number): Uint8Array {
	const bytes = source.bytes.subarray(source.at, source.at + length);
	if (bytes.length < length) throw new Error('too short');
	source.at += length;
	return bytes;
}

function viewOf({ buffer, byteOffset }: Uint8Array): DataView {
	return new DataView(buffer, byteOffset);
}
