import { sql } from 'drizzle-orm';
import type { Details } from '#shared/domain/agreement-details.ts';
import { nameKey } from '#shared/domain/import/names.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import {
	isSaidAlike,
	type AgreementFile,
	type PlacementState
} from '#shared/domain/placement-file.ts';
import type { Instant } from '#shared/domain/time.ts';
import { json, type Tx } from '#server/db/database.ts';
import { changedPeople, writePeople, type AllWanted, type Wanted } from './import-people.ts';
import { writeReshaped, type Moved, type Reshaped } from './import-placements.ts';
import type { Part } from './import-shapes.ts';
import type { HeldFile } from './placement-file-store.ts';

type Tutor = Details['tutor'];

/**
 * PC7: whoever is tutor elsewhere with this e-mail, as the school knows them (IM14).
 * @returns undefined: nobody else has it; `email-taken`: somebody of another name has
 */
export async function knownTutor(
	tx: Tx,
	{ id, email, ...name }: Tutor
): Promise<Tutor | 'email-taken' | undefined> {
	if (email.trim() === '') return undefined;
	const [known] = await tx.all<Tutor>(sql`
		select p.person_id as id, p.last_name as "lastName", p.first_name as "firstName", r.email,
			coalesce(r.phone, '') as phone
		from person p join reach r using (school_id, person_id)
		where lower(r.email) = ${email.trim().toLowerCase()} and p.person_id <> ${id}
			and (p.roles ? 'tutor' or exists (select 1 from member m
				where m.school_id = p.school_id and m.person_id = p.person_id and m.role = 'tutor'))
		order by p.person_id limit 1`);
	if (!known) return undefined;
	return nameKey(known) === nameKey(name) ? known : 'email-taken';
}

/** None of these ids is somebody's. */
export async function areNew(tx: Tx, people: readonly PersonId[]): Promise<boolean> {
	const found = await tx.all(sql`
		select 1 from person
		where person_id in (select jsonb_array_elements_text(${json(people)}::text::jsonb)) limit 1`);
	return found.length === 0;
}

/**
 * IM20, PC4: what a change by hand leaves behind, as an import would write it.
 * @param known whoever becomes tutor, and is one elsewhere already
 */
export async function writeState(
	tx: Tx,
	school: string,
	{ file, held }: HeldFile,
	after: PlacementState,
	{ now, known }: { readonly now: Instant; readonly known: Tutor | undefined }
): Promise<Moved | undefined> {
	const wanted = { ...NOTHING, tutor: tutorsWanted(file.agreements, after.agreements, known?.id) };
	await writePeople(tx, school, wanted);
	const before = new Set(file.agreements);
	const reshaped: Reshaped = {
		shaped: [
			{
				...held,
				agreements: after.agreements.map(({ agreement }) => agreement),
				halfDays: after.halfDays,
				was: held
			}
		],
		...partsBetween(held.id, file, after),
		terms: after.agreements
			.filter((one) => !before.has(one))
			.map(({ agreement, terms }) => ({ ...terms, placement: held.id, id: agreement.id })),
		students: [],
		people: changedPeople(wanted)
	};
	return writeReshaped(tx, school, reshaped, now);
}

const NOTHING: AllWanted = {
	...{ class: [], student: [], guardian: [], guardianship: [] },
	...{ staff: [], tutor: [], placement: [], agreement: [] }
};

/** Tutors who are new, or of whom something is put right. */
function tutorsWanted(
	before: readonly AgreementFile[],
	after: readonly AgreementFile[],
	known: PersonId | undefined
): Wanted<'tutor'>[] {
	const held = new Map(before.map(({ agreement, tutor }) => [agreement.tutor, tutor]));
	const said = new Map(after.map(({ agreement, tutor }) => [agreement.tutor, tutor]));
	return [...said].flatMap(([id, values]) => {
		const was = held.get(id);
		if (id === '' || id === known || (was && isSaidAlike(was, values))) return [];
		return [{ id, values, before: was, set: was ? differing(was, values) : values }];
	});
}

function differing(
	was: AgreementFile['tutor'],
	is: AgreementFile['tutor']
): Partial<AgreementFile['tutor']> {
	const fields = Object.keys(is) as (keyof AgreementFile['tutor'])[];
	return Object.fromEntries(
		fields.filter((field) => was[field] !== is[field]).map((field) => [field, is[field]])
	);
}

/** Who has been tutor or référent, and who begins to be. */
function partsBetween(
	placement: string,
	before: PlacementState,
	after: PlacementState
): Pick<Reshaped, 'ended' | 'begun'> {
	const [was, is] = [before, after].map((state): Part[] => [
		...(state.referent === ''
			? []
			: [{ placement, person: state.referent, role: 'referent' as const, agreement: '' }]),
		...state.agreements
			.filter(({ agreement }) => agreement.tutor !== '')
			.map(({ agreement: { id, tutor } }) => ({
				...{ placement, person: tutor, role: 'tutor' as const, agreement: id }
			}))
	]) as [Part[], Part[]];
	return {
		ended: was.filter((part) => !is.some((other) => isSaidAlike(part, other))),
		begun: is.filter((part) => !was.some((other) => isSaidAlike(part, other)))
	};
}
