import { sql, type SQL } from 'drizzle-orm';
import type { Raised } from '#shared/domain/alert.ts';
import type { Told } from '#shared/domain/delivery.ts';
import type { FactId, PersonId, PlacementId } from '#shared/domain/ids.ts';
import type { Fields, PageName } from '#shared/domain/journal.ts';
import type { Member } from '#shared/domain/people.ts';
import type { Placement } from '#shared/domain/placement.ts';
import type { Day, HalfDayKey, Instant } from '#shared/domain/time.ts';
import type { OrderedFact } from '#shared/domain/view.ts';
import { json, type Tx } from '#server/db/database.ts';
import { FAMILY, TO_FAMILY } from './family-store.ts';
import { MEMBER } from './member-sql.ts';
import { PASSAGES } from './signal-store.ts';
import { factsSince, GONE_ALL, GONE_REST } from './placement-store.ts';

/** A placement that a person has or had to do with, and what they are in it. */
export interface Reachable {
	readonly id: PlacementId;
	readonly counter: number;
	/** Of the commit of that counter. */
	readonly mark: string | null;
	/** Of the commit that the device says it has seen, where this database has one of that counter. */
	readonly seenMark: string | null;
	/** This person's own rows. */
	readonly members: readonly Member[];
	/** Last contact of student and tutors, by person. */
	readonly contacts: Readonly<Record<PersonId, Instant>>;
}

/**
 * @param wide the person holds a role over the whole school
 * @param seen by placement, the counter of the device's cursor
 * @param today the school's: what somebody is to hold from a later day on is none of theirs yet
 */
export async function reachable(
	tx: Tx,
	person: PersonId,
	wide: boolean,
	seen: Readonly<Record<PlacementId, number>>,
	today: Day
): Promise<Reachable[]> {
	// Parsed in a query of its own: a plan that is kept would parse it again for each placement.
	return tx.all<Reachable>(sql`
		select p.placement_id as id, p.counter,
			(select k.mark from commit_mark k where k.school_id = p.school_id and k.placement_id = p.placement_id
				and k.counter = p.counter) as mark,
			(select k.mark from commit_mark k where k.school_id = p.school_id and k.placement_id = p.placement_id
				and k.counter = ((select ${json(seen)}::text::jsonb)->>p.placement_id)::bigint) as "seenMark",
			coalesce(jsonb_agg(${MEMBER})
				filter (where m.person_id = ${person}), '[]') as members,
			coalesce(jsonb_object_agg(m.person_id, c.at)
				filter (where m.role in ('student', 'tutor') and c.at is not null), '{}') as contacts
		from ${wide ? sql`placement p` : ownPlacements(person, today)}
		join held_member m using (school_id, placement_id)
		left join contact c on c.school_id = m.school_id and c.person_id = m.person_id
		group by p.school_id, p.placement_id, p.counter
		order by p.placement_id`);
}

/** As `p`: from the person's rows on, or a plan that is kept goes through the whole school for a student. */
function ownPlacements(person: PersonId, today: Day): SQL {
	return sql`(
			select distinct school_id, placement_id from held_member
			where person_id = ${person} and (stand_in is null or stand_in->>'from' <= ${today}::text)
		) own join placement p using (school_id, placement_id)`;
}

/** Everything of one placement that a reader may have to be told, before it is filtered for them. */
export interface Contents {
	readonly id: PlacementId;
	readonly counter: number;
	/** Of the commit of that counter. */
	readonly mark: string | null;
	readonly placement: Placement;
	/** In the placement's order, with the counter of their commit. */
	readonly facts: readonly OrderedFact[];
	/** Those of them that were said in a browser which had held the student. */
	readonly sameDevice: readonly FactId[];
	readonly raised: readonly (Raised & { readonly seq: number })[];
	readonly texts: readonly {
		readonly page: PageName;
		readonly author: PersonId;
		readonly settledAt: Instant;
		readonly fields: Fields;
		readonly seq: number;
	}[];
	/** Messages of the ladder, oldest first; those that had no way or no address to go by are left out. */
	readonly told: readonly Told[];
	/** The asking person's own. */
	readonly pages: readonly {
		readonly page: PageName;
		readonly state: Uint8Array;
		readonly changedAt: Instant;
		readonly seq: number;
	}[];
	readonly gone: readonly {
		readonly fact?: FactId;
		readonly page?: PageName;
		readonly author?: PersonId;
		readonly seq: number;
	}[];
	/** Nothing of it may be read any more, by anybody (ER1). */
	readonly erased: boolean;
}

/** What of a placement's contents grows with its length, as a load and its commit leave it. */
export type Known = Pick<Contents, 'facts'> & {
	readonly placement: Pick<Placement, 'agreements' | 'halfDays' | 'family'>;
};

interface ContentsRow extends Omit<Contents, 'placement' | 'pages' | 'gone'> {
	school: string;
	student: PersonId;
	className: string;
	agreements: Placement['agreements'];
	halfDays: Placement['halfDays'];
	members: Member[];
	people: Placement['people'];
	family: Placement['family'];
	dutyPhones: Record<HalfDayKey, string>;
	pages: { page: PageName; state: string; changedAt: Instant; seq: number }[];
	gone: { item: string; seq: number }[];
}

/** Where no number is said a hundred are expected, for which all of the school's would be read. */
const JUST_ONE = sql`limit 1`;

/**
 * The contents of several placements in one statement, each as one moment of the database saw it.
 * @param wanted by placement, the counter that the reader holds: texts and pages only after it;
 *   facts all, since the card follows from them; those that are `known` already are not read again
 */
export async function contents(
	tx: Tx,
	person: PersonId,
	wanted: readonly {
		readonly id: PlacementId;
		readonly since: number;
		readonly known?: Known | undefined;
	}[]
): Promise<Contents[]> {
	const known = new Map(wanted.map((one) => [one.id, one.known]));
	const asked = wanted.map(({ id, since }) => ({ id, since, known: known.get(id) !== undefined }));
	const rows = await tx.all<ContentsRow>(sql`
		select p.placement_id as id, p.counter,
			(select k.mark from commit_mark k where k.school_id = p.school_id and k.placement_id = p.placement_id
				and k.counter = p.counter) as mark,
			p.school_id as school, p.student_id as student,
			p.class_name as "className", case when not w.known then p.agreements end as agreements,
			case when not w.known then p.half_days end as "halfDays", case when not w.known then (${FAMILY}) end as family,
			coalesce((
				select jsonb_agg(${MEMBER} order by m.stand_in is not null, m.person_id, m.stand_in->>'from', m.stand_in->>'for')
				from held_member m where m.school_id = p.school_id and m.placement_id = p.placement_id
			), '[]') as members,
			coalesce((
				select jsonb_object_agg(d.half_day, d.phone) from duty d
				where d.school_id = p.school_id and d.phone is not null
					and d.half_day in (select h->>'key' from jsonb_array_elements(p.half_days) as h)
			), '{}') as "dutyPhones",
			coalesce((
				select jsonb_strip_nulls(jsonb_object_agg(named.person_id, (
					select jsonb_build_object('id', n.person_id, 'name', n.name, 'shortName', n.short_name)
					from person n where n.school_id = p.school_id and n.person_id = named.person_id)))
				from (
					select m.person_id from held_member m
						where m.school_id = p.school_id and m.placement_id = p.placement_id
					union select f.author_id from fact f
						where f.school_id = p.school_id and f.placement_id = p.placement_id
					union select d.person_id from delivery d
						where d.school_id = p.school_id and d.placement_id = p.placement_id
				) named
			), '{}') as people,
			case when w.known then '[]' else ${factsSince(sql`w.since`)} end as facts,
			coalesce((
				select jsonb_agg(f.fact_id order by f.seq, f.nth) from fact f
				where f.school_id = p.school_id and f.placement_id = p.placement_id and f.same_device
			), '[]') as "sameDevice",
			coalesce((
				select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', a.alert_id, 'raisedAt', a.raised_at, 'seq', a.seq,
					'passages', ${PASSAGES})) order by a.seq, a.alert_id)
				from alert a where a.school_id = p.school_id and a.placement_id = p.placement_id
			), '[]') as raised,
			coalesce((
				select jsonb_agg(jsonb_build_object('alert', d.alert_id, 'step', d.step, 'turn', d.turn,
					'channel', d.channel, 'person', d.person_id, 'state', d.state, 'at', d.due_at,
					'unset', d.step <> ${TO_FAMILY} and coalesce(d.code, '') in ('no-way', 'no-address'))
					order by d.due_at, d.step, d.person_id, d.turn, d.channel)
				from delivery d where d.school_id = p.school_id and d.placement_id = p.placement_id
			), '[]') as told,
			coalesce((
				select jsonb_agg(jsonb_build_object('page', t.page, 'author', t.author_id,
					'settledAt', t.settled_at, 'fields', t.fields, 'seq', t.seq) order by t.seq, t.page)
				from settled_text t where t.school_id = p.school_id and t.placement_id = p.placement_id
					and t.seq > w.since
			), '[]') as texts,
			coalesce((
				select jsonb_agg(jsonb_build_object('page', g.page, 'state', encode(g.state, 'base64'),
					'changedAt', g.changed_at, 'seq', g.seq) order by g.seq, g.page)
				from page g where g.school_id = p.school_id and g.placement_id = p.placement_id
					and g.author_id = ${person} and g.seq > w.since
			), '[]') as pages,
			coalesce((
				select jsonb_agg(jsonb_build_object('item', x.item, 'seq', x.seq) order by x.seq, x.item)
				from gone x where x.school_id = p.school_id and x.placement_id = p.placement_id
					and x.seq > w.since and x.item <> ${GONE_REST}
			), '[]') as gone,
			exists (select 1 from gone x where x.school_id = p.school_id and x.placement_id = p.placement_id
				and x.item = ${GONE_ALL}) as erased
		from (
			select * from jsonb_to_recordset(${json(asked)}::text::jsonb) as w(id text, since bigint, known boolean)
			${wanted.length === 1 ? JUST_ONE : sql``}
		) w
		join placement p on p.placement_id = w.id
		order by p.placement_id`);
	return rows.map((row) => {
		const { facts, placement } = known.get(row.id) ?? { facts: row.facts, placement: row };
		return {
			id: row.id,
			counter: row.counter,
			mark: row.mark,
			placement: {
				id: row.id,
				school: row.school,
				student: row.student,
				className: row.className,
				agreements: placement.agreements,
				halfDays: placement.halfDays.map((halfDay) => {
					const phone = row.dutyPhones[halfDay.key];
					return phone === undefined ? halfDay : { ...halfDay, phone };
				}),
				members: row.members,
				people: row.people,
				family: placement.family
			},
			facts,
			sameDevice: row.sameDevice,
			raised: row.raised,
			told: row.told,
			texts: row.texts,
			pages: row.pages.map((page) => ({ ...page, state: Buffer.from(page.state, 'base64') })),
			gone: row.gone.map(({ item, seq }) => ({ ...goneWord(item, person), seq })),
			erased: row.erased
		};
	});
}

/** What a commit was called, where it is known. */
export async function markOf(
	tx: Tx,
	placement: PlacementId,
	counter: number
): Promise<string | undefined> {
	const [row] = await tx.all<{ mark: string }>(sql`
		select mark from commit_mark where placement_id = ${placement} and counter = ${counter}`);
	return row?.mark;
}

/**
 * `fact/<id>` or `page/<author>/<page>`, as the store of placements names them; of all of it every reader is told to
 * destroy what is their own: what is others' goes with the card.
 */
function goneWord(
	item: string,
	reader: PersonId
): { fact: FactId } | { author: PersonId; page?: PageName } {
	if (item === GONE_ALL) return { author: reader };
	const [kind, first = '', ...rest] = item.split('/');
	return kind === 'fact' ? { fact: first } : { author: first, page: rest.join('/') };
}
