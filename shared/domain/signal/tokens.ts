import { stemmer } from '@orama/stemmers/french';
import { wordsOf } from './spelling.ts';

/** A word of a text, as it is compared. */
export interface Token {
	/** Folded, spelt in full. « me » of « je me » is `myself`: who does it to oneself is nobody's victim. */
	readonly word: string;
	readonly stem: string;
	readonly glued: string | undefined;
	readonly from: number;
	readonly to: number;
	/** What stands between the word before and this one. */
	readonly gap: Gap;
	/** A question mark follows. */
	asked: boolean;
}

/** `sentence`: a full stop, a new line. `part`: a comma, a bracket, a smiley. */
export type Gap = 'none' | 'part' | 'sentence' | 'question';

/** No word of the language is as long: what is longer is somebody's cat, or code. */
const LONGEST = 40;
/** Shorter words that sound alike are too many: « pain » and « peine ». */
const LONG = 6;
const WRITTEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}*]*/gu;
const APOSTROPHES = new Set(["'", '’', 'ʼ', '`', '´']);

/** The words of a text in their order: one pass, whatever the text. */
export function tokensOf(text: string): Token[] {
	const tokens: Token[] = [];
	let last = 0;
	for (const match of text.matchAll(WRITTEN)) {
		const [written] = match;
		const from = match.index;
		const to = from + written.length;
		const between = text.slice(last, from);
		markAsked(tokens, between);
		const elided = APOSTROPHES.has(text.charAt(to));
		const words = written.length > LONGEST ? ['?'] : wordsOf(written, elided);
		for (const [index, spelt] of words.entries()) {
			const word = inPlace(spelt, tokens);
			tokens.push({
				word,
				stem: stemOf(word),
				glued: gluedStem(word),
				from,
				to,
				gap: index > 0 ? 'none' : gapOf(between),
				asked: false
			});
		}
		last = to;
	}
	markAsked(tokens, text.slice(last));
	return tokens;
}

function markAsked(tokens: readonly Token[], after: string): void {
	const token = tokens.at(-1);
	if (token && after.includes('?')) token.asked = true;
}

/** The stem of a folded word, as it sounds. The library expects accents, which folding took away. */
export function stemOf(word: string): string {
	if (word.length < 4) return word;
	const stem = stemmer(word.replace(/ees?$/, 'e')).replace(/y$/, 'i');
	return soundOf(stem);
}

/** Words are compared by their sound, long ones more freely: « tronsoneuse », « fennwick ». */
function soundOf(stem: string): string {
	const sound = stem
		.replaceAll('ph', 'f')
		.replaceAll(/qu|k|c(?=[aoulrtn])/g, 'c')
		.replaceAll(/([a-z])\1/g, '$1');
	if (sound.length < LONG) return sound;
	return sound
		.replaceAll(/eau|au/g, 'o')
		.replaceAll(/s?c(?=[eiy])/g, 's')
		.replaceAll(/[ae][nm](?=[^aeiouy])/g, 'an')
		.replaceAll(/(?<!c)h|(?<=g)u(?=[ei])/g, '')
		.replaceAll(/ai|ei/g, 'e')
		.replaceAll('y', 'i');
}

/** « lechafaudage » is an article and a word: the stem of that word. */
function gluedStem(word: string): string | undefined {
	return /^[ldm][aeiouh]/.test(word) && word.length > 7 ? stemOf(word.slice(1)) : undefined;
}

/** Who may have done it: after them « ma » is no possessive. */
const DOERS = new Set(
	'il elle on ils elles qui ca ne patron patronne chef cheffe tuteur tutrice boss collegue mec gars monsieur madame dame pere mere papa maman frere oncle prof client cliente gens autres tous apprenti ouvrier livreur cuisinier serveur gerant gerante directeur directrice responsable'.split(
		' '
	)
);

/** « ma frappé » after who did it is « m'a frappé ». */
function inPlace(word: string, before: readonly Token[]): string {
	const previous = before.at(-1)?.word ?? '';
	if (word === 'me') {
		const subject = previous === 'ne' ? (before.at(-2)?.word ?? '') : previous;
		return subject === 'je' ? 'myself' : 'me';
	}
	if ((word === 'ma' || word === 'mon') && DOERS.has(previous)) return 'me';
	return word;
}

function gapOf(between: string): Gap {
	if (between.includes('?')) return 'question';
	if (/[.!…\n\r;]/.test(between)) return 'sentence';
	return /[^\s'’ʼ`´\u00ab\u00bb"“”\-\u00a0\u202f]/.test(between) ? 'part' : 'none';
}
