import { describe, expect, it } from 'vitest';
import type { Fact } from '#shared/domain/facts.ts';
import { byNeed, needsOf, studentRow, type Followed } from '#shared/domain/need.ts';
import { alertIn, arrivedIn, CARD, factBy, NOON, page, PARIS } from '#tests/kit/reading.ts';

const reading = { me: 'referent', now: NOON, timeZone: PARIS };
const HOUR = 3600_000;

/** Somebody who is well: heard just now, every day written, seen this morning. */
function well(over: Partial<Followed> = {}): Followed {
	return {
		card: CARD,
		facts: [arrivedIn('2027-06-16/am')],
		texts: [page('2027-06-14', { done: 'a' }), page('2027-06-15', { done: 'b' })],
		contacts: { student: NOON },
		...over
	};
}
const whys = (followed: Followed): string[] => needsOf(followed, reading).map(({ why }) => why);

describe('who needs a call', () => {
	it('[TI1] is nobody who is heard, seen and writing, whatever the mood', () => {
		const mood = factBy('student', 'journal', { type: 'mood', at: 1, day: '2027-06-15', level: 1 });
		expect(whys(well({ facts: [arrivedIn('2027-06-16/am'), mood] }))).toEqual([]);
	});

	it('[TI1] is whose alert is open, help before the rest', () => {
		const alerts = [alertIn('taken'), alertIn('raised', 'help'), alertIn('closed', 'late')];
		expect(whys(well({ card: { ...CARD, alerts } }))).toEqual(['help', 'alert']);
	});

	it('[TI1] is whose tutor asked for one, until a contact with the workplace is noted', () => {
		const asked = factBy('tutor', 'appraisal', {
			type: 'appraisal',
			at: 1,
			grid: { 'premiere-semaine': 'appel' }
		});
		const contact = (person: string): Fact =>
			factBy('referent', 'followup', { type: 'contact', at: 2, with: person, channel: 'phone' });
		const seen = arrivedIn('2027-06-16/am');
		const after = (...facts: Fact[]): string[] => whys(well({ facts: [seen, ...facts] }));
		expect(after(asked)).toEqual(['asked']);
		expect(after(contact('tutor'), asked)).toEqual(['asked']);
		expect(after(asked, contact('student'))).toEqual(['asked']);
		const call = contact('tutor');
		expect(after(asked, call)).toEqual([]);
		const retract = factBy('referent', 'followup', { type: 'retract', at: 3, fact: call.id });
		expect(after(asked, call, retract)).toEqual(['asked']);
	});

	it('[GW2] is who wished a call, until somebody has talked with them, or they think better of it', () => {
		const wish = factBy('student', 'week', {
			type: 'week',
			at: 7,
			day: '2027-06-11',
			answer: 'appel'
		});
		const contact = (person: string, channel: 'phone' | 'visit'): Fact =>
			factBy('referent', 'followup', { type: 'contact', at: 2, with: person, channel });
		const seen = arrivedIn('2027-06-16/am');
		const after = (...facts: Fact[]) => needsOf(well({ facts: [seen, ...facts] }), reading);
		expect(after(wish)).toEqual([{ why: 'wished', at: 7 }]);
		expect(after(contact('student', 'phone'), wish)).toHaveLength(1);
		expect(after(wish, contact('tutor', 'phone'))).toHaveLength(1);
		expect(after(wish, contact('student', 'phone'))).toEqual([]);
		expect(after(wish, contact('tutor', 'visit'))).toEqual([]);
		const back = factBy('student', 'week', { type: 'retract', at: 8, fact: wish.id });
		expect(after(wish, back)).toEqual([]);
		const well2 = { ...wish, body: { ...wish.body, answer: 'bien' } } as Fact;
		expect(after(well2)).toEqual([]);
	});

	it('[TI1] is of whom nobody spoke or wrote in the last two half-days that are over', () => {
		const silent = well({ facts: [], texts: [page('2027-06-14', { done: 'a' })] });
		expect(needsOf(silent, reading)).toContainEqual({
			why: 'silent',
			halfDays: ['2027-06-15/pm', '2027-06-16/am']
		});
		expect(whys(well({ facts: [arrivedIn('2027-06-15/am')] }))).toEqual([]);
		expect(whys(well({ facts: [] }))).toEqual([]);
		const today = page('2027-06-16', { done: 'c' });
		expect(whys({ ...silent, texts: [...silent.texts, today] })).toEqual([]);
		expect(whys({ ...silent, facts: [arrivedIn('2027-06-16/pm')] })).toEqual([]);
		const known = {
			...CARD,
			halfDays: CARD.halfDays.map((one) => ({ ...one, known: true as const }))
		};
		expect(whys(well({ card: known, facts: [], texts: [] }))).toEqual([]);
	});

	it('[TI1] is whose phone is quiet for more than a day, with a day since without a page', () => {
		const seen = [arrivedIn('2027-06-16/am')];
		const heard = (ago: number, ...days: string[]): string[] =>
			whys(
				well({
					facts: seen,
					texts: days.map((day) => page(day, { done: 'a' })),
					contacts: { student: NOON - ago }
				})
			);
		expect(heard(23 * HOUR)).toEqual([]);
		expect(heard(25 * HOUR)).toEqual(['quiet']);
		expect(heard(25 * HOUR, '2027-06-15')).toEqual([]);
		// Heard on Tuesday evening: only Wednesday has gone by since, and it is not over.
		expect(heard(15 * HOUR)).toEqual([]);
		expect(whys(well({ texts: [], contacts: {} }))).toEqual(['quiet']);
	});

	it('[TI1] is not known of a journal that one does not read', () => {
		const followed = well({ texts: [], contacts: {} });
		expect(needsOf(followed, { ...reading, me: 'cpe' })).toEqual([]);
	});

	it('[TI1] is no longer asked of silence a week after the end', () => {
		const silent = well({ facts: [], texts: [], contacts: {} });
		const on = (day: string): number =>
			needsOf(silent, { ...reading, now: Date.parse(`${day}T12:30:00Z`) }).length;
		expect(on('2027-06-24')).toBe(2);
		expect(on('2027-06-25')).toBe(0);
	});
});

describe('a row', () => {
	const row = (name: string, over: Partial<Followed>) => {
		const made = studentRow(well(over), reading);
		return { ...made, student: { ...made.student, name } };
	};

	it('[TI1] stands by its most pressing reason, then by name', () => {
		const rows = [
			row('Yann', {}),
			row('Élie', {}),
			row('muet', { texts: [], contacts: {} }),
			row('alerte', { card: { ...CARD, alerts: [alertIn('raised')] } }),
			row('aide', { card: { ...CARD, alerts: [alertIn('raised', 'help')] } })
		];
		expect(rows.toSorted(byNeed).map(({ student }) => student.name)).toEqual([
			'aide',
			'alerte',
			'muet',
			'Élie',
			'Yann'
		]);
	});

	it('counts today only once it is written, and only open alerts', () => {
		const alerts = [alertIn('closed'), alertIn('raised')];
		const before = studentRow(well({ card: { ...CARD, alerts } }), reading);
		expect(before).toMatchObject({ past: 2, written: 2, host: 'Atelier Fictif', reads: true });
		expect(before.openAlerts).toEqual([alerts[1]]);
		const today = studentRow(well({ texts: [page('2027-06-16', { done: 'c' })] }), reading);
		expect(today).toMatchObject({ past: 3, written: 1 });
	});
});
