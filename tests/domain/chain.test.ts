import { describe, expect, it } from 'vitest';
import type { CardAlert } from '#shared/domain/card.ts';
import { chainOf } from '#shared/domain/chain.ts';

const step = (what: string, at: number) => ({ what, who: 'cpe', name: 'Andrea', at });

function alert(state: CardAlert['state'], steps: CardAlert['steps']) {
	return { state, steps, facts: ['morning', 'afternoon'] };
}

describe('what became of a report', () => {
	it('[AL12] is what somebody did about it, without the marks of those who only looked', () => {
		const steps = [step('seen', 20), step('taken', 30), step('family', 40), step('closed', 50)];
		const shown = chainOf([alert('closed', steps)], { id: 'morning', receivedAt: 10 });
		expect(shown.map(({ what }) => what)).toEqual(['taken', 'family']);
	});

	it('[AL12] leaves out what was done about the morning before the afternoon was reported', () => {
		const alerts = [alert('raised', [step('taken', 30), step('family', 40)])];
		expect(chainOf(alerts, { id: 'afternoon', receivedAt: 60 })).toEqual([]);
		expect(chainOf(alerts, { id: 'morning', receivedAt: 10 })).toHaveLength(2);
	});

	it('[AL12] shows a step that covers everything, though a clock behind says that it came before', () => {
		const alerts = [alert('taken', [step('taken', 5)])];
		expect(chainOf(alerts, { id: 'morning', receivedAt: 10 })).toHaveLength(1);
	});

	it('[AL12] says nothing of a report on the way, nor of one that raised no alert', () => {
		const alerts = [alert('taken', [step('taken', 5)])];
		expect(chainOf(alerts, { id: 'morning', receivedAt: 0 })).toEqual([]);
		expect(chainOf(alerts, { id: 'presence', receivedAt: 1 })).toEqual([]);
		expect(
			chainOf([alert('retracted', [step('taken', 30)])], { id: 'morning', receivedAt: 1 })
		).toEqual([]);
	});
});
