import { sql } from 'drizzle-orm';
import { json, type Tx } from '#server/db/database.ts';
import { DEMO_SCHOOL } from './cast.ts';
import type { Act } from './notebook.ts';
import type { Planned, Recorded } from './record.ts';
import type { CastMember } from './school.ts';

/* Everything of one kind in one statement: the first start must not be felt. */

export async function addPeople(tx: Tx, members: readonly CastMember[]): Promise<void> {
	const people = members.map(({ id, first, last, roles }, cast) => ({
		id,
		name: `${first} ${last}`,
		short: `${first} ${last.slice(0, 1)}.`,
		first,
		last,
		roles,
		cast
	}));
	await tx.all(sql`
		insert into person (school_id, person_id, name, short_name, last_name, first_name, roles, "cast")
		select ${DEMO_SCHOOL}::text, x.id, x.name, x.short, x.last, x.first, x.roles, x."cast"
		from jsonb_to_recordset(${json(people)}::text::jsonb)
			as x(id text, name text, short text, last text, first text, roles jsonb, "cast" int)`);
}

export async function addPlacements(
	tx: Tx,
	placements: readonly Planned[],
	recorded: ReadonlyMap<string, Recorded>
): Promise<void> {
	const rows = placements.map((one) => ({ ...one, counter: recorded.get(one.id)?.counter ?? 0 }));
	await tx.all(sql`
		insert into placement (school_id, placement_id, counter, student_id, class_name, agreements, half_days)
		select ${DEMO_SCHOOL}::text, x.id, x.counter, x.student, x."className", x.agreements, x."halfDays"
		from jsonb_to_recordset(${json(rows)}::text::jsonb)
			as x(id text, counter bigint, student text, "className" text, agreements jsonb, "halfDays" jsonb)`);
	const members = placements.flatMap(({ id, members }) =>
		members.map((member) => ({ agreement: '', ...member, placement: id }))
	);
	await tx.all(sql`
		insert into member (school_id, placement_id, person_id, role, agreement_id)
		select ${DEMO_SCHOOL}::text, x.placement, x.person, x.role, x.agreement
		from jsonb_to_recordset(${json(members)}::text::jsonb)
			as x(placement text, person text, role text, agreement text)`);
}

/** What the acts of each placement left behind. */
export async function addRecorded(tx: Tx, recorded: ReadonlyMap<string, Recorded>): Promise<void> {
	const all = (rowsOf: (one: Recorded) => readonly object[]): string =>
		json(
			[...recorded].flatMap(([placement, one]) => rowsOf(one).map((row) => ({ ...row, placement })))
		);
	await tx.all(sql`
		insert into fact (school_id, placement_id, fact_id, seq, nth, section, author_id, body, received_at)
		select ${DEMO_SCHOOL}::text, x.placement, x.id, x.seq, x.nth, x.section, x.author, x.body, x."receivedAt"
		from jsonb_to_recordset(${all(({ facts }) => facts)}::text::jsonb) as x(placement text, id text, seq bigint,
			nth int, section text, author text, body jsonb, "receivedAt" bigint)`);
	await tx.all(sql`
		insert into alert (school_id, placement_id, alert_id, seq, raised_at)
		select ${DEMO_SCHOOL}::text, x.placement, x.id, x.seq, x."raisedAt"
		from jsonb_to_recordset(${all(({ raised }) => raised)}::text::jsonb)
			as x(placement text, id text, seq bigint, "raisedAt" bigint)`);
	await tx.all(sql`
		insert into page (school_id, placement_id, author_id, page, seq, state, fields, changed_at)
		select ${DEMO_SCHOOL}::text, x.placement, x.author, x.page, x.seq, decode(x.state, 'base64'), x.fields, x."changedAt"
		from jsonb_to_recordset(${all(({ pages }) =>
			[...pages.values()].map((page) => ({ ...page, state: base64(page.state) }))
		)}::text::jsonb) as x(placement text, author text, page text, seq bigint, state text, fields jsonb,
			"changedAt" bigint)`);
	await tx.all(sql`
		insert into page_log (school_id, placement_id, author_id, page, seq, device, update, received_at)
		select ${DEMO_SCHOOL}::text, x.placement, x.author, x.page, x.seq, x.device, decode(x.update, 'base64'), x."receivedAt"
		from jsonb_to_recordset(${all(({ log }) =>
			log.map((entry) => ({ ...entry, update: base64(entry.update) }))
		)}::text::jsonb) as x(placement text, author text, page text, seq bigint, device text, update text,
			"receivedAt" bigint)`);
	await tx.all(sql`
		insert into settled_text (school_id, placement_id, author_id, page, seq, fields, settled_at)
		select ${DEMO_SCHOOL}::text, x.placement, x.author, x.page, x.seq, x.fields, x."settledAt"
		from jsonb_to_recordset(${all(({ settled }) => [...settled.values()])}::text::jsonb)
			as x(placement text, author text, page text, seq bigint, fields jsonb, "settledAt" bigint)`);
	await tx.all(sql`
		insert into job (school_id, job_id, kind, placement_id, about, due_at)
		select ${DEMO_SCHOOL}::text, 'settle/' || x.placement || '/' || x.author || '/' || x.page, 'settle', x.placement,
			jsonb_build_object('author', x.author, 'page', x.page), x.at
		from jsonb_to_recordset(${all(({ due }) =>
			[...due].map(([page, { author, at }]) => ({ page, author, at }))
		)}::text::jsonb) as x(placement text, author text, page text, at bigint)`);
}

/** « Dernier contact du téléphone ». */
export async function addContacts(tx: Tx, acts: Iterable<Act>): Promise<void> {
	const last = new Map<string, number>();
	for (const { person, at } of acts) last.set(person, Math.max(at, last.get(person) ?? 0));
	const rows = [...last].map(([person, at]) => ({ person, at }));
	await tx.all(sql`
		insert into contact (school_id, person_id, at)
		select ${DEMO_SCHOOL}::text, x.person, x.at
		from jsonb_to_recordset(${json(rows)}::text::jsonb) as x(person text, at bigint)`);
}

function base64(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString('base64');
}
