/** As they follow the number of a UAI, by its remainder (rules.md 9.7). */
const UAI_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const UAI = /^(\d{7})([A-Z])$/;

/**
 * What a school may be called in links: a UAI with its right letter, or a plain word of lower-case letters, digits and
 * hyphens that is none.
 */
export function isSchoolId(id: string): boolean {
	const [, number, letter] = UAI.exec(id.toUpperCase()) ?? [];
	if (number !== undefined) {
		return id === id.toUpperCase() && UAI_LETTERS[Number(number) % UAI_LETTERS.length] === letter;
	}
	return /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(id);
}
