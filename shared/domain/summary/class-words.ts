import type { Card } from '../card.ts';
import type { PlacementId } from '../ids.ts';
import type { Followed, Reading } from '../need.ts';
import { readsJournal } from '../replacements.ts';
import { localTime } from '../time.ts';
import type { SettledText } from '../timeline.ts';
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
export function classWords(followed: readonly Followed[], reading: Reading): ClassWords[] {
	const { day } = localTime(reading.now, reading.timeZone);
	const read = followed.filter(({ card }) => readsJournal(card, reading.me, day));
	const classNames = [...new Set(read.map(({ card }) => card.student.className))];
	return classNames
		.toSorted((a, b) => a.localeCompare(b, 'fr'))
		.map((className) =>
			wordsOf(
				className,
				read.filter(({ card }) => card.student.className === className),
				day
			)
		);
}

function wordsOf(className: string, followed: readonly Followed[], day: string): ClassWords {
	return {
		className,
		students: followed.length,
		...classSentences(
			followed.map(({ card, texts }) => ({ placement: card.id, student: card.student, texts }))
		),
		silent: followed
			.flatMap((one) => silentOf(one, day) ?? [])
			.toSorted((a, b) => a.student.name.localeCompare(b.student.name, 'fr'))
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
	const told = journals
		.flatMap(({ placement, student, texts }) =>
			writtenIn(texts).map((sentence): Told => ({ placement, student, sentence }))
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

/** The latest day first, then by name; of one student, as written. */
function latestFirst(a: Told, b: Told): number {
	if (a.sentence.day !== b.sentence.day) return a.sentence.day < b.sentence.day ? 1 : -1;
	return a.student.name.localeCompare(b.student.name, 'fr');
}
