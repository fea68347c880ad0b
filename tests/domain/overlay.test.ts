import { describe, expect, it } from 'vitest';
import type { FactBody } from '#shared/domain/bodies.ts';
import type { CardAlert } from '#shared/domain/card.ts';
import type { Fact } from '#shared/domain/facts.ts';
import { alertsWith } from '#shared/domain/overlay.ts';

const me = { id: 'cpe-1', name: 'Odile Exemple' };

const alert: CardAlert = {
	id: 'absence/2027-06-14',
	kind: 'absence',
	day: '2027-06-14',
	halfDays: ['2027-06-14/am'],
	facts: ['check-1', 'check-2'],
	raisedAt: 1000,
	marks: [],
	state: 'raised',
	steps: []
};

function withUnsent(alert: CardAlert, unsent: readonly Fact[], by: typeof me): CardAlert {
	const [seen] = alertsWith([alert], unsent, by);
	if (!seen) throw new Error('an alert stays');
	return seen;
}

let count = 0;
function own(body: FactBody, section: Fact['section'] = 'followup'): Fact {
	return { id: `own-${++count}`, section, author: me.id, body, receivedAt: 0 };
}

const taken = (covers: string[]): Fact => own({ type: 'taken', at: 2000, alert: alert.id, covers });
const family = (outcome: 'reached' | 'no-answer' | 'reassured'): Fact =>
	own({
		type: 'family',
		at: 3000,
		alert: alert.id,
		covers: [...alert.facts],
		outcome,
		channel: 'phone'
	});
const closed = (): Fact =>
	own({ type: 'closed', at: 4000, alert: alert.id, covers: [...alert.facts], outcome: 'done' });

describe('an alert with own unsent steps', () => {
	it('is the server’s word when nothing is unsent', () => {
		expect(withUnsent(alert, [], me)).toEqual(alert);
	});

	it('shows the tap at once, with its owner', () => {
		const seen = withUnsent(alert, [taken([...alert.facts])], me);
		expect(seen).toMatchObject({ state: 'taken', owner: me.id });
		expect(seen.steps).toEqual([{ what: 'taken', who: me.id, name: me.name, at: 2000 }]);
	});

	it('does not advance while a supporting fact is not covered', () => {
		const seen = withUnsent(alert, [taken(['check-1'])], me);
		expect(seen.state).toBe('raised');
		expect(seen.steps).toHaveLength(1);
	});

	it('keeps the first owner', () => {
		const theirs = { ...alert, state: 'taken' as const, owner: 'cpe-2' };
		expect(withUnsent(theirs, [taken([...alert.facts])], me).owner).toBe('cpe-2');
	});

	it('goes on to the family and to the end, and an unanswered call is only a step', () => {
		const steps = [taken([...alert.facts]), family('no-answer')];
		expect(withUnsent(alert, steps, me).state).toBe('taken');
		expect(withUnsent(alert, [...steps, family('reached')], me).state).toBe('family-reached');
		expect(withUnsent(alert, [...steps, family('reached'), closed()], me).state).toBe('closed');
	});

	it('never goes backwards', () => {
		const reached = { ...alert, state: 'family-reached' as const };
		expect(withUnsent(reached, [taken([...alert.facts])], me).state).toBe('family-reached');
	});

	it('stays to reassure until the family has been told again', () => {
		const open = { ...alert, state: 'to-reassure' as const };
		expect(withUnsent(open, [closed()], me).state).toBe('to-reassure');
		expect(withUnsent(open, [family('reassured')], me).state).toBe('family-reached');
	});

	it('takes no account of a step withdrawn before it left', () => {
		const step = taken([...alert.facts]);
		const retract = own({ type: 'retract', at: 2100, fact: step.id });
		expect(withUnsent(alert, [step, retract], me)).toEqual(alert);
	});

	it('takes no account of another alert, nor of another section', () => {
		const other = own({ type: 'taken', at: 1, alert: 'absence/2027-06-15', covers: ['check-1'] });
		const said = own(
			{ type: 'acknowledged', at: 1, alert: alert.id, covers: ['check-1'] },
			'family'
		);
		expect(withUnsent(alert, [other, said], me)).toEqual(alert);
	});

	it('[AL4] has no ground left once all that it rests on was taken back here', () => {
		const said = own({ type: 'check', at: 1, halfDays: alert.halfDays.slice(), status: 'absent' });
		const mine = { ...alert, facts: [said.id] };
		const retract = own({ type: 'retract', at: 2, fact: said.id }, 'presence');
		expect(withUnsent(mine, [retract], me).state).toBe('retracted');
		const told = {
			...mine,
			steps: [{ what: 'family', who: 'x', name: '', at: 1, outcome: 'reached' }]
		};
		expect(withUnsent(told, [retract], me).state).toBe('to-reassure');
		expect(withUnsent({ ...mine, facts: [said.id, 'check-2'] }, [retract], me).state).toBe(
			'raised'
		);
	});
});

describe('what one has opened oneself', () => {
	const opened = (): Fact =>
		own({ type: 'unheard', at: 5000, halfDays: ['2027-06-14/am'] }, 'presence');

	it('[SI2] is an alert at once, with one’s own steps, until it is taken back', () => {
		const fact = opened();
		const searched = alertsWith([], [fact], me);
		expect(searched).toEqual([
			{
				id: 'absence/2027-06-14',
				kind: 'absence',
				day: '2027-06-14',
				halfDays: ['2027-06-14/am'],
				facts: [fact.id],
				raisedAt: 5000,
				marks: ['unheard'],
				state: 'raised',
				steps: []
			}
		]);
		expect(alertsWith([], [fact, taken([fact.id])], me)).toMatchObject([
			{ state: 'taken', owner: me.id }
		]);
		const retract = own({ type: 'retract', at: 6000, fact: fact.id }, 'presence');
		expect(alertsWith([], [fact, retract], me)).toEqual([]);
	});

	it('[SI2] leaves the server’s word where that alert stands, and wakes it where it was withdrawn', () => {
		const fact = opened();
		expect(alertsWith([alert], [fact], me)).toEqual([alert]);
		const over = { ...alert, state: 'retracted' as const };
		expect(alertsWith([over], [fact], me)).toMatchObject([
			{ id: alert.id, raisedAt: 1000, facts: [fact.id], marks: ['unheard'], state: 'raised' }
		]);
	});
});
