import type { FactBody } from '#shared/domain/bodies.ts';
import type { Card, CardAlert } from '#shared/domain/card.ts';
import type { Fact } from '#shared/domain/facts.ts';
import type { Section } from '#shared/domain/permission.ts';
import type { SettledText } from '#shared/domain/timeline.ts';

/** A placement as its référent reads it: two days gone by, today a Wednesday, one day to come. */
const DAYS = ['2027-06-14', '2027-06-15', '2027-06-16', '2027-06-17'] as const;
export const PARIS = 'Europe/Paris';
/** Wednesday 16 June, 12:30 in Paris: the morning is over, the afternoon has not begun. */
export const NOON = Date.parse('2027-06-16T12:30:00+02:00');

export const CARD: Card = {
	id: 'p1',
	student: { id: 'student', name: 'Zoé Essai', className: '2de 4' },
	agreements: [
		{
			id: 'a1',
			host: { name: 'Atelier Fictif', address: '', phone: '' },
			tutor: { id: 'tutor', name: 'Ana Modèle' },
			from: DAYS[0],
			to: DAYS[3]
		}
	],
	referents: [{ id: 'referent', name: 'Dany Tableau' }],
	cpes: [],
	school: { name: 'Lycée', phone: '' },
	halfDays: DAYS.flatMap((day) => [
		{ key: `${day}/am`, from: '08:30', to: '12:00', agreement: 'a1' },
		{ key: `${day}/pm`, from: '13:30', to: '17:00', agreement: 'a1' }
	]),
	alerts: []
};

let count = 0;

export function factBy(author: string, section: Section, body: FactBody, receivedAt = 1): Fact {
	return { id: `f-${++count}`, section, author, body, receivedAt };
}

export function arrivedIn(halfDay: string): Fact {
	return factBy('student', 'presence', { type: 'arrived', at: 1, halfDay });
}

export function page(day: string, fields: Record<string, string>, settledAt = 1): SettledText {
	return { page: day, settledAt, fields };
}

export function alertIn(state: CardAlert['state'], kind: CardAlert['kind'] = 'absence'): CardAlert {
	return {
		id: `${kind}/2027-06-14`,
		kind,
		day: '2027-06-14',
		halfDays: ['2027-06-14/am'],
		facts: [],
		raisedAt: 1,
		marks: [],
		steps: [],
		state
	};
}
