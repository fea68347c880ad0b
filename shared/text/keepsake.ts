import type { Fields, PageName } from '#shared/domain/journal.ts';
import { answeredIn, answerField } from '#shared/domain/question/choose.ts';
import { QUESTIONS } from '#shared/domain/question/bank.ts';
import { isDay, type Day } from '#shared/domain/time.ts';
import { after } from './after.ts';
import { before } from './before.ts';
import { capital } from './presence.ts';
import { questionWords } from './questions.ts';
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

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: break-word; }
h1 { line-height: 1.2; }
h2 { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid; }
h3 { margin: 1.25rem 0 0.25rem; font-size: 1rem; }
p { margin: 0; }
.said { white-space: pre-wrap; }
blockquote { margin: 1rem 0 0; padding-left: 1rem; border-left: 4px solid; }
footer { margin-top: 3rem; font-size: 0.875rem; }
@media print { body { max-width: none; padding: 0; } article { break-inside: avoid; } }
`;

/** One page of HTML that needs nothing else: no script, no picture, no request. What people wrote stays text. */
export function keepsakeHtml(keepsake: Keepsake): string {
	const title = escaped(words.title(keepsake.student));
	const pages = [...keepsake.pages].sort((a, b) => (placeOf(a.page) < placeOf(b.page) ? -1 : 1));
	const hosts = keepsake.hosts.map(
		({ name, from, to }) => `<p><strong>${escaped(name)}</strong>, ${words.from(from, to)}</p>`
	);
	return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${title}</h1>
<p>${escaped([keepsake.className, keepsake.school].filter(Boolean).join(', '))}</p>
${hosts.join('\n')}
${pages.length > 0 ? pages.map(article).join('\n') : `<p>${words.nothing}</p>`}
${skillsOf(keepsake.skills)}
<footer>${words.saved(keepsake.savedOn)}</footer>
</body>
</html>
`;
}

function article({ page, fields, mood, arrived, comments }: KeepsakePage): string {
	const parts = [
		...(arrived === undefined ? [] : [`<p>${student.arrived(hoursText(arrived))}</p>`]),
		...textsOf(fields).map(
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

/** The three boxes, then the questions in the order of the bank. */
function textsOf(fields: Fields): [label: string, text: string][] {
	const boxes = (['done', 'learned', 'difficult'] as const).map((name): [string, string] => [
		student[name],
		fields[name] ?? ''
	]);
	const answers = answeredIn(fields, QUESTIONS).map((id): [string, string] => [
		questionWords(id)?.text ?? student.unknownQuestion,
		fields[answerField(id)] ?? ''
	]);
	return [...boxes, ...answers].filter(([, text]) => text !== '');
}

function skillsOf(skills: readonly string[]): string {
	if (skills.length === 0) return '';
	const items = skills.map((skill) => `<li>${escaped(skill)}</li>`);
	return `<section>\n<h2>${words.skills}</h2>\n<ul>${items.join('')}</ul>\n</section>`;
}

function headingOf(page: PageName): string {
	if (page === 'before') return before.title;
	return isDay(page) ? capital(dayText(page)) : after.title;
}

/** Before, the days in order, after. */
function placeOf(page: PageName): string {
	if (page === 'before') return '0';
	return isDay(page) ? `1 ${page}` : '2';
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

function escaped(text: string): string {
	return text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}
