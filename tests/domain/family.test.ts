import { describe, expect, it } from 'vitest';
import { alertsOf } from '#shared/domain/alert.ts';
import type { FactBody } from '#shared/domain/bodies.ts';
import type { Fact } from '#shared/domain/facts.ts';
import { waitingOf } from '#shared/domain/waiting.ts';
import { ABSENCE, AM, CALENDAR } from '#tests/kit/facts.ts';

const RAISED = 1_812_956_400_000;
const MINUTE = 60_000;
const TWO = { ...CALENDAR, mustTell: ['mother', 'father'] };

describe('a family with two who must be told', () => {
	it('[AL16] is reached only when the last of them was told', () => {
		const one = notebook(family('reached', 'mother'));
		expect(alert(one)).toMatchObject({ state: 'taken', untold: ['father'] });
		const both = notebook(family('reached', 'mother'), family('message-left', 'father'));
		expect(alert(both)).toMatchObject({ state: 'family-reached', untold: [] });
	});

	it('[AL16] does not close while one of them has heard nothing, and closes by itself once they have', () => {
		const close: FactBody = { ...about(9), type: 'closed', outcome: 'family-told' };
		const early = notebook(family('reached', 'mother'), close);
		expect(alert(early)).toMatchObject({ state: 'taken', untold: ['father'] });
		const late = notebook(family('reached', 'mother'), close, family('message-sent', 'father'));
		expect(alert(late)).toMatchObject({ state: 'closed', untold: [] });
	});

	it('[AL16] was told whole by whoever names nobody, and an error is closed without telling anybody', () => {
		expect(alert(notebook(family('reached')))).toMatchObject({
			state: 'family-reached',
			untold: []
		});
		const error = notebook({ ...about(9), type: 'closed', outcome: 'error' });
		expect(alert(error)).toMatchObject({ state: 'closed', untold: ['mother', 'father'] });
	});

	it('[AL16] an attempt without an answer tells nobody', () => {
		const none = notebook(family('no-answer', 'mother'), family('no-answer', 'father'));
		expect(alert(none)).toMatchObject({ state: 'taken', untold: ['mother', 'father'] });
	});

	it('[AL16, LA2] waits for the next one since the last one was told', () => {
		const facts = notebook(family('reached', 'mother'));
		expect(waitingOf(alert(facts), facts, TWO)).toMatchObject({
			wait: 'unreached',
			since: RAISED + 5 * MINUTE
		});
	});

	it('[AL4, AL16] each of them who was told is told again when the child turns out to be there', () => {
		const told = [family('reached', 'mother'), family('message-left', 'father')];
		const back: FactBody = { type: 'retract', at: RAISED, fact: 'f1' };
		expect(alert(notebook(...told, back)).state).toBe('to-reassure');
		expect(alert(notebook(...told, back, family('reassured', 'mother'))).state).toBe('to-reassure');
		const all = [family('reassured', 'mother'), family('reassured', 'father')];
		expect(alert(notebook(...told, back, ...all)).state).toBe('family-reached');
		expect(alert(notebook(...told, back, family('reassured'))).state).toBe('family-reached');
	});
});

/** An absence of the morning, taken, and what was done then, five minutes apart. */
function notebook(...bodies: FactBody[]): Fact[] {
	const all: FactBody[] = [
		{ type: 'check', at: RAISED, halfDays: [AM], status: 'absent' },
		{ ...about(1), type: 'taken' },
		...bodies
	];
	return all.map((body, nth) => ({
		id: `f${nth + 1}`,
		section: body.type === 'check' || body.type === 'retract' ? 'presence' : 'followup',
		author: body.type === 'check' || body.type === 'retract' ? 'tutor' : 'cpe',
		body,
		receivedAt: RAISED + nth * 3 * MINUTE
	}));
}

function about(minutes: number): { at: number; alert: string; covers: string[] } {
	return { at: RAISED + minutes * MINUTE, alert: ABSENCE, covers: ['f1'] };
}

function family(
	outcome: 'reached' | 'no-answer' | 'message-left' | 'message-sent' | 'reassured',
	guardian?: string
): FactBody {
	const named = guardian === undefined ? {} : { guardian };
	return { ...about(5), type: 'family', outcome, channel: 'phone', ...named };
}

function alert(facts: readonly Fact[]) {
	const [found] = alertsOf(facts, [{ id: ABSENCE, raisedAt: RAISED }], TWO);
	if (!found) throw new Error('nothing was raised');
	return found;
}
