import {
	bigint,
	boolean,
	customType,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text
} from 'drizzle-orm/pg-core';
import type { Raised } from '#shared/domain/alert.ts';
import type { FactBody } from '#shared/domain/bodies.ts';
import type { Fields } from '#shared/domain/journal.ts';
import type { Member, Role } from '#shared/domain/people.ts';
import type { Channel, DeliveryState } from '#shared/domain/delivery.ts';
import type { Section } from '#shared/domain/permission.ts';
import type { Agreement, HalfDay } from '#shared/domain/placement.ts';
import type { SchoolSettings } from '#shared/domain/settings.ts';
import type { SmsRefusal } from '#shared/domain/sms.ts';

/*
 * Every tenant table's key begins with school_id: tenant, policy scope and distribution key in one column.
 * Row-level security is forced on each (migration `…_tenants`), and a test holds that none is forgotten.
 * Instants are milliseconds since 1970, as on the wire.
 */

const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });
const instant = (name: string) => bigint(name, { mode: 'number' });
const counter = instant;
const schoolId = () => text('school_id').notNull();

/** One row for the whole database; no tenant's data. */
export const server = pgTable('server', {
	one: boolean('one').primaryKey().default(true),
	/** Changes at every restore: devices then offer again all that they hold. */
	epoch: text('epoch').notNull(),
	/** When it began; null: with the database itself. */
	epochAt: instant('epoch_at'),
	/**
	 * Signs cursors and receipts, so that only those of ours can say what this database has forgotten. It goes
	 * into every backup: a receipt given after one is recognised by what it brought back.
	 */
	cursorKey: bytea('cursor_key').notNull(),
	/** Where the rows lay when a server last started on them; elsewhere means copied or brought back. */
	place: text('place'),
	backedUpAt: instant('backed_up_at'),
	/** The key pair by which push services know this server, made at its first start. */
	vapid: jsonb('vapid').$type<{ readonly publicKey: string; readonly privateKey: string }>()
});

export const school = pgTable('school', {
	schoolId: text('school_id').primaryKey(),
	name: text('name').notNull(),
	phone: text('phone').notNull(),
	/** Where text messages to the school arrive: `+33600000000`. */
	smsNumber: text('sms_number'),
	/** When one last arrived; null: none in the last weeks, so that nobody is told to write there (SM6). */
	smsTestedAt: instant('sms_tested_at'),
	timeZone: text('time_zone').notNull(),
	/** A fictitious school, which anybody may enter in demo mode. */
	demo: boolean('demo').notNull().default(false),
	settings: jsonb('settings').$type<SchoolSettings>().notNull().default({})
});

export const person = pgTable(
	'person',
	{
		schoolId: schoolId(),
		personId: text('person_id').notNull(),
		name: text('name').notNull(),
		shortName: text('short_name').notNull(),
		/** Roles over the whole school; roles in a placement are its members. */
		roles: jsonb('roles').$type<Role[]>().notNull(),
		/** Place in the cast of the demonstration; null: not offered. */
		cast: integer('cast')
	},
	(table) => [primaryKey({ columns: [table.schoolId, table.personId] })]
);

export const session = pgTable(
	'session',
	{
		schoolId: schoolId(),
		/** SHA-256 of the cookie's secret. */
		tokenHash: bytea('token_hash').notNull(),
		personId: text('person_id').notNull(),
		createdAt: instant('created_at').notNull(),
		usedAt: instant('used_at').notNull()
	},
	(table) => [primaryKey({ columns: [table.schoolId, table.tokenHash] })]
);

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
		receivedAt: instant('received_at').notNull()
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

export interface JobAbout {
	readonly author?: string;
	readonly page?: string;
	/** Of a message that goes out. */
	readonly delivery?: string;
	/** Of a try of the chain: the address that it goes to. */
	readonly watch?: string;
	/** Of a text message that came in. */
	readonly message?: string;
	/** Of somebody's own trial: who asked for it, when, and how it ended. */
	readonly trial?: {
		readonly person: string;
		readonly askedAt: number;
		readonly ended?: {
			readonly state: 'sent' | 'failed' | 'unknown';
			readonly code?: string;
			readonly at: number;
		};
	};
}

/**
 * `ladder`: a placement's alerts are looked at again; `push`, `email`, `sms`: a message goes out that way, each way with
 * a lane of its own, so that one that is down holds back no other; `watch`: the chain tries itself; `heartbeat`: a switch
 * outside hears of it; `sms-in`: a text message that came in is read, or old ones go.
 */
export type JobKind =
	| 'settle'
	| 'purge'
	| 'compact'
	| 'inbox'
	| 'ladder'
	| 'push'
	| 'email'
	| 'sms'
	| 'watch'
	| 'sms-in'
	| 'heartbeat';

/** What must happen later, written in the same commit as what it follows from. */
export const job = pgTable(
	'job',
	{
		schoolId: schoolId(),
		/** Stable: `settle/<placement>/<author>/<page>`; writing it again moves its due date. */
		jobId: text('job_id').notNull(),
		kind: text('kind').$type<JobKind>().notNull(),
		/** '' for what concerns the whole school. */
		placementId: text('placement_id').notNull(),
		about: jsonb('about').$type<JobAbout>().notNull(),
		dueAt: instant('due_at').notNull(),
		claim: text('claim'),
		claimedUntil: instant('claimed_until'),
		/**
		 * Of what reaches people outside: the instant of what it follows from; null: nothing outside. Older than
		 * the epoch, it waits for a person's tap: a restored copy must not tell families again (SY22).
		 */
		outsideSince: instant('outside_since'),
		released: boolean('released').notNull().default(false)
	},
	(table) => [
		primaryKey({ columns: [table.schoolId, table.jobId] }),
		index('job_due').on(table.dueAt)
	]
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

/** The last exchange of a person, outside any counter: it must never poke. */
export const contact = pgTable(
	'contact',
	{
		schoolId: schoolId(),
		personId: text('person_id').notNull(),
		at: instant('at').notNull()
	},
	(table) => [primaryKey({ columns: [table.schoolId, table.personId] })]
);

/** How a person is reached outside the app. */
export const reach = pgTable(
	'reach',
	{
		schoolId: schoolId(),
		personId: text('person_id').notNull(),
		email: text('email'),
		/** A number that receives calls, and SMS where `sms` says so: `+33600000000`. */
		phone: text('phone'),
		sms: boolean('sms').notNull().default(false),
		/** Of what is written to them. */
		language: text('language').notNull().default('fr')
	},
	(table) => [primaryKey({ columns: [table.schoolId, table.personId] })]
);

/** Who answers for a student, in the order in which they are called. */
export const guardianship = pgTable(
	'guardianship',
	{
		schoolId: schoolId(),
		studentId: text('student_id').notNull(),
		personId: text('person_id').notNull(),
		rank: integer('rank').notNull(),
		/** « mère », « père », « tuteur légal »… */
		relation: text('relation').notNull(),
		/** Every one of these is told before an alert can close. */
		mustTell: boolean('must_tell').notNull(),
		/** A court's decision forbids to call: neither number nor address is shown to anybody. */
		barred: boolean('barred').notNull().default(false)
	},
	(table) => [primaryKey({ columns: [table.schoolId, table.studentId, table.personId] })]
);

/** Who answers for alerts in a half-day, and on which telephone. */
export const duty = pgTable(
	'duty',
	{
		schoolId: schoolId(),
		halfDay: text('half_day').notNull(),
		personId: text('person_id').notNull(),
		phone: text('phone')
	},
	(table) => [primaryKey({ columns: [table.schoolId, table.halfDay, table.personId] })]
);

/** A browser that a person's notifications go to. */
export const pushSubscription = pgTable(
	'push_subscription',
	{
		schoolId: schoolId(),
		endpoint: text('endpoint').notNull(),
		personId: text('person_id').notNull(),
		p256dh: text('p256dh').notNull(),
		auth: text('auth').notNull(),
		/** Of the session that it was made in: it ends with it. */
		sessionHash: bytea('session_hash').notNull(),
		createdAt: instant('created_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.schoolId, table.endpoint] }),
		index('push_person').on(table.schoolId, table.personId)
	]
);

/** One message of the ladder, or of a CPE, to one person through one channel: written before it is sent. */
export const delivery = pgTable(
	'delivery',
	{
		schoolId: schoolId(),
		/** Stable: the same step to the same person through the same channel is the same message. */
		deliveryId: text('delivery_id').notNull(),
		placementId: text('placement_id').notNull(),
		alertId: text('alert_id').$type<Raised['id']>().notNull(),
		/** What the alert waited for, and since which fact: once that is over the message is not needed. */
		ground: text('ground').notNull(),
		step: text('step').notNull(),
		turn: integer('turn').notNull(),
		channel: text('channel').$type<Channel>().notNull(),
		personId: text('person_id').notNull(),
		state: text('state').$type<DeliveryState>().notNull(),
		attempts: integer('attempts').notNull().default(0),
		dueAt: instant('due_at').notNull(),
		changedAt: instant('changed_at').notNull(),
		/** It may have gone before, and nobody knows: whoever got it may have got it twice. */
		maybeTwice: boolean('maybe_twice').notNull().default(false),
		/** Why it failed, or why it was not needed any more. */
		code: text('code')
	},
	(table) => [
		primaryKey({ columns: [table.schoolId, table.deliveryId] }),
		index('delivery_alert').on(table.schoolId, table.placementId, table.alertId)
	]
);

/** A link that opens one event to one guardian, or their placement to a tutor; its secret is kept hashed. */
export const link = pgTable(
	'link',
	{
		schoolId: schoolId(),
		/** SHA-256 of the secret. */
		secretHash: bytea('secret_hash').notNull(),
		personId: text('person_id').notNull(),
		placementId: text('placement_id').notNull(),
		alertId: text('alert_id').$type<Raised['id']>(),
		madeAt: instant('made_at').notNull(),
		endsAt: instant('ends_at').notNull(),
		revoked: boolean('revoked').notNull().default(false)
	},
	(table) => [primaryKey({ columns: [table.schoolId, table.secretHash] })]
);

/** Of a demonstration: what would have been sent. */
export const demoLetter = pgTable(
	'demo_letter',
	{
		schoolId: schoolId(),
		letterId: text('letter_id').notNull(),
		channel: text('channel').$type<Channel>().notNull(),
		/** The address, number or browser that it would have gone to. */
		address: text('address').notNull(),
		subject: text('subject').notNull(),
		body: text('body').notNull(),
		at: instant('at').notNull()
	},
	(table) => [primaryKey({ columns: [table.schoolId, table.letterId] })]
);

/** What the watch last saw of each channel. */
export const watch = pgTable(
	'watch',
	{
		schoolId: schoolId(),
		channel: text('channel').notNull(),
		/** When the chain last went through, from end to end; null: never yet. */
		throughAt: instant('through_at'),
		/** Since when it has been tried. */
		since: instant('since').notNull(),
		triedAt: instant('tried_at').notNull(),
		code: text('code')
	},
	(table) => [primaryKey({ columns: [table.schoolId, table.channel] })]
);

/**
 * `received`: not read yet; `taken`: it is a fact; `test`: it proves the number; `unread`: a person has to read it.
 */
export type SmsState = 'received' | 'taken' | 'test' | 'unread';

/** A text message that the school's gateway brought, for 30 days. */
export const smsIn = pgTable(
	'sms_in',
	{
		schoolId: schoolId(),
		/** The gateway's: the same again is the same message. */
		messageId: text('message_id').notNull(),
		sender: text('sender').notNull(),
		text: text('text').notNull(),
		saidAt: instant('said_at').notNull(),
		receivedAt: instant('received_at').notNull(),
		state: text('state').$type<SmsState>().notNull(),
		why: text('why').$type<SmsRefusal>(),
		/** The placement that it is about, or may be. */
		placementId: text('placement_id'),
		factId: text('fact_id'),
		handledBy: text('handled_by'),
		handledAt: instant('handled_at')
	},
	(table) => [
		primaryKey({ columns: [table.schoolId, table.messageId] }),
		index('sms_in_age').on(table.schoolId, table.receivedAt)
	]
);
