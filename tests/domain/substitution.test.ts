import { describe, expect, it } from 'vitest';
import { alertsOf } from '#shared/domain/alert.ts';
import { circleOf } from '#shared/domain/audience.ts';
import { alertsFor, cardFor } from '#shared/domain/card.ts';
import type { Fact } from '#shared/domain/facts.ts';
import { LADDERS } from '#shared/domain/ladder.ts';
import { SCHOOL_ROLES, type Member, type Role } from '#shared/domain/people.ts';
import { mayRead, rightsOf, SECTIONS, writingRoles } from '#shared/domain/permission.ts';
import { calendarOf } from '#shared/domain/placement.ts';
import { isOver } from '#shared/domain/referents.ts';
import { readsJournal, referentsOn, replacementsIn } from '#shared/domain/replacements.ts';
import { isTold, rosterOn } from '#shared/domain/roster.ts';
import {
	endOf,
	nextMidnight,
	refusalOf,
	runOf,
	termsOf,
	type Substitution,
	type SubstitutionBook,
	type Terms
} from '#shared/domain/substitution.ts';
import { tellingOf } from '#shared/domain/telling.ts';
import { addDays, instantOf, type Day } from '#shared/domain/time.ts';
import { viewFacts } from '#shared/domain/view.ts';
import { waitingOf } from '#shared/domain/waiting.ts';
import { AM, PLACEMENT, story } from '#tests/kit/facts.ts';

const ZONE = 'Europe/Paris';
const SCHOOL = { id: 's1', name: 'Lycée', phone: '01', timeZone: ZONE };
const TODAY = '2027-06-14';

const on = (day: Day) => ({ day, timeZone: ZONE });
const at = (day: Day, clock: string) => instantOf(day, clock, ZONE);

function standIn(role: 'referent' | 'substitute', more: Partial<Member['standIn']> = {}): Member {
	const days = { for: 'referent', from: '2027-06-15', to: '2027-06-17', at: at(TODAY, '10:00') };
	return { person: 'y', role, standIn: { ...days, ...more } };
}

const PLACED = {
	...PLACEMENT,
	people: { ...PLACEMENT.people, y: { id: 'y', name: 'Y NOM', shortName: 'Y N.' } },
	members: [...PLACEMENT.members, standIn('substitute')]
};

function rights(
	day: Day,
	members: readonly Member[] = PLACED.members,
	id = 'y',
	roles: Role[] = []
) {
	return rightsOf({ id, roles }, members, SCHOOL_ROLES, on(day));
}

describe('what a substitute holds', () => {
	it('[SU3] is nothing before the first day, theirs until the last, and then what was held once', () => {
		const held = (day: Day) => {
			const { roles, everRoles } = rights(day);
			return [roles.join(), everRoles.join()];
		};
		expect(held('2027-06-14')).toEqual(['', '']);
		expect(held('2027-06-15')).toEqual(['substitute', 'substitute']);
		expect(held('2027-06-17')).toEqual(['substitute', 'substitute']);
		expect(held('2027-06-18')).toEqual(['', 'substitute']);
	});

	it('[SU2] is the table, section by section; with the journal all that a référent has', () => {
		const table = (role: 'referent' | 'substitute') => {
			const own = rights('2027-06-15', [standIn(role)]);
			return SECTIONS.map((section) => {
				const writes = writingRoles(own, section).length > 0 ? ' writes' : '';
				return `${section}${mayRead(own, section) ? ' reads' : ''}${writes}`;
			});
		};
		expect(table('substitute')).toEqual([
			'journal',
			'presence reads writes',
			'family reads',
			'appraisal reads',
			'feedback',
			'followup reads writes',
			'week reads',
			'thanks reads',
			'news reads'
		]);
		expect(table('referent')).toEqual([
			'journal reads',
			'presence reads writes',
			'family reads',
			'appraisal reads',
			'feedback reads writes',
			'followup reads writes',
			'week reads',
			'thanks reads',
			'news reads'
		]);
		expect(rights('2027-06-15', PLACED.members, 'referent').roles).toEqual(['referent']);
	});

	it('[SU3] ends at once with the placement’s own référent, and with the head’s word on its very first day', () => {
		expect(rights('2027-06-15', [{ ...standIn('referent'), ended: true }]).roles).toEqual([]);
		const taken = standIn('referent', { to: '2027-06-14' });
		expect(rights('2027-06-15', [taken])).toMatchObject({ roles: [], everRoles: ['referent'] });
	});

	it('[SU4] is a call for help to the référent that was open on their first day or came after', () => {
		const { facts, add } = story();
		const help = (day: Day, to: ('referent' | 'cpe')[]) => {
			const instant = at(day, '10:00');
			return add('student', 'journal', { type: 'help', at: instant, to, message: 'peur' });
		};
		const close = (id: string, day: Day) =>
			add('referent', 'followup', {
				...{ type: 'closed', at: at(day, '11:00'), alert: `help/${id}` },
				...{ covers: [id], outcome: 'fini' }
			});
		const over = help('2027-06-10', ['referent']);
		close(over, '2027-06-11');
		const open = help('2027-06-11', ['referent']);
		const late = help('2027-06-16', ['referent']);
		const other = help('2027-06-16', ['cpe']);
		const reads = (own = rights('2027-06-16')) => {
			const raised = facts.flatMap((fact) =>
				fact.body.type === 'help' ? [{ id: `help/${fact.id}`, raisedAt: fact.receivedAt }] : []
			);
			const alerts = alertsFor(SCHOOL, PLACED, facts, raised, own);
			const ordered = facts.map((fact, place) => ({ ...fact, seq: place + 1 }));
			const seen = viewFacts(ordered, own, PLACED, new Map(alerts.map(({ id }) => [id, 0])));
			const read = seen.map(({ fact }) => fact).filter((fact) => fact.body.type === 'help');
			expect(alerts.map(({ id }) => id)).toEqual(read.map(({ id }) => `help/${id}`));
			return read.map(({ id }) => id);
		};
		expect(reads()).toEqual([open, late]);
		close(open, '2027-06-16');
		expect(reads()).toEqual([open, late]);
		expect(reads(rights('2027-06-16', [standIn('referent')]))).toEqual([over, open, late]);
		expect(reads(rights('2027-06-18'))).toEqual([]);
		expect([...circleOf(`help/${other}`, facts)].sort()).toEqual(['cpe', 'student']);
		expect([...circleOf(`help/${late}`, facts)].sort()).toEqual([
			'referent',
			'student',
			'substitute'
		]);
	});
});

describe('a card', () => {
	const card = cardFor(SCHOOL, PLACED, [], [], [], rights(TODAY, PLACED.members, 'student'));

	it('[SU5] names the substitute with their days, coming and past, whatever the day', () => {
		expect(card?.referents).toEqual([
			{ id: 'referent', name: 'referent NOM' },
			{
				...{ id: 'y', name: 'Y NOM', from: '2027-06-15', to: '2027-06-17' },
				substitute: 'referent'
			}
		]);
	});

	it('[SU3, SU5] is read by the day: who follows, who reads the journal, what is over', () => {
		if (!card) throw new Error('a student has a card');
		const who = (day: Day) => referentsOn(card, day).map(({ id }) => id);
		expect(who('2027-06-14')).toEqual(['referent']);
		expect(who('2027-06-15')).toEqual(['referent', 'y']);
		expect(who('2027-06-18')).toEqual(['referent']);
		expect(readsJournal(card, 'referent', '2027-06-15')).toBe(true);
		expect(readsJournal(card, 'y', '2027-06-15')).toBe(false);
		const open = { referents: card.referents.map((one) => ({ ...one, journal: true as const })) };
		expect(readsJournal(open, 'y', '2027-06-15')).toBe(true);
		expect(readsJournal(open, 'y', '2027-06-18')).toBe(false);
		const over = (day: Day, roles: string[] = []) => isOver(card, { id: 'y', roles }, day);
		expect([over('2027-06-17'), over('2027-06-18'), over('2027-06-18', ['cpe'])]).toEqual([
			false,
			true,
			false
		]);
		expect(isOver(card, { id: 'referent', roles: [] }, '2027-06-18')).toBe(false);
		expect(replacementsIn(card, TODAY)).toMatchObject([
			{ name: 'Y NOM', absentName: 'referent NOM' }
		]);
		expect(replacementsIn(card, '2027-06-18')).toEqual([]);
	});
});

describe('the ladder', () => {
	const wide = [
		{ role: 'cpe' as const, person: 'cpe' },
		{ role: 'head' as const, person: 'head' }
	];
	const roster = (day: Day, more = wide) => rosterOn(PLACED.members, more, [], on(day));

	/** Whom the ladder tells at that moment of a call for help to the référent. */
	function told(facts: readonly Fact[], day: Day, clock: string, written = new Set<string>()) {
		const now = at(day, clock);
		const raised = [{ id: `help/f1`, raisedAt: facts[0]?.receivedAt ?? 0 }];
		const calendar = calendarOf(PLACED, SCHOOL);
		const [alert] = alertsOf(facts, raised, calendar);
		const waiting = alert && waitingOf(alert, facts, calendar);
		if (!alert || !waiting) throw new Error('it waits');
		const circle = circleOf(alert.id, facts);
		const scene = { alert, waiting, circle, roster: roster(day), timeZone: ZONE };
		const { due, next } = tellingOf(scene, LADDERS.help, written, now);
		for (const { id } of due) written.add(id);
		return { people: [...new Set(due.map(({ person }) => person))], next };
	}

	it('[SU6] tells whoever stands in, not whoever is away; before and after, the référent', () => {
		const people = (day: Day) => [
			...(roster(day).byRole.referent ?? []),
			roster(day).byRole.substitute
		];
		expect(people('2027-06-14')).toEqual(['referent', undefined]);
		expect(people('2027-06-15')).toEqual([['y']]);
		expect(people('2027-06-18')).toEqual(['referent', undefined]);
		const both = roster('2027-06-15', [...wide, { role: 'cpe', person: 'referent' }]);
		expect(both.byRole.cpe).toEqual(['cpe', 'referent']);
		expect(isTold('referent', ['referent', 'substitute'], both)).toBe(false);
		expect(isTold('y', ['referent'], both)).toBe(false);
		expect(isTold('y', ['referent', 'substitute'], both)).toBe(true);
	});

	it('[SU6, LA11] tells whoever begins at midnight at the opening, and the référent when they are back', () => {
		const { facts, add } = story();
		add('student', 'journal', { type: 'help', at: at('2027-06-14', '16:00'), to: ['referent'] });
		const written = new Set<string>();
		expect(told(facts, '2027-06-14', '17:00', written).people).toEqual(['referent']);
		const midnight = told(facts, '2027-06-15', '00:00', written);
		expect(midnight).toEqual({ people: [], next: at('2027-06-15', '08:00') });
		expect(told(facts, '2027-06-15', '08:00', written).people).toEqual(['y']);
		expect(told(facts, '2027-06-18', '00:00', written).people).toEqual([]);
		expect(told(facts, '2027-06-18', '08:00', written).people).toEqual(['referent']);
	});

	it('[SU6] reminds whoever stands in of what the référent had taken; and nobody whose time is over', () => {
		const { facts, add } = story();
		const help = add('student', 'journal', {
			...{ type: 'help', at: at('2027-06-14', '09:00'), to: ['referent'] }
		});
		const taken = { type: 'taken' as const, alert: `help/${help}`, covers: [help] };
		add('referent', 'followup', { ...taken, at: at('2027-06-14', '09:30') });
		expect(told(facts, '2027-06-16', '12:00').people).toEqual(['y']);
		const [asked, ...others] = facts;
		const byY = others.map((fact) => ({ ...fact, author: 'y' }));
		if (!asked) throw new Error('it was asked');
		expect(told([asked, ...byY], '2027-06-16', '12:00').people).toEqual(['y']);
		expect(told([asked, ...byY], '2027-06-18', '12:00').people).toEqual(['referent']);
	});

	it('[SU6] of an absence tells them no more than the référent', () => {
		const { facts, check } = story();
		check('absent', [AM]);
		const circle = circleOf('absence/2027-06-14', facts);
		expect(isTold('y', circle, roster('2027-06-15'))).toBe(true);
		expect(isTold('y', circleOf('refused/x', facts), roster('2027-06-15'))).toBe(false);
		expect(isTold('y', circleOf('signal/x/n1', facts), roster('2027-06-15'))).toBe(false);
	});
});

describe('a head’s decision', () => {
	const person = (id: string, besides: string[] = []) => ({
		...{ id, name: id.toUpperCase(), roles: ['referent'], besides }
	});
	const one = (more: Partial<Substitution> = {}): Substitution => ({
		...{ id: 'one', nth: 1, state: 'standing', journal: false, decided: [] },
		...{ absent: { id: 'x', name: 'X' }, substitute: { id: 'y', name: 'Y' } },
		...{ from: '2027-06-15', to: '2027-06-17' },
		...more
	});
	const book = (...substitutions: Substitution[]): SubstitutionBook => ({
		today: TODAY,
		people: [person('x', ['co']), person('co', ['x']), person('y'), person('z')],
		referents: ['x', 'co', 'y', 'd'].map((id) => ({ id, name: id, students: 2 })),
		substitutions
	});
	const terms = (more: Partial<Terms> = {}): Terms => ({
		...{ absent: 'x', substitute: 'z', from: TODAY, to: '2027-06-16', journal: false },
		...more
	});

	it.each([
		['from today on', {}, undefined],
		['one day', { to: TODAY }, undefined],
		['a school year', { to: addDays(TODAY, 365) }, undefined],
		['longer than that', { to: addDays(TODAY, 366) }, 'too-long'],
		['within a year', { from: addDays(TODAY, 366), to: addDays(TODAY, 367) }, undefined],
		['later', { from: addDays(TODAY, 367), to: addDays(TODAY, 367) }, 'too-far'],
		['from yesterday on', { from: '2027-06-13' }, 'past'],
		['backwards', { from: '2027-06-16', to: '2027-06-15' }, 'backwards'],
		['without a day', { to: '' }, 'no-day'],
		['by themselves', { substitute: 'x' }, 'same-person'],
		['by nobody', { substitute: '' }, 'nobody'],
		['of somebody who follows nobody', { absent: 'z', substitute: 'y' }, 'nobody'],
		['by a référent of the same students', { substitute: 'co' }, 'already-referent']
	] as const)('[SU1] %s: %o is %s', (_what, more, refusal) => {
		expect(refusalOf(terms(more), undefined, book())).toBe(refusal);
	});

	it.each([
		['the same référent in these days', {}, 'already-replaced'],
		['the same référent before', { to: TODAY }, undefined],
		['the same référent after', { from: '2027-06-18', to: '2027-06-19' }, undefined],
		['whoever stands in', { absent: 'y' }, 'stands-in'],
		['by whoever is replaced', { absent: 'd', substitute: 'x' }, 'substitute-away'],
		['another, by the same person', { absent: 'd', substitute: 'y' }, undefined]
	] as const)('[SU1] beside another substitution, %s: %o is %s', (_what, more, refusal) => {
		expect(refusalOf(terms(more), undefined, book(one()))).toBe(refusal);
		const ended = one({ state: 'taken-back' });
		expect(refusalOf(terms(more), undefined, book(ended))).toBe(undefined);
	});

	it('[SU7] may change all of it before it begins, then the last day and the journal', () => {
		const coming = one();
		const change = (before: Substitution, more: Partial<Terms>) =>
			refusalOf({ ...termsOf(before), ...more }, before, book(before));
		expect(change(coming, { substitute: 'z', from: TODAY, to: TODAY })).toBe(undefined);
		expect(change(coming, { absent: 'co' })).toBe('nobody');
		const running = one({ from: '2027-06-10' });
		expect(change(running, { to: TODAY, journal: true })).toBe(undefined);
		expect(change(running, { to: '2027-06-13' })).toBe('past');
		expect(change(running, { substitute: 'z' })).toBe('begun');
		expect(change(running, { from: '2027-06-11' })).toBe('begun');
		expect([coming, running, one({ to: '2027-06-13' })].map((each) => runOf(each, TODAY))).toEqual([
			'coming',
			'running',
			'past'
		]);
		expect(endOf(coming, TODAY)).toMatchObject({ state: 'taken-back', to: '2027-06-17' });
		expect(endOf(running, TODAY)).toMatchObject({ state: 'ended', to: '2027-06-13' });
	});

	it('[SU5] knows its two midnights on the school’s clock, summer and winter', () => {
		const days = { from: '2027-10-30', to: '2027-10-31' };
		const next = (day: Day, timeZone = ZONE) => nextMidnight(days, { day, timeZone });
		expect(next('2027-10-29')).toBe(Date.parse('2027-10-30T00:00:00+02:00'));
		// The night in which the clocks go back is an hour longer.
		expect(next('2027-10-30')).toBe(Date.parse('2027-11-01T00:00:00+01:00'));
		expect(next('2027-11-01')).toBe(undefined);
		expect(next('2027-10-29', 'Indian/Reunion')).toBe(Date.parse('2027-10-30T00:00:00+04:00'));
	});
});
