import { describe, expect, it } from 'vitest';
import type { Card, CardAlert } from '#shared/domain/card.ts';
import { figuresOf } from '#shared/domain/figures.ts';
import { RETENTION } from '#shared/domain/retention.ts';
import { folded, isFound } from '#shared/domain/search.ts';
import { silentHosts } from '#shared/domain/silent-hosts.ts';
import { missingOf, staffOf } from '#shared/domain/staff.ts';
import { AM, PM, story } from '#tests/kit/facts.ts';

const agreement = (id: string, tutor = 'tutor'): Card['agreements'][number] => ({
	id,
	host: { name: `Garage ${id}`, address: 'rue', phone: '01' },
	tutor: { id: tutor, name: 'Tuteur' },
	from: '2027-06-14',
	to: '2027-06-18'
});

function card(student: string, given: Partial<Card> = {}): Card {
	return {
		id: `stage-${student}`,
		student: { id: student, name: student, className: '2de 4' },
		agreements: [agreement('a1')],
		referents: [{ id: 'ref', name: 'Référent' }],
		cpes: [{ id: 'cpe', name: 'CPE' }],
		school: { name: 'Lycée', phone: '01' },
		halfDays: [
			{ key: AM, from: '08:30', to: '12:00', agreement: 'a1' },
			{ key: PM, from: '13:30', to: '17:00', agreement: 'a1' }
		],
		alerts: [],
		...given
	};
}

describe('figures', () => {
	it('[PR9] counts each half-day that is over once, and silence as silence', () => {
		const heard = story();
		heard.check('present', [AM]);
		const absent = story();
		absent.check('absent', [AM]);
		absent.arrived(PM);
		const disputed = story();
		disputed.check('absent', [AM]);
		disputed.arrived(AM);
		const known = card('d', {
			halfDays: card('d').halfDays.map((halfDay) => ({ ...halfDay, known: true as const }))
		});
		const { halfDays, placed, students, hosts } = figuresOf(
			[
				{ card: card('a'), facts: heard.facts },
				{ card: card('b'), facts: absent.facts },
				{ card: card('c'), facts: disputed.facts },
				{ card: known, facts: [] }
			],
			'2027-06-15/am',
			RETENTION
		);
		expect(halfDays).toEqual({ expected: 8, done: 2, missed: 3, disputed: 1, silent: 2 });
		expect({ placed, students, hosts }).toEqual({ placed: 4, students: 4, hosts: 1 });
	});

	it('[PR9, RT1] says nothing of what is no longer kept: silence would be made of missing data', () => {
		const placed = [{ card: card('a'), facts: [] }];
		expect(figuresOf(placed, '2027-08-31/am', RETENTION).halfDays.silent).toBe(2);
		expect(figuresOf(placed, '2027-09-01/am', RETENTION)).toMatchObject({
			students: 0,
			halfDays: { expected: 0, silent: 0 }
		});
	});

	it('[PR9] does not count the half-day under way, nor those to come', () => {
		const { facts, check } = story();
		check('present', [AM, PM]);
		expect(figuresOf([{ card: card('a'), facts }], AM, RETENTION).halfDays.expected).toBe(0);
		expect(figuresOf([{ card: card('a'), facts }], PM, RETENTION).halfDays).toMatchObject({
			expected: 1,
			done: 1
		});
	});

	it('[AL25] gives each kind of alert its count and medians, searches apart, without those withdrawn', () => {
		const alert = (given: Partial<CardAlert>): CardAlert => ({
			id: 'absence/2027-06-14',
			kind: 'absence',
			day: '2027-06-14',
			halfDays: [AM],
			facts: ['f1'],
			raisedAt: 1000,
			marks: [],
			state: 'raised',
			steps: [],
			...given
		});
		const steps = [
			{ what: 'taken', who: 'cpe', name: 'CPE', at: 3000 },
			{ what: 'family', who: 'cpe', name: 'CPE', at: 9000, outcome: 'reached' }
		];
		const alerts = [
			alert({}),
			alert({ state: 'closed', steps }),
			alert({ state: 'retracted' }),
			alert({ kind: 'late' }),
			alert({ marks: ['unheard'] })
		];
		const figures = figuresOf([{ card: card('a', { alerts }), facts: [] }], AM, RETENTION);
		expect(figures.alerts).toEqual([
			{ kind: 'absence', count: 2, open: 1, toTaken: 2000, toReached: 8000 },
			{ kind: 'late', count: 1, open: 1, toTaken: undefined, toReached: undefined },
			{ kind: 'unheard', count: 1, open: 1, toTaken: undefined, toReached: undefined }
		]);
	});
});

describe('finding a student', () => {
	it('forgives accents, capitals and spaces', () => {
		expect(folded('  Éloïse   MODÈLE ')).toBe('eloise modele');
		expect(isFound('mode', ['Aya MODÈLE', '2de 4'])).toBe(true);
		expect(isFound('moulin lea', ['Léa EXEMPLE', 'Boulangerie du Moulin'])).toBe(true);
		expect(isFound('odele', ['Aya MODÈLE'])).toBe(false);
		expect(isFound('', ['Aya MODÈLE'])).toBe(true);
		expect(isFound('anne-lise', ['Anne-Lise FICTIVE'])).toBe(true);
		expect(isFound('etoile', [`L'Étoile`])).toBe(true);
	});
});

describe('lists of the school', () => {
	it('groups the silent by workplace and tutor: one call asks about several', () => {
		const other = { agreements: [agreement('a1', 'tutor-2')] };
		const groups = silentHosts(
			[card('b'), card('c', other), card('a')].map((one) => ({ card: one })),
			'2027-06-14'
		);
		expect(groups.map((group) => group.placements.map((one) => one.card.student.name))).toEqual([
			['a', 'b'],
			['c']
		]);
		expect(silentHosts([{ card: card('a') }], '2027-06-15')).toEqual([]);
	});

	it('knows whom each référent and CPE follows', () => {
		const open = { id: 'x', state: 'raised' } as CardAlert;
		const staff = staffOf([
			card('a', { alerts: [open, { ...open, state: 'closed' }] }),
			card('b'),
			card('c', { referents: [] })
		]);
		expect(staff).toMatchObject([
			{ id: 'ref', role: 'referent', students: 2, openAlerts: 1, classes: ['2de 4'] },
			{ id: 'cpe', role: 'cpe', students: 3, openAlerts: 1 }
		]);
	});

	it('says what a placement lacks', () => {
		expect(missingOf(card('a'))).toEqual([]);
		const bare = agreement('a1');
		expect(
			missingOf(
				card('a', {
					agreements: [
						{ ...bare, host: { name: 'X', address: '', phone: ' ' }, tutor: { id: 't', name: '' } }
					],
					referents: [],
					halfDays: []
				})
			)
		).toEqual(['host-phone', 'host-address', 'tutor', 'referent', 'days']);
		expect(missingOf(card('a', { agreements: [] }))).toEqual(['agreement']);
	});
});
