import { sql } from 'drizzle-orm';
import { plainEmail } from '#shared/domain/email-code.ts';
import { isName, shownName, splitName } from '#shared/domain/import/names.ts';
import { readEmail } from '#shared/domain/import/values.ts';
import { uuidV7, type PersonId } from '#shared/domain/ids.ts';
import { SCHOOL_ROLES } from '#shared/domain/people.ts';
import { phoneNumber } from '#shared/domain/phone.ts';
import { isBadText } from '#shared/domain/plain.ts';
import { ok, refused, type Result } from '#shared/domain/result.ts';
import { readSchoolId } from '#shared/domain/school-id.ts';
import type { Database, Tx } from '#server/db/database.ts';
import { inEverySchool } from '#server/db/every-school.ts';
import { signOutStaff, staffCodeFor } from '#server/identity/own-links.ts';
import type { Clock, Random } from '#server/ports.ts';
import {
	addPerson,
	addSchool,
	dropRoles,
	schoolNamed,
	staffOf,
	type Staff
} from '#server/store/founding.ts';
import { staffNamed } from '#server/store/staff.ts';
import { releaseVouched } from '#server/store/vouched-store.ts';
import { startWatches } from '#server/store/watch-store.ts';

/** What whoever runs the server does before anybody can enter (AD1): a school, and its first people. */

const MOST_LETTERS = 80;

export type AdminRefusal =
	| 'bad-school'
	| 'bad-name'
	| 'bad-phone'
	| 'bad-zone'
	| 'bad-role'
	| 'bad-email'
	| 'no-school'
	| 'no-person'
	| 'school-there'
	| 'email-there'
	| 'not-bound';

export interface NewSchool {
	/** Stands in links: the UAI, as a rule. */
	readonly id: string;
	readonly name: string;
	readonly phone: string;
	/** An IANA name. */
	readonly timeZone: string;
}

export interface NewPerson {
	readonly school: string;
	readonly name: string;
	readonly email: string;
	readonly role: string;
}

/** A school with nobody in it yet; its watch begins at once, whether a server is running or not. */
export async function foundSchool(
	database: Database,
	clock: Clock,
	{ id: typed, name, phone, timeZone }: NewSchool
): Promise<Result<NewSchool, AdminRefusal>> {
	const id = readSchoolId(typed);
	if (id === undefined) return refused('bad-school');
	if (!isTitle(name)) return refused('bad-name');
	if (phoneNumber(phone) === undefined) return refused('bad-phone');
	if (!Intl.supportedValuesOf('timeZone').includes(timeZone)) return refused('bad-zone');
	const school = { id, name: name.trim(), phone: phone.trim(), timeZone };
	const added = await database.withSchool(id, (tx) => addSchool(tx, school));
	if (!added) return refused('school-there');
	await startWatches(database, clock);
	return ok(school);
}

/** One of the staff, by an address at which nobody else of the school is. */
export async function addStaff(
	database: Database,
	{ clock, random }: { readonly clock: Clock; readonly random: Random },
	{ school: typed, name, email, role }: NewPerson
): Promise<Result<Staff, AdminRefusal>> {
	const held = SCHOOL_ROLES.find((one) => one === role);
	if (!held) return refused('bad-role');
	const named = splitName(name.trim(), 'first-last');
	if (!named.ok || !isName(named.value.lastName)) return refused('bad-name');
	const address = readEmail(plainEmail(email));
	if (!address.ok) return refused('bad-email');
	const school = readSchoolId(typed) ?? '';
	return database.withSchool(school, async (tx) => {
		if (!(await schoolNamed(tx, school))) return refused('no-school');
		const id: PersonId = uuidV7(clock.now(), random.bytes(10));
		const person = { id, named: named.value, role: held, email: address.value };
		if (!(await addPerson(tx, school, person))) return refused('email-there');
		return ok({ id, name: shownName(named.value), roles: [held], email: address.value });
	});
}

/** ID12: a code by which one of the staff enters now, without waiting for an e-mail. */
export async function staffCode(
	database: Database,
	{ clock, random }: { readonly clock: Clock; readonly random: Random },
	key: Uint8Array,
	named: Named
): Promise<Result<string, AdminRefusal>> {
	return ofStaff(database, named, async (tx, school, person) => {
		const { code } = await staffCodeFor(tx, key, random, { school, person, now: clock.now() });
		return ok(code);
	});
}

/**
 * AD2: one of the staff whose telephone is lost, or who leaves: all their sessions, notifications, passkeys and codes end. Who
 * leaves has no role over the school any more either; what they wrote stays, and is theirs.
 */
export async function endStaff(
	database: Database,
	named: Named,
	leaves: boolean
): Promise<Result<PersonId, AdminRefusal>> {
	return ofStaff(database, named, async (tx, _, person) => {
		await signOutStaff(tx, person);
		if (leaves) {
			await dropRoles(tx, person);
			await releaseVouched(tx, person);
		}
		return ok(person);
	});
}

/** ID11: one of the staff has another account at the house that vouches for them: the next one with their address is theirs. */
export async function releaseStaff(
	database: Database,
	named: Named
): Promise<Result<PersonId, AdminRefusal>> {
	return ofStaff(database, named, async (tx, _, person) =>
		(await releaseVouched(tx, person)) ? ok(person) : refused('not-bound')
	);
}

/**
 * AD4: another key of the server, from which links, sheets, codes and cursors follow. What was handed out under the old one
 * ends; sessions stay, and devices are told everything once more.
 * @returns how many links and sheets ended
 */
export async function replaceKey(database: Database, random: Random): Promise<number> {
	return database.withKeeper(async (tx) => {
		await tx.all(sql`update server set cursor_key = ${random.bytes(32)}`);
		await tx.all(sql`delete from email_code`);
		const ended = await tx.all(sql`delete from link returning 1`);
		return ended.length;
	});
}

type Named = Pick<NewPerson, 'school' | 'email'>;

/** In one transaction of their school. */
function ofStaff<Value>(
	database: Database,
	{ school: typed, email }: Named,
	act: (tx: Tx, school: string, person: PersonId) => Promise<Result<Value, AdminRefusal>>
): Promise<Result<Value, AdminRefusal>> {
	const school = readSchoolId(typed) ?? '';
	return database.withSchool(school, async (tx) => {
		if (!(await schoolNamed(tx, school))) return refused('no-school');
		const person = await staffNamed(tx, plainEmail(email));
		return person === undefined ? refused('no-person') : act(tx, school, person);
	});
}

/** Who there is of the staff, school by school. */
export async function listStaff(
	database: Database
): Promise<readonly { readonly school: NewSchool; readonly staff: readonly Staff[] }[]> {
	const schools = await inEverySchool(database, (tx) =>
		tx.all<NewSchool>(sql`
			select school_id as id, name, phone, time_zone as "timeZone" from school order by school_id`)
	);
	return Promise.all(
		schools.map(async (school) => ({
			school,
			staff: await database.withSchool(school.id, staffOf)
		}))
	);
}

function isTitle(text: string): boolean {
	const { length } = text.trim();
	return length >= 2 && length <= MOST_LETTERS && !isBadText(text);
}
