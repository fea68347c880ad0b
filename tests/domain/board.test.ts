import { describe, expect, it } from 'vitest';
import { arrivalOf } from '#shared/domain/arrival.ts';
import { actionsOf, byUrgency, groupOf, lastChangeOf, undoableStep } from '#shared/domain/board.ts';
import type { CardAlert } from '#shared/domain/card.ts';
import { ABSENCE, AM, PM, story } from '#tests/kit/facts.ts';

const MINUTE = 60_000;

function alert(given: Partial<CardAlert>): CardAlert {
	return {
		id: ABSENCE,
		kind: 'absence',
		day: '2027-06-14',
		halfDays: [AM],
		facts: ['f1'],
		raisedAt: 1000,
		marks: [],
		state: 'raised',
		steps: [],
		...given
	};
}

describe('the order of the board', () => {
	it('[AL13] puts what waits first, the grave before the rest, the oldest before the newest', () => {
		const all = [
			alert({ id: 'taken', state: 'taken', raisedAt: 1 }),
			alert({ id: 'late', kind: 'late', raisedAt: 2 }),
			alert({ id: 'newer', raisedAt: 9 }),
			alert({ id: 'reassure', state: 'to-reassure', raisedAt: 5 }),
			alert({ id: 'older', raisedAt: 3 }),
			alert({ id: 'accident', kind: 'accident', raisedAt: 20 }),
			alert({ id: 'help', kind: 'help', raisedAt: 10 }),
			alert({ id: 'closed', state: 'closed', raisedAt: 0 })
		];
		expect(all.toSorted(byUrgency).map(({ id }) => id)).toEqual([
			'help',
			'accident',
			'older',
			'reassure',
			'newer',
			'late',
			'taken',
			'closed'
		]);
	});

	it.each([
		['raised', 'to-take'],
		['to-reassure', 'to-take'],
		['taken', 'under-way'],
		['family-reached', 'under-way'],
		['closed', 'finished'],
		['retracted', 'finished']
	] as const)('%s stands under %s', (state, group) => {
		expect(groupOf({ state })).toBe(group);
	});

	it('dates an alert by the last that happened to it', () => {
		const steps = [{ what: 'taken', who: 'cpe', name: 'CPE', at: 3000 }];
		expect(lastChangeOf(alert({}))).toBe(1000);
		expect(lastChangeOf(alert({ steps }))).toBe(3000);
	});
});

describe('what may be done', () => {
	it('[AL13] leads from taking to the family to the end', () => {
		expect(actionsOf(alert({}))).toEqual(['take', 'reached', 'no-answer', 'close']);
		expect(actionsOf(alert({ state: 'taken', owner: 'cpe' }))[0]).toBe('reached');
		expect(actionsOf(alert({ state: 'family-reached', owner: 'cpe' }))[0]).toBe('close');
		expect(actionsOf(alert({ state: 'closed', owner: 'cpe' }))).toEqual([]);
		expect(actionsOf(alert({ state: 'retracted' }))).toEqual([]);
	});

	it('[AL13] offers to take again what was reported again, and what nobody took', () => {
		expect(actionsOf(alert({ state: 'raised', owner: 'cpe' }))[0]).toBe('take');
		expect(actionsOf(alert({ state: 'family-reached' }))).toContain('take');
		expect(actionsOf(alert({ state: 'family-reached', owner: 'cpe' }))).not.toContain('take');
	});

	it('[AL13] never sends to the family of who asks for help, nor about a refusal', () => {
		for (const kind of ['help', 'refused', 'signal'] as const) {
			expect(actionsOf(alert({ kind }))).toEqual(['take', 'close']);
			expect(actionsOf(alert({ kind, state: 'taken', owner: 'cpe' }))).toEqual(['close']);
		}
	});

	it('[AL13] ends a child who is there by telling the family again, and not otherwise', () => {
		const actions = actionsOf(alert({ state: 'to-reassure', owner: 'cpe' }));
		expect(actions).toEqual(['reassure', 'no-answer']);
	});
});

describe('taking a step back', () => {
	it('[AL14] names one’s own last step for ten minutes', () => {
		const { facts, taken, family } = story();
		taken(ABSENCE, ['f1']);
		const last = family(ABSENCE, ['f1']);
		const at = facts[1]?.body.at ?? 0;
		expect(undoableStep(alert({}), facts, 'cpe', at + 10 * MINUTE)?.id).toBe(last);
		expect(undoableStep(alert({}), facts, 'cpe', at + 10 * MINUTE + 1)).toBeUndefined();
		expect(undoableStep(alert({}), facts, 'cpe-2', at)).toBeUndefined();
		expect(undoableStep(alert({ id: 'absence/2027-06-15' }), facts, 'cpe', at)).toBeUndefined();
	});

	it('[AL14] goes back to the step before once the last is withdrawn', () => {
		const { facts, taken, closed, add } = story();
		const first = taken(ABSENCE, ['f1']);
		const last = closed(ABSENCE, ['f1']);
		const at = facts[1]?.body.at ?? 0;
		add('cpe', 'followup', { type: 'retract', at, fact: last });
		expect(undoableStep(alert({}), facts, 'cpe', at)?.id).toBe(first);
	});
});

describe('a child who is there after all', () => {
	it('says the hour that the student gave, before that of the tutor', () => {
		const { facts, check, arrived, add, retract } = story();
		expect(arrivalOf(alert({}), facts, 'Europe/Paris')).toBeUndefined();
		check('absent', [AM]);
		expect(arrivalOf(alert({}), facts, 'Europe/Paris')).toBeUndefined();
		check('late', [AM], { replaces: ['f1'] });
		expect(arrivalOf(alert({}), facts, 'Europe/Paris')).toEqual({ by: 'tutor', clock: '01:17' });
		const first = arrived(PM);
		expect(arrivalOf(alert({}), facts, 'Europe/Paris')).toEqual({ by: 'student', clock: '01:18' });
		add('student', 'presence', { type: 'arrived', at: 0, halfDay: AM, time: '09:20' });
		expect(arrivalOf(alert({}), facts, 'Europe/Paris')?.clock).toBe('09:20');
		retract(first, 'student');
		expect(arrivalOf(alert({ day: '2027-06-15' }), facts, 'Europe/Paris')).toBeUndefined();
	});
});
