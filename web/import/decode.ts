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
	return decodeValid(bytes) ?? decodeWindows(bytes);
}

/** The same for XML, which may say its encoding in its first line. */
export function decodeXml(bytes: Uint8Array): string {
	if (markOf(bytes) !== undefined) return decodeText(bytes);
	const head = decodeWindows(bytes.subarray(0, 200));
	const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w-]+)["']/i
		.exec(head)?.[1]
		?.toLowerCase();
	if (declared === undefined || declared === 'utf-8' || !DECLARED.includes(declared)) {
		return decodeText(bytes);
	}
	const isLatin1 = /^(?:iso-8859-1|windows-1252|us-ascii)$/.test(declared);
	return isLatin1 ? decodeWindows(bytes) : new TextDecoder(declared).decode(bytes);
}

/** The letters of Windows-1252 where Latin-1 has none: from 0x80 to 0x9f. */
const WINDOWS =
	'\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
	'\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Not every TextDecoder keeps to the standard here: that of Node 20 leaves these letters as Latin-1. */
function decodeWindows(bytes: Uint8Array): string {
	return new TextDecoder('windows-1252')
		.decode(bytes)
		.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] ?? sign);
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
