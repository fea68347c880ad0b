import { Inflate } from 'fflate';
import { MOST_UNZIPPED_BYTES } from '#shared/domain/import/sheet.ts';
import { ok, refused, type Result } from '#shared/domain/result.ts';

type ZipRefusal = 'zip-broken' | 'zip-bomb';

/** What may still be unpacked of one file, archives within it included. */
export interface Budget {
	left: number;
}

export function newBudget(): Budget {
	return { left: MOST_UNZIPPED_BYTES };
}

const MOST_ENTRIES = 1000;
/** Sheets and records repeat themselves, but never so much. */
const MOST_RATIO = 200;
const FREE_BYTES = 10 * 2 ** 20;
/** Of compressed bytes at a time: a bomb is found after at most a thousand times as many. */
const STEP = 16 * 1024;

interface Entry {
	readonly name: string;
	readonly method: number;
	readonly packed: Uint8Array;
	readonly size: number;
}

/**
 * IM3: the files of a ZIP whose names are wanted. Bytes are counted as they come out, whatever the headers promise.
 * Where an archive ends early, is encrypted, or does not unpack to what it says, nothing of it is given.
 */
export function unzip(
	bytes: Uint8Array,
	budget: Budget,
	isWanted: (name: string) => boolean
): Result<Map<string, Uint8Array>, ZipRefusal> {
	const entries = entriesOf(bytes);
	if (!entries) return refused('zip-broken');
	const files = new Map<string, Uint8Array>();
	for (const entry of entries.filter(({ name }) => isWanted(name))) {
		const file = unpack(entry, budget);
		if (!file.ok) return file;
		files.set(entry.name, file.value);
	}
	return ok(files);
}

/** The names in an archive, directories left out; undefined: it is not whole. */
export function namesIn(bytes: Uint8Array): string[] | undefined {
	return entriesOf(bytes)?.map(({ name }) => name);
}

/** By the directory at the end (APPNOTE 4.3.12): half an archive has none. */
function entriesOf(bytes: Uint8Array): Entry[] | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		let end = bytes.length - 22;
		const last = Math.max(0, end - 0xffff);
		while (view.getUint32(end, true) !== 0x06054b50) if (--end < last) return undefined;
		const count = view.getUint16(end + 10, true);
		if (count > MOST_ENTRIES) return undefined;
		let at = view.getUint32(end + 16, true);
		const entries: Entry[] = [];
		for (let index = 0; index < count; index++) {
			if (view.getUint32(at, true) !== 0x02014b50) return undefined;
			const entry = entryAt(view, bytes, at);
			if (!entry) return undefined;
			if (!entry.name.endsWith('/')) entries.push(entry);
			at +=
				46 +
				view.getUint16(at + 28, true) +
				view.getUint16(at + 30, true) +
				view.getUint16(at + 32, true);
		}
		return entries;
	} catch (error) {
		// A place outside the bytes: the archive says more than it holds.
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): Entry | undefined {
	const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
	const local = view.getUint32(at + 42, true);
	if (isEncrypted || view.getUint32(local, true) !== 0x04034b50) return undefined;
	const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
	const length = view.getUint32(at + 20, true);
	if (start + length > bytes.length) return undefined;
	const name = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
	return {
		name: new TextDecoder().decode(name),
		method: view.getUint16(at + 10, true),
		packed: bytes.subarray(start, start + length),
		size: view.getUint32(at + 24, true)
	};
}

function unpack({ method, packed, size }: Entry, budget: Budget): Result<Uint8Array, ZipRefusal> {
	if (method === 0) {
		if (packed.length !== size) return refused('zip-broken');
		budget.left -= size;
		return budget.left < 0 ? refused('zip-bomb') : ok(packed);
	}
	if (method !== 8) return refused('zip-broken');
	const chunks: Uint8Array[] = [];
	let total = 0;
	const inflate = new Inflate((chunk) => {
		chunks.push(chunk);
		total += chunk.length;
	});
	for (let at = 0; at < packed.length; at += STEP) {
		try {
			inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
		} catch {
			return refused('zip-broken');
		}
		const isBomb = total > FREE_BYTES && total > MOST_RATIO * packed.length;
		if (total > budget.left || isBomb) return refused('zip-bomb');
	}
	if (total !== size) return refused('zip-broken');
	budget.left -= total;
	return ok(joined(chunks, total));
}

function joined(chunks: readonly Uint8Array[], total: number): Uint8Array {
	const whole = new Uint8Array(total);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}
