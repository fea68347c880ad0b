import { describe, expect, it } from 'vitest';
import { alertsOf, newlyRaised } from '#shared/domain/alert.ts';
import type { Fact } from '#shared/domain/facts.ts';
import { knownSince } from '#shared/domain/known.ts';
import { ABSENCE, AM, CALENDAR, PM, story } from '#tests/kit/facts.ts';

const TUESDAY = '2027-06-15/am';
const WEDNESDAY = '2027-06-16/am';

function raisedBy(facts: readonly Fact[]): string[] {
	return newlyRaised(facts, [], CALENDAR);
}

function alertIn(facts: readonly Fact[], id: string) {
	return alertsOf(facts, [{ id, raisedAt: Date.parse('2027-06-14T08:00:00Z') }], CALENDAR)[0];
}

describe('known absences', () => {
	it('[PR5] raise nothing when the school knew first', () => {
		const { facts, add, check } = story();
		add('cpe', 'presence', { type: 'known', at: 1, halfDays: [AM], reason: 'illness' });
		check('absent', [AM]);
		expect(raisedBy(facts)).toEqual([]);
		check('absent', [PM]);
		expect(raisedBy(facts)).toEqual([ABSENCE]);
		expect(alertIn(facts, ABSENCE)?.halfDays).toEqual([PM]);
	});

	it('[PR5] do not hide an absence that was raised before, and mark it', () => {
		const { facts, add, check } = story();
		check('absent', [AM]);
		add('cpe', 'presence', { type: 'known', at: 1, halfDays: [AM], reason: 'illness' });
		expect(raisedBy(facts)).toEqual([ABSENCE]);
		expect(alertIn(facts, ABSENCE)).toMatchObject({ state: 'raised', marks: ['known'] });
	});

	it('[PR5] come from a guardian’s reason, up to its day', () => {
		const { facts, add } = story();
		add('guardian', 'family', {
			type: 'reason',
			at: 1,
			halfDays: [AM],
			reason: 'illness',
			until: '2027-06-15'
		});
		expect([...knownSince(facts, CALENDAR.halfDays).keys()].sort()).toEqual([
			AM,
			PM,
			TUESDAY,
			'2027-06-15/pm'
		]);
	});

	it('[PR5] come from an announcement only once the family was reached about it', () => {
		const { facts, announce, check, family } = story();
		const said = announce([AM, TUESDAY]);
		check('absent', [AM]);
		expect(alertIn(facts, ABSENCE)?.facts).toEqual([said, 'f2']);
		family(ABSENCE, [said]);
		check('absent', [TUESDAY]);
		expect(raisedBy(facts)).toContain('absence/2027-06-15');
		expect(alertIn(facts, 'absence/2027-06-15')?.facts).toEqual([said]);
	});

	it('[PR5] are no longer known once retracted', () => {
		const { facts, add, check } = story();
		const known = add('cpe', 'presence', { type: 'known', at: 1, halfDays: [AM], reason: 'other' });
		check('absent', [AM]);
		add('cpe', 'presence', { type: 'retract', at: 1, fact: known });
		expect(raisedBy(facts)).toEqual([ABSENCE]);
	});
});

describe('the other alerts that facts raise', () => {
	it('[AL7] lateness has its own alert, one a day, and is no absence', () => {
		const { facts, check } = story();
		check('late', [AM]);
		check('late', [PM]);
		expect(raisedBy(facts)).toEqual(['late/2027-06-14']);
		expect(alertIn(facts, 'late/2027-06-14')).toMatchObject({
			kind: 'late',
			facts: ['f1', 'f2'],
			halfDays: [AM, PM]
		});
	});

	it('[AL8] each accident has its own alert, and falls with its retract', () => {
		const { facts, add } = story();
		add('tutor', 'presence', { type: 'accident', at: 1, halfDay: AM });
		add('student', 'presence', { type: 'accident', at: 1, halfDay: AM });
		expect(raisedBy(facts)).toEqual(['accident/f1', 'accident/f2']);
		add('tutor', 'presence', { type: 'retract', at: 1, fact: 'f1' });
		expect(alertIn(facts, 'accident/f1')?.state).toBe('retracted');
		expect(alertIn(facts, 'accident/f2')?.state).toBe('raised');
	});

	it('[AL9] help carries whom it is for and its words', () => {
		const { facts, add } = story();
		add('student', 'journal', { type: 'help', at: 1, to: ['care', 'head'], message: 'j’ai peur' });
		expect(raisedBy(facts)).toEqual(['help/f1']);
		expect(alertIn(facts, 'help/f1')).toMatchObject({
			to: ['care', 'head'],
			excerpt: 'j’ai peur',
			state: 'raised'
		});
	});

	it('[AL10] a second episode asks for a talk; one long episode does not', () => {
		const { facts, check } = story();
		check('absent', [AM, PM]);
		expect(raisedBy(facts)).toEqual([ABSENCE]);
		check('absent', [TUESDAY]);
		expect(raisedBy(facts)).not.toContain('repeated/2027-06');
		check('absent', [WEDNESDAY]);
		expect(raisedBy(facts)).toContain('repeated/2027-06');
	});

	it('[AL10] four half-days without legitimate reason go to the head; illness does not count', () => {
		const { facts, check, add } = story();
		check('absent', [AM, PM, TUESDAY]);
		add('tutor', 'presence', {
			type: 'check',
			at: 1,
			halfDays: [WEDNESDAY],
			status: 'absent',
			reason: 'illness'
		});
		expect(alertIn(facts, 'repeated/2027-06')?.level).toBe('talk');
		check('absent', ['2027-06-15/pm']);
		expect(alertIn(facts, 'repeated/2027-06')).toMatchObject({ level: 'head', state: 'raised' });
	});

	it('[AL10] is only retracted when corrections leave less than its ground', () => {
		const { facts, check } = story();
		check('absent', [AM]);
		const second = check('absent', [WEDNESDAY]);
		expect(alertIn(facts, 'repeated/2027-06')?.state).toBe('raised');
		check('present', [WEDNESDAY], { replaces: [second] });
		expect(alertIn(facts, 'repeated/2027-06')?.state).toBe('retracted');
	});

	it('[AL11] a refused report stays on the board until somebody closes it', () => {
		const { facts, taken, closed } = story();
		expect(alertIn(facts, 'refused/abc')).toMatchObject({
			kind: 'refused',
			facts: ['abc'],
			state: 'raised',
			day: '2027-06-14'
		});
		taken('refused/abc', ['abc']);
		closed('refused/abc', ['abc']);
		expect(alertIn(facts, 'refused/abc')?.state).toBe('closed');
	});

	it('[AL1] an alert whose facts were erased stays as retracted', () => {
		expect(alertIn([], ABSENCE)).toMatchObject({
			day: '2027-06-14',
			state: 'retracted',
			facts: []
		});
	});
});
