import type { Fields, PageName } from '../journal.ts';
import { levelOf, type Level } from '../level.ts';
import type { Phase } from '../phases.ts';
import { isDay, type Day } from '../time.ts';
import { answeredIn } from './answers.ts';
import { QUESTIONS } from './bank.ts';
import type { Question } from './question.ts';
import { CUES } from './cues.ts';
import { isFixed } from './fixed.ts';
import { wordIn } from './lexicon.ts';
import { isOwn } from './own.ts';
import { counted, passedOn, stillAsked, type Passes } from './passed.ts';
import { sectorOf, type Sector } from './sector.ts';
import { THEMES, type Theme } from './themes.ts';

/** What the choice is made from, all of it held on the student's device. */
export interface Told {
	/** Of the placement, in order. */
	readonly days: readonly Day[];
	/** What is written on each page. */
	readonly pages: Readonly<Record<PageName, Fields>>;
	readonly hosts: readonly string[];
	readonly className: string;
}

/** QU2: why this question, now: what « Pourquoi cette question ? » says, and true. */
export type Reason =
	| { readonly code: 'first' }
	| { readonly code: 'last' }
	| { readonly code: 'own' }
	| { readonly code: 'word'; readonly theme: Theme; readonly word: string }
	| { readonly code: 'answered'; readonly question: string }
	| { readonly code: 'sector'; readonly word: string }
	| { readonly code: 'level'; readonly level: Level }
	/** No question of this theme was answered yet. */
	| { readonly code: 'theme'; readonly theme: Theme }
	| { readonly code: 'again'; readonly theme: Theme };

export interface Asked {
	readonly question: Question;
	readonly reason: Reason;
}

/** The strongest first. */
const STRENGTH: readonly Reason['code'][] = [
	...(['first', 'last', 'own', 'word', 'answered', 'sector', 'level', 'theme', 'again'] as const)
];

/**
 * QU1: the question of a page, the same on every device of its student. It follows from the pages before this one, so that it
 * does not change while one writes; « Une autre » also reads what stands on the page by now.
 * @param passed questions that « Une autre » has passed over, the last one on the screen
 */
export function questionFor(
	bank: readonly Question[],
	told: Told,
	page: PageName,
	passed: readonly string[] = []
): Asked | undefined {
	const { asked: before, passes } = earlierThan(bank, told, page);
	const here = passed.length === 0 ? [] : [told.pages[page] ?? {}];
	const read = [...here, ...pagesBefore(told, page)];
	const own = answeredIn(told.pages[page] ?? {}, []);
	const ask = (asked: readonly string[]): Asked | undefined =>
		choose(bank, told, page, read, [...own, ...asked], before.length, passes);
	// All around, when every question has been passed over.
	return ask([...before, ...passed]) ?? ask([...before, ...passed.slice(-1)]);
}

/** QU3, QU10: the questions of earlier days, which are not asked again, answered or not; and what was passed over then. */
function earlierThan(
	bank: readonly Question[],
	told: Told,
	page: PageName
): { readonly asked: readonly string[]; readonly passes: Passes } {
	const known = new Set(bank.map(({ id }) => id));
	let asked: readonly string[] = [];
	let passes: Passes = new Map();
	if (!isDay(page)) return { asked, passes };
	for (const day of told.days.filter((one) => one < page)) {
		const read = pagesBefore(told, day);
		const ask = (here: readonly Fields[], shown: readonly string[]): string | undefined =>
			choose(bank, told, day, [...here, ...read], [...asked, ...shown], asked.length, passes)
				?.question.id;
		const first = ask([], []);
		if (first === undefined) continue;
		const passed = passedOn(told.pages[day] ?? {}, first, known, (here, shown) =>
			ask([here], shown)
		);
		asked = [...asked, first];
		passes = counted(passes, passed);
	}
	return { asked, passes };
}

/** The pages that come before this one, the latest first. */
function pagesBefore({ pages }: Told, page: PageName): Fields[] {
	const rank = placeOf(page);
	return Object.entries(pages)
		.map(([name, fields]) => ({ place: placeOf(name), fields }))
		.filter(({ place }) => place < rank)
		.sort((a, b) => (a.place > b.place ? -1 : 1))
		.map(({ fields }) => fields);
}

function placeOf(page: PageName): string {
	if (page === 'before') return '0';
	return isDay(page) ? page : '9';
}

/** @param rank how many days of the placement come before: two days that weigh the same ask something else */
function choose(
	bank: readonly Question[],
	told: Told,
	page: PageName,
	read: readonly Fields[],
	asked: readonly string[],
	rank: number,
	passes: Passes
): Asked | undefined {
	const { phase, moment } = momentOf(told, page);
	const answered = new Set(read.flatMap((fields) => answeredIn(fields, [])));
	const over = new Set([...asked, ...answered]);
	const themeOf = themesOf(bank);
	const reasonOf = reasons(told, read, answered, themeOf);
	const suited = bank
		.filter((one) => one.phase === phase && !over.has(one.id) && !isFixed(one.id))
		// What is added today was asked on no earlier day.
		.filter(({ since }) => since === undefined || since <= page)
		.flatMap((question): Asked[] => {
			const reason = reasonOf(question, moment);
			return reason ? [{ question, reason }] : [];
		});
	const open = stillAsked(suited, passes);
	const ofMoment = open.find(({ question }) => question.moment !== undefined);
	if (ofMoment) return ofMoment;
	const touched = timesTouched(over, themeOf);
	const fewest = Math.min(...open.map(({ question }) => touched[question.theme]));
	const least = open.filter(({ question }) => touched[question.theme] === fewest);
	const strongest = STRENGTH.find((code) => least.some(({ reason }) => reason.code === code));
	const best = least.filter(({ reason }) => reason.code === strongest);
	return best[rank % best.length];
}

function momentOf(
	{ days }: Told,
	page: PageName
): { readonly phase: Phase; readonly moment?: Question['moment'] } {
	if (!isDay(page)) return { phase: page === 'before' ? 'before' : 'after' };
	if (page === days[0]) return { phase: 'during', moment: 'first' };
	return page === days.at(-1) ? { phase: 'during', moment: 'last' } : { phase: 'during' };
}

/** Also of questions that are no longer asked here: their answers stand. */
function themesOf(bank: readonly Question[]): ReadonlyMap<string, Theme> {
	return new Map([...QUESTIONS, ...bank].map(({ id, theme }) => [id, theme]));
}

/** How many questions of each theme were asked or answered. */
function timesTouched(
	over: ReadonlySet<string>,
	themeOf: ReadonlyMap<string, Theme>
): Record<Theme, number> {
	const times = Object.fromEntries(THEMES.map((theme) => [theme, 0])) as Record<Theme, number>;
	for (const id of over) {
		const theme = themeOf.get(id);
		if (theme) times[theme]++;
	}
	return times;
}

/** Why each question may be asked; undefined: it may not. */
function reasons(
	{ hosts, className }: Told,
	read: readonly Fields[],
	answered: ReadonlySet<string>,
	themeOf: ReadonlyMap<string, Theme>
): (question: Question, moment: Question['moment']) => Reason | undefined {
	const level = levelOf(className);
	const sector = sectorOf(hosts);
	const texts = read.map((fields) => Object.values(fields).join('\n'));
	const words = new Map<Theme, string | undefined>(
		THEMES.map((theme) => [theme, firstWord(texts, theme)])
	);
	const spoken = new Set([...answered].map((id) => themeOf.get(id)));
	return (question, moment) => {
		const { id, theme } = question;
		if (!isFor(question, level, sector?.sector)) return undefined;
		if (question.moment) return question.moment === moment ? { code: question.moment } : undefined;
		if (isOwn(id)) return { code: 'own' };
		if (question.cue) {
			const word = words.get(theme);
			return word === undefined ? undefined : { code: 'word', theme, word };
		}
		if (question.follows !== undefined)
			return answered.has(question.follows)
				? { code: 'answered', question: question.follows }
				: undefined;
		if (question.sector && sector) return { code: 'sector', word: sector.word };
		if (question.level) return { code: 'level', level: question.level };
		return { code: spoken.has(theme) ? 'again' : 'theme', theme };
	};
}

function firstWord(texts: readonly string[], theme: Theme): string | undefined {
	for (const text of texts) {
		const word = wordIn(text, CUES[theme]);
		if (word !== undefined) return word;
	}
	return undefined;
}

function isFor(question: Question, level: Level, sector: Sector | undefined): boolean {
	return (
		(question.level === undefined || question.level === level) &&
		(question.sector === undefined || question.sector === sector)
	);
}
