import type { Keyword } from './keywords.ts';
import type { Told } from './told.ts';

/** A word that several students wrote, and a sentence of each of a few of them. */
export interface Theme {
	/** As it is written most often. */
	readonly word: string;
	readonly students: number;
	readonly told: readonly Told[];
}

const MOST_THEMES = 5;
const MOST_TOLD = 3;
/** One student's word is theirs alone. */
const LEAST_STUDENTS = 2;

/**
 * TI8: the words that most students wrote, each counted once a student. A sentence shows one of them only: what is left of a word
 * without such sentences of two students is no theme.
 * @param told of all, the latest day first
 */
export function themesOf(told: readonly Told[]): Theme[] {
	const shared = [...tellingOf(told)]
		.map(([keyword, telling]) => ({ keyword, telling, students: studentsOf(telling).size }))
		.filter(({ students }) => students >= LEAST_STUDENTS)
		.toSorted(
			(a, b) =>
				b.students - a.students ||
				b.telling.length - a.telling.length ||
				(a.keyword < b.keyword ? -1 : 1)
		);
	const themes: Theme[] = [];
	const shown = new Set<Told>();
	for (const { keyword, telling, students } of shared) {
		if (themes.length === MOST_THEMES) break;
		const those = distinct(onePerStudent(telling.filter((one) => !shown.has(one))));
		if (those.length < LEAST_STUDENTS) continue;
		const few = those.slice(0, MOST_TOLD);
		for (const one of few) shown.add(one);
		themes.push({ word: wordOf(keyword, telling), students, told: few });
	}
	return themes;
}

/** The first of each student. */
export function onePerStudent(told: readonly Told[]): Told[] {
	const students = new Set<string>();
	return told.filter(({ placement }) => {
		const first = !students.has(placement);
		students.add(placement);
		return first;
	});
}

/** Who wrote the same words adds nothing to them. */
function distinct(told: readonly Told[]): Told[] {
	const contents = told.map(({ sentence }) => [...sentence.keywords.keys()].join(' '));
	return told.filter((_, place) => contents.indexOf(contents[place] ?? '') === place);
}

function tellingOf(told: readonly Told[]): ReadonlyMap<Keyword, Told[]> {
	const tellingByKeyword = new Map<Keyword, Told[]>();
	for (const one of told) {
		for (const keyword of one.sentence.keywords.keys()) {
			const telling = tellingByKeyword.get(keyword);
			if (telling) telling.push(one);
			else tellingByKeyword.set(keyword, [one]);
		}
	}
	return tellingByKeyword;
}

function studentsOf(told: readonly Told[]): ReadonlySet<string> {
	return new Set(told.map(({ placement }) => placement));
}

function wordOf(keyword: Keyword, telling: readonly Told[]): string {
	const countByWord = new Map<string, number>();
	for (const { sentence } of telling) {
		const word = (sentence.keywords.get(keyword) ?? keyword).toLowerCase();
		countByWord.set(word, (countByWord.get(word) ?? 0) + 1);
	}
	return (
		[...countByWord].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? keyword
	);
}
