import type { Card } from '../card.ts';
import type { PersonId, PlacementId } from '../ids.ts';
import type { Followed } from '../need.ts';
import { readsJournal } from '../replacements.ts';
import type { Day } from '../time.ts';
import type { SettledText } from '../timeline.ts';
import type { Met } from './keywords.ts';
import { silentOf, type Silent } from './silent.ts';
import { onePerStudent, themesOf, type Theme } from './themes.ts';
import type { Told } from './told.ts';
import { writtenIn, type About } from './written.ts';

/** What the students of one class wrote, in their own words. */
export interface ClassSentences {
	/** Those of whom there is a word. */
	readonly writing: number;
	readonly themes: readonly Theme[];
	/** One of each student, the latest day first. */
	readonly difficult: readonly Told[];
	readonly learned: readonly Told[];
}

/** The same, and who did not write. */
export interface ClassWords extends ClassSentences {
	readonly className: string;
	/** Those whose journal this reader reads. */
	readonly students: number;
	/** By name. */
	readonly silent: readonly Silent[];
}

/** TI8: by class, from the journals that this reader reads. */
export function classWords(followed: readonly Followed[], me: PersonId, today: Day): ClassWords[] {
	const read = followed.filter(({ card }) => readsJournal(card, me, today));
	const classNames = [...new Set(read.map(({ card }) => card.student.className))];
	return classNames
		.toSorted((a, b) => a.localeCompare(b, 'fr'))
		.map((className) =>
			wordsOf(
				className,
				read.filter(({ card }) => card.student.className === className),
				today
			)
		);
}

function wordsOf(className: string, followed: readonly Followed[], today: Day): ClassWords {
	return {
		className,
		students: followed.length,
		...classSentences(
			followed.map(({ card, texts }) => ({ placement: card.id, student: card.student, texts }))
		),
		silent: followed.flatMap((one) => silentOf(one, today) ?? []).toSorted(byName)
	};
}

/** What settled of one journal, and whose it is. */
export interface Journal {
	readonly placement: PlacementId;
	readonly student: Card['student'];
	readonly texts: readonly SettledText[];
}

/** TI8: of the journals of one class, in whatever order they come. */
export function classSentences(journals: readonly Journal[]): ClassSentences {
	const met: Met = new Map();
	const told = journals
		.toSorted(byName)
		.flatMap(({ placement, student, texts }) =>
			writtenIn(texts, met).map((sentence): Told => ({ placement, student, sentence }))
		)
		.toSorted(latestFirst);
	const about = (what: About): Told[] =>
		onePerStudent(told.filter(({ sentence }) => sentence.about === what));
	return {
		writing: new Set(told.map(({ placement }) => placement)).size,
		themes: themesOf(told),
		difficult: about('difficult'),
		learned: about('learned')
	};
}

/** As many of a list as are read at a glance. */
export const AT_A_GLANCE = 6;

/** What stands there before anything is unfolded, each once. */
export function atAGlance({ themes, difficult, learned }: ClassSentences): Told[] {
	return [
		...new Set([
			...themes.flatMap(({ told }) => told),
			...difficult.slice(0, AT_A_GLANCE),
			...learned.slice(0, AT_A_GLANCE)
		])
	];
}

function byName<One extends { readonly student: { readonly name: string } }>(
	{ student: a }: One,
	{ student: b }: One
): number {
	return a.name.localeCompare(b.name, 'fr');
}

/** The latest day first; of one day, as they come. */
function latestFirst({ sentence: a }: Told, { sentence: b }: Told): number {
	return a.day === b.day ? 0 : a.day < b.day ? 1 : -1;
}
