/** A text as somebody in a hurry types it: no accent, no capital, no double space. */
export function folded(text: string): string {
	// Most words have nothing to fold, and a class has twenty thousand.
	if (/^[a-z]+$/.test(text)) return text;
	return text
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/\s+/g, ' ')
		.trim();
}

/** Each word of the query begins a word of one of the texts; an empty query finds everything. */
export function isFound(query: string, texts: readonly string[]): boolean {
	const words = texts.flatMap((text) => folded(text).split(/[ '’-]/));
	return folded(query)
		.split(/[ '’-]/)
		.every((asked) => asked === '' || words.some((word) => word.startsWith(asked)));
}
