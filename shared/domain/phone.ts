/** A number of France as people write it: `06 39 98 00 00`, `+33 (0)6…`, `0033…`. */
const PREFIX = /^(?:\+33|0033|0)0?(?=[1-9]\d{8}$)/;
const FOREIGN = /^(?:\+|00)([1-9]\d{6,14})$/;

/** The same number in one form, `+33639980000`, however it was written; undefined: no telephone number. */
export function phoneNumber(text: string): string | undefined {
	if (text.length > 40) return undefined;
	const digits = text.replace(/[\s().\-/\u00a0\u202f]/g, '');
	if (!/^\+?\d+$/.test(digits)) return undefined;
	if (PREFIX.test(digits)) return digits.replace(PREFIX, '+33');
	const [, foreign] = FOREIGN.exec(digits) ?? [];
	return foreign === undefined ? undefined : `+${foreign}`;
}
