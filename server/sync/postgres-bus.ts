import { setTimeout as pause } from 'node:timers/promises';
import { CHANNEL_NAMES, openChannel, type Channel } from '#server/db/channel.ts';
import type { Bus, Heard, Log, Poke, Random } from '#server/ports.ts';
import { readMessage, writeMessages, type Message } from './bus-message.ts';
import { PendingPokes } from './pending-pokes.ts';

/** One NOTIFY a process in this time, in ms: PostgreSQL commits them one after another. */
const SENDS_EVERY = 20;
/** How soon the others notice a process that was killed before it could tell; in ms. */
const LOOKS_EVERY = 5000;
const LONGEST_REST = 5000;

interface BusParts {
	readonly url: string;
	readonly log: Log;
	readonly random: Random;
	/** In ms; by itself every five seconds. */
	readonly looksEvery?: number;
}

/**
 * Pokes between the processes of one PostgreSQL, by LISTEN and NOTIFY on a connection of its own. What may have
 * been missed is said as `missed`: after the connection was lost, and when another process is gone, which may have
 * committed without telling.
 * @throws when the channel cannot be opened now
 */
export async function postgresBus(parts: BusParts): Promise<Bus> {
	const bus = new PostgresBus(parts);
	try {
		await bus.open();
		return bus;
	} catch (error) {
		await bus.close();
		throw error;
	}
}

class PostgresBus implements Bus {
	readonly #listeners = new Set<(heard: Heard) => void>();
	readonly #pending = new PendingPokes();
	readonly #end = new AbortController();
	readonly #looking: NodeJS.Timeout;
	/** Names of the channels of living processes. */
	readonly #known = new Set<string>();
	/** What a killed process was committing may end after it: the next look tells once more. */
	#lookedTooSoon = false;
	#channel: Channel | undefined;
	#name = '';
	#timer: NodeJS.Timeout | undefined;
	#sending: Promise<void> | undefined;
	#sentAt = -SENDS_EVERY;

	constructor(readonly parts: BusParts) {
		this.#looking = setInterval(() => void this.#look(), parts.looksEvery ?? LOOKS_EVERY);
	}

	publish(poke: Poke): void {
		this.#tell(poke);
		this.#pending.add(poke);
		this.#plan();
	}

	subscribe(listener: (heard: Heard) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** What waits is said first. */
	async close(): Promise<void> {
		this.#end.abort();
		clearInterval(this.#looking);
		clearTimeout(this.#timer);
		await this.#sending;
		await this.#send();
		await this.#channel?.close();
	}

	async open(): Promise<void> {
		const { url, random } = this.parts;
		const name = CHANNEL_NAMES + Buffer.from(random.bytes(8)).toString('hex');
		this.#name = name;
		const [hello = ''] = writeMessages({ from: name, pokes: [] });
		this.#channel = await openChannel({
			url,
			name,
			hello,
			heard: (payload) => this.#hear(readMessage(payload)),
			// Before it was open, it is known already.
			lost: () => {
				if (this.#channel) void this.#comeBack();
			}
		});
	}

	#tell(heard: Heard): void {
		for (const listener of this.#listeners) listener(heard);
	}

	#hear(message: Message | undefined): void {
		// Of a newer process, perhaps: something has changed, and nobody here knows what.
		if (!message) this.parts.log.info('bus-unreadable');
		if (message?.from === this.#name) return;
		if (message) this.#known.add(message.from);
		const pokes = message?.pokes ?? 'missed';
		if (pokes === 'missed') this.#tell('missed');
		else pokes.forEach((poke) => this.#tell(poke));
	}

	/** At once after a quiet time, else when the time has passed. */
	#plan(): void {
		if (this.#timer || this.#sending || !this.#channel || this.#end.signal.aborted) return;
		const wait = Math.max(0, this.#sentAt + SENDS_EVERY - performance.now());
		this.#timer = setTimeout(() => {
			this.#timer = undefined;
			this.#sending = this.#send().finally(() => {
				this.#sending = undefined;
				if (!this.#pending.isEmpty) this.#plan();
			});
		}, wait);
	}

	async #send(): Promise<void> {
		const channel = this.#channel;
		if (!channel || this.#pending.isEmpty) return;
		const pokes = this.#pending.take();
		this.#sentAt = performance.now();
		try {
			await channel.send(writeMessages({ from: this.#name, pokes }));
		} catch (error) {
			this.parts.log.error('bus-send', error);
			// Perhaps it was heard: a poke that is repeated does no harm.
			this.#pending.putBack(pokes);
		}
	}

	async #look(): Promise<void> {
		const before = [...this.#known];
		try {
			const present = (await this.#channel?.present()) ?? before;
			const gone = before.filter((name) => !present.includes(name));
			for (const name of gone) this.#known.delete(name);
			for (const name of present) if (name !== this.#name) this.#known.add(name);
			if (gone.length > 0 || this.#lookedTooSoon) this.#tell('missed');
			this.#lookedTooSoon = gone.length > 0;
		} catch (error) {
			this.parts.log.error('bus-look', error);
		}
	}

	async #comeBack(): Promise<void> {
		this.#channel = undefined;
		this.parts.log.info('bus-lost');
		for (let attempt = 0; !(await this.#isBack(attempt)); attempt++) {
			if (this.#end.signal.aborted) return;
		}
		this.parts.log.info('bus-back');
		this.#tell('missed');
		this.#plan();
	}

	async #isBack(attempt: number): Promise<boolean> {
		const { log, random } = this.parts;
		const { signal } = this.#end;
		const [byte = 0] = random.bytes(1);
		const rest = (byte / 255) * Math.min(LONGEST_REST, 100 * 2 ** attempt);
		try {
			await pause(rest, undefined, { signal });
			await this.open();
			return true;
		} catch (error) {
			if (!signal.aborted) log.error('bus-away', error);
			return false;
		}
	}
}
