import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { alertsOf, type Alert } from '#shared/domain/alert.ts';
import type { Fact } from '#shared/domain/facts.ts';
import { uuidV7 } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/people.ts';
import { calendarOf } from '#shared/domain/placement.ts';
import { instantOf, localTime, type Instant } from '#shared/domain/time.ts';
import { runDueJobs } from '#server/alerts/worker.ts';
import type { Database } from '#server/db/database.ts';
import type { Ports } from '#server/ports.ts';
import { load } from '#server/store/placement-store.ts';
import { exchange, type Exchanger } from '#server/sync/exchange.ts';
import { memoryBus } from '#server/sync/memory-bus.ts';
import { exchangerOn } from '../kit/exchanger.ts';
import { memoryRegister } from '../kit/register.ts';
import { Chance } from '../sync/chance.ts';
import { frailDatabase, frailWays, type Sendings, type Weather } from './frail.ts';
import { isStandingIn, missing, unsought, type Row, type Seen } from './oracle.ts';
import { DAYS, foundSchool, PEOPLE, PLACEMENT, type StandIn } from './school.ts';

const ZONE = 'Europe/Paris';
const MINUTE = 60_000;
const [FIRST] = DAYS;

/** Three virtual days of one placement, from a seed: what is wrong at the end, or on the way. */
export async function live(database: Database, seed: number): Promise<string[]> {
	const day = new Day(database, seed);
	await day.open();
	for (const act of day.plan()) await day.until(act.at, act.run);
	await day.until(instantOf(DAYS[2], '09:00', ZONE), () => day.look());
	const faults = await day.faults();
	await day.end();
	return faults;
}

interface Act {
	readonly at: Instant;
	readonly run: () => Promise<void>;
}

class Day {
	readonly #chance: Chance;
	readonly #school: string;
	readonly #weather: Weather = { deaths: 0, failures: 0, down: new Set() };
	readonly #sendings: Sendings = { times: new Map(), unsure: new Set() };
	readonly #faults: string[] = [];
	readonly #ports: Ports;
	readonly #onDuty: Record<string, readonly string[]> = {};
	#standIn: StandIn | undefined;
	#exchanger: Exchanger | undefined;
	#now = instantOf(FIRST, '07:30', ZONE);
	/** Nobody works until then. */
	#asleepUntil = 0;

	constructor(
		readonly database: Database,
		seed: number
	) {
		this.#chance = new Chance(seed);
		this.#school = `days-${seed}-${Math.trunc(performance.now())}`;
		const chance = this.#chance;
		this.#ports = {
			clock: { now: () => this.#now },
			random: { bytes: (count) => chance.bytes(count) },
			// Deaths are the point.
			log: { info: () => undefined, error: () => undefined },
			bus: memoryBus(),
			erasures: memoryRegister(),
			ways: frailWays(chance, this.#weather, this.#sendings)
		};
	}

	async open(): Promise<void> {
		for (const day of DAYS) {
			for (const half of ['am', 'pm']) {
				this.#onDuty[`${day}/${half}`] =
					this.#chance.pick([['noa'], ['noa', 'lou'], ['head'], ['head', 'lou'], []]) ?? [];
			}
		}
		if (this.#chance.often(0.5)) {
			const [one, other] = [this.#chance.below(3), this.#chance.below(3)];
			this.#standIn = {
				person: 'sacha',
				from: DAYS[Math.min(one, other)] ?? FIRST,
				to: DAYS[Math.max(one, other)] ?? FIRST,
				journal: this.#chance.often(0.5)
			};
		}
		await foundSchool(this.database, this.#school, this.#onDuty, this.#standIn);
		// What the server says itself is signed as by any start of it.
		this.#exchanger = await exchangerOn(this.database, this.#ports);
	}

	/** What people do, in order of time; somebody looks at what has been told now and then. */
	plan(): Act[] {
		const chance = this.#chance;
		const acts: Act[] = [];
		const at = (minute: number): Instant => instantOf(FIRST, '07:45', ZONE) + minute * MINUTE;
		const add = (minute: number, run: () => Promise<void>): void => {
			acts.push({ at: at(minute), run });
		};
		const reports = 1 + chance.below(3);
		for (let count = 0; count < reports; count++) add(chance.below(700), () => this.#report());
		for (let count = chance.below(6); count > 0; count--) {
			add(chance.below(1500), () => this.#step());
		}
		if (chance.often(0.3)) add(chance.below(900), () => this.#retract());
		if (chance.often(0.3)) add(chance.below(1500), () => this.#arrive());
		for (let count = 0; count < 4; count++) add(chance.below(1500), () => this.#change());
		for (let count = 0; count < 4; count++) add(chance.below(1600), () => this.look());
		return acts.sort((one, other) => one.at - other.at);
	}

	/** Lets workers work up to then, whenever something is due, and then acts. */
	async until(at: Instant, act: () => Promise<void>): Promise<void> {
		for (let laps = 0; laps < 400; laps++) {
			const due = await this.#nextDue();
			if (due === undefined || due > at) break;
			const late = this.#chance.below(90_000);
			this.#now = Math.max(this.#now, due, this.#asleepUntil) + late;
			if (this.#now > at) break;
			await this.#lap();
		}
		this.#now = Math.max(this.#now, at);
		await act();
	}

	/** Everything that should have been told by now has been, once all goes well for a while. */
	async look(): Promise<void> {
		const { deaths, failures, down } = this.#weather;
		const downs = [...down];
		this.#weather.deaths = 0;
		this.#weather.failures = 0;
		down.clear();
		this.#asleepUntil = 0;
		// Claims of the dead run out; what failed is tried again within a quarter of an hour.
		for (let count = 0; count < 2; count++) {
			this.#now += 61_000;
			await this.#lap();
			await this.#lap();
		}
		this.#faults.push(
			...[
				...missing(await this.#seen(), this.#onDuty, this.#standIn, this.#now, ZONE),
				...unsought((await this.#seen()).facts, DAYS, this.#now, ZONE)
			].map((fault) => `${new Date(this.#now).toISOString()} ${fault}`)
		);
		Object.assign(this.#weather, { deaths, failures });
		for (const channel of downs) down.add(channel);
	}

	/** Doubles that nobody knows of, and messages left for ever in between. */
	async faults(): Promise<string[]> {
		const { rows } = await this.#seen();
		for (const row of rows) {
			const key = createHash('sha256')
				.update(`${this.#school}|${row.id}`)
				.digest('hex')
				.slice(0, 32);
			const times = this.#sendings.times.get(key) ?? 0;
			if (times > 1 && !row.twice) this.#faults.push(`${row.id} went ${times} times unsaid`);
			if (row.state === 'sent' && row.channel !== 'app' && times === 0) {
				this.#faults.push(`${row.id} is called sent, and never left`);
			}
		}
		return this.#faults;
	}

	/** What is left to do would be done in the days of the next seed. */
	async end(): Promise<void> {
		await this.database.withSchool(this.#school, (tx) => tx.all(sql`delete from job`));
	}

	async #lap(): Promise<void> {
		const frail = frailDatabase(this.database, this.#chance, this.#weather);
		await runDueJobs(frail, this.#ports).catch(() => undefined);
	}

	async #nextDue(): Promise<Instant | undefined> {
		const [job] = await this.database.withSchool(this.#school, (tx) =>
			tx.all<{ at: number | null }>(
				sql`select min(greatest(due_at, coalesce(claimed_until, 0))) as at from job`
			)
		);
		return job?.at ?? undefined;
	}

	async #seen(): Promise<Seen> {
		return this.database.withSchool(this.#school, async (tx) => {
			const loaded = await load(tx, PLACEMENT, '', { facts: [], pages: [] });
			if (!loaded) throw new Error('no placement');
			const calendar = calendarOf(loaded.placement, { timeZone: ZONE });
			const rows = await tx.all<Row>(sql`
				select delivery_id as id, alert_id as alert, ground, step, turn, channel, person_id as person, state,
					attempts, maybe_twice as twice, due_at as "dueAt" from delivery`);
			return { alerts: alertsOf(loaded.facts, loaded.raised, calendar), facts: loaded.facts, rows };
		});
	}

	#change(): Promise<void> {
		const chance = this.#chance;
		this.#weather.deaths = chance.pick([0, 0.05, 0.2]) ?? 0;
		this.#weather.failures = chance.pick([0, 0.1, 0.5]) ?? 0;
		this.#weather.down.clear();
		for (const channel of ['email', 'sms', 'push']) {
			if (chance.often(0.2)) this.#weather.down.add(channel);
		}
		if (chance.often(0.3)) this.#asleepUntil = this.#now + chance.below(180) * MINUTE;
		return Promise.resolve();
	}

	async #report(): Promise<void> {
		const chance = this.#chance;
		const at = this.#now;
		const half = chance.pick(['am', 'pm']) ?? 'am';
		const halfDay = `${FIRST}/${half}`;
		const what = chance.below(14);
		if (what >= 12) {
			const standing = isStandingIn(this.#standIn, localTime(at, ZONE).day);
			const by = chance.pick(['referent', 'noa', 'head', ...(standing ? ['sacha'] : [])]) ?? 'head';
			await this.#send(by, 'followup', { type: 'watched', at, on: chance.often(0.8) });
		} else if (what >= 10) {
			await this.#send('noa', 'presence', { type: 'unheard', at, halfDays: [halfDay] });
		} else if (what < 6) {
			await this.#send('tutor', 'presence', {
				type: 'check',
				at,
				halfDays: [halfDay],
				status: 'absent'
			});
		} else if (what < 7) {
			await this.#send('student', 'presence', {
				type: 'announce',
				at,
				halfDays: [`${DAYS[1]}/am`],
				reason: 'illness'
			});
		} else if (what < 9) {
			await this.#send('tutor', 'presence', { type: 'accident', at, halfDay });
		} else {
			const to = chance.pick([['care'], ['head', 'referent'], ['cpe']]) ?? [];
			await this.#send('student', 'journal', { type: 'help', at, to });
		}
	}

	async #step(): Promise<void> {
		const chance = this.#chance;
		const { alerts } = await this.#seen();
		const alert = chance.pick(alerts.filter(({ state }) => state !== 'closed'));
		if (!alert) return;
		const person = chance.pick(whoActs(alert));
		if (person === undefined) return;
		const base = { at: this.#now, alert: alert.id, covers: [...alert.facts] };
		const body = chance.pick([
			{ type: 'taken', ...base },
			{ type: 'taken', ...base },
			{ type: 'family', outcome: 'no-answer', channel: 'phone', ...base },
			{ type: 'family', outcome: 'reached', channel: 'phone', ...base },
			{ type: 'family', outcome: 'reassured', channel: 'phone', ...base },
			{ type: 'closed', outcome: 'fini', ...base }
		]);
		await this.#send(person, 'followup', body);
	}

	/** Whoever was looked for is there. */
	async #arrive(): Promise<void> {
		const { day, clock } = localTime(this.#now, ZONE);
		const halfDay = `${day}/${clock < '13:00' ? 'am' : 'pm'}`;
		await this.#send('student', 'presence', { type: 'arrived', at: this.#now, halfDay });
	}

	async #retract(): Promise<void> {
		const { facts } = await this.#seen();
		const own = facts.find(({ author, body }) => author === 'tutor' && body.type === 'check');
		if (own)
			await this.#send('tutor', 'presence', { type: 'retract', at: this.#now, fact: own.id });
	}

	/** By the exchange itself; people's devices are not what dies here. */
	async #send(author: string, section: Fact['section'], body: unknown): Promise<void> {
		const id = uuidV7(this.#now, this.#chance.bytes(10));
		const roles = PEOPLE.find((person) => person.id === author)?.roles ?? [];
		if (!this.#exchanger) throw new Error('the day is not open');
		const { facts } = await exchange(
			this.#exchanger,
			{
				person: { id: author, name: author, shortName: author, roles },
				school: { id: this.#school, name: 'Lycée fictif', phone: '01', timeZone: ZONE },
				cpes: []
			},
			{
				device: `device-of-${author}`,
				facts: [{ id, placement: PLACEMENT, section, body }],
				pages: [],
				have: {}
			}
		);
		if (facts[0]?.status !== 'ok') this.#faults.push(`refused: ${JSON.stringify(facts[0])}`);
	}
}

const ACTORS: Readonly<Record<string, readonly Role[]>> = {
	absence: ['cpe', 'desk'],
	accident: ['cpe', 'head']
};

function whoActs(alert: Alert): readonly string[] {
	const roles: readonly Role[] = [...(ACTORS[alert.kind] ?? []), ...(alert.to ?? [])];
	return PEOPLE.filter((person) =>
		person.roles.some((role) => role !== 'care' && roles.includes(role))
	).map(({ id }) => id);
}
