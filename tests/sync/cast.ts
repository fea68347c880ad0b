import { sql } from 'drizzle-orm';
import type { Member, Role } from '#shared/domain/people.ts';
import { json, type Database } from '#server/db/database.ts';

export interface Player {
	readonly id: string;
	readonly name: string;
	readonly shortName: string;
	readonly roles: readonly Role[];
}

/** A Monday in June, at nine in Paris. */
export const MONDAY = Date.parse('2027-06-14T09:00:00+02:00');
export const DAYS = ['2027-06-14', '2027-06-15'] as const;
export const OWN_HALF_DAYS = DAYS.flatMap((day) => [`${day}/am`, `${day}/pm`]);
/** Of the other host: the first tutor reads nothing of it. */
export const OTHER_HALF_DAYS = ['2027-06-16/am', '2027-06-16/pm'];
/** What a tutor speaks for. */
export function halfDaysOfTutor(person: string): readonly string[] {
	return person === 'autre-tuteur' ? OTHER_HALF_DAYS : OWN_HALF_DAYS;
}

/** In nobody's calendar. */
export const NO_HALF_DAY = '2027-06-19/am';

export const PLAYERS: readonly Player[] = (
	[
		['lea', 'Léa', 'EXEMPLE', []],
		['nils', 'Nils', 'FICTIF', []],
		['tuteur', 'Camille', 'LEVAIN', []],
		['autre-tuteur', 'Dominique', 'RAYON', []],
		['ref', 'Dany', 'TABLEAU', []],
		['ref-bis', 'Sacha', 'CRAIE', []],
		['cpe-a', 'Andrea', 'VEILLE', ['cpe']],
		['cpe-b', 'Noa', 'RELAIS', ['cpe']],
		['bureau', 'Lou', 'APPEL', ['desk']],
		['direction', 'Maxence', 'CADRE', ['head']]
	] as const
).map(([id, first, last, roles]) => ({
	id,
	name: `${first} ${last}`,
	shortName: `${first} ${last.slice(0, 1)}.`,
	roles
}));

export const PLACEMENTS = [
	{ id: 'stage-lea', student: 'lea' },
	{ id: 'stage-nils', student: 'nils' }
] as const;

/** By placement: who has which part in it, now or once. */
export type Members = ReadonlyMap<string, readonly Member[]>;

export function firstMembers(): Map<string, readonly Member[]> {
	return new Map(
		PLACEMENTS.map(({ id, student }) => [
			id,
			[
				{ person: student, role: 'student' },
				{ person: 'tuteur', role: 'tutor', agreement: 'convention-1' },
				{ person: 'autre-tuteur', role: 'tutor', agreement: 'convention-2' },
				{ person: 'ref', role: 'referent' }
			]
		])
	);
}

/** One school of its own for a run, so that nothing needs wiping. */
export async function foundSchool(database: Database, school: string): Promise<void> {
	const agreement = (id: string, tutor: string, day: string, to: string) => ({
		id,
		host: { name: `Atelier ${id}`, address: '1 rue de la Fiction', phone: '01 99 00 20 20' },
		tutor,
		from: day,
		to
	});
	const agreements = [
		agreement('convention-1', 'tuteur', DAYS[0], DAYS[1]),
		agreement('convention-2', 'autre-tuteur', '2027-06-16', '2027-06-16')
	];
	const halfDay = (convention: string) => (key: string) => ({
		key,
		from: key.endsWith('am') ? '08:30' : '13:30',
		to: key.endsWith('am') ? '12:00' : '17:00',
		agreement: convention
	});
	const halfDays = [
		...OWN_HALF_DAYS.map(halfDay('convention-1')),
		...OTHER_HALF_DAYS.map(halfDay('convention-2'))
	];
	await database.withSchool(school, async (tx) => {
		await tx.all(sql`insert into school (school_id, name, phone, time_zone)
			values (${school}, 'Lycée Imaginaire', '01 99 00 10 10', 'Europe/Paris')`);
		await tx.all(sql`
			insert into person (school_id, person_id, name, short_name, roles)
			select ${school}::text, x.id, x.name, x."shortName", x.roles
			from jsonb_to_recordset(${json(PLAYERS)}::text::jsonb)
				as x(id text, name text, "shortName" text, roles jsonb)`);
		for (const { id, student } of PLACEMENTS) {
			await tx.all(sql`
				insert into placement (school_id, placement_id, student_id, class_name, agreements, half_days)
				values (${school}, ${id}, ${student}, '2de Démo', ${json(agreements)}::text::jsonb,
					${json(halfDays)}::text::jsonb)`);
			await writeMembers(tx, school, id, firstMembers().get(id) ?? []);
		}
	});
}

type Tx = Parameters<Parameters<Database['withSchool']>[1]>[0];

async function writeMembers(
	tx: Tx,
	school: string,
	placement: string,
	members: readonly Member[]
): Promise<void> {
	await tx.all(sql`
		insert into member (school_id, placement_id, person_id, role, agreement_id, ended)
		select ${school}::text, ${placement}::text, x.person, x.role, coalesce(x.agreement, ''),
			coalesce(x.ended, false)
		from jsonb_to_recordset(${json(members)}::text::jsonb)
			as x(person text, role text, agreement text, ended boolean)
		on conflict (school_id, placement_id, person_id, role, agreement_id) do update
			set ended = excluded.ended`);
}

/** Roles end and come back; the counter moves, since the card and the verdicts follow from them. */
export async function changeMembers(
	database: Database,
	school: string,
	placement: string,
	members: readonly Member[]
): Promise<void> {
	await database.withSchool(school, async (tx) => {
		await writeMembers(tx, school, placement, members);
		await tx.all(sql`update placement set counter = counter + 1 where placement_id = ${placement}`);
	});
}

export function rolesOf(person: string, placement: string, members: Members): readonly Role[] {
	const wide = PLAYERS.find(({ id }) => id === person)?.roles ?? [];
	const own = (members.get(placement) ?? []).filter(
		(member) => member.person === person && !member.ended
	);
	return [...new Set([...wide, ...own.map(({ role }) => role)])];
}
