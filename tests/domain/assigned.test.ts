import { expect, it } from 'vitest';
import { isFirstLook, openedAt } from '#shared/domain/assigned.ts';
import type { Fact } from '#shared/domain/facts.ts';

const CARD = {
	referents: [
		{ id: 'dany', name: 'Dany' },
		{ id: 'sacha', name: 'Sacha', from: '2027-06-14', to: '2027-06-15', substitute: 'dany' }
	],
	halfDays: [{ key: '2027-06-14/am' }],
	agreements: [{ to: '2027-06-18' }]
};
const opened = (author: string, at: number): Fact => ({
	...{ id: `f${at}`, section: 'followup', author, receivedAt: at + 1 },
	body: { type: 'assigned', at }
});

it('[PC11] is when they looked first, whatever comes after, and their own look alone', () => {
	const facts = [opened('dany', 20), opened('dany', 10), opened('sacha', 5)];
	expect(openedAt(facts, 'dany')).toBe(10);
	expect(openedAt(facts, 'nobody')).toBeUndefined();
	const back: Fact = {
		...{ id: 'back', section: 'followup', author: 'sacha', receivedAt: 30 },
		body: { type: 'retract', at: 30, fact: 'f5' }
	};
	expect(openedAt([...facts, back], 'sacha')).toBe(5);
});

it('[PC11] is said once, by the référent alone, until the placement is over', () => {
	expect(isFirstLook(CARD, [], 'dany', '2027-06-01')).toBe(true);
	expect(isFirstLook(CARD, [], 'dany', '2027-06-18')).toBe(true);
	expect(isFirstLook(CARD, [], 'dany', '2027-06-19')).toBe(false);
	expect(isFirstLook(CARD, [opened('sacha', 5)], 'dany', '2027-06-18')).toBe(true);
	expect(isFirstLook(CARD, [opened('dany', 5)], 'dany', '2027-06-18')).toBe(false);
	expect(isFirstLook(CARD, [], 'sacha', '2027-06-14')).toBe(false);
	expect(isFirstLook(CARD, [], 'cpe', '2027-06-14')).toBe(false);
});
