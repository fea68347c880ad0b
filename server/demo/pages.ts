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
	const decks = {
		learned: shuffled([...words.learned, ...LEARNED], chance),
		difficult: shuffled([...words.difficult, ...DIFFICULT], chance),
		asides: shuffled(ASIDES, chance)
	};
	return (index) => {
		const day = new Chance(`page ${placement.student} ${index}`);
		if (!day.often(manner.writes)) return undefined;
		const trade = words.done[(index * together + rank) % words.done.length] ?? '';
		const terse = TERSE[(index + 3 * rank) % TERSE.length] ?? '';
		// Nobody tells the same thing twice.
		const short = index >= words.done.length || (manner.style === 'terse' && day.often(0.6));
		return pageOn(day, manner, {
			done: short ? terse : trade.replace('{n}', String(day.between(6, 48))),
			aside: short ? '' : ` ${decks.asides[index] ?? ''}`,
			learned: decks.learned[index] ?? '',
			difficult: decks.difficult[index] ?? ''
		});
	};
}

interface Sentences {
	readonly done: string;
	readonly aside: string;
	readonly learned: string;
	readonly difficult: string;
}

function pageOn(chance: Chance, { style, careless }: Manner, told: Sentences): Fields {
	const share = { terse: 0.15, plain: 0.45, full: 0.85 }[style];
	const said = careless ? carelessly : (text: string): string => text;
	return {
		done: said(told.done + (chance.often(share * 0.7) ? told.aside : '')),
		...(chance.often(share) ? { learned: said(told.learned) } : {}),
		...(chance.often(share * 0.8) ? { difficult: said(told.difficult) } : {})
	};
}

function shuffled(items: readonly string[], chance: Chance): string[] {
	return items
		.map((item) => ({ item, place: chance.next() }))
		.sort((one, other) => one.place - other.place)
		.map(({ item }) => item);
}

function carelessly(text: string): string {
	return text.toLowerCase().replaceAll('’', "'").replace(/\.$/, '');
}
