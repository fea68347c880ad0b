/** As they follow the number of a UAI, by its remainder (rules.md 9.7). */
const UAI_LETTERS = 'abcdefghjklmnprstuvwxyz';
const UAI = /^(\d{7})([a-z])$/;

/**
 * What a school is called in links: its UAI, if the letter is the right one, or a plain word of letters, digits and hyphens.
 * @returns in lower case; undefined: it cannot be one
 */
export function readSchoolId(typed: string): string | undefined {
	const id = typed.trim().toLowerCase();
	const [, number, letter] = UAI.exec(id) ?? [];
	if (number !== undefined && UAI_LETTERS[Number(number) % UAI_LETTERS.length] !== letter) {
		return undefined;
	}
	return /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(id) ? id : undefined;
}
