import type { PersonId } from '../ids.ts';
import type { Followed } from '../need.ts';
import { readsJournal } from '../replacements.ts';
import type { Day } from '../time.ts';
import type { Met } from './keywords.ts';
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
	const inOrder = followed.toSorted(byName);
	const met: Met = new Map();
	const told = inOrder
		.flatMap(({ card, texts }) =>
			writtenIn(texts, met).map((sentence): Told => ({
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
		silent: inOrder.flatMap((one) => silentOf(one, today) ?? [])
	};
}

function byName({ card: a }: Followed, { card: b }: Followed): number {
	return a.student.name.localeCompare(b.student.name, 'fr');
}

/** The latest day first; of one day, as they come. */
function latestFirst({ sentence: a }: Told, { sentence: b }: Told): number {
	return a.day === b.day ? 0 : a.day < b.day ? 1 : -1;
}
