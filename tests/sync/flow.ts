import { AsyncLocalStorage } from 'node:async_hooks';
import type { Database } from '#server/db/database.ts';

const current = new AsyncLocalStorage<Flow<unknown>>();

/**
 * Something that the server does, a transaction a step: who goes next is the run's to choose, so that races
 * replay exactly, and a crash falls between any two commits.
 */
export class Flow<Value> {
	value: Value | undefined;
	error: unknown;
	done = false;
	readonly #run: () => Promise<Value>;
	#begun = false;
	#go: (() => void) | undefined;
	#paused: (() => void) | undefined;

	constructor(run: () => Promise<Value>) {
		this.#run = run;
	}

	/** Up to the next transaction, or to the end. */
	step(): Promise<void> {
		return new Promise((resolve) => {
			this.#paused = resolve;
			if (this.#begun) {
				this.#go?.();
				return;
			}
			this.#begun = true;
			void current.run(this, async () => {
				try {
					this.value = await this.#run();
				} catch (error) {
					this.error = error;
				}
				this.done = true;
				this.#paused?.();
			});
		});
	}

	async finish(): Promise<Value> {
		while (!this.done) await this.step();
		if (this.error !== undefined) throw this.error as Error;
		return this.value as Value;
	}

	/** Before a transaction. */
	turn(): Promise<void> {
		return new Promise((go) => {
			this.#go = go;
			this.#paused?.();
		});
	}
}

/** The same database, where whatever runs in a flow waits for its turn before each transaction. */
export function inTurns(database: Database): Database {
	const turn = async (): Promise<void> => current.getStore()?.turn();
	return {
		...database,
		withSchool: async (school, run) => {
			await turn();
			return database.withSchool(school, run);
		},
		withJobs: async (run) => {
			await turn();
			return database.withJobs(run);
		},
		withServer: async (run) => {
			await turn();
			return database.withServer(run);
		}
	};
}
