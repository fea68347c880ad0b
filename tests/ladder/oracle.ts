import type { Alert } from '#shared/domain/alert.ts';
import type { Channel, DeliveryState } from '#shared/domain/delivery.ts';
import type { Fact } from '#shared/domain/facts.ts';
import { instantOf, localTime, type Instant } from '#shared/domain/time.ts';
import type { StandIn } from './school.ts';

/* What should have been told, said a second time and in another way than by the ladder. */

export interface Row {
	readonly id: string;
	readonly alert: string;
	readonly step: string;
	readonly channel: Channel;
	readonly person: string;
	readonly state: DeliveryState;
	readonly attempts: number;
	readonly twice: boolean;
	readonly dueAt: Instant;
}

export interface Seen {
	readonly alerts: readonly Alert[];
	readonly facts: readonly Fact[];
	readonly rows: readonly Row[];
}

const HOLDERS: Readonly<Record<string, readonly string[]>> = {
	cpe: ['noa', 'andrea'],
	desk: ['lou'],
	head: ['head'],
	referent: ['referent', 'sacha'],
	care: ['eden']
};
const NEAR = ['app', 'push'];
const FAR = [...NEAR, 'email'];
const ALL = [...FAR, 'sms'];
const MINUTE = 60_000;

/** Minutes, whom, how; undefined: this kind is told in no such way. */
type Rule = readonly [after: number, persons: readonly string[], channels: readonly string[]];

/** @returns faults in words: what nobody was told, and who was told what is not theirs */
export function missing(
	{ alerts, facts, rows }: Seen,
	onDuty: Readonly<Record<string, readonly string[]>>,
	standIn: StandIn | undefined,
	now: Instant,
	zone: string
): string[] {
	return alerts.flatMap((alert) => {
		const told = rows.filter((row) => row.alert === alert.id);
		const strangers = told
			.filter((row) => !allowed(alert).includes(row.person) || isElsewhere(row, standIn, now, zone))
			.map(({ id }) => `told to whom it is not for: ${id}`);
		if (alert.state !== 'raised') return strangers;
		const first = uncovered(alert, facts);
		if (!first) return strangers;
		const since =
			alert.kind === 'absence'
				? Math.max(first.receivedAt, instantOf(alert.day, '08:00', zone))
				: first.receivedAt;
		const waited = alert.kind === 'accident' ? (now - since) / MINUTE : toldBy(since, now, zone);
		// Before anybody is on duty nobody is told.
		if (now < since || (alert.kind !== 'accident' && waited === 0)) return strangers;
		const own = told.filter((row) => row.id.includes(`|untaken/${first.id}|`));
		const lackingIn = (halfDay: string): string[] =>
			rulesFor(
				alert,
				onDuty[halfDay] ?? [],
				'ordered' in first.body ? '' : first.author,
				isStandingIn(standIn, halfDay.slice(0, 10)) ? standIn.person : undefined
			)
				.filter(([after]) => waited >= after)
				.flatMap(([after, persons, channels]) =>
					persons.flatMap((person) =>
						channels
							.filter((channel) => !own.some((row) => isTold(row, after, person, channel, alert)))
							.map((channel) => `${alert.id} after ${after} min: ${person} not by ${channel}`)
					)
				);
		// Whoever was on duty when it was told, which may have been late: in one of the half-days since.
		const lacking = halfDaysBetween(since, now, zone)
			.map(lackingIn)
			.reduce((least, faults) => (faults.length < least.length ? faults : least));
		return [...strangers, ...lacking, ...silent(alert, own, since, now, zone)];
	});
}

/** What a mark « à suivre » orders is there, once a half-day; only where nobody ever said or took back anything of it. */
export function unsought(
	facts: readonly Fact[],
	days: readonly string[],
	now: Instant,
	zone: string
): string[] {
	const searches = facts.flatMap(({ body }) => (body.type === 'unheard' ? [body] : []));
	const ordered = searches.flatMap((body) => ('ordered' in body ? body.halfDays : []));
	const faults = ordered
		.filter((key, place) => ordered.indexOf(key) < place)
		.map((key) => `${key} was looked for twice`);
	const mark = facts.findLast(({ body }) => body.type === 'watched');
	if (mark?.body.type !== 'watched' || !mark.body.on) return faults;
	if (facts.some(({ body }) => body.type === 'retract')) return faults;
	const day = localTime(now, zone).day;
	const silent = !facts.some(({ body }) => JSON.stringify(body).includes(`"${day}/`));
	const begins = instantOf(day, '08:30', zone);
	const late = now - Math.max(begins, mark.receivedAt) > 31 * MINUTE;
	const during = mark.receivedAt < instantOf(day, '12:00', zone);
	return days.includes(day) && silent && late && during
		? [...faults, `nobody was looked for on ${day}`]
		: faults;
}

export function isStandingIn(standIn: StandIn | undefined, day: string): standIn is StandIn {
	return standIn !== undefined && standIn.from <= day && day <= standIn.to;
}

/** Told to whoever does not stand in yet, or no more, or to the référent while somebody does. */
function isElsewhere(
	{ person, dueAt }: Row,
	standIn: StandIn | undefined,
	now: Instant,
	zone: string
): boolean {
	const [due, today] = [localTime(dueAt, zone).day, localTime(now, zone).day];
	// It was written between the two.
	if (person === 'sacha') return !standIn || today < standIn.from || due > standIn.to;
	return person === 'referent' && isStandingIn(standIn, due) && isStandingIn(standIn, today);
}

const STEPS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
	absence: { 0: 'told', 20: 'others', 45: 'head' },
	accident: { 0: 'told', 5: 'others', 10: 'again' },
	help: { 0: 'told', 20: 'again' }
};

function isTold(row: Row, after: number, person: string, channel: string, alert: Alert): boolean {
	return (
		row.person === person &&
		row.channel === channel &&
		row.step === STEPS[alert.kind]?.[after] &&
		(row.state === 'sent' || row.state === 'failed' || row.attempts > 0)
	);
}

/** @param instead whoever stands in for the référent */
function rulesFor(
	alert: Alert,
	duty: readonly string[],
	author: string,
	instead: string | undefined
): readonly Rule[] {
	const referent = instead ?? 'referent';
	const all = ['noa', 'andrea', 'lou'];
	const near = duty.length > 0 ? duty : all;
	switch (alert.kind) {
		case 'absence':
			return [
				[0, near.filter((person) => person !== author), NEAR],
				[20, [...all, ...duty, ...(instead === undefined ? [] : [instead])], FAR],
				[45, ['head', ...near], ALL]
			];
		case 'accident':
			return [
				[0, ['noa', 'andrea', 'head', referent], ALL],
				[5, ['noa', 'andrea', 'head'], ALL],
				[10, ['noa', 'andrea', 'head', referent], ALL]
			];
		case 'help': {
			const chosen = (alert.to ?? []).flatMap((role) =>
				role === 'referent' ? [referent] : (HOLDERS[role] ?? [])
			);
			return [
				[0, chosen, FAR],
				[20, chosen, ALL]
			];
		}
		default:
			return [];
	}
}

function allowed(alert: Alert): readonly string[] {
	switch (alert.kind) {
		case 'absence':
			return ['noa', 'andrea', 'lou', 'head', 'sacha'];
		case 'accident':
			return ['noa', 'andrea', 'head', 'referent', 'sacha'];
		case 'help':
			return (alert.to ?? []).flatMap((role) => HOLDERS[role] ?? []);
		default:
			return ['noa', 'andrea', 'referent', 'head', 'sacha'];
	}
}

/** The first of its grounds that nobody has taken, told a family of, or closed. */
function uncovered(alert: Alert, facts: readonly Fact[]): Fact | undefined {
	const covered = new Set(
		alert.steps
			.filter(
				({ what, outcome }) =>
					what === 'taken' || what === 'closed' || (what === 'family' && outcome === 'reached')
			)
			.flatMap(({ covers }) => covers)
	);
	return facts.find(({ id }) => alert.facts.includes(id) && !covered.has(id));
}

/** An alert that everybody ignores speaks again each morning of school. */
function silent(
	alert: Alert,
	rows: readonly Row[],
	since: Instant,
	now: Instant,
	zone: string
): string[] {
	const morning = instantOf(localTime(now, zone).day, '08:00', zone);
	if (now < morning || alert.kind === 'repeated') return [];
	const before =
		alert.kind === 'accident' ? (morning - since) / MINUTE : dutyMinutes(since, morning, zone);
	if (before < 46) return [];
	return rows.some(({ dueAt }) => dueAt >= morning - 35 * MINUTE)
		? []
		: [`${alert.id} has fallen silent`];
}

function halfDaysBetween(from: Instant, to: Instant, zone: string): string[] {
	const halfDays = new Set<string>();
	for (let at = from; ; at = Math.min(at + 60 * MINUTE, to)) {
		const { day, clock } = localTime(at, zone);
		halfDays.add(`${day}/${clock < '13:00' ? 'am' : 'pm'}`);
		if (at >= to) return [...halfDays];
	}
}

/** What falls on the very end of the day's duty is told when the next one begins. */
function toldBy(since: Instant, now: Instant, zone: string): number {
	const minutes = dutyMinutes(since, now, zone);
	return minutes > 0 && !isDuty(now, zone) ? minutes - 1 : minutes;
}

function isDuty(at: Instant, zone: string): boolean {
	const { clock } = localTime(at, zone);
	return clock >= '08:00' && clock < '18:00';
}

/** Whole ones. */
function dutyMinutes(from: Instant, to: Instant, zone: string): number {
	let minutes = 0;
	for (let at = from; at + MINUTE <= to; at += MINUTE) {
		if (isDuty(at, zone)) minutes++;
	}
	return minutes;
}
