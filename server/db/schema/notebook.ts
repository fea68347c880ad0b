import { boolean, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { Raised } from '#shared/domain/alert.ts';
import type { FactBody } from '#shared/domain/bodies.ts';
import type { SignalLevel } from '#shared/domain/ground.ts';
import type { Fields } from '#shared/domain/journal.ts';
import type { Member } from '#shared/domain/people.ts';
import type { Section } from '#shared/domain/permission.ts';
import type { Agreement, HalfDay } from '#shared/domain/placement.ts';
import { bytea, counter, instant, schoolId } from './columns.ts';

/* Placements, and what is written in them. */

export const placement = pgTable(
	'placement',
	{
		schoolId: schoolId(),
		placementId: text('placement_id').notNull(),
		/** Lock, order and cursor in one: whoever moves it from the value that they loaded has won. */
		counter: counter('counter').notNull().default(0),
		studentId: text('student_id').notNull(),
		className: text('class_name').notNull(),
		agreements: jsonb('agreements').$type<Agreement[]>().notNull(),
		halfDays: jsonb('half_days').$type<HalfDay[]>().notNull()
	},
	(table) => [primaryKey({ columns: [table.schoolId, table.placementId] })]
);

/**
 * What each commit of a placement was called, by a random word: two histories that count alike differ in it.
 * A trigger writes it, whoever moves the counter.
 */
export const commitMark = pgTable(
	'commit_mark',
	{
		schoolId: schoolId(),
		placementId: text('placement_id').notNull(),
		counter: counter('counter').notNull(),
		mark: text('mark').notNull()
	},
	(table) => [primaryKey({ columns: [table.schoolId, table.placementId, table.counter] })]
);

export const member = pgTable(
	'member',
	{
		schoolId: schoolId(),
		placementId: text('placement_id').notNull(),
		personId: text('person_id').notNull(),
		role: text('role').$type<Member['role']>().notNull(),
		/** '' for roles that do not hang on an agreement. */
		agreementId: text('agreement_id').notNull().default(''),
		ended: boolean('ended').notNull().default(false)
	},
	(table) => [
		primaryKey({
			columns: [table.schoolId, table.placementId, table.personId, table.role, table.agreementId]
		}),
		index('member_person').on(table.schoolId, table.personId)
	]
);

export const fact = pgTable(
	'fact',
	{
		schoolId: schoolId(),
		placementId: text('placement_id').notNull(),
		factId: text('fact_id').notNull(),
		/** The placement's counter after the commit, and the place within it. */
		seq: counter('seq').notNull(),
		nth: integer('nth').notNull(),
		section: text('section').$type<Section>().notNull(),
		authorId: text('author_id').notNull(),
		body: jsonb('body').$type<FactBody>().notNull(),
		receivedAt: instant('received_at').notNull(),
		/** Said by somebody else in a browser in which the student had been signed in. */
		sameDevice: boolean('same_device').notNull().default(false)
	},
	(table) => [
		primaryKey({ columns: [table.schoolId, table.placementId, table.factId] }),
		index('fact_order').on(table.schoolId, table.placementId, table.seq, table.nth)
	]
);

/** A page's merged state: what its author's other devices get. */
export const page = pgTable(
	'page',
	{
		schoolId: schoolId(),
		placementId: text('placement_id').notNull(),
		authorId: text('author_id').notNull(),
		page: text('page').notNull(),
		seq: counter('seq').notNull(),
		state: bytea('state').notNull(),
		fields: jsonb('fields').$type<Fields>().notNull(),
		changedAt: instant('changed_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.schoolId, table.placementId, table.authorId, table.page] })
	]
);

/** Every accepted update as it came: the state can be made again from these. */
export const pageLog = pgTable(
	'page_log',
	{
		schoolId: schoolId(),
		placementId: text('placement_id').notNull(),
		authorId: text('author_id').notNull(),
		page: text('page').notNull(),
		seq: counter('seq').notNull(),
		device: text('device').notNull(),
		update: bytea('update').notNull(),
		receivedAt: instant('received_at').notNull()
	},
	(table) => [
		primaryKey({
			columns: [table.schoolId, table.placementId, table.authorId, table.page, table.seq]
		})
	]
);

/** A page as its readers hold it: plain text, as it was when last settled. */
export const settledText = pgTable(
	'settled_text',
	{
		schoolId: schoolId(),
		placementId: text('placement_id').notNull(),
		authorId: text('author_id').notNull(),
		page: text('page').notNull(),
		seq: counter('seq').notNull(),
		fields: jsonb('fields').$type<Fields>().notNull(),
		settledAt: instant('settled_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.schoolId, table.placementId, table.authorId, table.page] })
	]
);

/** Raised once, never un-raised; the state follows from the facts. */
export const alert = pgTable(
	'alert',
	{
		schoolId: schoolId(),
		placementId: text('placement_id').notNull(),
		alertId: text('alert_id').$type<Raised['id']>().notNull(),
		seq: counter('seq').notNull(),
		raisedAt: instant('raised_at').notNull()
	},
	(table) => [primaryKey({ columns: [table.schoolId, table.placementId, table.alertId] })]
);

/** SG20: passages of settled pages, and what they raised; never changed. Their words stand apart, and may go (SG26). */
export const signal = pgTable(
	'signal',
	{
		schoolId: schoolId(),
		placementId: text('placement_id').notNull(),
		signalId: text('signal_id').notNull(),
		alertId: text('alert_id').$type<Raised['id']>().notNull(),
		seq: counter('seq').notNull(),
		authorId: text('author_id').notNull(),
		page: text('page').notNull(),
		field: text('field').notNull(),
		level: text('level').$type<SignalLevel>().notNull(),
		rule: text('rule').notNull(),
		family: text('family').notNull(),
		mark: text('mark').notNull(),
		foundAt: instant('found_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.schoolId, table.placementId, table.signalId] }),
		index('signal_alert').on(table.schoolId, table.placementId, table.alertId)
	]
);

/** The words, as they were when they settled: written once, and erased. */
export const signalWords = pgTable(
	'signal_words',
	{
		schoolId: schoolId(),
		placementId: text('placement_id').notNull(),
		signalId: text('signal_id').notNull(),
		excerpt: text('excerpt').notNull(),
		/** SG22: of the graver ones the whole text in which it stands; else ''. */
		copy: text('copy').notNull()
	},
	(table) => [primaryKey({ columns: [table.schoolId, table.placementId, table.signalId] })]
);

/** Erased for good: every device destroys its copy, and a push of it is answered `gone`. */
export const gone = pgTable(
	'gone',
	{
		schoolId: schoolId(),
		placementId: text('placement_id').notNull(),
		/** `fact/<id>` or `page/<author>/<page>`. */
		item: text('item').notNull(),
		seq: counter('seq').notNull()
	},
	(table) => [primaryKey({ columns: [table.schoolId, table.placementId, table.item] })]
);

/** What was refused, for 30 days: once per person and content, outside any placement's counter. */
export const quarantine = pgTable(
	'quarantine',
	{
		schoolId: schoolId(),
		personId: text('person_id').notNull(),
		/** SHA-256 of placement, place and content. */
		hash: bytea('hash').notNull(),
		placementId: text('placement_id').notNull(),
		/** A section and fact id, or `page` and its name. */
		section: text('section').notNull(),
		item: text('item').notNull(),
		code: text('code').notNull(),
		/** null once the person's share is full: counted only. */
		content: bytea('content'),
		size: integer('size').notNull(),
		refusedAt: instant('refused_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.schoolId, table.personId, table.hash] }),
		index('quarantine_age').on(table.schoolId, table.refusedAt)
	]
);

/** Bodies in a protocol that this server does not speak, kept raw until their sender has been updated. */
export const inbox = pgTable(
	'inbox',
	{
		schoolId: schoolId(),
		personId: text('person_id').notNull(),
		hash: bytea('hash').notNull(),
		protocol: text('protocol').notNull(),
		body: bytea('body').notNull(),
		receivedAt: instant('received_at').notNull()
	},
	(table) => [primaryKey({ columns: [table.schoolId, table.personId, table.hash] })]
);
