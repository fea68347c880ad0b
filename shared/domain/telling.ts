import type { Alert } from './alert.ts';
import type { Channel } from './delivery.ts';
import { afterDutyMinutes, nextMorning } from './duty.ts';
import type { Fact } from './facts.ts';
import type { AlertKind } from './ground.ts';
import type { AlertId, PersonId } from './ids.ts';
import type { Ladder, Receiver, Rung } from './ladder.ts';
import { ON_DUTY_ROLES } from './on-duty.ts';
import type { Role } from './people.ts';
import { isTold, type Roster } from './roster.ts';
import { addDays, instantOf, localTime, type Instant } from './time.ts';
import { waitName, type Waiting } from './waiting.ts';

/** One message of the ladder to one person through one channel. */
export interface Message {
	/** The same message for ever: nobody is told the same step twice (LA3). */
	readonly id: string;
	readonly alert: AlertId;
	/** The wait that it belongs to (`waitName`). */
	readonly ground: string;
	readonly step: string;
	/** How often the step had been told before. */
	readonly turn: number;
	readonly channel: Channel;
	readonly person: PersonId;
	readonly dueAt: Instant;
	/** Told together with the alert itself, which says enough. */
	readonly atOnce: boolean;
}

/** Everything that the ladder says of one alert now. */
export interface Telling {
	readonly due: readonly Message[];
	/** When it has something to say again, as things stand; undefined: never. */
	readonly next?: Instant;
}

/** Design §6, « acts ». */
const ACTS: Readonly<Record<AlertKind, readonly Role[]>> = {
	absence: ['cpe', 'desk'],
	late: ['cpe', 'desk'],
	accident: ['cpe', 'head'],
	repeated: ['cpe', 'referent'],
	help: [],
	signal: ['head', 'referent', 'care'],
	refused: ['cpe', 'desk']
};

const HOUR = 3600_000;
/** In which a danger is told again at short intervals, by night too. */
const URGENT_FOR = 12 * HOUR;
const MORNING = '08:00';

/** Of one alert and one moment: what telling depends on beside the ladder. */
export interface Scene {
	readonly alert: Alert;
	readonly waiting: Waiting;
	/** Roles that may see the alert (PE4): nobody else is told, whatever a ladder says. */
	readonly circle: readonly Role[];
	readonly roster: Roster;
	/** Whoever said what the alert rests on: not told at once what they have just said. */
	readonly author?: PersonId;
	readonly timeZone: string;
}

/**
 * LA3: the messages that are due and that nobody was sent, and when to look again. Of a step that was told several
 * times while nobody was there to send it, the last one is sent; a step is never left out.
 * @param told ids of the messages written so far
 */
export function tellingOf(
	scene: Scene,
	ladder: Ladder,
	told: ReadonlySet<string>,
	now: Instant
): Telling {
	const due: Message[] = [];
	const nexts: Instant[] = [];
	for (const rung of ladder.rungs) {
		if (rung.wait !== scene.waiting.wait) continue;
		const { last, next } = turnsOf(rung, ladder, scene, now);
		if (next !== undefined) nexts.push(next);
		if (!last) continue;
		for (const person of receiversOf(rung, scene)) {
			const from = answersFrom(person, ladder, scene);
			if (last.at < from && now < from) {
				nexts.push(from);
				continue;
			}
			for (const channel of rung.channels) {
				const message = messageOf(rung, last, channel, person, scene);
				if (!told.has(message.id)) due.push(message);
			}
		}
	}
	const next = Math.min(...nexts);
	return { due, ...(Number.isFinite(next) ? { next } : {}) };
}

/** LA11: whoever stands in from midnight on hears at the opening what others were told the day before. */
function answersFrom(person: PersonId, { hours }: Ladder, { roster, timeZone }: Scene): Instant {
	const since = roster.since?.get(person);
	return since === undefined || hours === 'always' ? 0 : afterDutyMinutes(since, 0, timeZone);
}

interface Turn {
	readonly turn: number;
	readonly at: Instant;
}

/** The last turn of a rung that has come, and when the next one does. */
function turnsOf(
	rung: Rung,
	{ hours }: Ladder,
	{ alert, waiting, timeZone }: Scene,
	now: Instant
): { last?: Turn; next?: Instant } {
	const since = rung.patient ? Math.max(waiting.since, lastGesture(alert)) : waiting.since;
	const first =
		hours === 'duty' ? afterDutyMinutes(since, rung.after, timeZone) : since + rung.after * 60_000;
	let last: Turn | undefined;
	let at: Instant | undefined = first;
	while (at !== undefined && at <= now) {
		last = { turn: last ? last.turn + 1 : 0, at };
		at = again(rung, hours, first, at, timeZone);
	}
	return { ...(last ? { last } : {}), ...(at === undefined ? {} : { next: at }) };
}

function lastGesture({ owner, steps }: Alert): Instant {
	return Math.max(0, ...steps.filter(({ who }) => who === owner).map(({ at }) => at));
}

/** LA4: soon on the same day, then every morning, until the wait is over. */
function again(
	{ every, mornings }: Rung,
	hours: Ladder['hours'],
	first: Instant,
	at: Instant,
	timeZone: string
): Instant | undefined {
	if (mornings) return nextMorning(at, timeZone);
	if (every === undefined) return undefined;
	if (hours === 'duty') {
		const soon = afterDutyMinutes(at, every, timeZone);
		const today = localTime(first, timeZone).day;
		return localTime(soon, timeZone).day === today ? soon : nextMorning(at, timeZone);
	}
	const soon = at + every * 60_000;
	if (soon - first <= URGENT_FOR) return soon;
	const { day, clock } = localTime(at, timeZone);
	return instantOf(clock < MORNING ? day : addDays(day, 1), MORNING, timeZone);
}

function messageOf(
	{ step, after }: Rung,
	{ turn, at }: Turn,
	channel: Channel,
	person: PersonId,
	{ alert, waiting }: Scene
): Message {
	const ground = waitName(waiting);
	return {
		id: [alert.id, ground, step, turn, channel, person].join('|'),
		alert: alert.id,
		ground,
		step,
		turn,
		channel,
		person,
		dueAt: at,
		atOnce: after === 0 && turn === 0
	};
}

/** Whom a rung tells now, each once; if that is nobody, all who may act. */
function receiversOf(rung: Rung, scene: Scene): readonly PersonId[] {
	const { author } = scene;
	const named = new Set(rung.to.flatMap((receiver) => personsOf(receiver, scene)));
	// Who has it has a rung of their own: the others are for somebody else (LA11).
	if (rung.wait === 'unreached' && !rung.to.includes('owner')) named.delete(ownerOf(scene) ?? '');
	const found = named.size > 0 ? named : new Set(acting(scene));
	// Told at once, the author alone would be told what they said; later it is a reminder.
	if (rung.after === 0 && author !== undefined && scene.alert.state === 'raised')
		found.delete(author);
	return [...found];
}

function personsOf(receiver: Receiver, scene: Scene): readonly PersonId[] {
	const actors = acting(scene);
	const duty = onDuty(scene);
	const owner = ownerOf(scene);
	switch (receiver) {
		case 'duty':
			return duty.length > 0 ? duty : actors;
		case 'others':
			return duty.length > 0 ? actors.filter((person) => !duty.includes(person)) : [];
		case 'owner':
			return owner === undefined ? (duty.length > 0 ? duty : actors) : [owner];
		case 'chosen':
			return (scene.alert.to ?? []).flatMap((role) => withRole(role, scene));
		case 'substitute':
			return standingIn(scene);
		default:
			return withRole(receiver, scene);
	}
}

function standingIn({ circle, roster }: Scene): readonly PersonId[] {
	const all = [...(roster.standIns?.values() ?? [])];
	return all.filter((person) => isTold(person, circle, roster));
}

/** Who has it and still answers; for a référent who is away, whoever stands in for them (SU6). */
function ownerOf({ alert, circle, roster }: Scene): PersonId | undefined {
	const { owner = '' } = alert;
	return [owner, roster.standIns?.get(owner) ?? ''].find((one) => isTold(one, circle, roster));
}

/** LA12: who is on duty and may see it: a head too, of an absence that CPEs act on by themselves. */
function onDuty(scene: Scene): readonly PersonId[] {
	const able = new Set(ON_DUTY_ROLES.flatMap((role) => withRole(role, scene)));
	return scene.roster.onDuty.filter((person) => able.has(person));
}

/** Everybody who may act on it, by role or because it was passed to them. */
function acting(scene: Scene): readonly PersonId[] {
	const { alert } = scene;
	const passed = alert.steps.flatMap(({ what, to }) =>
		what === 'passed' && to ? [to as Role] : []
	);
	const roles = [...ACTS[alert.kind], ...(alert.to ?? []), ...passed];
	return [...new Set(roles.flatMap((role) => withRole(role, scene)))];
}

/** SU6: what is for the référent is for whoever stands in for them. */
function withRole(role: Role, { roster, circle }: Scene): readonly PersonId[] {
	const held: readonly Role[] = role === 'referent' ? [role, 'substitute'] : [role];
	return held.flatMap((one) => (circle.includes(one) ? (roster.byRole[one] ?? []) : []));
}

/** Who wrote the fact that a wait began with; nobody, where the server did in their name (SI5): they do not know yet. */
export function authorOf(waiting: Waiting, facts: readonly Fact[]): PersonId | undefined {
	const fact = facts.find(({ id }) => id === waiting.ground);
	return fact && 'ordered' in fact.body ? undefined : fact?.author;
}
