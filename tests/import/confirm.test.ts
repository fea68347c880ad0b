import { describe, expect, it } from 'vitest';
import { digestOf, onlyRead } from '#shared/domain/import/confirm.ts';
import type { Change } from '#shared/domain/import/plan.ts';
import { changedThings } from '#shared/text/import-changes.ts';
import {
	applied,
	creating,
	EMPTY_SCHOOL,
	guessed,
	planOf,
	tableOf
} from '#tests/kit/school-files/planning.ts';

const TABLE = tableOf([
	['Lycée fictif', '', ''],
	['Nom', 'Prénom', 'Sexe', 'Classe', 'Né le', 'Tél. portable responsable', 'Nom responsable'],
	['MARTIN', 'Léa', 'F', '2A', '09/03/2011', '0639980001', 'MARTIN Agnès'],
	['ROUX', 'Paul', 'M', '2A', '31/02/2011', '', '']
]);
const SHEET = guessed(TABLE, 'students');

describe('what is confirmed', () => {
	it('[IM18] holds what the plan reads and no other cell, and gives the same plan', async () => {
		const sent = onlyRead(SHEET);
		expect(sent.sheet.rows.map(({ number }) => number)).toEqual([2, 3, 4]);
		expect(sent.sheet.rows.map(({ cells }) => cells[2])).toEqual(['', '', '']);
		expect(JSON.stringify(sent)).not.toContain('fictif');
		const plans = [SHEET, sent].map((one) => planOf([one], EMPTY_SCHOOL, creating(['2A'])));
		expect(plans[1]).toEqual(plans[0]);
		expect(await Promise.all(plans.map(digestOf))).toEqual([
			await digestOf(plans[0]!),
			await digestOf(plans[0]!)
		]);
		expect(onlyRead(sent)).toEqual(sent);
	});

	it('[IM18] has another digest for another file, another school or another choice', async () => {
		const choices = creating(['2A']);
		const plan = planOf([SHEET], EMPTY_SCHOOL, choices);
		const digests = await Promise.all(
			[
				plan,
				planOf([SHEET], applied(EMPTY_SCHOOL, plan), choices),
				planOf([SHEET], EMPTY_SCHOOL, creating([])),
				planOf(
					[guessed(tableOf(TABLE.rows.slice(1, 3).map(({ cells }) => cells)))],
					EMPTY_SCHOOL,
					choices
				)
			].map(digestOf)
		);
		expect(new Set(digests).size).toBe(4);
		expect(digests.every((one) => /^[0-9a-f]{64}$/.test(one))).toBe(true);
	});
});

describe('the words of a row', () => {
	const said = (changes: readonly Change[]) =>
		changedThings(changes, (id) => (id === 'ref' ? 'Dany TABLEAU' : '')).map(({ title, lines }) => [
			title,
			...lines.map(({ field, before, after }) => `${field}: ${before ?? '·'} → ${after}`)
		]);
	const of = (kind: Change['kind'], field: string, after: unknown, before?: unknown): Change => ({
		...{ kind, id: 'x', field, after },
		...(before === undefined ? { isNew: true } : { isNew: false, before })
	});

	it('say what something new will be, without what it does not say', () => {
		expect(
			said([
				of('student', 'lastName', 'MARTIN'),
				of('student', 'birth', '2011-03-09'),
				of('student', 'email', ''),
				of('guardianship', 'mustTell', true),
				of('guardianship', 'student', 'new-student-0-1')
			])
		).toEqual([
			['Élève, à créer', 'nom: · → MARTIN', 'né(e) le: · → 9 mars 2011'],
			['Responsabilité, à créer', 'à prévenir: · → oui']
		]);
	});

	it('say what stood there, people by their names and hours by the week', () => {
		const day = { from: '08:30', to: '12:00' };
		expect(
			said([
				of('placement', 'referent', 'ref', ''),
				of('agreement', 'days', ['2027-06-14', '2027-06-17'], ['2027-06-14']),
				of('agreement', 'timetable', { '1/am': day, '2/am': day, '6/am': day }, {})
			])
		).toEqual([
			['Stage', 'référent:  → Dany TABLEAU'],
			[
				'Convention',
				'jours: 14/06/2027 → 14/06/2027, 17/06/2027',
				'horaires:  → du lundi au mardi\u00a0: 8\u00a0h\u00a030-12\u00a0h\u00a000\u202f; samedi\u00a0: 8\u00a0h\u00a030-12\u00a0h\u00a000'
			]
		]);
	});
});
