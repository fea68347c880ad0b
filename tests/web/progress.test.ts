import { describe, expect, it } from 'vitest';
import type { Me } from '#shared/api/protocol.ts';
import { leastProgress, progressText } from '#web/ui/progress.ts';

const me: Me = {
	person: { id: 'p', name: 'Personne Fictive', roles: ['student'] },
	school: { id: 's', name: 'Lycée', phone: '', timeZone: 'Europe/Paris' },
	protocol: 1
};
const at = Date.parse('2027-06-15T12:32:00Z');

describe('how far one’s words have come', () => {
	it('is as far as the least advanced of them', () => {
		const received = { state: 'received', at } as const;
		const later = { state: 'received', at: at + 60_000 } as const;
		const kept = { state: 'kept', at } as const;
		const refused = { state: 'refused', code: 'closed' } as const;
		expect(leastProgress([])).toBeUndefined();
		expect(leastProgress([undefined, received, later])).toBe(later);
		expect(leastProgress([received, kept])).toBe(kept);
		expect(leastProgress([kept, refused, received])).toBe(refused);
	});

	it('is said in the sentences of the contract', () => {
		const hour = '14\u00a0h\u00a032';
		const say = (who: Me): string => progressText({ state: 'received', at }, who, '2027-06-15');
		expect(progressText({ state: 'kept', at }, me, '2027-06-15')).toBe('Gardé sur cet appareil');
		expect(say(me)).toBe(`Reçu par l'établissement à ${hour}`);
		expect(say({ ...me, trial: true })).toBe(`Reçu par l'établissement (essai) à ${hour}`);
	});

	it('gives a refusal its sentence, and an unknown one its code', () => {
		const say = (code: string): string =>
			progressText({ state: 'refused', code }, me, '2027-06-15');
		expect(say('closed')).toMatch(/^Refusé\u00a0: Ce stage est clos/);
		expect(say('of-tomorrow')).toBe('Refusé\u00a0: of-tomorrow');
	});
});
