import type { Stream } from '#tests/contracts/client/events.ts';
import { Device } from './device.ts';

/** When this board was told of one report, by `performance.now()`. */
interface Heard {
	/** Undefined: it was reading already, and had the alert before. */
	readonly poked: number | undefined;
	readonly shown: number;
}

interface Expected {
	readonly fact: string;
	poked?: number;
	hear(heard: Heard): void;
	fail(error: Error): void;
}

/** The open board of one who answers for a school: each poke asks for what is new, one exchange at a time. */
export class Board extends Device {
	readonly #expected = new Map<string, Expected>();
	#stream: Stream | undefined;
	#reading = false;
	#again = false;

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
	}

	/** @returns when the poke came and when the alert of this report was there */
	expect(placement: string, fact: string): Promise<Heard> {
		return new Promise((hear, fail) => this.#expected.set(placement, { fact, hear, fail }));
	}

	async #listen(stream: Stream): Promise<void> {
		for (;;) {
			const { event, data } = await stream.next();
			if (event !== 'poke') continue;
			const now = performance.now();
			for (const placement of (data as { placements: string[] }).placements) {
				const one = this.#expected.get(placement);
				if (one) one.poked ??= now;
			}
			this.#again = true;
			if (!this.#reading) void this.#read();
		}
	}

	async #read(): Promise<void> {
		this.#reading = true;
		try {
			while (this.#again) {
				this.#again = false;
				const { answers } = await this.exchange();
				for (const { id, card } of answers.flatMap(({ placements }) => placements)) {
					const one = this.#expected.get(id);
					if (!one || !card?.alerts.some(({ facts }) => facts.includes(one.fact))) continue;
					this.#expected.delete(id);
					one.hear({ poked: one.poked, shown: performance.now() });
				}
			}
		} catch (error) {
			for (const { fail } of this.#expected.values()) fail(error as Error);
		} finally {
			this.#reading = false;
		}
	}
}
