import { noWays } from '#server/channels/no-ways.ts';
import { sql } from 'drizzle-orm';
import type { Member } from '#shared/domain/people.ts';
import { runDueJobs } from '#server/alerts/worker.ts';
import { createApp, type App } from '#server/app.ts';
import type { Database } from '#server/db/database.ts';
import { serverIdentity } from '#server/identity/server-identity.ts';
import { closeSession, openSession, type Token } from '#server/identity/sessions.ts';
import type { Ports } from '#server/ports.ts';
import { eraseFrom, replayErasures } from '#server/sync/erase.ts';
import { localGatekeeper } from '#server/sync/gatekeeper.ts';
import { memoryRegister } from '#tests/kit/register.ts';
import { memoryBus } from '#server/sync/memory-bus.ts';
import type { Erasure } from '#server/store/erasure-store.ts';
import { changeMembers, firstMembers, foundSchool } from './cast.ts';
import { anyBytes } from './chance.ts';
import { Flow, inTurns } from './flow.ts';
import { copySchool, putBack, type SchoolCopy } from './copies.ts';

/** The real server on real SQL, with a clock of the run's and one transaction at a time. */
export class SchoolServer {
	now: number;
	members: ReadonlyMap<string, readonly Member[]> = firstMembers();
	readonly errors: unknown[] = [];
	restored = 0;
	readonly #ports: Ports;
	#app: App | undefined;
	#copy: { rows: SchoolCopy; members: ReadonlyMap<string, readonly Member[]> } | undefined;

	constructor(
		readonly database: Database,
		readonly school: string,
		now: number
	) {
		this.now = now;
		this.#ports = {
			clock: { now: () => this.now },
			random: { bytes: anyBytes },
			log: {
				info: () => undefined,
				error: (event, error) => void this.errors.push([event, error])
			},
			bus: memoryBus(),
			erasures: memoryRegister(),
			ways: noWays('http://localhost')
		};
	}

	async open(): Promise<void> {
		await foundSchool(this.database, this.school);
		const database = inTurns(this.database);
		this.#app = createApp({
			config: { origin: 'http://localhost', demo: false },
			database,
			ports: this.#ports,
			gatekeeper: localGatekeeper,
			identity: await serverIdentity(this.database, this.#ports.random, this.now),
			page: ''
		});
	}

	/** What another run may not find due. */
	async close(): Promise<void> {
		this.#app?.close();
		await this.database.withSchool(this.school, (tx) => tx.all(sql`delete from job`));
	}

	signIn(person: string): Promise<Token> {
		return openSession(this.database, this.#ports, this.school, person);
	}

	signOut(token: Token): Promise<void> {
		return closeSession(this.database, this.#ports.bus, token);
	}

	request(path: string, init: RequestInit, token: Token | undefined): Flow<Response> {
		return new Flow(async () => {
			const headers = new Headers(init.headers);
			headers.set('Carnet-Protocol', '1');
			if (token !== undefined) headers.set('Cookie', `carnet=${token}`);
			const { method, body } = init;
			const request = { headers, ...(method ? { method } : {}), ...(body ? { body } : {}) };
			const answer = await this.#app?.hono.request(path, request);
			if (!answer) throw new Error('the server is not open');
			return answer;
		});
	}

	work(): Flow<number> {
		return new Flow(() => runDueJobs(inTurns(this.database), this.#ports));
	}

	/** What a ladder asks for comes again as long as its alert waits. */
	async dueBesideLadders(): Promise<number> {
		const rows = await this.database.withSchool(this.school, (tx) =>
			tx.all(sql`select 1 from job where due_at <= ${this.now}
				and kind not in ('ladder', 'push', 'email', 'sms')`)
		);
		return rows.length;
	}

	async changeMembers(placement: string, members: readonly Member[]): Promise<void> {
		await changeMembers(this.database, this.school, placement, members);
		this.members = new Map([...this.members, [placement, members]]);
	}

	async erase(placement: string, erasure: Erasure): Promise<void> {
		await eraseFrom(this.database, this.#ports, this.school, placement, erasure);
	}

	async backUp(): Promise<void> {
		this.#copy = { rows: await copySchool(this.database, this.school), members: this.members };
	}

	/** Back to the copy, and nobody says so: only the start after a crash, which replays the register. */
	async restore(): Promise<boolean> {
		if (!this.#copy) return false;
		await putBack(this.database, this.school, this.#copy.rows);
		this.members = this.#copy.members;
		await replayErasures(this.database, this.#ports);
		this.restored++;
		return true;
	}
}
