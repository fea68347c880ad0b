import { describe, expect, it } from 'vitest';
import type { Card, CardAlert, CardStep } from '#shared/domain/card.ts';
import { csvOf } from '#shared/domain/csv.ts';
import { dayLog, isDayOver, summaryOf } from '#shared/domain/day-log.ts';
import { medianOf } from '#shared/domain/median.ts';

const MINUTE = 60_000;
const DAY = '2027-06-14';

function alert(given: Partial<CardAlert>): CardAlert {
	return {
		id: `absence/${DAY}`,
		kind: 'absence',
		day: DAY,
		halfDays: [],
		facts: ['f1'],
		raisedAt: 0,
		marks: [],
		state: 'raised',
		steps: [],
		...given
	};
}

function step(what: string, minutes: number, outcome?: string): CardStep {
	const base = { what, who: 'cpe', name: 'CPE', at: minutes * MINUTE };
	return outcome === undefined ? base : { ...base, outcome };
}

describe('the log of a day', () => {
	it('[AL15] holds what is about that day, in the order raised', () => {
		const card = (alerts: CardAlert[]): { card: Card } => ({ card: { alerts } as unknown as Card });
		const first = alert({ raisedAt: 1 });
		const second = alert({ raisedAt: 2, kind: 'late', state: 'retracted' });
		const tomorrow = alert({ day: '2027-06-15' });
		const log = dayLog([card([second, tomorrow]), card([first])], DAY);
		expect(log.map((entry) => entry.alert)).toEqual([first, second]);
	});

	it('[AL15, AL25] counts absences, families reached, and the median time to them', () => {
		const reached = (minutes: number): CardAlert =>
			alert({ state: 'closed', steps: [step('taken', 1), step('family', minutes, 'reached')] });
		expect(
			summaryOf([
				reached(4),
				reached(9),
				// The second call changes nothing.
				alert({ steps: [step('family', 30, 'reached'), step('family', 60, 'reached')] }),
				alert({ steps: [step('family', 1, 'no-answer'), step('family', 2, 'message-left')] }),
				alert({ state: 'retracted' }),
				alert({ marks: ['unheard'], steps: [step('family', 1, 'reached')] }),
				alert({ kind: 'late', steps: [step('family', 1, 'reached')] })
			])
		).toEqual({ absences: 4, reached: 3, median: 9 * MINUTE });
	});

	it('[AL22] a day is over once the last half-day of all placements is, if there was one', () => {
		const half = (day: string, to: string) => ({
			halfDays: [{ key: `${day}/pm`, from: '13:30', to, agreement: 'a' }]
		});
		const cards = [half(DAY, '16:00'), half(DAY, '17:30'), half('2027-06-15', '18:00')];
		const at = (clock: string): number => Date.parse(`${DAY}T${clock}:00+02:00`);
		expect(isDayOver(cards, at('16:30'), 'Europe/Paris')).toBe(false);
		expect(isDayOver(cards, at('17:30'), 'Europe/Paris')).toBe(true);
		expect(isDayOver(cards, at('23:59'), 'Europe/Paris')).toBe(true);
		expect(isDayOver([half('2027-06-15', '18:00')], at('23:59'), 'Europe/Paris')).toBe(false);
		expect(isDayOver([], at('20:00'), 'Europe/Paris')).toBe(false);
	});

	it('[AL15] says no median when nobody was reached, and none below zero', () => {
		expect(summaryOf([alert({})])).toEqual({ absences: 1, reached: 0 });
		const early = alert({ raisedAt: 5 * MINUTE, steps: [step('family', 1, 'reached')] });
		expect(summaryOf([early]).median).toBe(0);
	});

	it('has its median in the middle', () => {
		expect(medianOf([])).toBeUndefined();
		expect(medianOf([3])).toBe(3);
		expect(medianOf([10, 2])).toBe(6);
		expect(medianOf([9, 1, 5])).toBe(5);
	});
});

describe('the file for a spreadsheet', () => {
	it('begins with its mark, quotes every cell, and ends each line as spreadsheets do', () => {
		expect(
			csvOf([
				['Nom', 'Heure'],
				['a;b "c"', 'x\ny']
			])
		).toBe('\uFEFF"Nom";"Heure"\r\n"a;b ""c""";"x\ny"\r\n');
	});

	it.each(['=1+1', '+33', '-2', '@SUM(A1)', ' =1', '\tx', '\rx', '\n=1', '\uFF1D1'])(
		'never hands over %j as a formula',
		(text) => {
			expect(csvOf([[text]])).toBe(`\uFEFF"'${text}"\r\n`);
		}
	);

	it('leaves the rest as it was said', () => {
		expect(csvOf([['2de 4', 'a-b', '9 h 02', '']])).toBe('\uFEFF"2de 4";"a-b";"9 h 02";""\r\n');
	});
});
