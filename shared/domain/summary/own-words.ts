import type { Day } from '../time.ts';
import type { SettledText } from '../timeline.ts';
import { byPage, writtenIn, type About, type Sentence } from './written.ts';

const MOST_SENTENCES = 5;

/** What was hard first: where there is little room, it is what one would not like to miss. */
const ROUND: readonly About[] = ['difficult', 'learned', 'done', 'answer'];

/**
 * TI6, TI7: at most five sentences of a student's own, the latest day first: one of what was hard, discovered, done and
 * answered as far as there are any, then the best of the rest. The same texts give the same sentences, in whatever order they come.
 */
export function ownWords(texts: readonly SettledText[]): Sentence[] {
	const written = writtenIn(texts);
	const days = [...new Set(written.map(({ day }) => day))];
	const told: Sentence[] = [];
	const tell = (abouts: readonly About[]): boolean => {
		const best = bestOf(
			written.filter(({ about }) => abouts.includes(about)),
			{ written, days, told }
		);
		if (best) told.push(best);
		return best !== undefined;
	};
	for (const about of ROUND) tell([about]);
	while (told.length < MOST_SENTENCES && tell(ROUND));
	return told.toSorted(latestFirst);
}

/** The latest day first; then as they stand on the page. */
function latestFirst(a: Sentence, b: Sentence): number {
	if (a.day !== b.day) return a.day < b.day ? 1 : -1;
	return (
		byPage(a.about, b.about) || (a.field < b.field ? -1 : a.field > b.field ? 1 : a.place - b.place)
	);
}

interface Telling {
	readonly written: readonly Sentence[];
	/** In order. */
	readonly days: readonly Day[];
	readonly told: readonly Sentence[];
}

function bestOf(sentences: readonly Sentence[], telling: Telling): Sentence | undefined {
	let best: { readonly sentence: Sentence; readonly worth: number } | undefined;
	for (const sentence of sentences) {
		const worth = worthOf(sentence, telling);
		// Of two that are worth the same, the later one.
		if (worth !== undefined && (!best || worth >= best.worth)) best = { sentence, worth };
	}
	return best?.sentence;
}

/** More than these say no more at a glance. */
const MOST_KEYWORDS = 8;
const MOST_TOPICS = 2;

/** undefined: it would mostly repeat what is told. */
function worthOf(sentence: Sentence, { written, days, told }: Telling): number | undefined {
	const { keywords, day, place, cut } = sentence;
	const known = new Set(told.flatMap((one) => [...one.keywords.keys()]));
	const fresh = [...keywords.keys()].filter((keyword) => !known.has(keyword));
	if (fresh.length * 2 < keywords.size || fresh.length === 0) return undefined;
	const topics = fresh.filter((keyword) =>
		written.some((other) => other.day !== day && other.keywords.has(keyword))
	);
	return (
		Math.min(fresh.length, MOST_KEYWORDS) +
		2 * Math.min(topics.length, MOST_TOPICS) +
		(place === 0 ? 1 : 0) +
		(3 * (days.indexOf(day) + 1)) / days.length -
		(cut ? 2 : 0) -
		(told.some((one) => one.day === day) ? 4 : 0)
	);
}
