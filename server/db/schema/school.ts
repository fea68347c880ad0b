import { sql } from 'drizzle-orm';
import {
	boolean,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	uniqueIndex
} from 'drizzle-orm/pg-core';
import type { Raised } from '#shared/domain/alert.ts';
import type { LinkKind } from '#shared/domain/entering.ts';
import type { Role } from '#shared/domain/people.ts';
import type { SchoolSettings } from '#shared/domain/settings.ts';
import { bytea, counter, instant, schoolId } from './columns.ts';

/* The school, who there is and how they are reached. */

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
		/** As the school's files part it; both '': never said. */
		lastName: text('last_name').notNull().default(''),
		firstName: text('first_name').notNull().default(''),
		/** Roles over the whole school; roles in a placement are its members. */
		roles: jsonb('roles').$type<Role[]>().notNull(),
		/** Place in the cast of the demonstration; null: not offered. */
		cast: integer('cast')
	},
	(table) => [
		primaryKey({ columns: [table.schoolId, table.personId] }),
		// Whom every card names, and whether somebody of them is there: looked for with each request.
		index('person_cpe')
			.on(table.schoolId)
			.where(sql`roles ? 'cpe'`),
		index('person_care')
			.on(table.schoolId)
			.where(sql`roles ? 'care'`)
	]
);

export const session = pgTable(
	'session',
	{
		schoolId: schoolId(),
		/** SHA-256 of the cookie's secret. */
		tokenHash: bytea('token_hash').notNull(),
		personId: text('person_id').notNull(),
		createdAt: instant('created_at').notNull(),
		usedAt: instant('used_at').notNull(),
		/** The name that the browser gave itself when it came, random and its own; '': it gave none. */
		browser: text('browser').notNull().default(''),
		/** What it is, for whoever reads the list of their devices: `firefox/android`. */
		device: text('device').notNull().default(''),
		/** The code that enrolled it: repeated, it opens this session again and no other. */
		linkHash: bytea('link_hash')
	},
	(table) => [
		primaryKey({ columns: [table.schoolId, table.tokenHash] }),
		index('session_person').on(table.schoolId, table.personId)
	]
);

/** Browsers in which a student was ever signed in, for the mark « même appareil que l'élève ». */
export const studentBrowser = pgTable(
	'student_browser',
	{
		schoolId: schoolId(),
		browser: text('browser').notNull(),
		studentId: text('student_id').notNull(),
		at: instant('at').notNull()
	},
	(table) => [primaryKey({ columns: [table.schoolId, table.browser, table.studentId] })]
);

/** A code sent to the address of one of the staff; asked for an address of nobody, it is kept just as well. */
export const emailCode = pgTable(
	'email_code',
	{
		schoolId: schoolId(),
		/** SHA-256 of what the browser that asked was given: the code opens nothing elsewhere. */
		requestHash: bytea('request_hash').notNull(),
		/** The address, behind the server's key: how many codes were asked for it is counted. */
		account: bytea('account').notNull(),
		/** null: nobody's, or of two. */
		personId: text('person_id'),
		askedAt: instant('asked_at').notNull(),
		tries: integer('tries').notNull().default(0),
		spent: boolean('spent').notNull().default(false)
	},
	(table) => [
		primaryKey({ columns: [table.schoolId, table.requestHash] }),
		index('email_code_account').on(table.schoolId, table.account, table.askedAt)
	]
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

/** A passkey of one of the staff: its private half never leaves their device. */
export const passkey = pgTable(
	'passkey',
	{
		schoolId: schoolId(),
		/** As the authenticator calls it, base64url. */
		credentialId: text('credential_id').notNull(),
		personId: text('person_id').notNull(),
		publicKey: bytea('public_key').notNull(),
		/** How often it says that it was used, where it counts. */
		counter: counter('counter').notNull(),
		/** What it was made on: `firefox/windows`. */
		device: text('device').notNull(),
		createdAt: instant('created_at').notNull(),
		usedAt: instant('used_at'),
		/** When the last question that it answered was asked: no answer counts twice. */
		challengedAt: instant('challenged_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.schoolId, table.credentialId] }),
		index('passkey_person').on(table.schoolId, table.personId)
	]
);

/** Whom another house knows by a name of its own: it may give an address to somebody else, that name never (ID11). */
export const vouched = pgTable(
	'vouched',
	{
		schoolId: schoolId(),
		/** SHA-256 of the house and its name for them. */
		nameHash: bytea('name_hash').notNull(),
		personId: text('person_id').notNull(),
		issuer: text('issuer').notNull(),
		boundAt: instant('bound_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.schoolId, table.nameHash] }),
		uniqueIndex('vouched_person').on(table.schoolId, table.personId, table.issuer)
	]
);

/** What somebody enters with: a link in a message, a code on a sheet; its secret is kept hashed. */
export const link = pgTable(
	'link',
	{
		schoolId: schoolId(),
		/** SHA-256 of the secret. */
		secretHash: bytea('secret_hash').notNull(),
		kind: text('kind').$type<LinkKind>().notNull().default('guardian'),
		personId: text('person_id').notNull(),
		/** '' for what is of a person, whatever their placements. */
		placementId: text('placement_id').notNull(),
		alertId: text('alert_id').$type<Raised['id']>(),
		/** The how-manieth of its kind for this person: with the server's key, its secret follows from it. */
		serial: integer('serial').notNull().default(0),
		madeAt: instant('made_at').notNull(),
		/** null: with the placements of its person. */
		endsAt: instant('ends_at'),
		revoked: boolean('revoked').notNull().default(false),
		openedAt: instant('opened_at'),
		/** The browser that opened it first. */
		openedBy: text('opened_by')
	},
	(table) => [
		primaryKey({ columns: [table.schoolId, table.secretHash] }),
		index('link_person').on(table.schoolId, table.personId)
	]
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
