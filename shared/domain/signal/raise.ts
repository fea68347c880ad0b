import type { SignalLevel, Passage } from '#shared/domain/ground.ts';
import type { Raised } from '#shared/domain/alert.ts';
import { isType, type Fact } from '#shared/domain/facts.ts';
import type { AlertId } from '#shared/domain/ids.ts';
import type { Fields, PageName } from '#shared/domain/journal.ts';
import type { SignalOutcome } from '#shared/domain/signal-outcome.ts';
import { retractedIds } from '#shared/domain/presence.ts';
import { signalsOfPage, type PageSignal, type SignalContext } from './find.ts';

/** What a settled page raises: a passage of one alert. */
export interface NewPassage extends Pick<
	PageSignal,
	'level' | 'rule' | 'family' | 'field' | 'excerpt'
> {
	readonly alert: AlertId;
	readonly page: PageName;
	readonly mark: string;
	/** SG22: of the graver ones the whole text in which it stands, as it was; else ''. */
	readonly copy: string;
}

/** Of which other words of the same page count anew, and whose text is kept as it was. */
const GRAVE: readonly SignalLevel[] = ['N1', 'N2'];
/** Passages of one alert: whoever has it reads the page by then. */
const MOST_PASSAGES = 5;

/**
 * SG20: what the pages that settle in this commit add to what was raised before. The same words raise nothing again; other
 * words by the same rule do where they are grave (SG21). What was called usual for this trade raises nothing more in this
 * placement (SG25).
 *
 * A generator, so that whoever serves others too may answer them between two steps: each reads a few thousand letters.
 */
export function* passagesOf(
	settled: readonly { readonly page: PageName; readonly fields: Fields }[],
	raised: readonly Raised[],
	facts: readonly Fact[],
	contextOf: (page: PageName) => SignalContext
): Generator<undefined, NewPassage[]> {
	const usual = usualFamilies(raised, facts);
	const before = new Map(raised.map(({ id, passages = [] }) => [id, passages]));
	const found: NewPassage[] = [];
	for (const { page, fields } of settled) {
		const context = contextOf(page);
		const rules = new Set<string>();
		for (const piece of piecesOf(unread(page, fields, before))) {
			for (const signal of signalsOfPage(piece, context)) {
				if (rules.has(signal.rule) || usual.has(signal.family)) continue;
				const one = newPassage(page, fields, signal);
				if (!isNew(one, before.get(one.alert) ?? [])) continue;
				rules.add(signal.rule);
				found.push(one);
			}
			yield;
		}
	}
	return found;
}

function newPassage(
	page: PageName,
	fields: Fields,
	{ level, rule, family, field, excerpt }: PageSignal
): NewPassage {
	return {
		...{ alert: `signal/${page}/${rule}`, page, level, rule, family, field, excerpt },
		mark: markOf(excerpt),
		copy: GRAVE.includes(level) ? (fields[field] ?? '') : ''
	};
}

function isNew({ level, mark }: NewPassage, known: readonly Passage[]): boolean {
	if (known.length === 0) return true;
	return (
		GRAVE.includes(level) && known.length < MOST_PASSAGES && known.every((one) => one.mark !== mark)
	);
}

/** In UTF-16 units: some hundredths of a second of reading. */
const PIECE = 4_000;

/** Texts one by one, long ones in pieces that end where a sentence, or at least a word, does. */
function* piecesOf(fields: Fields): Generator<Fields> {
	for (const [field, text] of Object.entries(fields)) {
		for (let from = 0; from < text.length;) {
			const to = endBefore(text, from + PIECE, from);
			yield { [field]: text.slice(from, to) };
			from = to;
		}
	}
}

function endBefore(text: string, to: number, from: number): number {
	if (to >= text.length) return text.length;
	const sentence = Math.max(text.lastIndexOf('. ', to), text.lastIndexOf('\n', to)) + 1;
	const word = text.lastIndexOf(' ', to) + 1;
	return [sentence, word].find((end) => end > from) ?? to;
}

/** AL1: the alerts of these passages that nobody raised before, each once. */
export function alertsFor(
	passages: readonly NewPassage[],
	raised: readonly Pick<Raised, 'id'>[]
): AlertId[] {
	const before = new Set(raised.map(({ id }) => id));
	return [...new Set(passages.map(({ alert }) => alert))].filter((id) => !before.has(id));
}

/** The page without the grave words that were raised before: they hide no others by the same rule. */
function unread(
	page: PageName,
	fields: Fields,
	before: ReadonlyMap<AlertId, readonly Passage[]>
): Fields {
	const read = [...before]
		.filter(([alert]) => alert.startsWith(`signal/${page}/`))
		.flatMap(([, passages]) => passages)
		.flatMap(({ level, excerpt = '' }) => (GRAVE.includes(level) && excerpt ? [excerpt] : []));
	if (read.length === 0) return fields;
	const blank = (text: string): string =>
		read.reduce((left, words) => left.replaceAll(words, ' '.repeat(words.length)), text);
	return Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, blank(text)]));
}

/** SG25: « normal pour ce métier ». */
function usualFamilies(raised: readonly Raised[], facts: readonly Fact[]): Set<string> {
	const gone = retractedIds(facts);
	const usual = new Set(
		facts.flatMap((fact) =>
			isType(fact, 'closed') &&
			fact.body.outcome === ('usual' satisfies SignalOutcome) &&
			!gone.has(fact.id)
				? [fact.body.alert]
				: []
		)
	);
	return new Set(
		raised.flatMap(({ id, passages = [] }) =>
			usual.has(id) ? passages.filter(isTask).map(({ family }) => family) : []
		)
	);
}

/** Nobody calls a danger usual. */
function isTask({ level }: Passage): boolean {
	return level === 'N3' || level === 'N4';
}

/** Letters and digits alone: a comma more is no other sentence. FNV-1a, which gives no word back. */
function markOf(excerpt: string): string {
	const letters = excerpt
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
	let hash = 0x811c9dc5;
	for (let index = 0; index < letters.length; index++) {
		hash = Math.imul(hash ^ letters.charCodeAt(index), 0x01000193);
	}
	return (hash >>> 0).toString(36);
}
