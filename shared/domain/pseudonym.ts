import { ok, refused, type Result } from './result.ts';

/** Somebody or something that has a name, and what is said in its place. */
export interface Known {
	readonly name: string;
	readonly alias: string;
}

/** What is said in the place of what nobody has listed. */
export interface Unlisted {
	readonly unknown: string;
	readonly address: string;
	readonly number: string;
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S*@\S*/giu;
/** Seven digits or more, however they are grouped. */
const NUMBER = /\+?\d(?:[\s().\-/\u00a0\u202f]*\d){6,}/gu;
/** They stand in names, and name nobody. */
const SMALL = new Set(
	`a ai al as au aux avec ce ces chez d da dans de des di du dos el en es et eu il l la le les lieu ma mes mon
	ne nos nous on ou par pas pour qu que qui sa se ses si son sous st ste sur ta te tu un une vos vous y rue avenue
	place allee boulevard chemin route quai impasse zone cedex classe eleve tuteur entreprise personne etablissement
	adresse numero quelqu lycee college monsieur madame`.split(/\s+/)
);
/** A capital letter after one of these begins a sentence. */
const BEGINS = /(?:^|[.!?…:;\u00ab\u00bb"“”()\n\r•–—-])\s*$/u;
/** What follows somebody who does something; behind a verb or a thing at the start there are other words. */
const DOES =
	/^\s+(?:[mlsnt]['’]|(?:nous|me|lui|et|a|avait|est|\u00e9tait|qui|ne|se)(?![\p{L}\p{M}]))/u;
const BEGINNERS = new Set(
	`c ca cela ce ceci celui celle elle elles ils j je rien quand comme tout tous aujourd hier lundi mardi mercredi jeudi vendredi
	samedi dimanche matin midi soir`.split(/\s+/)
);
/** Written in capitals, and nobody's name. */
const ACRONYMS = new Set(
	'bac bep bts cap cdi cv dlc epi epis gps haccp it pc rh sav siret tp tv tva usb'.split(' ')
);

/**
 * LM3: makes of a text the same without the names that are known, nor what is written like one; `named` where one of them is
 * still there, however it is written. Made once for many texts: a school knows thousands of names.
 */
export function pseudonymiser(
	known: readonly Known[],
	unlisted: Unlisted
): (text: string) => Result<string, 'named'> {
	const aliases = aliasesByWord(known);
	const runs = [...new Set(known.flatMap(({ name }) => runTogether(name)))];
	return (text) => {
		const said = renamed(text, aliases, unlisted);
		return isNamed(said, aliases, runs) ? refused('named') : ok(said);
	};
}

function renamed(text: string, aliases: AliasesByWord, unlisted: Unlisted): string {
	const bare = text.replace(ADDRESS, unlisted.address).replace(NUMBER, unlisted.number);
	const words = [...bare.matchAll(WORD)].map(({ 0: word, index }) => {
		const alias = aliases.get(plain(word));
		const rest = bare.slice(index + word.length);
		const named =
			alias ?? (looksNamed(word, bare.slice(0, index), rest) ? unlisted.unknown : undefined);
		return { from: index, to: index + word.length, alias: named };
	});
	let said = '';
	let at = 0;
	let last: { readonly to: number; readonly alias: string } | undefined;
	for (const { from, to, alias } of words) {
		if (alias === undefined) continue;
		const between = bare.slice(at, from);
		// First name and last name are one person.
		const same = last?.to === at && last.alias === alias && /^[\s-]*$/u.test(between);
		if (!same) said += between + alias;
		at = to;
		last = { to, alias };
	}
	return said + bare.slice(at);
}

type AliasesByWord = ReadonlyMap<string, string>;

function aliasesByWord(known: readonly Known[]): AliasesByWord {
	const aliases = new Map<string, string>();
	for (const { name, alias } of known) {
		for (const word of wordsOf(name)) if (!aliases.has(word)) aliases.set(word, alias);
	}
	return aliases;
}

/** A capital letter inside of a sentence, or before what somebody does. */
function looksNamed(word: string, before: string, after: string): boolean {
	const bare = plain(word);
	if (!/^\p{Lu}/u.test(word)) return false;
	if ([SMALL, BEGINNERS, ACRONYMS].some((words) => words.has(bare))) return false;
	return BEGINS.test(before) ? DOES.test(after) : true;
}

/** Read once more, otherwise: what was missed above would leave. */
function isNamed(text: string, aliases: AliasesByWord, runs: readonly string[]): boolean {
	if (text.includes('@') || text.replace(/[^\p{L}\d]/gu, '').search(/\d{7}/) >= 0) return true;
	const words = plain(text).split(/[^a-z]+/);
	const together = words.join('');
	return words.some((word) => aliases.has(word)) || runs.some((run) => together.includes(run));
}

/** Fewer letters stand side by side by chance. */
const LEAST_RUN = 6;

/** What a name looks like without its spaces, the last name first or last. */
function runTogether(name: string): string[] {
	const words = wordsOf(name);
	const pairs = words.slice(1).flatMap((word, index) => {
		const before = words[index] ?? '';
		return [before + word, word + before];
	});
	const whole = words.length > 0 ? [plain(name).replace(/[^a-z]/g, '')] : [];
	return [...pairs, ...whole].filter(({ length }) => length >= LEAST_RUN);
}

function wordsOf(name: string): string[] {
	return [...name.matchAll(WORD)]
		.map(([word]) => plain(word))
		.filter((word) => word.length > 1 && !SMALL.has(word));
}

/** Without case or accents: nobody types them all. */
function plain(word: string): string {
	return word
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replaceAll('\u0153', 'oe')
		.replaceAll('\u00e6', 'ae');
}
