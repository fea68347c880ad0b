import { describe, expect, it } from 'vitest';
import { newlyRaised, type Raised } from '#shared/domain/alert.ts';
import { alertsFor, cardFor } from '#shared/domain/card.ts';
import { decide } from '#shared/domain/decide.ts';
import type { Fact } from '#shared/domain/facts.ts';
import { SCHOOL_ROLES, type Role } from '#shared/domain/people.ts';
import {
	PERMISSIONS,
	rightsOf,
	rightsVia,
	SECTIONS,
	writingRoles,
	type Rights
} from '#shared/domain/permission.ts';
import { calendarOf } from '#shared/domain/placement.ts';
import { viewFacts } from '#shared/domain/view.ts';
import { ABSENCE, AM, PLACEMENT, PM, story } from '#tests/kit/facts.ts';

const SCHOOL = { id: 's1', name: 'Lycée', phone: '01', timeZone: 'Europe/Paris' };

const TODAY = { day: '2027-06-14', timeZone: 'Europe/Paris' };

const EMPTY = {
	placement: PLACEMENT,
	facts: [],
	raised: [],
	pages: [],
	gone: { facts: [], pages: [] }
};

/** What somebody sees of a story, fact by fact: the body, and since when. */
function seenBy(facts: readonly Fact[], id: string, roles: Role[] = []) {
	const ordered = facts.map((fact, place) => ({ ...fact, seq: place + 1 }));
	const raised = facts.flatMap((_, place) => raisedBy(facts.slice(0, place + 1)));
	const alerts = alertsFor(SCHOOL, PLACEMENT, facts, raised, rights(id, roles));
	const visible = new Map(alerts.map((alert) => [alert.id, 0]));
	const seen = viewFacts(ordered, rights(id, roles), PLACEMENT, visible);
	return facts.map(({ id: fact }) => seen.find((one) => one.fact.id === fact));
}

function raisedBy(facts: readonly Fact[]): Raised[] {
	const ids = newlyRaised(facts, [], calendarOf(PLACEMENT, SCHOOL));
	return ids.map((id) => ({ id, raisedAt: 1 }));
}

function rights(id: string, roles: Role[] = []) {
	return rightsOf({ id, roles }, PLACEMENT.members, SCHOOL_ROLES, TODAY);
}

describe('permissions', () => {
	it('[PE1] gives each section to its writers, and nothing to anybody else', () => {
		const table = Object.fromEntries(
			SECTIONS.map((section) => [section, PERMISSIONS[section].write.join(' ')])
		);
		expect(table).toEqual({
			journal: 'student',
			presence: 'student tutor referent substitute cpe desk head',
			family: 'guardian',
			appraisal: 'tutor',
			feedback: 'referent',
			followup: 'referent substitute cpe desk head',
			week: 'student',
			thanks: 'student',
			news: 'student'
		});
		for (const section of SECTIONS) expect(writingRoles(rights('stranger'), section)).toEqual([]);
	});

	it('[PE1] takes a chain fact from whoever held the role once, and nothing else', () => {
		const former = rightsOf(
			{ id: 'former', roles: [] },
			[{ person: 'former', role: 'tutor', agreement: 'a1', ended: true }],
			SCHOOL_ROLES,
			TODAY
		);
		const id = '01890000-0000-7000-8000-000000000001';
		const fact = (section: string, body: object) =>
			decide(EMPTY, former, SCHOOL, { facts: [{ id, section, body }], pages: [] }, 7).facts[0];
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
		const seen = seenBy(facts, 'tutor').map((one) => one?.fact.body);
		expect(seen).toEqual([{ type: 'announce', at: 1_000_000, halfDays: [AM] }, undefined]);
	});

	it('[PE2] shows help only to the student and the roles that it names', () => {
		const { facts, add } = story();
		add('student', 'journal', { type: 'help', at: 1, to: ['cpe'], message: 'peur' });
		const reads = (id: string, roles: Role[] = []): boolean =>
			seenBy(facts, id, roles).some((seen) => seen !== undefined);
		expect(reads('student')).toBe(true);
		expect(reads('referent')).toBe(false);
		expect(reads('tutor')).toBe(false);
		expect(reads('someone', ['head'])).toBe(false);
		expect(reads('someone', ['cpe'])).toBe(true);
	});

	it('[PE2] keeps notes of the follow-up from desk', () => {
		const { facts, add, check } = story();
		const absent = check('absent', [AM]);
		add('cpe', 'followup', { type: 'note', at: 1, text: 'note' });
		add('cpe', 'followup', {
			type: 'closed',
			at: 1,
			alert: ABSENCE,
			covers: [absent],
			outcome: 'done',
			note: 'privé'
		});
		const desk = seenBy(facts, 'd', ['desk']).map((one) => one?.fact.body);
		expect(desk[1]).toBeUndefined();
		expect(JSON.stringify(desk[2])).not.toContain('privé');
		expect(desk[2]).toMatchObject({ type: 'closed' });
	});

	it('[PE2] keeps from the référent what is done about a help request that is not for them', () => {
		const { facts, add } = story();
		const help = add('student', 'journal', { type: 'help', at: 1, to: ['cpe'], message: 'peur' });
		const alert = `help/${help}`;
		add('cpe', 'followup', { type: 'taken', at: 1, alert, covers: [help] });
		add('student', 'journal', { type: 'retract', at: 1, fact: help });
		expect(seenBy(facts, 'referent')).toEqual([undefined, undefined, undefined]);
		expect(seenBy(facts, 'x', ['cpe']).map((seen) => seen?.fact.body.type)).toEqual([
			'help',
			'taken',
			'retract'
		]);
	});

	it('[PE2] shows an appraisal to the student from its publication on', () => {
		const { facts, add } = story();
		const appraisal = add('tutor', 'appraisal', {
			type: 'appraisal',
			at: 1,
			grid: {},
			text: 'bien'
		});
		expect(seenBy(facts, 'student')[0]).toBeUndefined();
		expect(seenBy(facts, 'referent')[0]).toMatchObject({ since: 1 });
		add('referent', 'followup', { type: 'published', at: 1, fact: appraisal });
		expect(seenBy(facts, 'student')[0]).toMatchObject({ since: 2 });
	});

	it('[PE2] shows a retract to those who see what it names, from when they see both, without its reason', () => {
		const { facts, retract, check } = story();
		retract('f2', 'other-tutor');
		check('absent', ['2027-06-21/am'], { author: 'other-tutor' });
		expect(seenBy(facts, 'tutor')).toEqual([undefined, undefined]);
		expect(seenBy(facts, 'x', ['cpe'])[0]).toMatchObject({ since: 2 });
	});

	it('[PE2, GW4] shows thanks to the tutors of the host that is thanked, and to no other', () => {
		const { facts, add, retract } = story();
		const thanks = { type: 'thanks', at: 1, agreement: 'a1', text: 'merci' } as const;
		retract(add('student', 'thanks', thanks), 'student');
		const reads = (id: string, roles: Role[] = []): number =>
			seenBy(facts, id, roles).filter((seen) => seen !== undefined).length;
		expect(['student', 'tutor', 'referent'].map((id) => reads(id))).toEqual([2, 2, 2]);
		expect(['other-tutor', 'guardian', 'stranger'].map((id) => reads(id))).toEqual([0, 0, 0]);
		expect((['cpe', 'desk', 'head', 'care'] as const).map((role) => reads('x', [role]))).toEqual([
			0, 0, 0, 0
		]);
	});

	it('[PE2, GW1, GW5] shows how a week went to the référent alone, and good news to the family too', () => {
		const { facts, add } = story();
		add('student', 'week', { type: 'week', at: 1, day: '2027-06-18', answer: 'appel' });
		add('student', 'news', { type: 'good-news', at: 1, says: ['well'] });
		const reads = (id: string, roles: Role[] = []): (string | undefined)[] =>
			seenBy(facts, id, roles).map((seen) => seen?.fact.body.type);
		expect(reads('referent')).toEqual(['week', 'good-news']);
		expect(reads('guardian')).toEqual([undefined, 'good-news']);
		for (const id of ['tutor', 'other-tutor', 'stranger'])
			expect(reads(id)).toEqual([undefined, undefined]);
		for (const role of ['cpe', 'desk', 'head', 'care'] as const)
			expect(reads('x', [role])).toEqual([undefined, undefined]);
	});

	it('[PE4] shows each kind of alert to its own circle only', () => {
		const { facts, add, check } = story();
		check('absent', [AM]);
		check('late', ['2027-06-21/am'], { author: 'other-tutor' });
		add('tutor', 'presence', { type: 'accident', at: 1, halfDay: PM });
		add('student', 'journal', { type: 'help', at: 1, to: ['care'], message: 'mal' });
		const raised = raisedBy(facts);
		const kinds = (id: string, roles: Role[] = []): string =>
			alertsFor(SCHOOL, PLACEMENT, facts, raised, rights(id, roles))
				.map(({ kind }) => kind)
				.join(' ');
		expect(kinds('student')).toBe('absence late accident help');
		expect(kinds('tutor')).toBe('absence accident');
		expect(kinds('other-tutor')).toBe('late');
		expect(kinds('referent')).toBe('absence late accident');
		expect(kinds('x', ['cpe'])).toBe('absence late accident');
		expect(kinds('x', ['desk'])).toBe('absence late');
		expect(kinds('x', ['care'])).toBe('help');
		expect(kinds('x', ['office'])).toBe('');
		expect(kinds('guardian')).toBe('');
		expect(kinds('stranger')).toBe('');
		add('cpe', 'followup', { type: 'passed', at: 1, alert: 'accident/f3', to: 'care' });
		expect(kinds('x', ['care'])).toBe('accident help');
	});

	it('[PE4] refuses a step about an alert that its author may not see', () => {
		const { facts, add } = story();
		const help = add('student', 'journal', { type: 'help', at: 1, to: ['cpe'] });
		const snapshot = { ...EMPTY, facts, raised: raisedBy(facts) };
		const id = '01890000-0000-7000-8000-000000000001';
		const body = { type: 'taken', at: 1, alert: `help/${help}`, covers: [id] };
		const answer = (person: string, roles: Role[]) =>
			decide(
				snapshot,
				rights(person, roles),
				SCHOOL,
				{ facts: [{ id, section: 'followup', body }], pages: [] },
				7
			).facts[0];
		expect(answer('referent', [])).toMatchObject({ code: 'forbidden' });
		expect(answer('someone', ['cpe'])).toMatchObject({ status: 'ok' });
	});

	it('[PE2, SI4] shows neither tutor nor student who is followed, nor by whose order somebody is looked for', () => {
		const { facts, watched, unheard } = story();
		const mark = watched(true, 1, 'cpe');
		unheard([AM], { author: 'cpe', ordered: mark });
		for (const person of ['tutor', 'student']) {
			const [followed, search] = seenBy(facts, person);
			expect(followed).toBeUndefined();
			expect(search?.fact.body).toMatchObject({ type: 'unheard', halfDays: [AM] });
			expect(search?.fact.body).not.toHaveProperty('ordered');
		}
		const [followed, search] = seenBy(facts, 'desk', ['desk']);
		expect(followed).toBeDefined();
		expect(search?.fact.body).toMatchObject({ ordered: mark });
	});

	it('[SI5] takes a search by order from the server alone, while the mark stands; or back, by its receipt', () => {
		const { facts, watched } = story();
		const [id, mark] = [1, 2].map((nth) => `01890000-0000-7000-8000-00000000000${nth}`);
		watched(true, 1, 'former');
		facts[0] = { ...facts[0]!, id: mark! };
		const body = { type: 'unheard', at: 7, halfDays: [AM], ordered: mark };
		const none = rightsOf({ id: 'former', roles: [] }, [], SCHOOL_ROLES, TODAY);
		const answer = (by: Rights, snapshot: readonly Fact[], more: object = {}) => {
			const pushed = { facts: [{ id: id!, section: 'presence', body, ...more }], pages: [] };
			return decide({ ...EMPTY, facts: snapshot }, by, SCHOOL, pushed, 9).facts[0];
		};
		const order = rightsVia(none, 'order');
		expect(answer(order, facts)).toMatchObject({ status: 'ok', receivedAt: 9 });
		expect(answer(order, [])).toMatchObject({ code: 'forbidden' });
		watched(false, 2, 'cpe');
		expect(answer(order, facts)).toMatchObject({ code: 'forbidden' });
		expect(answer(rights('cpe', ['cpe']), facts)).toMatchObject({ code: 'bad-fact' });
		const signed = answer(rights('cpe', ['cpe']), facts, { receivedAt: 8 });
		expect(signed).toMatchObject({ status: 'ok', receivedAt: 8 });
	});

	it('[PE4] lets nobody pass to themselves an alert that has yet to come and is not for their kind', () => {
		const id = '01890000-0000-7000-8000-000000000001';
		const pass = (roles: Role[], alert: string) =>
			decide(
				EMPTY,
				rights('someone', roles),
				SCHOOL,
				{
					facts: [{ id, section: 'followup', body: { type: 'passed', at: 1, alert, to: 'desk' } }],
					pages: []
				},
				7
			).facts[0];
		expect(pass(['desk'], 'repeated/2027-06')).toMatchObject({ code: 'forbidden' });
		expect(pass(['desk'], `help/${id}`)).toMatchObject({ code: 'forbidden' });
		expect(pass(['cpe'], 'repeated/2027-06')).toMatchObject({ status: 'ok' });
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
