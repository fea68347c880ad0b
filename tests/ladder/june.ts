import { alertsOf, newlyRaised, type Alert, type Raised } from '#shared/domain/alert.ts';
import { circleOf } from '#shared/domain/audience.ts';
import type { FactBody } from '#shared/domain/bodies.ts';
import type { Fact } from '#shared/domain/facts.ts';
import { LADDERS } from '#shared/domain/ladder.ts';
import { calendarOf } from '#shared/domain/placement.ts';
import type { Roster } from '#shared/domain/roster.ts';
import { authorOf, tellingOf, type Message } from '#shared/domain/telling.ts';
import { instantOf, localTime, type Day, type Instant } from '#shared/domain/time.ts';
import { halfDayAt } from '#shared/domain/today.ts';
import { waitingOf } from '#shared/domain/waiting.ts';
import { lookFor } from '#shared/domain/look-for.ts';
import { Chance } from '#tests/sync/chance.ts';

/*
 * A week of June in a school of 280 trainees, by the rules alone, with people as they are: most tutors confirm
 * nothing, families call the school or do not answer it, CPEs are in the corridor. What it assumes stands in `HABITS`.
 */

const ZONE = 'Europe/Paris';
const MINUTE = 60_000;
export const WEEK: readonly Day[] = [
	'2027-06-14',
	'2027-06-15',
	'2027-06-16',
	'2027-06-17',
	'2027-06-18'
];
const TRAINEES = 280;
const TRAINEES_OF_ONE = 20;
/** Each of so many is « à suivre ». */
const WATCHED_OF = 40;

/** Assumed, none of it measured: shares, and minutes. */
const HABITS = {
	absentADay: 0.03,
	goesOn: 0.35,
	confirms: 0.25,
	/** A tutor who confirms nothing reports an absence all the same. */
	reports: 0.6,
	announces: 0.25,
	familyCalls: 0.4,
	mistaken: 0.04,
	accidentADay: 0.0005,
	helpADay: 0.001,
	/** In front of the board; else somewhere in the house. */
	atTheBoard: 0.8,
	reachedAtFirst: 0.55,
	closesAtOnce: 0.7
};

interface Notebook {
	readonly id: string;
	readonly referent: string;
	readonly facts: Fact[];
	readonly raised: Raised[];
	readonly written: Set<string>;
}

/** One message that reached somebody, and what it was about when it did. */
export interface Told extends Message {
	readonly placement: string;
	readonly at: Instant;
	readonly alertNow: Alert;
}

export interface June {
	readonly told: readonly Told[];
	/** Every alert as it stands when the week is over. */
	readonly alerts: readonly { readonly placement: string; readonly alert: Alert }[];
}

type Happening = () => void;

/** @param ignored nobody of the staff ever looks at this placement's alerts */
export function weekOfJune(seed: number, ignored?: string): June {
	return new School(seed, ignored).live();
}

export function placementName(nth: number): string {
	return `stage-${nth}`;
}

class School {
	readonly #chance: Chance;
	readonly #queue: { at: Instant; do: Happening }[] = [];
	readonly #notebooks: Notebook[];
	readonly #told: Told[] = [];
	readonly #attended = new Set<string>();
	#now = instantOf('2027-06-14', '06:00', ZONE);
	#ids = 0;

	constructor(
		seed: number,
		readonly ignored: string | undefined
	) {
		this.#chance = new Chance(seed);
		this.#notebooks = Array.from({ length: TRAINEES }, (_, nth) => ({
			id: placementName(nth),
			referent: `referent-${Math.floor(nth / TRAINEES_OF_ONE)}`,
			facts: [],
			raised: [],
			written: new Set<string>()
		}));
	}

	live(): June {
		for (const notebook of this.#notebooks) this.#plan(notebook);
		this.#notebooks
			.filter((_, nth) => nth % WATCHED_OF === 0)
			.forEach((notebook) => {
				this.#say(notebook, 'cpe-a', { type: 'watched', at: this.#now, on: true });
				this.#look(notebook);
			});
		const end = instantOf('2027-06-18', '19:00', ZONE);
		for (let next = this.#next(); next && next.at <= end; next = this.#next()) {
			this.#now = next.at;
			next.do();
		}
		return {
			told: this.#told,
			alerts: this.#notebooks.flatMap((notebook) =>
				this.#alerts(notebook).map((alert) => ({ placement: notebook.id, alert }))
			)
		};
	}

	#next(): { at: Instant; do: Happening } | undefined {
		this.#queue.sort((a, b) => b.at - a.at);
		return this.#queue.pop();
	}

	#at(at: Instant, happening: Happening): void {
		this.#queue.push({ at: Math.max(at, this.#now), do: happening });
	}

	#within(least: number, most: number): number {
		return (least + this.#chance.next() * (most - least)) * MINUTE;
	}

	/** The week of one trainee, before anybody reacts. */
	#plan(notebook: Notebook): void {
		const tutorConfirms = this.#chance.often(HABITS.confirms);
		let absent = false;
		for (const day of WEEK) {
			absent = this.#chance.often(absent ? HABITS.goesOn : HABITS.absentADay);
			const morning = instantOf(day, '08:30', ZONE);
			const halfDays = [`${day}/am`, `${day}/pm`];
			if (absent) this.#planAbsence(notebook, morning, halfDays, tutorConfirms);
			else if (tutorConfirms) {
				this.#at(morning + this.#within(5, 60), () =>
					this.#say(notebook, 'tutor', {
						type: 'check',
						at: this.#now,
						halfDays,
						status: 'present'
					})
				);
			}
			if (this.#chance.often(HABITS.accidentADay)) {
				this.#at(morning + this.#within(30, 400), () =>
					this.#say(notebook, 'tutor', {
						type: 'accident',
						at: this.#now,
						halfDay: halfDayAt(this.#now, ZONE)
					})
				);
			}
			if (this.#chance.often(HABITS.helpADay)) {
				const to = [this.#chance.pick(['referent', 'cpe', 'care', 'head'] as const) ?? 'cpe'];
				this.#at(morning + this.#within(0, 780), () =>
					this.#say(notebook, 'student', { type: 'help', at: this.#now, to })
				);
			}
		}
	}

	#planAbsence(
		notebook: Notebook,
		morning: Instant,
		halfDays: string[],
		tutorConfirms: boolean
	): void {
		if (this.#chance.often(HABITS.announces)) {
			this.#at(morning - this.#within(15, 90), () =>
				this.#say(notebook, 'student', {
					type: 'announce',
					at: this.#now,
					halfDays,
					reason: 'illness'
				})
			);
		}
		if (this.#chance.often(HABITS.familyCalls)) {
			this.#at(morning + this.#within(-40, 45), () =>
				this.#say(notebook, 'desk-a', {
					type: 'known',
					at: this.#now,
					halfDays,
					reason: 'maladie'
				})
			);
		}
		if (!tutorConfirms && !this.#chance.often(HABITS.reports)) return;
		this.#at(morning + this.#within(5, tutorConfirms ? 45 : 150), () => {
			const said = this.#say(notebook, 'tutor', {
				type: 'check',
				at: this.#now,
				halfDays,
				status: 'absent',
				reason: 'unknown'
			});
			if (!this.#chance.often(HABITS.mistaken)) return;
			this.#at(this.#now + this.#within(10, 40), () =>
				this.#say(notebook, 'tutor', { type: 'retract', at: this.#now, fact: said })
			);
		});
	}

	#say(notebook: Notebook, author: string, body: FactBody): string {
		const id = `f${++this.#ids}`;
		const section = 'alert' in body ? 'followup' : body.type === 'help' ? 'journal' : 'presence';
		notebook.facts.push({ id, section, author, body, receivedAt: this.#now });
		for (const raised of newlyRaised(notebook.facts, notebook.raised, calendar())) {
			notebook.raised.push({ id: raised, raisedAt: this.#now });
		}
		this.#climb(notebook);
		return id;
	}

	/** What the worker does for who is « à suivre ». */
	#look(notebook: Notebook): void {
		const school = { timeZone: ZONE, settings: {} };
		const { open, next } = lookFor({ halfDays: HALF_DAYS }, notebook.facts, school, this.#now);
		if (open) {
			const { halfDay, at, ordered } = open;
			const body = { type: 'unheard' as const, at, halfDays: [halfDay], ordered: ordered.id };
			this.#say(notebook, ordered.author, body);
		}
		if (next !== undefined) this.#at(next, () => this.#look(notebook));
	}

	#alerts({ facts, raised }: Notebook): Alert[] {
		return alertsOf(facts, raised, calendar());
	}

	/** What the worker does: the same rules, without a database. */
	#climb(notebook: Notebook): void {
		for (const alert of this.#alerts(notebook)) {
			const waiting = waitingOf(alert, notebook.facts, calendar());
			if (!waiting) continue;
			const author = authorOf(waiting, notebook.facts);
			const scene = {
				alert,
				waiting,
				circle: circleOf(alert.id, notebook.facts),
				roster: rosterOf(notebook, this.#now),
				...(author === undefined ? {} : { author }),
				timeZone: ZONE
			};
			const { due, next } = tellingOf(scene, LADDERS[alert.kind], notebook.written, this.#now);
			for (const message of due) {
				notebook.written.add(message.id);
				this.#told.push({
					...message,
					placement: notebook.id,
					at: this.#now,
					alertNow: alert
				});
			}
			if (next !== undefined) this.#at(next, () => this.#climb(notebook));
			for (const { person } of due) this.#notice(notebook, alert.id, person);
		}
	}

	/** Somebody has been told: what they do, and when. */
	#notice(notebook: Notebook, alert: string, person: string): void {
		if (notebook.id === this.ignored) return;
		const key = `${notebook.id}/${alert}/${person}`;
		if (this.#attended.has(key)) return;
		this.#attended.add(key);
		const atTheBoard = this.#chance.often(HABITS.atTheBoard);
		this.#at(this.#now + (atTheBoard ? this.#within(0.5, 9) : this.#within(15, 70)), () => {
			this.#attended.delete(key);
			this.#act(notebook, alert, person, 1);
		});
	}

	#act(notebook: Notebook, id: string, person: string, attempt: number): void {
		const alert = this.#alerts(notebook).find((one) => one.id === id);
		if (!alert || (alert.owner !== undefined && alert.owner !== person)) return;
		const about = { at: this.#now, alert: id, covers: [...alert.facts] };
		const again = (least: number, most: number, next = attempt): void =>
			this.#at(this.#now + this.#within(least, most), () => this.#act(notebook, id, person, next));
		switch (alert.state) {
			case 'raised':
				this.#say(notebook, person, { type: 'taken', ...about });
				{
					again(1, 8);
					return;
				}
			case 'taken': {
				if (alert.kind === 'help' || alert.kind === 'signal' || alert.kind === 'refused') {
					this.#at(this.#now + this.#within(20, 90), () =>
						this.#say(notebook, person, { type: 'closed', ...about, outcome: 'handled' })
					);
					return;
				}
				const reached = attempt > 3 || this.#chance.often(HABITS.reachedAtFirst);
				const outcome = reached ? 'reached' : 'no-answer';
				this.#say(notebook, person, { type: 'family', ...about, outcome, channel: 'phone' });
				if (reached) again(1, 15);
				else again(12, 30, attempt + 1);
				return;
			}
			case 'to-reassure':
				this.#say(notebook, person, {
					type: 'family',
					...about,
					outcome: 'reassured',
					channel: 'phone'
				});
				{
					again(1, 15);
					return;
				}
			case 'family-reached':
				if (!this.#chance.often(HABITS.closesAtOnce)) return;
				this.#say(notebook, person, { type: 'closed', ...about, outcome: 'family-told' });
				return;
			case 'closed':
			case 'retracted':
				return;
		}
	}
}

const HALF_DAYS = WEEK.flatMap((day) => [
	{ key: `${day}/am`, from: '08:30', to: '12:00', agreement: 'a' },
	{ key: `${day}/pm`, from: '13:30', to: '17:00', agreement: 'a' }
]);

function calendar() {
	return calendarOf({ halfDays: HALF_DAYS }, { timeZone: ZONE });
}

/** Two CPEs who take turns by half-day, with the desk; a head. */
function rosterOf({ referent }: Notebook, now: Instant): Roster {
	const morning = halfDayAt(now, ZONE).endsWith('/am');
	return {
		byRole: { cpe: ['cpe-a', 'cpe-b'], desk: ['desk-a'], head: ['head'], referent: [referent] },
		onDuty: [morning ? 'cpe-a' : 'cpe-b', 'desk-a']
	};
}

/** What one person got on one day, by channel. */
export function countOf(
	told: readonly Told[],
	person: string,
	day: Day
): Readonly<Record<string, number>> {
	const counts: Record<string, number> = {};
	for (const { channel, at, person: whose } of told) {
		if (whose !== person || localTime(at, ZONE).day !== day) continue;
		counts[channel] = (counts[channel] ?? 0) + 1;
	}
	return counts;
}
