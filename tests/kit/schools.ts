import { sql } from 'drizzle-orm';
import type { Role } from '#shared/domain/people.ts';
import { json, type Database, type Tx } from '#server/db/database.ts';

/** Two schools; `near` and `mine` share a class, `far` is of another class, `foreign` of the other school. */
export const PLACES = ['mine', 'near', 'far', 'foreign'] as const;
export type Place = (typeof PLACES)[number];

const SCHOOLS = [
	{ id: 'nord', places: ['mine', 'near', 'far'] },
	{ id: 'sud', places: ['foreign'] }
] as const;

/**
 * Everybody around one placement; `neighbour` is the tutor of the second week's host, `former` was its tutor; `colleague` is
 * a référent beside the other, and each has somebody who stands in these days: `substitute`, and `reader` with the journal;
 * `past` did until then, with the journal, and `coming` will.
 */
export const AROUND = [
	'student',
	'tutor',
	'neighbour',
	'former',
	'referent',
	'colleague',
	'substitute',
	'reader',
	'past',
	'coming',
	'guardian'
] as const;
/** Over a whole school. */
export const OVER = ['cpe', 'desk', 'head', 'office', 'care'] as const;
export type Part = (typeof AROUND)[number] | (typeof OVER)[number];

export function placementOf(place: Place): string {
	return `placement-of-${place}`;
}

export function schoolOf(place: Place): string {
	return place === 'foreign' ? 'sud' : 'nord';
}

/** Who plays a part in a placement. */
export function personOf(part: Part, place: Place): string {
	return (OVER as readonly Part[]).includes(part)
		? `${part}-${schoolOf(place)}`
		: `${part}-${place}`;
}

/** What only they may read who read the placement's card; the number, who import. */
export const CARD_CANARIES = {
	familyName: (place: Place) => `LASTNAME${place.toUpperCase()}`,
	firstHost: (place: Place) => `First host of ${place}`,
	secondHost: (place: Place) => `Second host of ${place}`,
	familyPhone: (place: Place) => `phone of the family of ${place}`,
	barredPhone: (place: Place) => `forbidden phone of ${place}`,
	number: (place: Place) => `siecle-of-${place}`
};

/** The two schools, put in as an installation would. */
export async function addSchools(database: Database): Promise<void> {
	for (const { id, places } of SCHOOLS) {
		await database.withSchool(id, async (tx) => {
			await tx.all(sql`insert into school (school_id, name, phone, time_zone)
				values (${id}, ${`Lycée fictif ${id}`}, '01 99 00 10 10', 'Europe/Paris')`);
			for (const role of OVER) await addPerson(tx, id, `${role}-${id}`, [role]);
			for (const place of places) await addPlacement(tx, id, place);
		});
	}
}

async function addPerson(
	tx: Tx,
	school: string,
	person: string,
	roles: readonly Role[],
	name = person
): Promise<void> {
	await tx.all(sql`insert into person (school_id, person_id, name, short_name, roles)
		values (${school}, ${person}, ${name}, ${`${person} N.`}, ${json(roles)}::text::jsonb)`);
}

async function addPlacement(tx: Tx, school: string, place: Place): Promise<void> {
	for (const part of AROUND) {
		const name = part === 'student' ? `Camille ${CARD_CANARIES.familyName(place)}` : undefined;
		await addPerson(tx, school, `${part}-${place}`, [], name);
	}
	const host = (name: string) => ({ name, address: '1 rue fictive', phone: '01 99 00 20 20' });
	const agreements = [
		{
			id: `${place}-1`,
			host: host(CARD_CANARIES.firstHost(place)),
			tutor: `tutor-${place}`,
			from: '2027-06-14',
			to: '2027-06-18'
		},
		{
			id: `${place}-2`,
			host: host(CARD_CANARIES.secondHost(place)),
			tutor: `neighbour-${place}`,
			from: '2027-06-21',
			to: '2027-06-25'
		}
	];
	const halfDays = ['14', '15', '16', '17', '18', '21', '22'].flatMap((date) =>
		['am', 'pm'].map((half) => ({
			key: `2027-06-${date}/${half}`,
			from: half === 'am' ? '08:30' : '13:30',
			to: half === 'am' ? '12:00' : '17:00',
			agreement: `${place}-${date < '20' ? 1 : 2}`
		}))
	);
	await tx.all(sql`
		insert into placement (school_id, placement_id, student_id, class_name, agreements, half_days)
		values (${school}, ${placementOf(place)}, ${`student-${place}`},
			${place === 'far' ? '2de 2' : '2de 1'},
			${json(agreements)}::text::jsonb, ${json(halfDays)}::text::jsonb)`);
	for (const [part, role, agreement, ended] of [
		['student', 'student', '', false],
		['tutor', 'tutor', `${place}-1`, false],
		['neighbour', 'tutor', `${place}-2`, false],
		['former', 'tutor', `${place}-1`, true],
		['referent', 'referent', '', false],
		['colleague', 'referent', '', false],
		['guardian', 'guardian', '', false]
	] as const) {
		await tx.all(sql`insert into member (school_id, placement_id, person_id, role, agreement_id, ended)
			values (${school}, ${placementOf(place)}, ${`${part}-${place}`}, ${role}, ${agreement}, ${ended})`);
	}
	for (const [part, absent, from, to, journal] of [
		['substitute', 'referent', '2027-06-12', '2027-06-19', false],
		['reader', 'colleague', '2027-06-13', '2027-06-20', true],
		['past', 'referent', '2027-06-01', '2027-06-11', true],
		['coming', 'referent', '2027-06-20', '2027-06-30', true]
	] as const) {
		await tx.all(sql`insert into substitution (school_id, substitution_id, nth, absent_id, substitute_id, from_day,
				to_day, journal, state, decided_by, decided_at)
			values (${school}, ${`${part}-${place}`}, 1, ${`${absent}-${place}`}, ${`${part}-${place}`}, ${from}, ${to},
				${journal}, 'standing', ${`head-${school}`}, 0)`);
	}
	await tx.all(sql`insert into identity (school_id, person_id, siecle)
		values (${school}, ${`student-${place}`}, ${CARD_CANARIES.number(place)})`);
	await addFamily(tx, school, place);
}

/** Two who answer for the student, of whom one may not be called. */
async function addFamily(tx: Tx, school: string, place: Place): Promise<void> {
	for (const [person, phone, barred] of [
		[`guardian-${place}`, CARD_CANARIES.familyPhone(place), false],
		[`former-${place}`, CARD_CANARIES.barredPhone(place), true]
	] as const) {
		await tx.all(sql`insert into guardianship (school_id, student_id, person_id, rank, relation, must_tell, barred)
			values (${school}, ${`student-${place}`}, ${person}, ${barred ? 2 : 1}, 'parent', true, ${barred})`);
		await tx.all(
			sql`insert into reach (school_id, person_id, phone) values (${school}, ${person}, ${phone})`
		);
	}
}
