import { sql, type SQL } from 'drizzle-orm';
import type { PersonId, PlacementId } from '#shared/domain/ids.ts';
import { STAFF_ROLES } from '#shared/domain/people.ts';
import type {
	Decided,
	Substitution,
	SubstitutionBook,
	SubstitutionState,
	Terms
} from '#shared/domain/substitution.ts';
import { addDays, type Day, type Instant } from '#shared/domain/time.ts';
import { json, type Tx } from '#server/db/database.ts';

/** Days for which what is over stays in the list: this school year, and the one before. */
const LISTED_FOR = 731;

/** Everything that a head decides from, and decided (SU1, SU7). */
export async function bookOf(tx: Tx, today: Day): Promise<SubstitutionBook> {
	const people = await tx.all<SubstitutionBook['people'][number]>(sql`
		select p.person_id as id, p.name,
			(select coalesce(jsonb_agg(distinct x.role), '[]') from (
				select r.role from jsonb_array_elements_text(p.roles) as r(role) where ${isStaffRole}
				union all select m.role from member m where m.person_id = p.person_id and ${isReferent}) x) as roles,
			(select coalesce(jsonb_agg(distinct other.person_id), '[]') from member m
				join member other using (school_id, placement_id)
				where m.person_id = p.person_id and ${isReferent} and other.person_id <> p.person_id
					and other.role = 'referent' and not other.ended) as besides
		from person p
		where exists (select 1 from jsonb_array_elements_text(p.roles) as r(role) where ${isStaffRole})
			or exists (select 1 from member m where m.person_id = p.person_id and ${isReferent})
		order by p.name, p.person_id`);
	const referents = await tx.all<SubstitutionBook['referents'][number]>(sql`
		select p.person_id as id, p.name, count(*)::int as students
		from person p join member m using (school_id, person_id)
		where ${isReferent} group by p.person_id, p.name order by p.name, p.person_id`);
	const words = await tx.all<WordRow>(sql`
		select s.substitution_id as id, s.nth, s.absent_id as "absentId", a.name as "absentName",
			s.substitute_id as "substituteId", y.name as "substituteName", s.from_day as "from", s.to_day as "to",
			s.journal, s.state, coalesce(d.name, '') as by, s.decided_at as at
		from substitution s
		join person a on a.school_id = s.school_id and a.person_id = s.absent_id
		join person y on y.school_id = s.school_id and y.person_id = s.substitute_id
		left join person d on d.school_id = s.school_id and d.person_id = s.decided_by
		where s.substitution_id in (
			select substitution_id from substitution where to_day >= ${addDays(today, -LISTED_FOR)})
		order by s.substitution_id, s.nth`);
	return { today, people, referents, substitutions: substitutionsFrom(words) };
}

const isStaffRole = sql`r.role in (select jsonb_array_elements_text(${json(STAFF_ROLES)}::text::jsonb))`;
const isReferent = sql`m.role = 'referent' and not m.ended`;

/** The placements of a référent. */
const placementsOf = (referent: PersonId): SQL => sql`
	select m.placement_id from member m where m.person_id = ${referent} and ${isReferent}`;

interface WordRow extends Pick<Decided, 'from' | 'to' | 'journal' | 'state' | 'by' | 'at'> {
	readonly id: string;
	readonly nth: number;
	readonly absentId: PersonId;
	readonly absentName: string;
	readonly substituteId: PersonId;
	readonly substituteName: string;
}

/** @param words those of one together, oldest first */
function substitutionsFrom(words: readonly WordRow[]): Substitution[] {
	const byId = new Map<string, Substitution>();
	for (const word of words) {
		const { id, nth, from, to, journal, state, by, at } = word;
		const substitute = { id: word.substituteId, name: word.substituteName };
		const said = { state, substitute, from, to, journal };
		byId.set(id, {
			...{ id, nth, ...said, decided: [...(byId.get(id)?.decided ?? []), { by, at, ...said }] },
			absent: { id: word.absentId, name: word.absentName }
		});
	}
	return [...byId.values()];
}

/** One decision at a time in a school, until the end of this transaction. */
export async function lockSubstitutions(tx: Tx, school: string): Promise<void> {
	await tx.all(
		sql`select pg_advisory_xact_lock(hashtextextended(${`${school}/substitutions`}, 7))`
	);
}

/** SU7: one more word about it, and the next midnight at which it changes something (SU5). */
export async function addWord(
	tx: Tx,
	word: {
		readonly school: string;
		readonly id: string;
		readonly nth: number;
		readonly terms: Terms & { readonly state: SubstitutionState };
		readonly by: PersonId;
		readonly at: Instant;
		readonly midnight: Instant | undefined;
	}
): Promise<void> {
	const { school, id, nth, terms, by, at, midnight } = word;
	await tx.all(sql`
		insert into substitution (school_id, substitution_id, nth, absent_id, substitute_id, from_day, to_day, journal,
			state, decided_by, decided_at)
		values (${school}, ${id}, ${nth}, ${terms.absent}, ${terms.substitute}, ${terms.from}, ${terms.to},
			${terms.journal}, ${terms.state}, ${by}, ${at})`);
	await tx.all(sql`delete from job where job_id = ${jobOf(id)}`);
	if (midnight === undefined) return;
	await tx.all(sql`
		insert into job (school_id, job_id, kind, placement_id, about, due_at)
		values (${school}, ${jobOf(id)}, 'substitution', '', ${json({ substitution: id })}::text::jsonb, ${midnight})`);
}

function jobOf(substitution: string): string {
	return `substitution/${substitution}`;
}

/** The last word about one. */
export async function standingTerms(tx: Tx, id: string): Promise<Terms | undefined> {
	const [row] = await tx.all<Terms>(sql`
		select absent_id as absent, substitute_id as substitute, from_day as "from", to_day as "to", journal
		from substitution where substitution_id = ${id} order by nth desc limit 1`);
	return row;
}

/**
 * The cards of a référent's students name somebody else, or other days: their placements' counters move, in the order of
 * their ids, so that two who move several do not wait for each other.
 * @returns those placements
 */
export async function moveCardsOf(tx: Tx, referent: PersonId): Promise<PlacementId[]> {
	const moved = await tx.all<{ id: PlacementId }>(sql`
		update placement p set counter = counter + 1
		from (
			select placement_id from placement
			where placement_id in (${placementsOf(referent)})
			order by placement_id for update
		) x
		where p.placement_id = x.placement_id
		returning p.placement_id as id`);
	return moved.map(({ id }) => id);
}

/** SU6: the ladders of a référent's students look again: somebody else is told what waits. */
export async function lookAgainFor(tx: Tx, referent: PersonId, now: Instant): Promise<void> {
	await tx.all(sql`
		insert into job (school_id, job_id, kind, placement_id, about, due_at)
		select distinct a.school_id, 'ladder/' || a.placement_id, 'ladder', a.placement_id, '{}'::jsonb, ${now}::bigint
		from alert a
		where a.placement_id in (${placementsOf(referent)})
		on conflict (school_id, job_id) do update
			set due_at = least(job.due_at, excluded.due_at), claim = null, claimed_until = null`);
}
