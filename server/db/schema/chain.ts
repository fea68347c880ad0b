import { boolean, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { Raised } from '#shared/domain/alert.ts';
import type { Channel, DeliveryState } from '#shared/domain/delivery.ts';
import type { SmsRefusal } from '#shared/domain/sms.ts';
import { instant, schoolId } from './columns.ts';

/* What must happen later, and what went out of the house or came in. */

export interface JobAbout {
	readonly author?: string;
	readonly page?: string;
	/** Of a message that goes out. */
	readonly delivery?: string;
	/** Of a try of the chain: the address that it goes to. */
	readonly watch?: string;
	/** Of one who begins to stand in for a référent, or ends. */
	readonly substitution?: string;
	/** Of a text message that came in. */
	readonly message?: string;
	/** Of a code that an e-mail brings: what was asked with, hashed. */
	readonly code?: string;
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
 * outside hears of it; `sms-in`: a text message that came in is read, or old ones go; `substitution`: somebody begins to stand
 * in for a référent, or does no more; `search`: a placement « à suivre » is looked at; `retention`: what was kept long
 * enough goes.
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
	| 'substitution'
	| 'heartbeat'
	| 'search'
	| 'retention';

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
