import type { CheckBody, FactBody } from '#shared/domain/bodies.ts';
import type { Fact } from '#shared/domain/facts.ts';
import type { Fields, PageName } from '#shared/domain/journal.ts';
import type { Day } from '#shared/domain/time.ts';
import { escaped, htmlPage } from './html-page.ts';
import { headingOf, textsOf } from './keepsake.ts';
import { halfDayText, whenText } from './time.ts';
import { NB } from './typography.ts';

/** What one person wrote, as this device holds it. */
export interface OwnWords {
	readonly person: { readonly name: string };
	readonly school: string;
	readonly placements: readonly {
		readonly facts: readonly Fact[];
		readonly pages: readonly { readonly page: PageName; readonly fields: Fields }[];
	}[];
}

/** Titles, each with what stands under it: a label, and words. */
interface Part {
	readonly title: string;
	readonly said: readonly (readonly [label: string, text: string])[];
}

const words = {
	title: (name: string): string => `Mes données dans Carnet${NB}: ${name}`,
	saved: (when: string): string => `Enregistré ${when}.`,
	all: `Le fichier carnet.json dit tout, dans ses moindres détails.`,
	nothing: `Rien n'est écrit sur cet appareil.`,
	stay: (nth: number): string => `Stage ${nth}`,
	facts: 'Indications'
};

const KINDS: Readonly<Record<FactBody['type'], string>> = {
	check: 'Présence ou absence indiquée',
	accident: 'Accident signalé',
	arrived: 'Arrivée',
	announce: 'Absence annoncée',
	known: 'Absence connue',
	unheard: 'Recherche ouverte',
	done: 'Journée terminée',
	mood: 'Ressenti',
	skill: 'Savoir-faire',
	help: `Demande d'aide`,
	comment: 'Commentaire',
	acknowledged: 'Message bien reçu',
	reason: `Motif d'absence`,
	appraisal: 'Appréciation',
	seen: 'Alerte vue',
	taken: 'Alerte prise en charge',
	family: 'Famille contactée',
	closed: 'Alerte close',
	passed: 'Alerte passée',
	reported: 'Absence reportée',
	contact: 'Contact demandé',
	watched: 'À suivre',
	note: 'Note',
	published: 'Appréciation publiée',
	suspended: 'Stage suspendu',
	ended: 'Stage terminé',
	retract: 'Indication retirée'
};

const STATUSES: Readonly<Record<CheckBody['status'], string>> = {
	present: 'Présent',
	late: 'En retard',
	absent: 'Absent',
	'left-early': 'Parti plus tôt',
	'no-placement': 'Pas de stage'
};

/** As a person reads it: titles, labels and words, in plain lines. */
export function ownText(own: OwnWords, when: Moment): string {
	const parts = partsOf(own, when).flatMap(({ title, said }) => [
		'',
		title.toUpperCase(),
		...said.flatMap(([label, text]) => [
			'',
			text === '' || text.includes('\n') ? label : `${label}${NB}: ${text}`,
			...(text.includes('\n') ? [text] : [])
		])
	]);
	return [...headOf(own, when), ...(parts.length > 0 ? parts : ['', words.nothing]), ''].join(
		'\r\n'
	);
}

/** The same as a page that needs nothing else. */
export function ownHtml(own: OwnWords, when: Moment): string {
	const [title = '', ...head] = headOf(own, when);
	const parts = partsOf(own, when).map(
		(part) =>
			`<article>\n<h2>${escaped(part.title)}</h2>\n${part.said
				.map(
					([label, text]) =>
						`<h3>${escaped(label)}</h3>${text === '' ? '' : `\n<p class="said">${escaped(text)}</p>`}`
				)
				.join('\n')}\n</article>`
	);
	return htmlPage(
		title,
		[
			...head.map((line) => `<p>${escaped(line)}</p>`),
			...(parts.length > 0 ? parts : [`<p>${words.nothing}</p>`])
		].join('\n')
	);
}

/** On which day of which clock it is gathered. */
export interface Moment {
	readonly now: number;
	readonly today: Day;
	readonly timeZone: string;
}

function headOf({ person, school }: OwnWords, { now, today, timeZone }: Moment): string[] {
	return [words.title(person.name), school, words.saved(whenText(now, timeZone, today)), words.all];
}

function partsOf({ placements }: OwnWords, when: Moment): Part[] {
	return placements.flatMap(({ facts, pages }, at) => {
		const stay = placements.length > 1 ? `${words.stay(at + 1)}, ` : '';
		return [
			...pages.map(({ page, fields }) => ({
				title: `${stay}${headingOf(page)}`,
				said: textsOf(fields)
			})),
			...(facts.length > 0
				? [{ title: `${stay}${words.facts}`, said: facts.map((fact) => saidOf(fact, when)) }]
				: [])
		];
	});
}

/** Kind, moment, half-days, then what a person typed; codes stay in the other file. */
function saidOf({ body }: Fact, { timeZone, today }: Moment): readonly [string, string] {
	const halfDays = [
		...('halfDays' in body ? body.halfDays : []),
		...('halfDay' in body && typeof body.halfDay === 'string' ? [body.halfDay] : [])
	].map((halfDay) => halfDayText(halfDay, today));
	const typed = ['note', 'message', 'text'].flatMap((name) => {
		const value: unknown = Object.entries(body).find(([key]) => key === name)?.[1];
		return typeof value === 'string' && value !== '' ? [value] : [];
	});
	return [
		`${KINDS[body.type]}, ${whenText(body.at, timeZone, today)}`,
		[
			...(halfDays.length > 0 ? [halfDays.join(', ')] : []),
			...(body.type === 'check' ? [STATUSES[body.status]] : []),
			...typed
		].join('\n')
	];
}
