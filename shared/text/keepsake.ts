import type { Fields, PageName } from '#shared/domain/journal.ts';
import { answeredIn, answerField } from '#shared/domain/question/answers.ts';
import { QUESTIONS } from '#shared/domain/question/bank.ts';
import { LIVRET_IDS } from '#shared/domain/question/livret.ts';
import type { OwnQuestion } from '#shared/domain/question/own.ts';
import { isDay, type Day } from '#shared/domain/time.ts';
import { after } from './after.ts';
import { before } from './before.ts';
import { escaped, htmlPage } from './html-page.ts';
import { capital } from './presence.ts';
import { answerLabel } from './questions.ts';
import { skillText } from './skills.ts';
import { student } from './student.ts';
import { dayText, hoursText } from './time.ts';
import { NB } from './typography.ts';

/** A student's own notebook, gathered to be kept. */
export interface Keepsake {
	readonly student: string;
	readonly className: string;
	readonly school: string;
	readonly hosts: readonly { readonly name: string; readonly from: Day; readonly to: Day }[];
	readonly pages: readonly KeepsakePage[];
	readonly skills: readonly string[];
	/** The school's own: what they asked stands above the answers. */
	readonly own: readonly OwnQuestion[];
	readonly savedOn: Day;
}

export interface KeepsakePage {
	readonly page: PageName;
	readonly fields: Fields;
	/** 1 to 5. */
	readonly mood?: number;
	/** `08:27` */
	readonly arrived?: string;
	readonly comments: readonly { readonly by: string; readonly text: string }[];
}

const words = {
	title: (name: string): string => `Carnet de stage de ${name}`,
	from: (from: Day, to: Day): string => `du ${dayText(from)} au ${dayText(to)} ${to.slice(0, 4)}`,
	saved: (day: Day): string => `Enregistré le ${dayText(day)} ${day.slice(0, 4)}.`,
	mood: `Comment c'était`,
	comment: (by: string): string => (by === '' ? 'Réponse du référent' : `Réponse de ${by}`),
	skills: `J'ai appris à`,
	nothing: `Rien n'est écrit pour le moment.`
};

/** As a page that needs nothing else. */
export function keepsakeHtml(keepsake: Keepsake): string {
	const pages = inOrder(keepsake.pages);
	const hosts = keepsake.hosts.map(
		({ name, from, to }) => `<p><strong>${escaped(name)}</strong>, ${words.from(from, to)}</p>`
	);
	return htmlPage(
		words.title(keepsake.student),
		`<p>${escaped([keepsake.className, keepsake.school].filter(Boolean).join(', '))}</p>
${hosts.join('\n')}
${pages.length > 0 ? pages.map((page) => article(page, keepsake.own)).join('\n') : `<p>${words.nothing}</p>`}
${skillsOf(keepsake.skills)}
<footer>${words.saved(keepsake.savedOn)}</footer>`
	);
}

function article(
	{ page, fields, mood, arrived, comments }: KeepsakePage,
	own: readonly OwnQuestion[]
): string {
	const parts = [
		...(arrived === undefined ? [] : [`<p>${student.arrived(hoursText(arrived))}</p>`]),
		...textsOf(fields, own).map(
			([label, text]) => `<h3>${escaped(label)}</h3>\n<p class="said">${escaped(text)}</p>`
		),
		...(mood === undefined ? [] : [`<p>${words.mood}${NB}: ${student.moods[mood - 1] ?? ''}</p>`]),
		...comments.map(
			({ by, text }) =>
				`<blockquote><p>${escaped(words.comment(by))}</p><p class="said">${escaped(text)}</p></blockquote>`
		)
	];
	return `<article>\n<h2>${escaped(headingOf(page))}</h2>\n${parts.join('\n')}\n</article>`;
}

const ORDER: readonly string[] = [...QUESTIONS.map(({ id }) => id), ...LIVRET_IDS];

/** The three boxes, then the questions in the order of the bank, then the livret. */
export function textsOf(
	fields: Fields,
	own: readonly OwnQuestion[] = []
): [label: string, text: string][] {
	const boxes = (['done', 'learned', 'difficult'] as const).map((name): [string, string] => [
		student[name],
		fields[name] ?? ''
	]);
	const answers = answeredIn(fields, ORDER).map((id): [string, string] => [
		answerLabel(id, own) ?? student.unknownQuestion,
		fields[answerField(id)] ?? ''
	]);
	return [...boxes, ...answers].filter(([, text]) => text !== '');
}

function skillsOf(skills: readonly string[]): string {
	if (skills.length === 0) return '';
	const items = skills.map((skill) => `<li>${escaped(skillText(skill))}</li>`);
	return `<section>\n<h2>${words.skills}</h2>\n<ul>${items.join('')}</ul>\n</section>`;
}

export function headingOf(page: PageName): string {
	if (page === 'before') return before.title;
	return isDay(page) ? capital(dayText(page)) : after.title;
}

/** Before, the days in order, after. */
export function inOrder<Written extends { readonly page: PageName }>(
	pages: readonly Written[]
): Written[] {
	return [...pages].sort((a, b) => (placeOf(a.page) < placeOf(b.page) ? -1 : 1));
}

function placeOf(page: PageName): string {
	if (page === 'before') return '0';
	return isDay(page) ? `1 ${page}` : '2';
}
