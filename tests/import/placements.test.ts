import { describe, expect, it } from 'vitest';
import type { Present } from '#shared/domain/import/entities.ts';
import type { Choices } from '#shared/domain/import/plan.ts';
import { checkPresence } from '#shared/domain/placement-checks.ts';
import { checkDates } from '#shared/domain/placement-dates.ts';
import { NO_DATES } from '#shared/domain/school-dates.ts';
import { halfDaysOn, spanOf, type Timetable } from '#shared/domain/timetable.ts';
import { problemText, warningText } from '#shared/text/import-problems.ts';
import {
	applied,
	CHOICES,
	creating,
	EMPTY_SCHOOL,
	guessed,
	planOf,
	tableOf,
	told,
	valuesOf
} from '#tests/kit/school-files/planning.ts';

const HEAD = [
	...[
		'Nom',
		'Prénom',
		'Classe',
		'Entreprise',
		'SIRET',
		'Adresse',
		'CP',
		'Ville',
		'Tuteur',
		'Mail tuteur'
	],
	...[
		'Tél. tuteur',
		'Professeur référent',
		'Mail référent',
		'Dates',
		'Du',
		'Au',
		'Horaires',
		'Samedi matin'
	],
	...['Objectifs', 'Activités prévues']
] as const;
type Title = (typeof HEAD)[number];

const BAKERY: Partial<Record<Title, string>> = {
	...{
		Nom: 'MARTIN',
		Prénom: 'Léa',
		Classe: '2A',
		Entreprise: 'Au bon pain',
		SIRET: '73282932000074'
	},
	...{ Adresse: '1 rue du Four', CP: '69001', Ville: 'Lyon', Tuteur: 'Jean Boulanger' },
	...{ 'Mail tuteur': 'jean@pain.example', 'Tél. tuteur': '0639980001' },
	...{ Du: '14/06/2027', Au: '18/06/2027', Horaires: '8h30-12h / 13h30-16h30' },
	...{ Objectifs: 'Découvrir un métier', 'Activités prévues': 'Pétrir\nVendre' }
};
const GARAGE: Partial<Record<Title, string>> = {
	...BAKERY,
	...{ Entreprise: 'Garage du Port', SIRET: '', Tuteur: 'PNEU Rita', 'Mail tuteur': '' },
	...{ 'Tél. tuteur': '', Du: '21/06/2027', Au: '25/06/2027' }
};

function school(): Present {
	const students = guessed(
		tableOf([
			['Nom', 'Prénom', 'Né(e) le', 'Classe'],
			['MARTIN', 'Léa', '03/02/2011', '2A'],
			['PAUL', 'Noé', '01/01/2011', '2A']
		])
	);
	const staff = guessed(
		tableOf([
			['Nom', 'Prénom', 'E-mail', 'Fonction'],
			['DUPONT', 'Marie', 'marie@lycee.example', 'Professeure'],
			['DURAND', 'Ali', 'ali@lycee.example', 'Professeur'],
			['DURAND', 'Eva', 'eva@lycee.example', 'CPE']
		])
	);
	return applied(EMPTY_SCHOOL, planOf([students, staff], EMPTY_SCHOOL, creating(['2A'])));
}

function plan(
	rows: readonly Partial<Record<Title, string>>[],
	present = school(),
	choices: Choices = CHOICES
) {
	const cells = rows.map((row) => HEAD.map((title) => row[title] ?? ''));
	return planOf([guessed(tableOf([[...HEAD], ...cells]), 'placements')], present, choices);
}

describe('a placement', () => {
	it('[IM14] is brought in with its workplace, tutor, days, hours, objectives and activities', () => {
		const done = plan([BAKERY]);
		expect(told(done.rows)).toEqual(['create']);
		const there = applied(school(), done);
		expect(valuesOf(there, 'agreement')).toMatchObject([
			{
				...{
					hostName: 'Au bon pain',
					siret: '73282932000074',
					hostAddress: '1 rue du Four, 69001 Lyon'
				},
				days: ['2027-06-14', '2027-06-15', '2027-06-16', '2027-06-17', '2027-06-18'],
				objectives: 'Découvrir un métier',
				activities: 'Pétrir\nVendre'
			}
		]);
		expect(valuesOf(there, 'tutor')).toMatchObject([
			{ lastName: 'Jean Boulanger', email: 'jean@pain.example', phone: '+33639980001' }
		]);
		expect(plan([BAKERY], there).writes).toEqual([]);
		expect(done.writes.map(({ kind }) => kind)).toEqual(['tutor', 'placement', 'agreement']);
	});

	it('[IM14] at two workplaces is one placement with two agreements, imported once', () => {
		const there = applied(school(), plan([BAKERY, GARAGE]));
		expect(there.entities.placement).toHaveLength(1);
		expect(there.entities.agreement).toHaveLength(2);
		expect(told(plan([BAKERY, GARAGE], there).rows)).toEqual(['same', 'same']);
		expect(told(plan([GARAGE, BAKERY], there).rows)).toEqual(['same', 'same']);
	});

	it('[IM14] months later is another one', () => {
		const there = applied(school(), plan([BAKERY]));
		const winter = { ...BAKERY, Du: '10/01/2028', Au: '14/01/2028' };
		const done = plan([winter], there);
		expect(done.writes.filter(({ isNew }) => isNew).map(({ kind }) => kind)).toEqual([
			'placement',
			'agreement'
		]);
	});

	it('[IM10, IM14] that is corrected changes what was corrected', () => {
		const there = applied(school(), plan([BAKERY, GARAGE]));
		const moved = {
			...BAKERY,
			Du: '15/06/2027',
			Au: '18/06/2027',
			Tuteur: 'Ida Levain',
			'Mail tuteur': 'ida@pain.example'
		};
		const done = plan([moved, { ...GARAGE, SIRET: '35600000000048' }], there);
		expect(told(done.rows)).toEqual(['create', 'change']);
		expect(done.writes).toMatchObject([
			{ kind: 'tutor', isNew: true },
			{
				kind: 'agreement',
				set: { days: ['2027-06-15', '2027-06-16', '2027-06-17', '2027-06-18'] }
			},
			{ kind: 'agreement', set: { siret: '35600000000048' }, before: { siret: '' } }
		]);
		expect(Object.keys(done.writes[1]!.set).sort()).toEqual(['days', 'tutor']);
	});

	it('[IM14] of two students has one tutor, by e-mail or at one workplace', () => {
		const other = { ...BAKERY, Nom: 'PAUL', Prénom: 'Noé' };
		expect(applied(school(), plan([BAKERY, other])).entities.tutor).toHaveLength(1);
		const garage = { ...GARAGE, Nom: 'PAUL', Prénom: 'Noé' };
		expect(applied(school(), plan([GARAGE, garage])).entities.tutor).toHaveLength(1);
		const elsewhere = { ...garage, Entreprise: 'Garage du Nord' };
		expect(applied(school(), plan([GARAGE, elsewhere])).entities.tutor).toHaveLength(2);
	});

	it.each([
		[{ 'Professeur référent': 'Mme Dupont' }, 'create'],
		[{ 'Professeur référent': 'DUPONT Marie' }, 'create'],
		[{ 'Professeur référent': 'DURAND' }, 'wrong which-referent'],
		[{ 'Professeur référent': 'M. Inconnu' }, 'wrong unknown-referent'],
		[{ 'Professeur référent': 'M. Inconnu', 'Mail référent': 'inconnu@lycee.example' }, 'create'],
		[{ 'Mail référent': 'eva@lycee.example' }, 'create']
	] as const)('[IM14] has a référent of the staff: %o, %s', (referent, expected) => {
		const { rows } = plan([{ ...BAKERY, ...referent }]);
		expect(told(rows)).toEqual([expected]);
		for (const problem of rows[0]!.problems) expect(problemText(problem)).toContain('e-mail');
	});

	it.each([
		[{ Nom: 'INCONNU' }, 'unknown-student'],
		[{ Classe: '' }, 'which-student'],
		[{ Entreprise: '' }, 'required'],
		[{ SIRET: '73282932000075' }, 'siret-key'],
		[{ SIRET: '7,32829E+13' }, 'rounded'],
		[{ Du: '18/06/2027', Au: '14/06/2027' }, 'dates-order'],
		[{ Au: '' }, 'create'],
		[{ Du: '' }, 'required'],
		[{ Du: '14/06/27' }, 'two-digit-year'],
		[{ Dates: '14/06/2027; 15/06' }, 'no-year'],
		[{ Du: '13/06/2027', Au: '13/06/2027' }, 'no-half-day'],
		[{ Dates: '13/06/2027' }, 'no-half-day'],
		[{ Horaires: '9h-17h' }, 'hours-one-piece'],
		[{ 'Mail tuteur': 'jean@pain' }, 'bad-email'],
		[{ Tuteur: '' }, 'required'],
		[{ 'Activités prévues': '=1+1' }, 'formula']
	] as const)('[IM10] is wrong, and says how to mend it: %o, %s', (change, code) => {
		const [row] = plan([{ ...BAKERY, ...change }]).rows;
		expect(row?.problems[0]?.code ?? row?.decision).toBe(code);
		for (const problem of row!.problems) expect(problemText(problem)).toMatch(/[.?]$/);
	});

	it('[IM11] has days one by one, or those of its hours between two', () => {
		const days = (change: Partial<Record<Title, string>>): readonly string[] => {
			const [agreement] = valuesOf(
				applied(school(), plan([{ ...BAKERY, ...change }])),
				'agreement'
			);
			return agreement?.days ?? [];
		};
		expect(days({ Dates: '14/06/2027, 16/06/2027', Du: '', Au: '' })).toEqual([
			'2027-06-14',
			'2027-06-16'
		]);
		expect(days({ Du: '18/06/2027', Au: '21/06/2027' })).toEqual(['2027-06-18', '2027-06-21']);
		const saturday = { Du: '18/06/2027', Au: '21/06/2027', 'Samedi matin': '9h-12h' };
		expect(days(saturday)).toEqual(['2027-06-18', '2027-06-19', '2027-06-21']);
	});

	it('[IM11] without hours has the usual ones of the school, and says so', () => {
		const done = plan([{ ...BAKERY, Horaires: '' }]);
		expect(done.rows[0]?.warnings.map(({ code }) => code)).toEqual(['no-hours']);
		const there = applied(school(), done);
		expect(valuesOf(there, 'agreement')[0]?.timetable).toEqual(CHOICES.usualHours);
		// A file that says none does not take back those that somebody has set since.
		const set = applied(there, plan([BAKERY], there));
		expect(plan([{ ...BAKERY, Horaires: '' }], set).writes).toEqual([]);
	});

	it('[IM12, IM14] is looked at with everything that it lacks or that a text forbids', () => {
		const odd = {
			...GARAGE,
			Tuteur: '',
			Classe: '2B',
			Horaires: '5h-12h / 12h15-21h',
			Dates: '01/05/2027, 02/05/2027, 03/05/2027',
			Du: '',
			Au: ''
		};
		const [row] = plan([{ ...odd, Classe: '2A' }], school(), {
			...CHOICES,
			dates: {
				place: 'france',
				years: { 2026: { seconde: { from: '2027-06-14', to: '2027-06-25' } } }
			}
		}).rows;
		expect(row?.warnings.map(({ code }) => code).sort()).toEqual([
			...['day-too-long', 'no-break', 'no-siret', 'no-tutor', 'outside-window', 'public-holiday'],
			...['sunday', 'too-early', 'too-late']
		]);
		expect(row?.warnings.map(warningText).join(' ')).toContain('circulaire du 21');
	});
});

describe('the presence of a student', () => {
	const FULL: Timetable = {
		'1/am': { from: '08:00', to: '12:00' },
		'1/pm': { from: '13:00', to: '16:00' }
	};
	const of = (days: readonly string[], timetable: Timetable) =>
		[...checkPresence(halfDaysOn(days, timetable)), ...checkDates(days, '2de', NO_DATES)].map(
			({ code, days: all }) => [code, ...all]
		);
	const on = (hours: Timetable, ...weekdays: readonly number[]): Timetable =>
		Object.fromEntries(
			weekdays.flatMap((day) => [
				[`${day}/am`, hours['1/am']],
				[`${day}/pm`, hours['1/pm']]
			])
		);
	const WEEK = ['2027-06-14', '2027-06-15', '2027-06-16', '2027-06-17', '2027-06-18'];

	it('[IM11] is each filled half-day of its days, without Sundays and public holidays', () => {
		expect(halfDaysOn(['2027-05-01', '2027-06-13', '2027-06-14'], on(FULL, 1, 6))).toEqual([
			{ key: '2027-06-14/am', from: '08:00', to: '12:00' },
			{ key: '2027-06-14/pm', from: '13:00', to: '16:00' }
		]);
		expect(spanOf(['2027-06-18', '2027-06-14'])).toEqual({ from: '2027-06-14', to: '2027-06-18' });
		expect(spanOf([])).toBeUndefined();
	});

	it('[IM12] within all bounds has nothing to be said of', () => {
		expect(of(WEEK, on(FULL, 1, 2, 3, 4, 5))).toEqual([]);
	});

	it.each([
		[
			'more than 7 h',
			{ '1/am': { from: '08:00', to: '12:00' }, '1/pm': { from: '13:00', to: '16:01' } },
			[['day-too-long', '2027-06-14']]
		],
		[
			'4 h 30 without half an hour',
			{ '1/am': { from: '08:00', to: '10:15' }, '1/pm': { from: '10:44', to: '12:59' } },
			[['no-break', '2027-06-14']]
		],
		['less than 4 h 30 in one piece', { '1/am': { from: '08:00', to: '12:29' } }, []],
		[
			'4 h 30 in one piece',
			{ '1/am': { from: '08:00', to: '12:30' } },
			[['no-break', '2027-06-14']]
		],
		['before 6 h', { '1/am': { from: '05:59', to: '09:00' } }, [['too-early', '2027-06-14']]],
		['after 20 h', { '1/pm': { from: '18:00', to: '20:01' } }, [['too-late', '2027-06-14']]]
	] as const)('[IM12] %s', (_, timetable, expected) => {
		expect(of(['2027-06-14'], timetable as Timetable)).toEqual(expected);
	});

	it('[IM12] of more than 35 h a week, with less than 14 h between days or without two free days', () => {
		const six = [...WEEK, '2027-06-19'];
		expect(of(six, on(FULL, 1, 2, 3, 4, 5, 6))).toEqual([['week-too-long', '2027-06-14']]);
		const seven = [...six, '2027-06-21'];
		expect(of(seven, on(FULL, 1, 2, 3, 4, 5, 6))).toEqual([
			['week-too-long', '2027-06-14'],
			['no-two-free-days', '2027-06-14']
		]);
		const late: Timetable = {
			'1/pm': { from: '17:00', to: '20:00' },
			'2/am': { from: '09:59', to: '12:00' }
		};
		expect(of(WEEK.slice(0, 2), late)).toEqual([['short-rest', '2027-06-15']]);
	});

	it('[IM12] on days that nobody works, or in two places', () => {
		expect(of(['2027-05-06', '2027-06-13', '2027-06-14'], on(FULL, 1))).toEqual([
			['sunday', '2027-06-13'],
			['public-holiday', '2027-05-06']
		]);
		const twice = [
			...halfDaysOn(['2027-06-14'], FULL),
			{ key: '2027-06-14/am', from: '11:00', to: '12:00' }
		];
		expect(checkPresence(twice).map(({ code }) => code)).toContain('two-places');
	});

	it('[IM12] is looked at over all agreements together', () => {
		const overlapping = { ...GARAGE, Du: '18/06/2027', Au: '18/06/2027' };
		const { rows } = plan([BAKERY, overlapping]);
		expect(rows[0]?.warnings.map(({ code }) => code)).toContain('two-places');
	});
});
