import type { Card, CardAlert } from './card.ts';
import { isType, type Fact } from './facts.ts';
import { retractedIds, verdictOf, type Verdict } from './presence.ts';
import { isOpen } from './silence.ts';
import { lastWordsOf } from './summary/last-words.ts';
import { daysWritten, type SettledText } from './timeline.ts';
import { begunAt } from './today.ts';
import { dayOf, localTime, type Day, type Instant } from './time.ts';

/** How many half-days, and the day of the last of them, where its voices can be read. */
export interface Count {
	readonly count: number;
	readonly last?: Day;
}

/** TI4: a placement in a few facts, each of which leads to what it comes from. */
export interface Summary {
	/** Half-days begun. A half-day without a voice is `unknown`: neither here nor missing. */
	readonly present: Count;
	readonly absent: Count;
	readonly differing: Count;
	readonly unknown: Count;
	readonly written: number;
	readonly past: number;
	/** The day of the last words written. */
	readonly lastWords?: Day;
	readonly openAlerts: readonly CardAlert[];
	readonly skills: readonly { readonly skill: string; readonly day: Day }[];
}

type Said = 'present' | 'absent' | 'differing' | 'unknown';

export function summaryOf(
	card: Pick<Card, 'halfDays' | 'alerts'>,
	facts: readonly Fact[],
	texts: readonly SettledText[],
	now: Instant,
	timeZone: string
): Summary {
	const { day } = localTime(now, timeZone);
	const gone = retractedIds(facts);
	const said = begunAt(card.halfDays, now, timeZone).map(({ key, known }) => ({
		day: dayOf(key),
		said: known ? 'absent' : saidIn(verdictOf(key, facts))
	}));
	const count = (what: Said): Count => {
		const those = said.filter((one) => one.said === what);
		const last = those.at(-1)?.day;
		return { count: those.length, ...(last === undefined ? {} : { last }) };
	};
	const lastWords = lastWordsOf(texts);
	const skills = new Map(
		facts.flatMap((fact): [string, Day][] =>
			isType(fact, 'skill') && !gone.has(fact.id) ? [[fact.body.skill, fact.body.day]] : []
		)
	);
	return {
		present: count('present'),
		absent: count('absent'),
		differing: count('differing'),
		unknown: count('unknown'),
		...daysWritten(card, texts, day),
		openAlerts: card.alerts.filter(isOpen),
		skills: [...skills].map(([skill, on]) => ({ skill, day: on })),
		...(lastWords === undefined ? {} : { lastWords })
	};
}

function saidIn({ tutor, student, twoVersions }: Verdict): Said {
	if (twoVersions) return 'differing';
	const missing =
		tutor.some(({ said }) => said === 'absent' || said === 'no-placement') ||
		(tutor.length === 0 && student.length > 0 && student.every(({ said }) => said === 'announced'));
	if (missing) return 'absent';
	return tutor.length + student.length > 0 ? 'present' : 'unknown';
}
