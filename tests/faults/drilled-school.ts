import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '#server/db/database.ts';
import { noWays } from '#server/channels/no-ways.ts';
import { erasureFile } from '#server/erasure-file.ts';
import type { Ports } from '#server/ports.ts';
import { memoryBus } from '#server/sync/memory-bus.ts';
import { startProcess, type ServerProcess } from '#tests/kit/server-process.ts';
import { openDoor, type Door } from './door.ts';
import { PACE } from './real-device.ts';
import type { Rewinding } from './rewinding.ts';

/** A real server on a database that can go back, behind an address that phones keep. */
export class DrilledSchool {
	#server: ServerProcess | undefined;
	#isOpen = true;

	private constructor(
		readonly rewinding: Rewinding,
		readonly ports: Ports,
		readonly door: Door,
		readonly folder: string
	) {}

	static async open(rewinding: Rewinding): Promise<DrilledSchool> {
		const folder = await mkdtemp(join(tmpdir(), 'carnet-drill-'));
		const target = (): string | undefined => school.reachable;
		const door = await openDoor(target, () => 'through', PACE);
		const school = new DrilledSchool(rewinding, portsOf(join(folder, 'register')), door, folder);
		await school.start();
		return school;
	}

	get reachable(): string | undefined {
		return this.#isOpen ? this.#server?.url.replace('localhost', '127.0.0.1') : undefined;
	}

	/** The server's own address, whether phones reach it or not. */
	get url(): string {
		return this.#server?.url ?? '';
	}

	async start(): Promise<void> {
		const { env } = this.rewinding;
		this.#server = await startProcess({ ...env, ERASURES: join(this.folder, 'register') });
	}

	async stop(): Promise<void> {
		const server = this.#server;
		this.#server = undefined;
		await server?.stop();
	}

	/** Phones have no network, and what they had under way is cut. */
	shut(): void {
		this.#isOpen = false;
		this.door.cut();
	}

	admit(): void {
		this.#isOpen = true;
	}

	/** With the database at hand, which a server may have to leave for it. */
	async aside<Result>(run: (database: Database) => Promise<Result>): Promise<Result> {
		const pausing = this.rewinding.alone && this.#server !== undefined;
		if (pausing) await this.stop();
		const database = await this.rewinding.open();
		try {
			return await run(database);
		} finally {
			await database.close();
			if (pausing) await this.start();
		}
	}

	async note(): Promise<void> {
		const pausing = this.rewinding.alone;
		if (pausing) await this.stop();
		await this.rewinding.note();
		if (pausing) await this.start();
	}

	async close(): Promise<void> {
		await this.door.close();
		await this.stop();
		await this.rewinding.remove();
		await rm(this.folder, { recursive: true, force: true });
	}
}

function portsOf(register: string): Ports {
	return {
		clock: { now: () => Date.now() },
		random: { bytes: (count) => new Uint8Array(randomBytes(count)) },
		log: {
			info: () => undefined,
			error: (event, error) => {
				throw new Error(event, { cause: error });
			}
		},
		bus: memoryBus(),
		erasures: erasureFile(register),
		ways: noWays('http://localhost')
	};
}
