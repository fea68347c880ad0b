import { describe, expect, it } from 'vitest';
import type { Card } from '#shared/domain/card.ts';
import { hasNoPhone, livretOnPaper, paperDays, papered } from '#shared/domain/paper.ts';
import { LIVRET, LIVRET_IDS } from '#shared/domain/question/livret.ts';

type Agreement = Card['agreements'][number];

function agreement(id: string, from: string, to: string, more: Partial<Agreement> = {}): Agreement {
	return {
		...{ id, from, to },
		host: { name: `Garage ${id}`, address: '1 rue', phone: '01' },
		tutor: { id: `tutor-${id}`, name: 'Tuteur' },
		...more
	};
}

function card(name: string, agreements: readonly Agreement[], days: readonly string[]): Card {
	return {
		id: `stage-${name}`,
		student: { id: name, name, className: '2de 4' },
		agreements,
		referents: [],
		cpes: [],
		school: { name: 'Lycée', phone: '01' },
		halfDays: days.flatMap((day) => [
			{ key: `${day}/pm`, from: '13:30', to: '17:00', agreement: agreements[0]?.id ?? '' },
			{ key: `${day}/am`, from: '08:30', to: '12:00', agreement: agreements[0]?.id ?? '' }
		]),
		alerts: []
	};
}

describe('a notebook on paper', () => {
	const one = agreement('a', '2027-06-14', '2027-06-15');

	it('[PL6] is for placements that have not ended, by name', () => {
		const cards = [
			card('Zoé', [one], ['2027-06-15']),
			card('Éva', [one], ['2027-06-15']),
			card('Léo', [one], ['2027-06-14']),
			card('Ana', [], [])
		];
		const names = papered(cards, '2027-06-15').map(({ student }) => student.name);
		expect(names).toEqual(['Éva', 'Zoé']);
	});

	it('[PL6] has the days to come, today with them, each in order', () => {
		const days = paperDays(
			card('Léa', [one], ['2027-06-16', '2027-06-14', '2027-06-15']),
			'2027-06-15'
		);
		expect(days.map(({ day }) => day)).toEqual(['2027-06-15', '2027-06-16']);
		expect(days[0]?.halfDays.map(({ key }) => key)).toEqual(['2027-06-15/am', '2027-06-15/pm']);
		expect(days[0]?.host).toBe('');
	});

	it('[PL6] names the workplace of each day where there are two, and no half-day of the demonstration', () => {
		const two = agreement('b', '2027-06-21', '2027-06-25');
		const { halfDays, ...rest } = card('Tom', [one, two], ['2027-06-15']);
		const second = { key: '2027-06-21/am', from: '09:00', to: '12:00', agreement: 'b' };
		const demo = { ...second, key: '2027-06-22/am', demo: true as const };
		const days = paperDays({ ...rest, halfDays: [...halfDays, second, demo] }, '2027-06-14');
		expect(days.map(({ day, host }) => [day, host])).toEqual([
			['2027-06-15', 'Garage a'],
			['2027-06-21', 'Garage b']
		]);
	});

	it('[PL6, PC5] is ticked first for whom the school noted that they have no telephone', () => {
		expect(hasNoPhone(card('Léa', [one], []))).toBe(false);
		expect(hasNoPhone(card('Léa', [one, { ...one, noPhone: true }], []))).toBe(true);
	});

	it('[PL8] ends with every piece of the livret in its order, each box with room for a pen', () => {
		const pieces = livretOnPaper();
		expect(pieces.map(({ piece, boxes }) => ({ piece, boxes }))).toEqual(LIVRET);
		expect(pieces.flatMap(({ boxes }) => boxes)).toEqual(LIVRET_IDS);
		for (const { boxes, lines } of pieces) expect(lines * boxes.length).toBeGreaterThanOrEqual(9);
	});
});
