import { describe, expect, it } from 'vitest';
import type { FactBody } from '#shared/domain/bodies.ts';
import type { Card } from '#shared/domain/card.ts';
import type { Fact } from '#shared/domain/facts.ts';
import { isPresenceGone, RETENTION } from '#shared/domain/retention.ts';
import { isWithoutNews } from '#shared/domain/silence.ts';
import { journalDays, timelineOf } from '#shared/domain/timeline.ts';
import { expectedOn, halfDayAt } from '#shared/domain/today.ts';

const PARIS = 'Europe/Paris';
const halfDays = ['2027-06-14/am', '2027-06-14/pm', '2027-06-15/am', '2027-06-16/am'];

const card: Card = {
	id: 'p1',
	student: { id: 'student', name: 'Zoé Essai', className: '2de 4' },
	agreements: [
		{
			id: 'a1',
			host: { name: 'Atelier Fictif', address: '', phone: '' },
			tutor: { id: 'tutor', name: 'Ana Modèle' },
			from: '2027-06-14',
			to: '2027-06-25'
		}
	],
	referents: [],
	cpes: [],
	school: { name: 'Lycée', phone: '' },
	halfDays: halfDays.map((key) => ({ key, from: '08:30', to: '12:00', agreement: 'a1' })),
	alerts: []
};

let count = 0;
function fact(section: Fact['section'], author: string, body: FactBody): Fact {
	return { id: `f-${++count}`, section, author, body, receivedAt: 1 };
}
const arrived = (halfDay: string): Fact =>
	fact('presence', 'student', { type: 'arrived', at: 1, halfDay });

describe('the half-day under way', () => {
	it('follows the clock of the school, not of the phone', () => {
		expect(halfDayAt(Date.parse('2027-06-14T10:59:00Z'), PARIS)).toBe('2027-06-14/am');
		expect(halfDayAt(Date.parse('2027-06-14T11:00:00Z'), PARIS)).toBe('2027-06-14/pm');
		expect(halfDayAt(Date.parse('2027-06-14T22:30:00Z'), PARIS)).toBe('2027-06-15/am');
	});

	it('knows what is expected on a day', () => {
		expect(expectedOn(card, '2027-06-14').halfDays).toHaveLength(2);
		expect(expectedOn(card, '2027-06-14').agreement?.id).toBe('a1');
		expect(expectedOn(card, '2027-06-20')).toEqual({ halfDays: [], agreement: undefined });
	});
});

describe('without news', () => {
	it('[PR6] is an expected half-day that nobody spoke of', () => {
		expect(isWithoutNews(card, [], '2027-06-14/am')).toBe(true);
		expect(isWithoutNews(card, [], '2027-06-20/am')).toBe(false);
		expect(isWithoutNews(card, [arrived('2027-06-14/am')], '2027-06-14/am')).toBe(false);
	});

	it('[PR6] is over for the afternoon when the morning had a voice', () => {
		expect(isWithoutNews(card, [arrived('2027-06-14/am')], '2027-06-14/pm')).toBe(false);
		expect(isWithoutNews(card, [arrived('2027-06-14/am')], '2027-06-15/am')).toBe(true);
	});

	it('[PR6] comes back when the voice is withdrawn', () => {
		const said = arrived('2027-06-14/am');
		const withdrawn = fact('presence', 'student', { type: 'retract', at: 2, fact: said.id });
		expect(isWithoutNews(card, [said, withdrawn], '2027-06-14/am')).toBe(true);
	});

	it('[PR6] is not said of an absence that the school knows', () => {
		const known = {
			...card,
			halfDays: card.halfDays.map((one) => ({ ...one, known: true as const }))
		};
		expect(isWithoutNews(known, [], '2027-06-14/am')).toBe(false);
	});
});

describe('the timeline', () => {
	it('shows the days up to today, newest first, each with its own words', () => {
		const comment = fact('feedback', 'referent', {
			type: 'comment',
			at: 1,
			day: '2027-06-14',
			text: 'Bravo'
		});
		const text = { page: '2027-06-15', settledAt: 5, fields: { done: 'Du pain' } };
		const days = timelineOf(card, [arrived('2027-06-14/am'), comment], [text], '2027-06-15');
		expect(days.map(({ day }) => day)).toEqual(['2027-06-15', '2027-06-14']);
		expect(days[0]?.text).toBe(text);
		expect(days[1]?.comments).toEqual([comment]);
		expect(days[1]?.verdicts.map((verdict) => verdict.student.length)).toEqual([1, 0]);
	});

	it('shows a coming day when staff noted an absence of it', () => {
		const known = fact('presence', 'cpe', {
			type: 'known',
			at: 1,
			halfDays: ['2027-06-16/am'],
			reason: 'illness'
		});
		const days = timelineOf(card, [known], [], '2027-06-15');
		expect(days[0]).toMatchObject({ day: '2027-06-16', noted: [known] });
		expect(days[1]?.noted).toEqual([]);
	});

	it('shows a page of a day on which nobody was expected, in its place', () => {
		const text = { page: '2027-06-13', settledAt: 5, fields: { done: 'Révisé' } };
		const days = timelineOf(card, [], [text], '2027-06-14');
		expect(days.map(({ day }) => day)).toEqual(['2027-06-14', '2027-06-13']);
		expect(days[1]).toMatchObject({ text, verdicts: [] });
	});

	it('shows a later day only when somebody spoke of it, and the last mood said', () => {
		const moods = [2, 4].map((level) =>
			fact('journal', 'student', { type: 'mood', at: 1, day: '2027-06-14', level })
		);
		const days = timelineOf(card, [arrived('2027-06-16/am'), ...moods], [], '2027-06-14');
		expect(days.map(({ day }) => day)).toEqual(['2027-06-16', '2027-06-14']);
		expect(days[1]?.mood).toBe(4);
	});
});

describe('a placement whose presence is kept no more', () => {
	const arrival = arrived('2027-06-14/am');
	const isGone = (facts: readonly Fact[], today: string) =>
		isPresenceGone(card, facts, today, RETENTION);

	it('[RT6] is known by the day and by what is still there', () => {
		expect(isGone([], '2027-08-31')).toBe(false);
		expect(isGone([], '2027-09-01')).toBe(true);
		expect(isGone([arrival], '2027-09-01')).toBe(false);
	});

	it('[RT6] lists the days of its journal alone, and no half-day without news', () => {
		const text = { page: '2027-06-15', settledAt: 5, fields: { done: 'Du pain' } };
		const mood = fact('journal', 'student', { type: 'mood', at: 1, day: '2027-06-16', level: 4 });
		const days = timelineOf(card, [arrival, mood], [text], '2027-09-01');
		expect(days.map(({ day }) => day)).toEqual(['2027-06-16', '2027-06-15', '2027-06-14']);
		expect(journalDays(days)).toMatchObject([
			{ day: '2027-06-16', mood: 4, verdicts: [] },
			{ day: '2027-06-15', text, verdicts: [] }
		]);
	});
});
