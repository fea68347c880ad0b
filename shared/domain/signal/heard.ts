/**
 * How a word is heard, its ending left out: « tapé », « taper » and « tapai », « jlais » and « jl'ai » are one, as for
 * whoever writes by ear. Coarser than a stem, and only ever a cue beside it.
 * @param word folded: small letters, no accents
 */
export function heardAs(word: string): string {
	const known = heard.get(word);
	if (known !== undefined) return known;
	const sound = STEPS.reduce((left, [from, to]) => left.replaceAll(from, to), word);
	if (heard.size >= MOST_KNOWN) heard.clear();
	heard.set(word, sound);
	return sound;
}

/** In this order: each reads what the one before has left. */
const STEPS: readonly (readonly [RegExp, string])[] = [
	[/eaux?|aux?/g, 'o'],
	[/ph/g, 'f'],
	[/qu|ck|c(?=[aourlt])/g, 'k'],
	[/ch/g, 'x'],
	[/(?:er|ez|ait|aient|ais|es|ent|ai|et|ee|ees|e)$/g, 'e'],
	[/ou/g, 'u'],
	[/h/g, ''],
	[/y/g, 'i'],
	[/[sxtdz]$/g, ''],
	[/e$/g, ''],
	[/(.)\1+/g, '$1'],
	[/c(?=[ei])/g, 's']
];

/** Whatever is typed is read here: what is remembered of it has an end. */
const MOST_KNOWN = 20_000;
const heard = new Map<string, string>();
