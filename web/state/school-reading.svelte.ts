import type { Instant } from '#shared/domain/time.ts';
import { press } from './press.ts';

/** Others' changes are seen within this. */
const READ_EVERY = 15_000;

/** What the school last said of something that is read with the network only, as long as the page is open. */
export class SchoolReading<Value extends object> {
	value = $state.raw<Value>();
	/** By this device's clock. */
	readAt = $state<Instant>(0);
	/** The last question had no answer: what stands here may have changed since. */
	unreachable = $state(false);
	busy = $state(false);
	readonly #ask: () => Promise<Value | undefined>;
	#asked = 0;

	/** @param ask undefined: the school could not be asked */
	constructor(ask: () => Promise<Value | undefined>) {
		this.#ask = ask;
		$effect(() => {
			const look = (): void => {
				if (!document.hidden && !this.busy) void this.read();
			};
			look();
			const timer = setInterval(look, READ_EVERY);
			document.addEventListener('visibilitychange', look);
			addEventListener('online', look);
			addEventListener('offline', look);
			return () => {
				clearInterval(timer);
				document.removeEventListener('visibilitychange', look);
				removeEventListener('online', look);
				removeEventListener('offline', look);
			};
		});
	}

	/** @returns once the answer is there, or none came */
	async read(): Promise<void> {
		const asked = ++this.#asked;
		const value = await press.after(this.#ask());
		// What was asked before a change says nothing of after it.
		if (asked === this.#asked) this.#take(value);
	}

	/**
	 * @param write what stands now; a refusal's code: then it is read again; undefined: nobody knows
	 * @returns what came of it
	 */
	async write<Code extends string>(
		write: () => Promise<Value | Code | undefined>
	): Promise<'saved' | Code | 'unreachable'> {
		this.busy = true;
		const asked = ++this.#asked;
		const answer = await write();
		if (typeof answer === 'string') await this.read();
		else if (asked === this.#asked) this.#take(answer);
		this.busy = false;
		if (answer === undefined) return 'unreachable';
		return typeof answer === 'string' ? answer : 'saved';
	}

	#take(value: Value | undefined): void {
		this.unreachable = value === undefined;
		if (!value) return;
		this.value = value;
		this.readAt = Date.now();
	}
}
