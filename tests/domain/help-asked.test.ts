import { describe, expect, it } from 'vitest';
import { cardFor } from '#shared/domain/card.ts';
import { promisedOf, whomToAsk } from '#shared/domain/help-asked.ts';
import { help } from '#shared/text/help.ts';
import { CARD } from '#tests/kit/reading.ts';

const TODAY = '2027-06-16';
const CPES = [{ id: 'cpe', name: 'Andrea Veille' }];

describe('whom a student may call on', () => {
	it('[DU7] is everybody, where they are there or nothing is known of the school', () => {
		const all = ['referent', 'cpe', 'care', 'head'];
		expect(whomToAsk({ ...CARD, cpes: CPES }, TODAY)).toEqual(all);
		expect(whomToAsk(null, TODAY)).toEqual(all);
	});

	it('[DU7] is no CPE, nobody of care and no référent where there is none', () => {
		expect(whomToAsk(CARD, TODAY)).toEqual(['referent', 'care', 'head']);
		const school = { ...CARD.school, noCare: true as const };
		expect(whomToAsk({ ...CARD, school }, TODAY)).toEqual(['referent', 'head']);
		expect(whomToAsk({ ...CARD, school, referents: [] }, TODAY)).toEqual(['head']);
	});

	it('[DU7] is known to the student alone', () => {
		const school = { id: 's', name: 'Lycée', phone: '', timeZone: 'Europe/Paris' };
		const placement = {
			...{ id: 'p', student: 'zoe', className: '2de', agreements: [], halfDays: [], family: [] },
			...{ school: 's', members: [], people: {} }
		};
		const cardOf = (role: 'student' | 'cpe', noCare?: true) =>
			cardFor({ ...school, ...(noCare && { noCare }) }, placement, CPES, [], [], {
				...{ person: 'zoe', roles: [role], everRoles: [role], agreements: [] }
			});
		expect(cardOf('student', true)?.school.noCare).toBe(true);
		expect(cardOf('student')?.school).not.toHaveProperty('noCare');
		expect(cardOf('cpe', true)?.school).not.toHaveProperty('noCare');
	});
});

describe('what is promised of a call for help', () => {
	const next = { day: '2027-06-21', clock: '08:00' };

	it('[DU8] is when it is read, where that is not now, and that it has yet to leave', () => {
		const call = { state: 'received', taken: false };
		expect(promisedOf(call, next)).toEqual({ read: next, leaves: false });
		expect(promisedOf({ ...call, state: 'kept' }, next)).toEqual({ read: next, leaves: true });
		expect(promisedOf({ ...call, state: 'kept' }, undefined)).toEqual({ leaves: true });
	});

	it('[DU8] is nothing once somebody has taken it, or where the school has refused it', () => {
		expect(promisedOf({ state: 'received', taken: true }, next)).toBeUndefined();
		expect(promisedOf({ state: 'refused', taken: false }, next)).toBeUndefined();
	});
});

describe('the words of a call for help', () => {
	it('name a collège where the school is one', () => {
		expect(help.nobodyBefore('demain', 'Collège Imaginaire')).toContain('Personne au collège ');
		expect(help.callSchool('01', 'COLLEGE IMAGINAIRE')).toContain('le collège,');
		expect(help.nobodyBefore('demain', 'Lycée Imaginaire')).toContain('Personne au lycée ');
		expect(help.notOpened('Collège et lycée Imaginaires')).toContain('le lycée.');
		expect(help.notOpened('Établissement')).toContain('le lycée.');
	});
});
