import { Worker } from 'node:worker_threads';
import type { PushedPage } from '#shared/notebook/admit.ts';
import type { Admission } from './admission.ts';

/** Time of its own that a page may cost: ten times what the largest honest one needs. */
const BUDGET = 500;
/**
 * Only the process's processor time can be read, and others may take their share of it: this thread, the
 * other one of the pool, the collector of garbage. A machine that is busy elsewhere uses up nothing of it.
 */
const SHARES = 3;
/** A page that waited this long for a machine that does something else is not to blame. */
const MOST_WAIT = 60_000;
const LOOKS_EVERY = 50;
const MEMORY = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 16 };

/** How a page came out, and whether its thread lives on. */
export interface Outcome {
	readonly admission: Admission;
	readonly killed: boolean;
}

const TOO_LARGE: Outcome = { admission: { ok: false, code: 'too-large' }, killed: true };
const LATER: Outcome = { admission: 'later', killed: true };

/** One thread that admits one page after another, and dies of the first that costs too much. */
export class AdmitThread {
	readonly #worker: Worker;
	/** Ended from outside, or by an error. */
	readonly #ended: Promise<Outcome>;

	constructor(code: string) {
		this.#worker = new Worker(code, { eval: true, execArgv: [], resourceLimits: MEMORY });
		this.#worker.unref();
		this.#ended = new Promise((resolve, reject) => {
			this.#worker.on('error', (error: NodeJS.ErrnoException) => {
				if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(TOO_LARGE);
				else reject(error);
			});
			this.#worker.on('exit', () => resolve(LATER));
		});
		// Told to whoever awaits it; a thread that nobody uses may fail unheard.
		this.#ended.catch(() => undefined);
	}

	/** @throws when the thread ends by an error of its own */
	async admit({ stored, update, vector, whole = false }: PushedPage): Promise<Outcome> {
		const answered = new Promise<Outcome>((resolve) =>
			this.#worker.once('message', (admission: Admission) => resolve({ admission, killed: false }))
		);
		const watch = watchCost();
		this.#worker.postMessage({
			stored: copyOf(stored),
			update: copyOf(update),
			vector: copyOf(vector),
			whole
		});
		try {
			const outcome = await Promise.race([answered, watch.over, this.#ended]);
			if (outcome.killed) await this.end();
			return outcome;
		} finally {
			watch.stop();
		}
	}

	async end(): Promise<void> {
		await this.#worker.terminate();
	}
}

/** A small Buffer is a window on memory that others use: only its own bytes go to the thread. */
function copyOf(bytes: Uint8Array | undefined): Uint8Array | undefined {
	return bytes && new Uint8Array(bytes);
}

function watchCost(): { over: Promise<Outcome>; stop(): void } {
	const [began, used] = [performance.now(), process.cpuUsage()];
	let timer: NodeJS.Timeout | undefined;
	const over = new Promise<Outcome>((resolve) => {
		timer = setInterval(() => {
			const { user, system } = process.cpuUsage(used);
			const [wall, own] = [performance.now() - began, (user + system) / 1000];
			if (wall > BUDGET && own > BUDGET * SHARES) resolve(TOO_LARGE);
			else if (wall > MOST_WAIT) resolve(LATER);
		}, LOOKS_EVERY);
	});
	return { over, stop: () => clearInterval(timer) };
}
