import type { Channel } from './delivery.ts';
import type { AlertKind, SignalLevel } from './ground.ts';
import type { Role } from './people.ts';

/**
 * What an alert waits for: to be taken, for its family to be reached, for a family that was told to be told again
 * (AL4), or to be closed.
 */
export type Wait = 'untaken' | 'unreached' | 'unreassured' | 'unclosed';

/**
 * Whom a rung tells. `duty`: those who act on this kind and are on duty now; `others`: those who act and are not;
 * `owner`: who took it; `chosen`: whom a student chose for their call for help; `substitute`: whoever stands in for the référent
 * today, with the journal or without.
 */
export type Receiver = 'duty' | 'others' | 'owner' | 'chosen' | Role;

/** One step of the ladder, while an alert waits. */
export interface Rung {
	/** Its name among those of one ladder, for ever: messages are known by it. */
	readonly step: string;
	readonly wait: Wait;
	/** Minutes of the ladder's hours since the wait began. */
	readonly after: number;
	readonly to: readonly Receiver[];
	readonly channels: readonly Channel[];
	/** Told again after so many minutes on the same day, then each morning, as long as the wait lasts. */
	readonly every?: number;
	/** Told again each morning only. */
	readonly mornings?: true;
	/** Counted from the last gesture of whoever has it, where that is later: they are on it (LA11). */
	readonly patient?: true;
}

/** `duty`: time stands still outside duty hours (DU1); `always`: somebody may be in danger. */
export interface Ladder {
	readonly hours: 'duty' | 'always';
	readonly rungs: readonly Rung[];
}

const SCREEN: readonly Channel[] = ['app'];
const NEAR: readonly Channel[] = ['app', 'push'];
const FAR: readonly Channel[] = ['app', 'push', 'email'];
const ALL: readonly Channel[] = ['app', 'push', 'email', 'sms'];

/** Whoever was told is asked to close what is done: on the screen, and no more than once a morning. */
const UNCLOSED: Rung = {
	step: 'close',
	wait: 'unclosed',
	after: 120,
	to: ['owner'],
	channels: SCREEN,
	mornings: true
};

const ABSENCE: Ladder = {
	hours: 'duty',
	rungs: [
		{ step: 'told', wait: 'untaken', after: 0, to: ['duty'], channels: NEAR },
		{
			step: 'others',
			wait: 'untaken',
			after: 20,
			to: ['others', 'duty', 'substitute'],
			channels: FAR
		},
		{ step: 'head', wait: 'untaken', after: 45, to: ['head', 'duty'], channels: ALL, every: 30 },
		{
			step: 'family',
			wait: 'unreached',
			after: 30,
			to: ['owner'],
			channels: NEAR,
			every: 30,
			patient: true
		},
		{ step: 'family-head', wait: 'unreached', after: 60, to: ['head'], channels: FAR, every: 30 },
		{ step: 'reassure', wait: 'unreassured', after: 0, to: ['owner', 'duty'], channels: NEAR },
		{
			step: 'reassure-others',
			wait: 'unreassured',
			after: 20,
			to: ['others', 'duty', 'head'],
			channels: FAR,
			every: 30
		},
		UNCLOSED
	]
};

/** Design §6: an accident, or a danger: five and ten minutes, at any hour. */
const URGENT: Ladder = {
	hours: 'always',
	rungs: [
		{ step: 'told', wait: 'untaken', after: 0, to: ['cpe', 'head', 'referent'], channels: ALL },
		{ step: 'others', wait: 'untaken', after: 5, to: ['cpe', 'head'], channels: ALL },
		{
			step: 'again',
			wait: 'untaken',
			after: 10,
			to: ['cpe', 'head', 'referent'],
			channels: ALL,
			every: 30
		},
		{
			step: 'family',
			wait: 'unreached',
			after: 15,
			to: ['owner'],
			channels: NEAR,
			every: 30,
			patient: true
		},
		{ step: 'family-head', wait: 'unreached', after: 30, to: ['head'], channels: ALL, every: 30 },
		{ step: 'reassure', wait: 'unreassured', after: 0, to: ['owner', 'cpe'], channels: NEAR },
		{
			step: 'reassure-others',
			wait: 'unreassured',
			after: 20,
			to: ['cpe', 'head'],
			channels: FAR,
			every: 30
		},
		UNCLOSED
	]
};

const CHOSEN: Ladder = {
	hours: 'duty',
	rungs: [
		{ step: 'told', wait: 'untaken', after: 0, to: ['chosen'], channels: FAR },
		{ step: 'again', wait: 'untaken', after: 20, to: ['chosen'], channels: ALL, every: 30 },
		{ step: 'close', wait: 'unclosed', after: 480, to: ['owner'], channels: SCREEN, mornings: true }
	]
};

const REFUSED: Ladder = {
	hours: 'duty',
	rungs: [
		{ step: 'told', wait: 'untaken', after: 0, to: ['duty'], channels: NEAR },
		{
			step: 'others',
			wait: 'untaken',
			after: 20,
			to: ['others', 'duty'],
			channels: FAR,
			every: 30
		},
		UNCLOSED
	]
};

const REPEATED: Ladder = {
	hours: 'duty',
	rungs: [
		{
			step: 'told',
			wait: 'untaken',
			after: 0,
			to: ['cpe', 'referent'],
			channels: SCREEN,
			mornings: true
		},
		{ ...UNCLOSED, wait: 'unreached', step: 'talk', patient: true },
		UNCLOSED
	]
};

/** Somebody may be in danger: at any hour, until one of them has it (design §6). */
const DANGER: Ladder = {
	hours: 'always',
	rungs: [
		{ step: 'told', wait: 'untaken', after: 0, to: ['head', 'referent'], channels: ALL },
		{ step: 'others', wait: 'untaken', after: 5, to: ['head', 'referent'], channels: ALL },
		{
			step: 'again',
			wait: 'untaken',
			after: 10,
			to: ['head', 'referent'],
			channels: ALL,
			every: 30
		},
		UNCLOSED
	]
};

const WORRYING: Ladder = {
	hours: 'duty',
	rungs: [
		{ step: 'told', wait: 'untaken', after: 0, to: ['head', 'referent'], channels: FAR },
		{
			step: 'again',
			wait: 'untaken',
			after: 45,
			to: ['head', 'referent'],
			channels: ALL,
			every: 60
		},
		UNCLOSED
	]
};

/** To be talked about with the tutor; where the référent has not looked on the day after, the head hears of it. */
const TASK: Ladder = {
	hours: 'duty',
	rungs: [
		{ step: 'told', wait: 'untaken', after: 0, to: ['referent'], channels: NEAR },
		{ step: 'head', wait: 'untaken', after: 600, to: ['head'], channels: NEAR, mornings: true }
	]
};

const SILENT: Ladder = { hours: 'duty', rungs: [] };

/** LA1: the defaults of design §6, until a school says otherwise. */
export const LADDERS: Readonly<Record<AlertKind, Ladder>> = {
	absence: ABSENCE,
	accident: URGENT,
	help: CHOSEN,
	signal: WORRYING,
	refused: REFUSED,
	repeated: REPEATED,
	// A list to read, not a call.
	late: SILENT
};

/** LA1: a signal's ladder is that of its level; the least grave is a line to read. */
const OF_SIGNAL: Readonly<Record<SignalLevel, Ladder>> = {
	N1: DANGER,
	N2: WORRYING,
	N3: TASK,
	N4: SILENT
};

export function ladderOf({
	kind,
	level
}: {
	readonly kind: AlertKind;
	readonly level?: string;
}): Ladder {
	return kind === 'signal' && isLevel(level) ? OF_SIGNAL[level] : LADDERS[kind];
}

function isLevel(level: string | undefined): level is SignalLevel {
	return level !== undefined && level in OF_SIGNAL;
}
