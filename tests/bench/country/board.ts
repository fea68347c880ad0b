import type { Stream } from '#tests/contracts/client/events.ts';
import { Device } from './device.ts';

/** What this board was told of one report, in ms of `performance.now()`. */
interface Heard {
	poked?: number;
	shown?: number;
}

/** The open board of one who answers for a school: each poke asks for what is new, one exchange at a time. */
export class Board extends Device {
	readonly #expected = new Map<string, { fact: string; heard: Heard; shown: () => void }>();
	#stream: Stream | undefined;
	#running: Promise<void> | undefined;
	#again = false;
	#failed: unknown;

	/** @returns once it listens and holds all that is there */
	async open(): Promise<void> {
		const stream = await this.client.live();
		this.#stream = stream;
		await stream.next();
		await this.exchange();
		void this.#listen(stream);
	}

	close(): void {
		this.#stream?.close();
		if (this.#failed !== undefined) throw this.#failed as Error;
	}

	/** @returns when the poke came and when the alert of this report was there */
	expect(placement: string, fact: string): Promise<Heard> {
		const heard: Heard = {};
		return new Promise((resolve) => {
			this.#expected.set(placement, { fact, heard, shown: () => resolve(heard) });
		});
	}

	async #listen(stream: Stream): Promise<void> {
		for (;;) {
			const { event, data } = await stream.next();
			if (event !== 'poke') continue;
			const now = performance.now();
			for (const placement of (data as { placements: string[] }).placements) {
				const one = this.#expected.get(placement);
				if (one) one.heard.poked ??= now;
			}
			this.#look();
		}
	}

	#look(): void {
		this.#again = true;
		this.#running ??= this.#read().finally(() => (this.#running = undefined));
	}

	async #read(): Promise<void> {
		try {
			while (this.#again) {
				this.#again = false;
				const { answers } = await this.exchange();
				for (const { id, card } of answers.flatMap(({ placements }) => placements)) {
					const one = this.#expected.get(id);
					if (!one || !card?.alerts.some(({ facts }) => facts.includes(one.fact))) continue;
					one.heard.shown = performance.now();
					this.#expected.delete(id);
					one.shown();
				}
			}
		} catch (error) {
			this.#failed = error;
		}
	}
}
