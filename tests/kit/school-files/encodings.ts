/** Windows-1252 and ISO-8859-15 where they leave Latin-1, by code point. */
const CP1252 = new Map(
	Array.from('€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ', (letter, index) => [letter, 0x80 + index] as const)
);
// Places that the alphabet leaves empty.
CP1252.delete(' ');
const LATIN9 = new Map([
	['€', 0xa4],
	['Š', 0xa6],
	['š', 0xa8],
	['Ž', 0xb4],
	['ž', 0xb8],
	['Œ', 0xbc],
	['œ', 0xbd],
	['Ÿ', 0xbe]
]);

export function windows1252(text: string): Uint8Array {
	return encoded(text, CP1252, () => '?');
}

/** What the alphabet lacks goes as a number, as XML allows. */
export function latin9Xml(text: string): Uint8Array {
	return encoded(text, LATIN9, (letter) => `&#${letter.codePointAt(0) ?? 0};`);
}

export function utf8(text: string, withMark = false): Uint8Array {
	return new TextEncoder().encode((withMark ? '\uFEFF' : '') + text);
}

export function utf16(text: string, order: 'le' | 'be', withMark = true): Uint8Array {
	const units = Array.from((withMark ? '\uFEFF' : '') + text, (letter) => letter.charCodeAt(0));
	const bytes = units.flatMap((unit) => [unit & 0xff, unit >> 8]);
	return Uint8Array.from(order === 'le' ? bytes : swapped(bytes));
}

function swapped(bytes: readonly number[]): number[] {
	return bytes.map((_, index) => bytes[index ^ 1] ?? 0);
}

function encoded(
	text: string,
	own: ReadonlyMap<string, number>,
	otherwise: (letter: string) => string
): Uint8Array {
	const bytes: number[] = [];
	for (const letter of text) {
		const code = own.get(letter) ?? letter.codePointAt(0) ?? 0;
		const fits = own.has(letter) || (code < 0x100 && ![...own.values()].includes(code));
		if (fits) bytes.push(code);
		else for (const sign of otherwise(letter)) bytes.push(sign.charCodeAt(0));
	}
	return Uint8Array.from(bytes);
}
