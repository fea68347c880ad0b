/** ID9: milliseconds that a code lives. */
export const CODE_LIFE = 10 * 60_000;
/** ID9: wrong ones that one code bears. */
export const MOST_TRIES = 5;
/** ID9: codes for one address in an hour. */
export const MOST_CODES = 5;
export const CODES_WITHIN = 60 * 60_000;
/** Digits of a code. */
export const CODE_DIGITS = 8;

/** A code as somebody typed it; undefined: not eight digits. */
export function readEmailCode(typed: string): string | undefined {
	const digits = typed.replace(/[\s.-]/g, '');
	return new RegExp(`^\\d{${CODE_DIGITS}}$`).test(digits) ? digits : undefined;
}

/** An address as it is compared: two that differ in case are one. */
export function plainEmail(typed: string): string {
	return typed.trim().toLowerCase();
}
