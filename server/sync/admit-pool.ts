import type { PersonId } from '#shared/domain/ids.ts';
import type { PushedPage } from '#shared/notebook/admit.ts';
import type { Log } from '#server/ports.ts';
import { admitBundle } from './admit-bundle.ts';
import { AdmitThread } from './admit-thread.ts';
import type { Admission } from './admission.ts';

const MOST_THREADS = 2;
const MOST_WAITING = 200;
const MOST_WAITING_OF_ONE = 8;
/** After a page that had to be killed, its author's large pages wait: who repeats it gets one thread in twenty. */
const REST_AFTER_KILL = 30_000;

interface Task {
	readonly page: PushedPage;
	readonly answer: (admission: Admission) => void;
}

/**
 * A few threads for the pages that may cost something, started when first needed. One person has at most one
 * page in work, and everybody's turn comes round: a hostile device delays nobody's pages but its own.
 */
export class AdmitPool {
	readonly #log: Log;
	/** By person, in the order of their turns. */
	readonly #waiting = new Map<PersonId, Task[]>();
	readonly #working = new Set<PersonId>();
	readonly #resting = new Map<PersonId, number>();
	readonly #idle: AdmitThread[] = [];
	readonly #threads = new Set<AdmitThread>();
	#closed = false;

	constructor(log: Log) {
		this.#log = log;
	}

	admit(person: PersonId, page: PushedPage): Promise<Admission> {
		return new Promise((answer) => {
			const queue = this.#waiting.get(person) ?? [];
			if (this.#closed || this.#isResting(person) || this.#isFull(queue)) {
				answer('later');
				return;
			}
			this.#waiting.set(person, [...queue, { page, answer }]);
			this.#next();
		});
	}

	/** What waits is left for another time; what is under way ends unanswered. */
	async close(): Promise<void> {
		this.#closed = true;
		for (const task of [...this.#waiting.values()].flat()) task.answer('later');
		this.#waiting.clear();
		await Promise.all([...this.#threads].map((thread) => thread.end()));
	}

	/** Nothing more of theirs for a while, what waits included. */
	#rest(person: PersonId): void {
		this.#resting.set(person, performance.now() + REST_AFTER_KILL);
		for (const task of this.#waiting.get(person) ?? []) task.answer('later');
		this.#waiting.delete(person);
	}

	#isFull(own: readonly Task[]): boolean {
		const all = [...this.#waiting.values()].reduce((sum, queue) => sum + queue.length, 0);
		return own.length >= MOST_WAITING_OF_ONE || all >= MOST_WAITING;
	}

	#isResting(person: PersonId): boolean {
		const until = this.#resting.get(person) ?? 0;
		if (until <= performance.now()) this.#resting.delete(person);
		return this.#resting.has(person);
	}

	#next(): void {
		if (this.#closed || this.#working.size >= MOST_THREADS) return;
		const turn = [...this.#waiting].find(([person]) => !this.#working.has(person));
		if (!turn) return;
		const [person, [task, ...others]] = turn;
		// To the end of the row, behind everybody who waits too.
		this.#waiting.delete(person);
		if (others.length > 0) this.#waiting.set(person, others);
		if (!task) return;
		this.#working.add(person);
		void this.#work(person, task).finally(() => {
			this.#working.delete(person);
			this.#next();
		});
	}

	async #work(person: PersonId, { page, answer }: Task): Promise<void> {
		let thread: AdmitThread | undefined;
		try {
			thread = this.#idle.pop() ?? (await this.#start());
			const { admission, killed } = await thread.admit(page);
			answer(admission);
			if (!killed) return void this.#idle.push(thread);
			if (admission !== 'later') this.#rest(person);
			if (!this.#closed) this.#log.info('admit-killed', { later: admission === 'later' });
		} catch (error) {
			answer('later');
			this.#log.error('admit-thread-failed', error);
		}
		if (!thread) return;
		this.#threads.delete(thread);
		await thread.end();
	}

	async #start(): Promise<AdmitThread> {
		const thread = new AdmitThread(await admitBundle());
		this.#threads.add(thread);
		if (this.#closed) await thread.end();
		return thread;
	}
}
