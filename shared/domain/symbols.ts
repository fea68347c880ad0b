/**
 * What codes that people read, say and type are made of: no two of these look or sound alike; 29 is a prime, so that the
 * last symbol finds any slip of a finger.
 */
const SYMBOLS = '23456789ABCDEFGHJKMNPRSTVWXYZ';

/** A code of `count` symbols drawn by a secret of as many bytes or more, and one that checks them. */
export function codeFrom(secret: Uint8Array, count: number): string {
	const drawn = Array.from(secret.subarray(0, count), (byte) => SYMBOLS[byte % SYMBOLS.length]);
	return withCheck(drawn.join(''));
}

/** The code of `count` symbols and its check that somebody typed, however cased and spaced, unless a symbol is wrong or two changed places. */
export function typedCode(typed: string, count: number): string | undefined {
	const code = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
	const drawn = code.slice(0, count);
	const known =
		code.length === count + 1 && Array.from(drawn).every((one) => SYMBOLS.includes(one));
	return known && withCheck(drawn) === code ? code : undefined;
}

function withCheck(drawn: string): string {
	const sum = Array.from(drawn).reduce(
		(total, one, place) => total + SYMBOLS.indexOf(one) * (place + 1),
		0
	);
	return drawn + (SYMBOLS[sum % SYMBOLS.length] ?? '');
}
