import type { Followed, Reading } from '../need.ts';
import { readsJournal } from '../replacements.ts';
import { localTime } from '../time.ts';
import { silentOf, type Silent } from './silent.ts';
import { onePerStudent, themesOf, type Theme } from './themes.ts';
import type { Told } from './told.ts';
import { writtenIn, type About } from './written.ts';

/** What the students of one class wrote, in their own words, and who did not. */
export interface ClassWords {
	readonly className: string;
	/** Those whose journal this reader reads. */
	readonly students: number;
	/** Those of whom there is a word. */
	readonly writing: number;
	readonly themes: readonly Theme[];
	/** One of each student, the latest day first. */
	readonly difficult: readonly Told[];
	readonly learned: readonly Told[];
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
	const told = followed
		.flatMap(({ card, texts }) =>
			writtenIn(texts).map((sentence): Told => ({
				placement: card.id,
				student: card.student,
				sentence
			}))
		)
		.toSorted(latestFirst);
	const about = (what: About): Told[] =>
		onePerStudent(told.filter(({ sentence }) => sentence.about === what));
	return {
		className,
		students: followed.length,
		writing: new Set(told.map(({ placement }) => placement)).size,
		themes: themesOf(told),
		difficult: about('difficult'),
		learned: about('learned'),
		silent: followed
			.flatMap((one) => silentOf(one, day) ?? [])
			.toSorted((a, b) => a.student.name.localeCompare(b.student.name, 'fr'))
	};
}

/** The latest day first, then by name; of one student, as written. */
function latestFirst(a: Told, b: Told): number {
	if (a.sentence.day !== b.sentence.day) return a.sentence.day < b.sentence.day ? 1 : -1;
	return a.student.name.localeCompare(b.student.name, 'fr');
}
