import { describe, expect, it } from 'vitest';
import { cardFor } from '#shared/domain/card.ts';
import { decide } from '#shared/domain/decide.ts';
import { SCHOOL_ROLES, type Role } from '#shared/domain/people.ts';
import { PERMISSIONS, rightsOf, SECTIONS, writingRoles } from '#shared/domain/permission.ts';
import { viewFact } from '#shared/domain/view.ts';
import { ABSENCE, AM, PLACEMENT, PM, story } from '#tests/kit/facts.ts';

const SCHOOL = { id: 's1', name: 'Lycée', phone: '01', timeZone: 'Europe/Paris' };

function rights(id: string, roles: Role[] = []) {
	return rightsOf({ id, roles }, PLACEMENT.members, SCHOOL_ROLES);
}

describe('permissions', () => {
	it('[PE1] gives each section to its writers, and nothing to anybody else', () => {
		const table = Object.fromEntries(
			SECTIONS.map((section) => [section, PERMISSIONS[section].write.join(' ')])
		);
		expect(table).toEqual({
			journal: 'student',
			presence: 'student tutor referent cpe desk head',
			family: 'guardian',
			appraisal: 'tutor',
			feedback: 'referent',
			followup: 'referent cpe desk head'
		});
		for (const section of SECTIONS) expect(writingRoles(rights('stranger'), section)).toEqual([]);
	});

	it('[PE1] takes a chain fact from whoever held the role once, and nothing else', () => {
		const former = rightsOf(
			{ id: 'former', roles: [] },
			[{ person: 'former', role: 'tutor', agreement: 'a1', ended: true }],
			SCHOOL_ROLES
		);
		const id = '01890000-0000-7000-8000-000000000001';
		const fact = (section: string, body: object) =>
			decide(
				{ facts: [], raised: [], pages: [] },
				former,
				{ facts: [{ id, section, body }], pages: [] },
				7
			).facts[0];
		expect(
			fact('presence', { type: 'check', at: 1, halfDays: [AM], status: 'absent' })
		).toMatchObject({ status: 'ok' });
		expect(fact('appraisal', { type: 'appraisal', at: 1, grid: {} })).toMatchObject({
			code: 'forbidden'
		});
	});

	it('[PE2] shows a tutor their own host’s half-days, never the reason of an announcement', () => {
		const { facts, announce, check } = story();
		announce([AM, '2027-06-21/am']);
		check('absent', ['2027-06-21/am'], { author: 'other-tutor' });
		const seen = facts.map((fact) => viewFact(fact, rights('tutor'), PLACEMENT)?.body);
		expect(seen).toEqual([{ type: 'announce', at: 1_000_000, halfDays: [AM] }, undefined]);
	});

	it('[PE2] shows help only to the student and the roles that it names', () => {
		const { facts, add } = story();
		add('student', 'journal', { type: 'help', at: 1, to: ['cpe'], message: 'peur' });
		const reads = (id: string, roles: Role[] = []): boolean =>
			facts.some((fact) => viewFact(fact, rights(id, roles), PLACEMENT) !== undefined);
		expect(reads('student')).toBe(true);
		expect(reads('referent')).toBe(false);
		expect(reads('tutor')).toBe(false);
		expect(reads('someone', ['head'])).toBe(false);
	});

	it('[PE2] keeps notes of the follow-up from desk', () => {
		const { facts, add } = story();
		add('cpe', 'followup', { type: 'note', at: 1, text: 'note' });
		add('cpe', 'followup', {
			type: 'closed',
			at: 1,
			alert: ABSENCE,
			covers: ['f1'],
			outcome: 'done',
			note: 'privé'
		});
		const desk = facts.map((fact) => viewFact(fact, rights('d', ['desk']), PLACEMENT)?.body);
		expect(desk[0]).toBeUndefined();
		expect(JSON.stringify(desk[1])).not.toContain('privé');
		expect(desk[1]).toMatchObject({ type: 'closed' });
	});

	it('[PE3] gives a tutor the short name, their own agreement and alerts; a stranger no card', () => {
		const { facts, check } = story();
		check('absent', [AM, PM]);
		check('absent', ['2027-06-21/am'], { author: 'other-tutor' });
		const raised = [
			{ id: ABSENCE, raisedAt: 1 },
			{ id: 'absence/2027-06-21', raisedAt: 2 }
		];
		const card = cardFor(SCHOOL, PLACEMENT, [], facts, raised, rights('tutor'));
		expect(card?.student.name).toBe('student N.');
		expect(card?.agreements.map(({ id }) => id)).toEqual(['a1']);
		expect(card?.halfDays.map(({ key }) => key)).toEqual([AM, PM]);
		expect(card?.alerts.map(({ id }) => id)).toEqual([ABSENCE]);
		expect(cardFor(SCHOOL, PLACEMENT, [], facts, raised, rights('stranger'))).toBeUndefined();
	});
});
