import { createHash } from 'node:crypto';
import type postgres from 'postgres';
import { addDays, localTime } from '#shared/domain/time.ts';
import {
	AGREEMENT,
	pastDays,
	peopleOf,
	placementsOf,
	secretOf,
	type SchoolPlan
} from './school-plan.ts';
import type { WrittenDay } from './written-days.ts';

const ZONE = 'Europe/Paris';
const HOST = { name: 'Garage fictif', address: '1 rue fictive', phone: '01 99 00 20 20' };
const FEWEST_COMMITS = 3;

/** In bulk, by the owner of the tables: a school, its people with a session each, placements and what was written in them. */
export async function foundSchool(
	sql: postgres.Sql,
	plan: SchoolPlan,
	written: readonly WrittenDay[]
): Promise<void> {
	await sql.begin(async (tx) => {
		// Of rows that a crash may take: what is measured later waits for the disk.
		await tx`set local synchronous_commit = off`;
		await tx`
			insert into school (school_id, name, phone, time_zone)
			values (${plan.id}, ${`Lycée fictif ${plan.id}`}, '01 99 00 10 10', ${ZONE})`;
		await addPeople(tx, plan);
		await addPlacements(tx, plan);
		await addPast(tx, plan, written);
	});
}

async function addPeople(tx: postgres.TransactionSql, plan: SchoolPlan): Promise<void> {
	const people = peopleOf(plan).map(({ id, roles }) => ({
		...{ id, roles },
		session: createHash('sha256').update(secretOf(plan.id, id)).digest('hex')
	}));
	const now = Date.now();
	await tx`
		with people as (
			select * from jsonb_to_recordset(${JSON.stringify(people)}::text::jsonb) as x(id text, roles jsonb, session text)
		), contacts as (
			insert into contact (school_id, person_id, at) select ${plan.id}, id, ${now} from people
		), sessions as (
			insert into session (school_id, token_hash, person_id, created_at, used_at)
			select ${plan.id}, decode(session, 'hex'), id, ${now}, ${now} from people
		)
		insert into person (school_id, person_id, name, short_name, roles)
		select ${plan.id}, id, 'Camille ' || upper(id), 'Camille ' || upper(left(id, 1)) || '.', roles from people`;
}

async function addPlacements(tx: postgres.TransactionSql, plan: SchoolPlan): Promise<void> {
	const today = localTime(Date.now(), ZONE).day;
	const days = [...pastDays(plan, today), today];
	const halfDays = days.flatMap((day) => [
		{ key: `${day}/am`, from: '08:30', to: '12:00', agreement: AGREEMENT },
		{ key: `${day}/pm`, from: '13:30', to: '17:00', agreement: AGREEMENT }
	]);
	const span = { from: days[0], to: addDays(today, 7) };
	const placements = JSON.stringify(placementsOf(plan));
	const commits = days.length === 1 ? 0 : (days.length - 1) * commitsOf(plan);
	// A trigger names the commit that the counter stands at; those before it are named here.
	await tx`
		with placements as (
			select * from jsonb_to_recordset(${placements}::text::jsonb) as x(id text, student text, tutor text,
				referent text, guardian text, "className" text)
		), named as (
			insert into commit_mark (school_id, placement_id, counter, mark)
			select ${plan.id}, id, n, substr(md5(id || n), 1, 16) from placements, generate_series(1, ${commits - 1}::int) n
		), members as (
			insert into member (school_id, placement_id, person_id, role, agreement_id)
			select ${plan.id}, p.id, m.person, m.role, m.agreement from placements p cross join lateral (values
				(p.student, 'student', ''), (p.referent, 'referent', ''), (p.guardian, 'guardian', ''),
				(p.tutor, 'tutor', ${AGREEMENT})) as m(person, role, agreement)
		), families as (
			insert into guardianship (school_id, student_id, person_id, rank, relation, must_tell)
			select ${plan.id}, student, guardian, 1, 'mère', true from placements
		), phones as (
			insert into reach (school_id, person_id, phone) select ${plan.id}, guardian, '+33199003030' from placements
		)
		insert into placement (school_id, placement_id, counter, student_id, class_name, agreements, half_days)
		select ${plan.id}, id, ${commits}::int, student, "className", jsonb_build_array(jsonb_build_object(
				'id', ${AGREEMENT}::text, 'host', ${JSON.stringify(HOST)}::text::jsonb, 'tutor', tutor, 'signed', true,
				'insured', true) || ${JSON.stringify(span)}::text::jsonb),
			${JSON.stringify(halfDays)}::text::jsonb
		from placements`;
}

/** Each day a page and four words: the student came, the tutor says so, how it was, it is finished. */
async function addPast(
	tx: postgres.TransactionSql,
	plan: SchoolPlan,
	written: readonly WrittenDay[]
): Promise<void> {
	const days = pastDays(plan, localTime(Date.now(), ZONE).day).map((day, nth) => ({
		day,
		// The last commits of a day are the ones that the rest speaks of.
		seq: (nth + 1) * commitsOf(plan) - FEWEST_COMMITS,
		at: Date.parse(`${day}T07:30:00Z`)
	}));
	const pages = written.map(({ update, text }, n) => ({
		...{ n, text },
		update: Buffer.from(update).toString('base64')
	}));
	const past = tx`
		past as materialized (
			select p.placement_id as placement, p.student_id as student, p.agreements->0->>'tutor' as tutor, d.day, d.seq, d.at
			from placement p, jsonb_to_recordset(${JSON.stringify(days)}::text::jsonb) as d(day text, seq bigint, at bigint)
			where p.school_id = ${plan.id}
		)`;
	await tx`
		with ${past}
		insert into fact (school_id, placement_id, fact_id, seq, nth, section, author_id, body, received_at)
		select ${plan.id}, placement, regexp_replace(lpad(to_hex(f.at), 12, '0') || '7' || substr(f.hash, 1, 3) || '8' ||
				substr(f.hash, 5, 15), '(.{8})(.{4})(.{4})(.{4})(.{12})', '\\1-\\2-\\3-\\4-\\5'),
			f.seq, f.nth, f.section, f.author, f.body || jsonb_build_object('at', f.at), f.at
		from past cross join lateral (
			select v.*, md5(placement || day || v.body::text) as hash from (values
				(seq + 1, 0, 'presence', student, at,
					jsonb_build_object('type', 'arrived', 'halfDay', day || '/am', 'time', '08:27')),
				(seq + 2, 0, 'presence', tutor, at + 3600000, jsonb_build_object('type', 'check', 'status', 'present',
					'halfDays', jsonb_build_array(day || '/am', day || '/pm'))),
				(seq + 3, 0, 'journal', student, at + 36000000, jsonb_build_object('type', 'mood', 'day', day, 'level', 4)),
				(seq + 3, 1, 'journal', student, at + 36000000, jsonb_build_object('type', 'done', 'day', day))
			) as v(seq, nth, section, author, at, body)
		) f`;
	await tx`
		with ${past}, written as materialized (
			select w.n, jsonb_build_object('done', w.text) as fields, decode(w.update, 'base64') as state
			from jsonb_to_recordset(${JSON.stringify(pages)}::text::jsonb) as w(n int, text text, update text)
		), pages as materialized (
			select past.*, past.seq + 3 as page_seq, past.at + 36000000 as evening, w.fields, w.state
			from past join written w on w.n = abs(hashtext(past.placement || past.day)) % ${pages.length}::int
		), logged as (
			insert into page_log (school_id, placement_id, author_id, page, seq, device, update, received_at)
			select ${plan.id}, placement, student, day, page_seq, 'phone', state, evening from pages
		), settled as (
			insert into settled_text (school_id, placement_id, author_id, page, seq, fields, settled_at)
			select ${plan.id}, placement, student, day, page_seq, fields, evening from pages
		)
		insert into page (school_id, placement_id, author_id, page, seq, state, fields, changed_at)
		select ${plan.id}, placement, student, day, page_seq, state, fields, evening from pages`;
}

function commitsOf({ commitsADay = FEWEST_COMMITS }: SchoolPlan): number {
	return Math.max(FEWEST_COMMITS, commitsADay);
}
