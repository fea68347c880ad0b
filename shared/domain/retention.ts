import type { Fact } from './facts.ts';
import { levelOf } from './level.ts';
import { lastDayOf, type Agreement, type HalfDay } from './placement.ts';
import type { Retention, SchoolSettings, YearDay } from './settings.ts';
import { addDays, type Day } from './time.ts';

/** RT1. No text gives the day of the brevet's results: until the school says it, the school year's end stands for it. */
export const RETENTION: Retention = { college: '08-31', lycee: '12-31', rest: '08-31' };

/** What a school decided, and what is proposed for the rest. */
export function retentionOf({ retention }: Pick<SchoolSettings, 'retention'>): Retention {
	return { ...RETENTION, ...retention };
}

/** RT5: days without any sign of life after which a name goes, once nothing else is kept (rules 8.6). */
export const NAMES_KEPT = { student: 365, tutor: 730 } as const;

/** The last days on which something of one placement is kept. */
export interface KeptUntil {
	readonly journal: Day;
	readonly rest: Day;
}

/** What there is to let go of a placement: `whole` takes the place of both when both are over. */
export type Expired = 'journal' | 'rest' | 'whole';

export function isYearDay(text: string): boolean {
	const [, month = '', day = ''] = /^(\d\d)-(\d\d)$/.exec(text) ?? [];
	// The 29th of February is not of every year.
	const end = new Date(Date.UTC(2027, Number(month) - 1, Number(day)));
	return end.toISOString().slice(5, 10) === text;
}

/**
 * RT1: counted from the last day of the placement, that day included.
 * @returns undefined: it has no day yet, and is kept
 */
export function keptUntil(
	placement: {
		readonly className: string;
		readonly halfDays: readonly Pick<HalfDay, 'key'>[];
		readonly agreements: readonly Pick<Agreement, 'to'>[];
	},
	retention: Retention
): KeptUntil | undefined {
	const last = lastDayOf(placement);
	if (last === undefined) return undefined;
	const rest = firstOn(retention.rest, last);
	switch (levelOf(placement.className)) {
		case '3e':
			return { journal: firstOn(retention.college, last), rest };
		case '4e':
			return { journal: firstOn(retention.college, addDays(rest, 1)), rest };
		case '2de':
		case 'other':
			return { journal: firstOn(retention.lycee, last), rest };
	}
}

/** Whether one may still count on what a placement says of presence. */
export function isPresenceKept(
	card: {
		readonly student: { readonly className: string };
		readonly halfDays: readonly Pick<HalfDay, 'key'>[];
		readonly agreements: readonly Pick<Agreement, 'to'>[];
	},
	today: Day,
	retention: Retention
): boolean {
	const kept = keptUntil({ ...card, className: card.student.className }, retention);
	return !kept || today <= kept.rest;
}

/** RT6: whether what was said of presence went with its time. A half-day without a voice is then no silence. */
export function isPresenceGone(
	card: Parameters<typeof isPresenceKept>[0],
	facts: readonly Pick<Fact, 'section'>[],
	today: Day,
	retention: Retention
): boolean {
	return (
		!isPresenceKept(card, today, retention) && facts.every(({ section }) => section !== 'presence')
	);
}

/** RT4: whether a file of the next school year names somebody: it may come from the 1st of July on (rules 9.14). */
export function isOfNextYear(named: Day, last: Day): boolean {
	return named >= firstOn('07-01', last);
}

/** RT2: what of a placement is over today; undefined: nothing is. */
export function expiredOf(kept: KeptUntil | undefined, today: Day): Expired | undefined {
	if (!kept) return undefined;
	const [journal, rest] = [today > kept.journal, today > kept.rest];
	if (journal && rest) return 'whole';
	return journal ? 'journal' : rest ? 'rest' : undefined;
}

/** The first time that this day of the year comes, from `from` on. */
function firstOn(yearDay: YearDay, from: Day): Day {
	const year = Number(from.slice(0, 4));
	const here = `${year}-${yearDay}`;
	return here >= from ? here : `${year + 1}-${yearDay}`;
}
