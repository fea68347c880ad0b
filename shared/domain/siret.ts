/** La Poste, whose offices have numbers that the key does not fit (Insee). */
const LA_POSTE = '356000000';

/**
 * An establishment's number: 14 digits of which the last is the key of all (Luhn), or, for La Poste, whose sum is a
 * multiple of five (rules 9.9).
 * @param digits without spaces
 */
export function isSiret(digits: string): boolean {
	if (!/^\d{14}$/.test(digits) || /^0+$/.test(digits)) return false;
	const sum = Array.from(digits).reduce((total, digit) => total + Number(digit), 0);
	return isLuhn(digits) || (digits.startsWith(LA_POSTE) && sum % 5 === 0);
}

function isLuhn(digits: string): boolean {
	const sum = Array.from(digits).reduce((total, digit, index) => {
		const value = Number(digit) * ((digits.length - index) % 2 === 0 ? 2 : 1);
		return total + (value > 9 ? value - 9 : value);
	}, 0);
	return sum % 10 === 0;
}
