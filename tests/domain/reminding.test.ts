import { describe, expect, it } from 'vitest';
import { newlyRaised } from '#shared/domain/alert.ts';
import { maySearch } from '#shared/domain/board.ts';
import type { Fact } from '#shared/domain/facts.ts';
import { tutorsToRemind } from '#shared/domain/reminding.ts';
import { isUnspoken } from '#shared/domain/search-on.ts';
import { isWithoutNews } from '#shared/domain/silence.ts';
import { isOneSms } from '#shared/text/sms.ts';
import { tutorLetter, tutorSms } from '#shared/text/reminders.ts';
import { AM, CALENDAR, PLACEMENT, PM, story } from '#tests/kit/facts.ts';

const SCHOOL = { timeZone: 'Europe/Paris' };
const at = (clock: string, day = '2027-06-14'): number => Date.parse(`${day}T${clock}:00+02:00`);

function asked(facts: readonly Fact[], now: number, members = PLACEMENT.members) {
	const raised = newlyRaised(facts, [], CALENDAR).map((id) => ({ id, raisedAt: 1 }));
	return tutorsToRemind({ placement: PLACEMENT, members, facts, raised }, SCHOOL, now);
}

describe('« Sans nouvelles »', () => {
	const card = { halfDays: PLACEMENT.halfDays, alerts: [] };

	it('[PR6] is whoever is expected and of whom nobody has spoken; a morning’s word covers the afternoon', () => {
		expect(isWithoutNews(card, [], AM)).toBe(true);
		expect(isWithoutNews(card, [], '2027-06-15/am')).toBe(false);
		const { facts, check } = story();
		check('present', [AM]);
		expect(isWithoutNews(card, facts, AM)).toBe(false);
		expect(isWithoutNews(card, facts, PM)).toBe(false);
	});

	it('[SI1] asks the tutor of that half-day, once it has begun', () => {
		expect(asked([], at('08:29'))).toEqual([]);
		expect(asked([], at('08:30'))).toEqual(['tutor']);
		expect(asked([], at('13:00'))).toEqual([]);
		expect(asked([], at('13:30'))).toEqual(['tutor']);
		expect(asked([], at('09:00', '2027-06-21'))).toEqual(['other-tutor']);
		expect(asked([], at('09:00', '2027-06-19'))).toEqual([]);
	});

	it('[SI1] asks nobody who was replaced', () => {
		const members = [
			{ person: 'tutor', role: 'tutor', agreement: 'a1', ended: true },
			{ person: 'next-tutor', role: 'tutor', agreement: 'a1' }
		] as const;
		expect(asked([], at('09:00'), members)).toEqual(['next-tutor']);
	});

	it('[SI1] asks nobody of whom something is known: a word, an alert, an absence noted beforehand', () => {
		const present = story();
		present.arrived(AM);
		expect(asked(present.facts, at('09:00'))).toEqual([]);
		const absent = story();
		absent.check('absent', [AM]);
		expect(asked(absent.facts, at('14:00'))).toEqual([]);
		const known = story();
		known.add('cpe', 'presence', { type: 'known', at: 1, halfDays: [AM], reason: 'other' });
		expect(asked(known.facts, at('09:00'))).toEqual([]);
	});

	it('[SI1, SI3] still asks where somebody looks for them: that is nobody’s word', () => {
		const { facts, unheard } = story();
		unheard([AM]);
		expect(asked(facts, at('09:10'))).toEqual(['tutor']);
	});

	it('[PR6, AL23] is left by whoever is looked for, and comes back when that was taken back', () => {
		const searched = (state: 'raised' | 'retracted') => ({
			halfDays: PLACEMENT.halfDays,
			alerts: [
				{
					id: 'absence/2027-06-14',
					kind: 'absence' as const,
					day: '2027-06-14',
					halfDays: [AM],
					facts: ['f1'],
					raisedAt: 1,
					marks: ['unheard' as const],
					state,
					steps: []
				}
			]
		});
		expect(isWithoutNews(searched('raised'), [], AM)).toBe(false);
		expect(isUnspoken(searched('raised'), [], AM)).toBe(true);
		expect(isWithoutNews(searched('retracted'), [], AM)).toBe(true);
	});

	it('[SI2] may be opened once the half-day has begun', () => {
		expect(maySearch(card, [], AM, at('08:29'), SCHOOL.timeZone)).toBe(false);
		expect(maySearch(card, [], AM, at('08:30'), SCHOOL.timeZone)).toBe(true);
		const { facts, arrived } = story();
		arrived(AM);
		expect(maySearch(card, facts, AM, at('09:00'), SCHOOL.timeZone)).toBe(false);
	});

	it('[SI1] writes with the school’s name and a link, in one SMS', () => {
		const school = { name: 'Lycée professionnel Jean-Moulin', phone: '02 00 00 00 00' };
		const link = 'https://carnet.lycee-jean-moulin.example/';
		const sms = tutorSms(school, link);
		expect(isOneSms(sms)).toBe(true);
		for (const text of [sms, tutorLetter(school, link).text]) {
			expect(text).toContain(school.name);
			expect(text).toContain(link);
		}
		expect(tutorLetter(school, link).text).toContain(school.phone);
	});
});
