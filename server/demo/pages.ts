import type { Fields } from '#shared/domain/journal.ts';
import { Chance } from './chance.ts';
import { TRADES } from './others.ts';
import type { DemoPlacement } from './school.ts';
import { ASIDES, DIFFICULT, LEARNED, TERSE } from './words/common.ts';
import { LEADING_DAYS } from './words/leading.ts';
import type { Words } from './words/words.ts';

/** How somebody writes; it does not change from day to day. */
interface Manner {
	/** Share of the days written. */
	readonly writes: number;
	readonly style: 'terse' | 'plain' | 'full';
	/** Without capitals or full stops. */
	readonly careless: boolean;
}

/**
 * What a student writes on each day; undefined: the day stays open.
 * @param rank place among those of the same host: two of them never get the same sentence on one day
 */
export function pagesOf(
	placement: DemoPlacement,
	rank: number,
	together: number
): (dayIndex: number) => Fields | undefined {
	const own = LEADING_DAYS[placement.student];
	if (own) return (index) => (Object.keys(own[index] ?? {}).length > 0 ? own[index] : undefined);
	const chance = new Chance(`pages ${placement.student}`);
	const words: Words = TRADES[placement.hosts[0]?.trade as keyof typeof TRADES];
	const manner: Manner = {
		writes: chance.pick([0.55, 0.7, 0.85, 0.95]),
		style: chance.pick(['terse', 'plain', 'plain', 'full'] as const),
		careless: chance.often(0.3)
	};
	const offset = chance.between(0, 50);
	return (index) => {
		const day = new Chance(`page ${placement.student} ${index}`);
		if (!day.often(manner.writes)) return undefined;
		return pageOn(day, words, manner, index * together + rank, index + offset);
	};
}

function pageOn(
	chance: Chance,
	words: Words,
	{ style, careless }: Manner,
	turn: number,
	place: number
): Fields {
	const at = (items: readonly string[], index: number): string => items[index % items.length] ?? '';
	const trade = at(words.done, turn).replace('{n}', String(chance.between(6, 48)));
	const share = { terse: 0.15, plain: 0.45, full: 0.85 }[style];
	const aside = chance.often(share * 0.7) ? ` ${at(ASIDES, place)}` : '';
	const learned = chance.often(0.55) ? at(words.learned, turn) : at(LEARNED, place);
	const difficult = chance.often(0.4) ? at(words.difficult, turn) : at(DIFFICULT, place);
	const done = style === 'terse' && chance.often(0.6) ? at(TERSE, place) : trade + aside;
	const said = careless ? carelessly : (text: string): string => text;
	return {
		done: said(done),
		...(chance.often(share) ? { learned: said(learned) } : {}),
		...(chance.often(share * 0.8) ? { difficult: said(difficult) } : {})
	};
}

function carelessly(text: string): string {
	return text.toLowerCase().replaceAll('’', '\'').replace(/\.$/, '');
}
