/** Files, and words that stand in each: titles of tests under `tests/`, or headings of pages. */
export type Places = Readonly<Record<string, readonly string[]>>;

/** One requirement of OWASP ASVS 5.0.0 and what becomes of it here. */
export interface Requirement {
	readonly id: string;
	readonly level: 1 | 2;
	/** In our own few words. */
	readonly asks: string;
	/** What proves it; beside `not` or `open`, the part that is proved. */
	readonly tests?: Places;
	/** Where what is asked to be written stands. */
	readonly written?: Places;
	/** Why it does not apply, or is meant to be otherwise. */
	readonly not?: string;
	/** What is missing. */
	readonly open?: string;
}

export const NO_PASSWORDS =
	'Nobody has a password here: people come with links, codes, passkeys or the word of another house.';
export const ONE_HOUSE = 'A server knows one other house at most: its settings name it.';
