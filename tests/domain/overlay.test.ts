import { describe, expect, it } from 'vitest';
import type { FactBody } from '#shared/domain/bodies.ts';
import type { CardAlert } from '#shared/domain/card.ts';
import type { Fact } from '#shared/domain/facts.ts';
import { withUnsent } from '#shared/domain/overlay.ts';

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
});
