/** Encodings that French software of schools writes; TextDecoder knows them all. */
const DECLARED: readonly string[] = [
	'utf-8',
	'utf-16',
	'utf-16le',
	'utf-16be',
	'iso-8859-1',
	'iso-8859-15',
	'windows-1252',
	'us-ascii'
];

/** IM2: the letters of a text file. A byte order mark decides; else UTF-8 where it is valid, else Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
	const marked = markOf(bytes);
	if (marked !== undefined) return new TextDecoder(marked).decode(bytes);
	return decodeValid(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
}

/** The same for XML, which may say its encoding in its first line. */
export function decodeXml(bytes: Uint8Array): string {
	if (markOf(bytes) !== undefined) return decodeText(bytes);
	const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200));
	const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w-]+)["']/i
		.exec(head)?.[1]
		?.toLowerCase();
	if (declared === undefined || declared === 'utf-8' || !DECLARED.includes(declared)) {
		return decodeText(bytes);
	}
	return new TextDecoder(declared).decode(bytes);
}

function markOf(bytes: Uint8Array): string | undefined {
	const [first, second, third] = bytes;
	if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return withoutMark(bytes);
}

/** UTF-16 without its mark: half of the bytes of a Latin text are zero, always on the same side. */
function withoutMark(bytes: Uint8Array): string | undefined {
	const head = bytes.subarray(0, 200);
	const zeros = [0, 0];
	head.forEach((byte, index) => {
		if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = zeros;
	if (odd > head.length / 4 && even === 0) return 'utf-16le';
	if (even > head.length / 4 && odd === 0) return 'utf-16be';
	return undefined;
}

function decodeValid(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}
