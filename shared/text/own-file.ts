import type { CardAlert } from '#shared/domain/card.ts';
import type { Fact } from '#shared/domain/facts.ts';
import type { Fields, PageName } from '#shared/domain/journal.ts';
import type { OwnQuestion } from '#shared/domain/question/own.ts';
import type { Instant } from '#shared/domain/time.ts';
import { eventText } from './family/event.ts';
import { words as family } from './family/fr.ts';
import { escaped, htmlPage } from './html-page.ts';
import { headingOf, inOrder, textsOf } from './keepsake.ts';
import { saidText } from './own-fact.ts';
import { whenText } from './time.ts';
import { NB } from './typography.ts';

/** `kept`: not received by the school yet. */
type OwnFact = Fact & { readonly progress?: { readonly state: string } };

/** What one person wrote, as this device holds it. */
export interface OwnWords {
	readonly person: { readonly name: string };
	readonly school: string;
	/** What the school itself asked. */
	readonly asked?: readonly OwnQuestion[];
	readonly placements: readonly {
		readonly facts: readonly OwnFact[];
		readonly pages: readonly { readonly page: PageName; readonly fields: Fields }[];
		/** To a family, of its child. */
		readonly told?: readonly (Parameters<typeof eventText>[1] &
			Pick<CardAlert, 'state'> & { readonly child: string })[];
	}[];
}

/** Titles, each with what stands under it: a label, and words. */
interface Part {
	readonly title: string;
	readonly said: readonly Said[];
}

type Said = readonly [label: string, text: string];

const words = {
	title: (name: string): string => `Mes données dans Carnet${NB}: ${name}`,
	saved: (when: string): string => `Enregistré ${when}.`,
	all: `Le fichier carnet.json dit la même chose à un autre logiciel.`,
	nothing: `Rien n'est écrit sur cet appareil.`,
	stay: (nth: number): string => `Stage ${nth}`,
	facts: 'Indications',
	told: `Ce que le lycée vous a dit`,
	unsent: 'pas encore envoyé'
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

/** When it is gathered, on which clock. */
export interface Moment {
	readonly now: Instant;
	readonly timeZone: string;
}

/** A file is read on any day: nothing in it is « ce matin ». */
const ANY_DAY = '';

function headOf({ person, school }: OwnWords, { now, timeZone }: Moment): string[] {
	return [
		words.title(person.name),
		school,
		words.saved(whenText(now, timeZone, ANY_DAY)),
		words.all
	];
}

function partsOf({ placements, asked }: OwnWords, when: Moment): Part[] {
	return placements.flatMap(({ facts, pages, told = [] }, at) => {
		const stay = placements.length > 1 ? `${words.stay(at + 1)}, ` : '';
		return [
			...inOrder(pages).map(({ page, fields }) => ({
				title: `${stay}${headingOf(page)}`,
				said: textsOf(fields, asked)
			})),
			...(told.length > 0
				? [
						{
							title: `${stay}${words.told}`,
							said: told.map(({ child, ...alert }): Said => {
								const { heading, sentence } = eventText(family, alert, child, ANY_DAY);
								return [heading, `${sentence} ${family.states[alert.state]}`];
							})
						}
					]
				: []),
			...(facts.length > 0
				? [{ title: `${stay}${words.facts}`, said: facts.map((fact) => saidOf(fact, facts, when)) }]
				: [])
		];
	});
}

/** What, when it was said, whether the school has it, and what goes with it. */
function saidOf(
	fact: OwnFact,
	others: readonly Fact[],
	{ timeZone }: Moment
): readonly [string, string] {
	const { what, lines } = saidText(fact, others);
	const unsent = fact.progress?.state === 'kept' ? `, ${words.unsent}` : '';
	return [`${what}, ${whenText(fact.body.at, timeZone, ANY_DAY)}${unsent}`, lines.join('\n')];
}
