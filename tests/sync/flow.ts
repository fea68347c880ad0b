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
	/** Each would begin a transaction: a worker does several jobs at once. */
	readonly #waiting: (() => void)[] = [];
	#inTransaction = false;
	#paused: (() => void) | undefined;

	constructor(run: () => Promise<Value>) {
		this.#run = run;
	}

	/** Up to the next transaction, or to the end. */
	step(): Promise<void> {
		return new Promise((resolve) => {
			this.#paused = resolve;
			if (this.#begun) {
				this.#inTransaction = true;
				this.#waiting.shift()?.();
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

	/** A transaction, when its turn has come. */
	async inTurn<Result>(run: () => Promise<Result>): Promise<Result> {
		await new Promise<void>((go) => {
			this.#waiting.push(go);
			if (!this.#inTransaction) this.#paused?.();
		});
		try {
			return await run();
		} finally {
			this.#inTransaction = false;
			// Whoever did this one may be done, and say nothing more.
			if (this.#waiting.length > 0) this.#paused?.();
		}
	}
}

/** The same database, where whatever runs in a flow waits for its turn before each transaction. */
export function inTurns(database: Database): Database {
	const inTurn = <Result>(run: () => Promise<Result>): Promise<Result> => {
		const flow = current.getStore();
		return flow ? flow.inTurn(run) : run();
	};
	return {
		...database,
		withSchool: (school, run) => inTurn(() => database.withSchool(school, run)),
		withJobs: (run) => inTurn(() => database.withJobs(run)),
		withServer: (run) => inTurn(() => database.withServer(run))
	};
}
