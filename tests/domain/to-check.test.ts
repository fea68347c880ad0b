import { describe, expect, it } from 'vitest';
import type { Card } from '#shared/domain/card.ts';
import { addDays } from '#shared/domain/time.ts';
import { NO_DATES, type SchoolDates } from '#shared/domain/school-dates.ts';
import { toCheck as toCheckBy } from '#shared/domain/to-check.ts';
import { halfDaysOn, type Timetable } from '#shared/domain/timetable.ts';
import { findingText, missingText, toCheckPage } from '#shared/text/to-check.ts';

const MONDAY = '2027-06-14';
const LONG = { am: { from: '08:30', to: '12:00' }, pm: { from: '13:30', to: '17:30' } };

/** On the clock of each weekday, Sunday apart. */
function everyDay(hours: Partial<typeof LONG>): Timetable {
	return Object.fromEntries(
		[1, 2, 3, 4, 5, 6].flatMap((day) =>
			Object.entries(hours).map(([half, span]) => [`${day}/${half}`, span])
		)
	);
}

function agreement(id: string, from: string, to: string): Card['agreements'][number] {
	return {
		...{ id, from, to },
		host: { name: `Garage ${id}`, address: '1 rue', phone: '01' },
		tutor: { id: `tutor-${id}`, name: 'Tuteur' }
	};
}

/** Of one agreement: from the Monday on, so many days at these hours. */
function card(name: string, monday: string, days: number, hours = everyDay(LONG)): Card {
	const all = Array.from({ length: days }, (_, day) => addDays(monday, day));
	return {
		id: `stage-${name}`,
		student: { id: name, name, className: '2de 4' },
		agreements: [agreement('a', monday, addDays(monday, days - 1))],
		referents: [{ id: 'ref', name: 'Référent', openedAt: 1 }],
		cpes: [],
		school: { name: 'Lycée', phone: '01' },
		halfDays: halfDaysOn(all, hours).map((one) => ({ ...one, agreement: 'a' })),
		alerts: []
	};
}

const toCheck = (cards: readonly Card[], today: string, dates: SchoolDates = NO_DATES) =>
	toCheckBy(cards, today, dates);

const names = (cards: readonly Card[], today: string): string[] =>
	toCheck(cards, today).map(({ card: one }) => one.student.name);

describe('what deserves a look', () => {
	it('[PL4] is what the convention does not allow in the half-days of the card, with its source', () => {
		const [found] = toCheck([card('a', MONDAY, 3)], MONDAY);
		expect(found?.findings).toEqual([
			{ code: 'day-too-long', days: ['2027-06-14', '2027-06-15', '2027-06-16'] }
		]);
		expect(found?.findings.map(findingText).join().replaceAll('\u00a0', ' ')).toBe(
			'Plus de 7 heures le 14/06/2027, 15/06/2027 et 1 autre (convention type, circulaire du 21 novembre 2025).'
		);
	});

	it('[PL4] is found over all agreements together', () => {
		const morning = card('a', MONDAY, 1, everyDay({ am: { from: '08:30', to: '12:30' } }));
		const both: Card = {
			...morning,
			agreements: [...morning.agreements, agreement('b', MONDAY, MONDAY)],
			halfDays: [
				...morning.halfDays,
				{ key: `${MONDAY}/pm`, from: '12:00', to: '16:00', agreement: 'b' }
			]
		};
		expect(toCheck([morning], MONDAY)).toEqual([]);
		expect(toCheck([both], MONDAY)[0]?.findings.map(({ code }) => code)).toContain('two-places');
	});

	it('[PL4] is also what the placement lacks', () => {
		const usual = card('a', MONDAY, 1, everyDay({ am: { from: '08:30', to: '12:00' } }));
		const [found] = toCheck([{ ...usual, referents: [] }], MONDAY);
		expect(found).toMatchObject({ missing: ['referent'], findings: [] });
		expect(missingText(['referent', 'days'])).toBe(
			'À compléter\u00a0: référent, jours de présence.'
		);
	});

	it('[PL4] leaves out a placement in which there is nothing to look at', () => {
		const usual = { am: LONG.am, pm: { from: '13:30', to: '17:00' } };
		expect(toCheck([card('a', MONDAY, 5, everyDay(usual))], MONDAY)).toEqual([]);
	});

	it('[PL4] never speaks of half-days that the demonstration adds', () => {
		const { halfDays, ...long } = card('a', MONDAY, 1);
		const usual = halfDaysOn(['2027-06-15'], everyDay({ am: LONG.am }));
		const added: Card = {
			...long,
			halfDays: [
				...halfDays.map((halfDay) => ({ ...halfDay, demo: true as const })),
				...usual.map((one) => ({ ...one, agreement: 'a' }))
			]
		};
		expect(toCheck([{ ...long, halfDays }], MONDAY)).toHaveLength(1);
		expect(toCheck([added], MONDAY)).toEqual([]);
	});

	it('[PL4, CA6] is also days that the calendar does not allow, as far as it is known', () => {
		const usual = card('a', MONDAY, 5, everyDay({ am: { from: '08:30', to: '12:00' } }));
		const seconde = { from: '2027-06-16', to: '2027-06-25' };
		const dates: SchoolDates = { place: 'france', years: { 2026: { seconde } } };
		expect(toCheck([usual], MONDAY)).toEqual([]);
		expect(toCheck([usual], MONDAY, dates)[0]?.findings).toEqual([
			{ code: 'outside-window', days: ['2027-06-14', '2027-06-15'] }
		]);
		// A holiday and a Sunday.
		const halfDays = ['2027-07-14/am', '2027-07-18/am'].map((key) => ({
			...{ key, agreement: 'a' },
			...LONG.am
		}));
		const odd = { ...card('a', '2027-07-12', 7), halfDays };
		expect(toCheck([odd], MONDAY)[0]?.findings.map(({ code }) => code)).toEqual([
			'sunday',
			'public-holiday'
		]);
	});

	it('[PL4] shows the soonest to begin first, then by name, one without an agreement last', () => {
		const none: Card = { ...card('sans', MONDAY, 1), agreements: [], halfDays: [] };
		const cards = [
			none,
			card('Zoé', '2027-06-21', 1),
			card('Éva', '2027-06-21', 1),
			card('Ugo', MONDAY, 1)
		];
		expect(names(cards, MONDAY)).toEqual(['Ugo', 'Éva', 'Zoé', 'sans']);
	});

	it('[PL4] is shown to the last day, and not after it', () => {
		const week = [card('a', MONDAY, 5)];
		expect(names(week, '2027-06-18')).toEqual(['a']);
		expect(names(week, '2027-06-19')).toEqual([]);
	});

	it('[PC11] is a file that its référent has not opened, from three days before it begins until it ends', () => {
		const usual = card('a', MONDAY, 1, everyDay({ am: LONG.am }));
		const unopened = { ...usual, referents: [{ id: 'ref', name: 'Dany TABLEAU' }] };
		const away = { id: 'other', name: 'Sacha CRAIE', substitute: 'ref' };
		const on = (day: string, one: Card = unopened) =>
			toCheck([one], day).flatMap((found) => found.unopened);
		expect(on(addDays(MONDAY, -4))).toEqual([]);
		expect(on(addDays(MONDAY, -3))).toEqual(['Dany TABLEAU']);
		expect(on(MONDAY)).toEqual(['Dany TABLEAU']);
		expect(on(addDays(MONDAY, 1))).toEqual([]);
		expect(on(MONDAY, { ...usual, referents: [...usual.referents, away] })).toEqual([]);
		expect(toCheckPage.unopened('Dany TABLEAU')).toBe(
			"Dany TABLEAU n'a pas encore ouvert ce dossier."
		);
	});
});
