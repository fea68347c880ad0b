import type { ServerProcess } from '#tests/kit/server-process.ts';
import { rounded, type Figures } from '../figure.ts';
import { bytesAPlacement, tableSizes } from './database-size.ts';
import { Phone } from './device.ts';
import { evening } from './evening.ts';
import { extrapolated, type Measured } from './extrapolation.ts';
import { foundSchool } from './found-school.ts';
import { costOfBoard, costOfEvening, type Grown } from './growth.ts';
import { lending } from './lending.ts';
import { morning } from './morning.ts';
import { outage } from './outage.ts';
import { FIRST, schoolsAdded, schoolsByAge, schoolsBySize } from './plans.ts';
import { USUAL, type Scale } from './scale.ts';
import { placementsOf, type SchoolPlan } from './school-plan.ts';
import { onStand, type Stand } from './stand.ts';
import { writtenDays } from './written-days.ts';

/** Telephones that write in each of what is compared. */
const COMPARED = 30;
/** Telephones that come for the first time at once. */
const ARRIVING = 16;

/** All of it, part after part on one PostgreSQL. @param tell hears which part begins */
export function measureCountry(scale: Scale, tell: (line: string) => void): Promise<Figures> {
	return onStand(async (stand) => {
		const country = new Country(stand, scale, tell);
		return country.measure();
	});
}

class Country {
	readonly #written = writtenDays();
	readonly #figures: Record<string, Figures[string]> = {};
	readonly #measured: { -readonly [Name in keyof Measured]?: Measured[Name] } = {};

	constructor(
		readonly stand: Stand,
		readonly scale: Scale,
		readonly tell: (line: string) => void
	) {}

	async measure(): Promise<Figures> {
		const last = databaseOf(this.scale.schools.length - 1);
		await this.#found();
		await this.#bySchools();
		for (const plan of [...schoolsByAge(this.scale), ...schoolsBySize(this.scale)]) {
			if (plan !== FIRST) await foundSchool(this.stand.sql(last), plan, this.#written);
		}
		await this.stand.sql(last)`vacuum analyze`;
		const server = await this.stand.start(last);
		await this.#byAge(server, last);
		await this.#bySize(server);
		await server.stop();
		for (const count of this.scale.serverCounts) await this.#june(count, last);
		const { evening, boardAgain, bytesAPlacement } = this.#measured;
		if (!evening || !boardAgain || !bytesAPlacement) {
			throw new Error('not all that is multiplied was measured');
		}
		this.#add('multiplied', extrapolated({ evening, boardAgain, bytesAPlacement }));
		return this.#figures;
	}

	#add(part: string, figures: Figures): void {
		for (const [name, figure] of Object.entries(figures)) {
			this.#figures[`${part}: ${name}`] = figure;
		}
	}

	/** Databases of more and more schools, each with all of the one before; the rows of the first school are weighed. */
	async #found(): Promise<void> {
		this.tell('schools are founded');
		const { stand } = this;
		for (const [nth] of this.scale.schools.entries()) {
			const name = databaseOf(nth);
			if (nth > 0) await stand.copy(databaseOf(nth - 1), name);
			else {
				await stand.copy('template1', name);
				await (await stand.start(name)).stop();
			}
			const sql = stand.sql(name);
			const before = await tableSizes(sql);
			for (const plan of schoolsAdded(this.scale, nth)) {
				await foundSchool(sql, plan, this.#written);
			}
			const after = await tableSizes(sql);
			if (nth > 0) continue;
			const { figures, bytes } = bytesAPlacement(before, after, FIRST.students);
			this.#add('two weeks', figures);
			this.#measured.bytesAPlacement = bytes;
		}
	}

	async #bySchools(): Promise<void> {
		this.tell('cost by the number of schools');
		const grown: Grown[] = [];
		for (const [nth, count] of this.scale.schools.entries()) {
			const server = await this.stand.start(databaseOf(nth));
			const phones = await this.#arrived([server], [FIRST], COMPARED);
			grown.push({ name: `where ${count} schools are`, server, phones });
		}
		this.#add('schools', await costOfEvening(grown, this.stand.postmaster, this.scale.rounds));
		await Promise.all(grown.map(({ server }) => server.stop()));
	}

	async #byAge(server: ServerProcess, database: string): Promise<void> {
		this.tell('cost by the length of a placement');
		const grown: Grown[] = [];
		for (const plan of schoolsByAge(this.scale)) {
			const phones = await this.#arrived([server], [plan], COMPARED);
			grown.push({ name: `after ${plan.weeks} weeks`, server, phones });
		}
		this.#add('age', await costOfEvening(grown, this.stand.postmaster, this.scale.rounds));
		for (const { name, phones } of grown) {
			await this.stand.statements(database);
			for (const phone of phones) await phone.evening();
			const statements = await this.stand.statements(database);
			if (statements === undefined) continue;
			this.#add('age', {
				[`one evening ${name}, statements`]: {
					value: rounded(statements / phones.length),
					unit: ''
				}
			});
		}
	}

	async #bySize(server: ServerProcess): Promise<void> {
		this.tell('cost by the size of a school');
		const { scale, stand } = this;
		const grown: Grown[] = [];
		for (const plan of schoolsBySize(scale)) {
			const phones = await this.#arrived([server], [plan], COMPARED);
			grown.push({ name: `in a school of ${plan.students}`, server, phones });
		}
		this.#add('size', await costOfEvening(grown, stand.postmaster, scale.rounds));
		for (const plan of schoolsBySize(scale)) {
			const { figures, again } = await costOfBoard(server, stand.postmaster, plan, scale.rounds);
			this.#add('size', figures);
			if (plan.students === USUAL) this.#measured.boardAgain = again;
		}
	}

	/** A day of June on so many servers. */
	async #june(count: number, database: string): Promise<void> {
		const { scale, stand } = this;
		const part = count === 1 ? 'one server' : `${count} servers`;
		this.tell(`June on ${part}`);
		let servers: readonly ServerProcess[] = await Promise.all(
			Array.from({ length: count }, () => stand.start(database))
		);
		const usual = scale.schools
			.flatMap((_, nth) => schoolsAdded(scale, nth))
			.filter(({ students }) => students === USUAL);
		const began = performance.now();
		const phones = await this.#arrived(servers, usual, scale.phones);
		this.#add(part, {
			'telephones that come for the first time': {
				value: rounded((phones.length * 1000) / (performance.now() - began)),
				unit: '/s'
			}
		});
		const reports = Math.ceil((scale.reportsASecond * scale.phase) / usual.length);
		const heard = await morning(
			servers.map(({ url }) => url),
			usual,
			{
				reportsASecond: scale.reportsASecond,
				seconds: scale.phase,
				from: reports * scale.serverCounts.indexOf(count)
			}
		);
		this.#add(part, heard);
		const { figures, cost } = await evening(servers, stand.postmaster, phones, scale.phase);
		this.#add(part, figures);
		this.#measured.evening ??= cost;
		const restart = (before: ServerProcess) => stand.start(database, new URL(before.url).port);
		const herd = await outage(servers, restart, phones);
		this.#add(`${part}, after an outage`, herd.figures);
		servers = herd.servers;
		await Promise.all(servers.map((server) => server.stop()));
	}

	/** Telephones of students of these schools in turn, that hold all they may read. */
	async #arrived(
		servers: readonly ServerProcess[],
		plans: readonly SchoolPlan[],
		count: number
	): Promise<Phone[]> {
		const lend = lending(Array.from({ length: ARRIVING }));
		const students = plans.map((plan) => placementsOf(plan));
		const phones = Array.from({ length: count }, (_, nth) => {
			const plan = plans[nth % plans.length];
			const placement = students[nth % plans.length]?.[Math.floor(nth / plans.length)];
			const server = servers[nth % servers.length];
			if (!plan || !placement || !server) throw new Error('more telephones than students');
			return new Phone(server.url, plan.id, placement.student, placement.id, this.#written);
		});
		await Promise.all(phones.map((phone) => lend(() => phone.exchange())));
		return phones;
	}
}

function databaseOf(nth: number): string {
	return `carnet_${nth + 1}`;
}
