import * as v from 'valibot';
import { GOOD_NEWS, MOST_THANKS } from './at-the-end.ts';
import { isUuidV7 } from './ids.ts';
import type { Role } from './people.ts';
import type { Section, Via } from './permission.ts';
import { isDay, isHalfDayKey, LAST_INSTANT } from './time.ts';

/*
 * The bodies of the contract's table, one schema a type. Strict: an unknown member is refused,
 * so that nothing is stored which no reader was meant to see.
 */

const at = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LAST_INSTANT));
const day = v.pipe(v.string(), v.check(isDay));
const halfDay = v.pipe(v.string(), v.check(isHalfDayKey));
const factId = v.pipe(v.string(), v.check(isUuidV7));
const isDistinct = (items: readonly string[]): boolean => new Set(items).size === items.length;
const halfDays = v.pipe(
	v.array(halfDay),
	v.minLength(1),
	v.maxLength(64),
	v.check((items) => isDistinct(items))
);
const factIds = v.pipe(
	v.array(factId),
	v.minLength(1),
	v.maxLength(64),
	v.check((items) => isDistinct(items))
);
const text = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
const note = v.optional(v.pipe(v.string(), v.maxLength(500)));
/** A word of a list that a school may extend, accents and all: no sentence fits in it. */
const word = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N} '’()/_-]{0,39}$/u));
const alertId = v.pipe(
	v.string(),
	v.maxLength(80),
	v.regex(/^(absence|late|accident|help|repeated|signal|refused)\/[\w/-]+$/)
);
const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

const checkMembers = {
	type: v.literal('check'),
	at,
	halfDays,
	status: v.picklist(['present', 'late', 'absent', 'left-early', 'no-placement']),
	minutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(720))),
	reason: v.optional(
		v.picklist(['unknown', 'illness', 'other', 'host-closed', 'sent-home', 'other-day'])
	),
	note,
	replaces: v.optional(factIds)
};
const accidentMembers = { type: v.literal('accident'), at, halfDay, note };
const relayed = v.strictObject({
	from: v.picklist(['tutor', 'host', 'student']),
	via: v.picklist(['phone', 'sms', 'paper', 'in-person']),
	saidAt: v.optional(at)
});

const check = v.strictObject(checkMembers);
const accident = v.strictObject(accidentMembers);
const relayedCheck = v.strictObject({ ...checkMembers, relayed });
const relayedAccident = v.strictObject({ ...accidentMembers, relayed });
/** A tutor's text message: that somebody is absent, and nothing that would take the place of another word. */
const heardCheck = v.strictObject({
	type: v.literal('check'),
	at,
	halfDays,
	status: v.literal('absent'),
	reason: v.literal('unknown'),
	relayed: v.strictObject({ from: v.literal('tutor'), via: v.literal('sms'), saidAt: at })
});
const arrived = v.strictObject({
	type: v.literal('arrived'),
	at,
	halfDay,
	time: v.optional(clock)
});
const announce = v.strictObject({
	type: v.literal('announce'),
	at,
	halfDays,
	reason: v.picklist(['illness', 'other'])
});
const known = v.strictObject({ type: v.literal('known'), at, halfDays, reason: word, note });
const unheardMembers = { type: v.literal('unheard'), at, halfDays };
/** Nobody has said where this student is: somebody looks for them. */
const unheard = v.strictObject(unheardMembers);
/** Opened by the server: `ordered` is the mark « à suivre » that asked for it. */
const orderedUnheard = v.strictObject({ ...unheardMembers, ordered: factId });

const done = v.strictObject({ type: v.literal('done'), at, day });
const mood = v.strictObject({
	type: v.literal('mood'),
	at,
	day,
	level: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))
});
const skill = v.strictObject({ type: v.literal('skill'), at, day, skill: word });
const HELPERS = ['referent', 'cpe', 'care', 'head'] as const;
export type HelpRole = (typeof HELPERS)[number];
const help = v.strictObject({
	type: v.literal('help'),
	at,
	to: v.pipe(
		v.array(v.picklist(HELPERS)),
		v.minLength(1),
		v.maxLength(4),
		v.check((items) => isDistinct(items))
	),
	message: v.optional(v.pipe(v.string(), v.maxLength(2000)))
});

/** GW1: `day`: the one from which it was asked; it speaks for its whole week. */
const week = v.strictObject({
	type: v.literal('week'),
	at,
	day,
	answer: v.picklist(['bien', 'appel'])
});
const thanks = v.strictObject({
	type: v.literal('thanks'),
	at,
	agreement: text(80),
	text: v.pipe(text(MOST_THANKS), v.regex(/^[^\n\r]*\S[^\n\r]*$/))
});
const goodNews = v.strictObject({
	type: v.literal('good-news'),
	at,
	says: v.pipe(
		v.array(v.picklist(GOOD_NEWS)),
		v.minLength(1),
		v.maxLength(GOOD_NEWS.length),
		v.check((items) => isDistinct(items))
	),
	/** Said with `days`. */
	days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366)))
});

const comment = v.strictObject({ type: v.literal('comment'), at, day, text: text(2000) });

/** `settledAt`: of the very words that stood in front of who read them. */
const read = v.strictObject({ type: v.literal('read'), at, day, settledAt: at });

const acknowledged = v.strictObject({
	type: v.literal('acknowledged'),
	at,
	alert: alertId,
	covers: factIds
});
const reason = v.strictObject({
	type: v.literal('reason'),
	at,
	halfDays,
	reason: word,
	until: v.optional(day)
});

const appraisal = v.strictObject({
	type: v.literal('appraisal'),
	at,
	grid: v.record(word, v.union([v.pipe(v.string(), v.maxLength(500)), v.number(), v.boolean()])),
	text: v.optional(v.pipe(v.string(), v.maxLength(2000)))
});

const seen = v.strictObject({ type: v.literal('seen'), at, alert: alertId });
const taken = v.strictObject({ type: v.literal('taken'), at, alert: alertId, covers: factIds });
const family = v.strictObject({
	type: v.literal('family'),
	at,
	alert: alertId,
	covers: factIds,
	guardian: v.optional(text(80)),
	outcome: v.picklist(['reached', 'no-answer', 'message-left', 'message-sent', 'reassured']),
	channel: v.picklist(['phone', 'sms', 'email', 'in-person']),
	note
});
const closed = v.strictObject({
	type: v.literal('closed'),
	at,
	alert: alertId,
	covers: factIds,
	outcome: text(80),
	note
});
const passed = v.strictObject({
	type: v.literal('passed'),
	at,
	alert: alertId,
	to: v.picklist([...HELPERS, 'desk'])
});
const reported = v.strictObject({ type: v.literal('reported'), at, alert: alertId });
const contact = v.strictObject({
	type: v.literal('contact'),
	at,
	with: text(80),
	channel: v.picklist(['phone', 'sms', 'email', 'in-person', 'visit']),
	note
});
const watched = v.strictObject({ type: v.literal('watched'), at, on: v.boolean(), note });
const noteBody = v.strictObject({ type: v.literal('note'), at, text: text(2000) });
/** PC11: a référent has opened the file of a student who is theirs. */
const assigned = v.strictObject({ type: v.literal('assigned'), at });
const published = v.strictObject({ type: v.literal('published'), at, fact: factId });
const ended = v.strictObject({
	type: v.picklist(['ended', 'suspended']),
	at,
	from: halfDay,
	note
});

const retract = v.strictObject({
	type: v.literal('retract'),
	at,
	fact: factId,
	why: v.optional(v.pipe(v.string(), v.maxLength(500)))
});

const STAFF = [relayedCheck, relayedAccident, known, unheard] as const;
const FOLLOWUP = [seen, taken, family, closed, passed, reported, contact, noteBody, ended] as const;
const PUBLISHING = [...FOLLOWUP, published] as const;
const WATCHING = [...PUBLISHING, watched] as const;

type AnySchema = v.GenericSchema<unknown, { type: string }>;

type Table = Readonly<Partial<Record<Section, Partial<Record<Role, readonly AnySchema[]>>>>>;

/** What a role may write in a section; `retract` stands beside each. */
export const BODIES: Table = {
	presence: {
		student: [arrived, announce, accident],
		tutor: [check, accident],
		referent: STAFF,
		substitute: STAFF,
		cpe: STAFF,
		desk: STAFF,
		head: STAFF
	},
	journal: { student: [done, mood, skill, help] },
	week: { student: [week] },
	thanks: { student: [thanks] },
	news: { student: [goodNews] },
	feedback: { referent: [comment, read] },
	family: { guardian: [acknowledged, reason] },
	appraisal: { tutor: [appraisal] },
	followup: {
		referent: [...WATCHING, assigned],
		substitute: [...FOLLOWUP, watched],
		cpe: WATCHING,
		desk: PUBLISHING,
		head: WATCHING
	}
};

export const RETRACT: AnySchema = retract;

const ORDERED = [orderedUnheard] as const;

/** SM3, SI5: what a way in other than a device may write, and for whom: nothing else, and nobody else. */
export const BODIES_VIA: Readonly<Record<Via, Table>> = {
	sms: { presence: { tutor: [heardCheck] } },
	order: { presence: { referent: ORDERED, cpe: ORDERED, head: ORDERED } }
};

type Out<Schema extends v.GenericSchema> = v.InferOutput<Schema>;
export type CheckBody = Out<typeof check> & Partial<Pick<Out<typeof relayedCheck>, 'relayed'>>;
export type AnnounceBody = Out<typeof announce>;
export type FamilyBody = Out<typeof family>;
export type FactBody =
	| CheckBody
	| (Out<typeof accident> & Partial<Pick<Out<typeof relayedAccident>, 'relayed'>>)
	| Out<typeof arrived>
	| AnnounceBody
	| Out<typeof known>
	| (Out<typeof unheard> & Partial<Pick<Out<typeof orderedUnheard>, 'ordered'>>)
	| Out<typeof done>
	| Out<typeof mood>
	| Out<typeof skill>
	| Out<typeof help>
	| Out<typeof week>
	| Out<typeof thanks>
	| Out<typeof goodNews>
	| Out<typeof comment>
	| Out<typeof read>
	| Out<typeof acknowledged>
	| Out<typeof reason>
	| Out<typeof appraisal>
	| Out<typeof seen>
	| Out<typeof taken>
	| FamilyBody
	| Out<typeof closed>
	| Out<typeof passed>
	| Out<typeof reported>
	| Out<typeof contact>
	| Out<typeof watched>
	| Out<typeof assigned>
	| Out<typeof noteBody>
	| Out<typeof published>
	| Out<typeof ended>
	| Out<typeof retract>;
