import { sql } from 'drizzle-orm';
import type { PersonId } from '#shared/domain/ids.ts';
import { shortName, shownName, type FullName } from '#shared/domain/import/names.ts';
import { STAFF_ROLES, type Role } from '#shared/domain/people.ts';
import { json, type Tx } from '#server/db/database.ts';
import { IS_STAFF } from './staff.ts';

/** One of the staff, as whoever runs the server names them. */
export interface Staff {
	readonly id: PersonId;
	readonly name: string;
	readonly roles: readonly Role[];
	readonly email: string | null;
}

/** @returns false: there is one of that name already */
export async function addSchool(
	tx: Tx,
	school: {
		readonly id: string;
		readonly name: string;
		readonly phone: string;
		readonly timeZone: string;
	}
): Promise<boolean> {
	const { id, name, phone, timeZone } = school;
	const added = await tx.all(sql`
		insert into school (school_id, name, phone, time_zone) values (${id}, ${name}, ${phone}, ${timeZone})
		on conflict do nothing returning school_id`);
	return added.length > 0;
}

export async function schoolNamed(tx: Tx, school: string): Promise<boolean> {
	return (await tx.all(sql`select 1 from school where school_id = ${school}`)).length > 0;
}

/** @param person their address in lower case. @returns false: another of the staff has that address */
export async function addPerson(
	tx: Tx,
	school: string,
	person: {
		readonly id: PersonId;
		readonly named: FullName;
		readonly role: Role;
		readonly email: string;
	}
): Promise<boolean> {
	const { id, named, role, email } = person;
	// Two who add the same address at once: one of them waits, and sees it.
	await tx.all(sql`select pg_advisory_xact_lock(hashtextextended(${`${school}/people`}, 7))`);
	const there = await tx.all(sql`
		select 1 from reach r join person n using (school_id, person_id)
		where lower(r.email) = ${email} and ${IS_STAFF}`);
	if (there.length > 0) return false;
	await tx.all(sql`
		insert into person (school_id, person_id, name, short_name, last_name, first_name, roles)
		values (${school}, ${id}, ${shownName(named)}, ${shortName(named)}, ${named.lastName}, ${named.firstName},
			${json([role])}::text::jsonb)`);
	await tx.all(sql`
		insert into reach (school_id, person_id, email) values (${school}, ${id}, ${email})`);
	return true;
}

/** They have no role over the school any more; those in placements are ended with the placement's own act. */
export async function dropRoles(tx: Tx, person: PersonId): Promise<void> {
	await tx.all(sql`update person set roles = '[]' where person_id = ${person}`);
}

export async function staffOf(tx: Tx): Promise<Staff[]> {
	return tx.all<Staff>(sql`
		select p.person_id as id, p.name, p.roles, r.email
		from person p left join reach r using (school_id, person_id)
		where exists (select 1 from jsonb_array_elements_text(p.roles) as x(role)
			where x.role in (select jsonb_array_elements_text(${json(STAFF_ROLES)}::text::jsonb)))
		order by p.name, p.person_id`);
}
