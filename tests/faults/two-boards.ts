import { randomBytes } from 'node:crypto';
import { uuidV7 } from '#shared/domain/ids.ts';
import { fromBytes, toBytes } from '#tests/contracts/client/any.ts';
import { enter, type Client } from '#tests/contracts/client/client.ts';
import type { Stream } from '#tests/contracts/client/events.ts';
import type { Answer, Card, OwnFact } from '#tests/contracts/client/types.ts';
import type { Ledger } from './ledger.ts';
import { count, pause } from './rig.ts';

/** The servers' addresses as they are now: one that is started again has another. */
export type Addresses = () => readonly string[];

const PATIENCE = 10_000;

/** A client that knows two servers, and changes over when its own does not answer. */
class Roaming {
	protected constructor(
		protected readonly client: Client,
		protected readonly addresses: Addresses,
		protected readonly ledger: Ledger,
		protected place: number
	) {
		client.patience = PATIENCE;
	}

	protected settle(): void {
		this.client.server = this.addresses()[this.place] ?? '';
	}

	protected changeOver(): void {
		this.place = (this.place + 1) % this.addresses().length;
		count(this.ledger.answers, 'changedOver');
	}

	/** Undefined: nobody answered, or the server says that it cannot. */
	protected async exchange(facts: readonly OwnFact[], have: object): Promise<Answer | undefined> {
		this.settle();
		const { answers, faults } = this.ledger;
		try {
			const { device } = this.client;
			const { status, headers, bytes } = await this.client.post(
				toBytes({ device, facts, pages: [], have })
			);
			count(answers, String(status));
			if (status === 200) return fromBytes(bytes) as Answer;
			if (status !== 503 || !headers['retry-after']) faults.push(`answered ${status}`);
		} catch (error) {
			count(answers, (error as NodeJS.ErrnoException).code ?? 'cut');
		}
		this.changeOver();
		return undefined;
	}

	protected receive(answer: Answer): void {
		for (const { id, status, code, receivedAt } of answer.facts) {
			if (status === 'ok') this.ledger.received(id, this.ledger.facts.get(id), receivedAt);
			else this.ledger.faults.push(`${id}: ${code ?? status}`);
		}
	}

	protected fact(placement: string, section: string, body: object): OwnFact {
		const id = uuidV7(Date.now(), randomBytes(10));
		this.ledger.facts.set(id, { placement });
		return { id, placement, section, body: { at: Date.now(), ...body } };
	}
}

/** A tutor who reports accidents one after another, each until it is received. */
export class Reporter extends Roaming {
	static async enter(
		addresses: Addresses,
		person: string,
		place: number,
		ledger: Ledger
	): Promise<Reporter> {
		const client = await enter(addresses()[place] ?? '', person, `phone-${person}`);
		return new Reporter(client, addresses, ledger, place);
	}

	/** @returns `at`: when it was acknowledged, in ms since 1970; undefined: over before */
	async report(
		placement: string,
		place: number,
		isOver: () => boolean
	): Promise<{ fact: string; at: number | undefined }> {
		this.place = place;
		const fact = this.fact(placement, 'presence', { type: 'accident', halfDay: '2027-06-14/am' });
		this.ledger.accidents.add(`${placement}/${fact.id}`);
		while (!isOver()) {
			const answer = await this.exchange([fact], {});
			if (answer) {
				this.receive(answer);
				return { fact: fact.id, at: Date.now() };
			}
			await pause(20);
		}
		return { fact: fact.id, at: undefined };
	}
}

/** Who looks at which server first. */
export interface Seat {
	readonly person: string;
	readonly device: string;
	readonly place: number;
}

/** A CPE's open board: it asks when it is poked and at no other time. */
export class Board extends Roaming {
	/** All rows as they came: one that comes twice is there twice. */
	readonly #rows = new Map<string, string[]>();
	readonly #cards = new Map<string, Card>();
	readonly #taken = new Set<string>();
	#have: Record<string, string> = {};
	#waiting: OwnFact[] = [];
	#stream: Stream | undefined;
	#next: number | undefined;
	/** Alerts by `<placement>/<alert>`, with when they were first held. */
	readonly seen = new Map<string, number>();

	static async enter(
		addresses: Addresses,
		{ person, device, place }: Seat,
		ledger: Ledger
	): Promise<Board> {
		const client = await enter(addresses()[place] ?? '', person, device);
		return new Board(client, addresses, ledger, place);
	}

	/** What it sees is also taken, as by somebody who sits before it. */
	takes = false;

	/** Holds a channel open, on whichever server is there, until told. */
	async watch(isOver: () => boolean): Promise<void> {
		while (!isOver()) {
			try {
				this.settle();
				const stream = await this.client.live();
				this.#stream = stream;
				try {
					for (;;) {
						const next = await Promise.race([stream.next(), stream.ended]);
						if (isOver()) return;
						if (!next) throw new Error('the stream ended');
						if (next.event === 'poke') await this.#catchUp(isOver);
					}
				} finally {
					stream.close();
					this.#stream = undefined;
				}
			} catch {
				// Its server is gone: the other one, whose first poke says that all may have changed.
				if (this.#next === undefined) this.changeOver();
				else this.place = this.#next;
				this.#next = undefined;
				await pause(20);
			}
		}
	}

	/** Ends the channel that is open; the next one is on this server. */
	moveTo(place: number): void {
		if (place === this.place) return;
		this.#next = place;
		this.#stream?.close();
	}

	/** Holds a channel open there, and means to stay. */
	isAt(place: number): boolean {
		return this.#stream !== undefined && this.place === place && this.#next === undefined;
	}

	/** Ends the channel that is open. */
	leave(): void {
		this.#stream?.close();
	}

	/** What stands there twice, or not at all. */
	faults(): string[] {
		const name = this.client.device;
		const twice = (ids: readonly string[], where: string): string[] =>
			ids
				.filter((id, place) => ids.indexOf(id) !== place)
				.map((id) => `${name}: ${id} twice on ${where}`);
		return [
			...[...this.#rows].flatMap(([placement, ids]) => twice(ids, placement)),
			...[...this.#cards].flatMap(([placement, { alerts }]) =>
				twice(
					alerts.map(({ id }) => id),
					`the card of ${placement}`
				)
			)
		];
	}

	has(placement: string, fact: string): boolean {
		return this.#rows.get(placement)?.includes(fact) ?? false;
	}

	/** Until one exchange was answered and nothing is left to say. */
	async #catchUp(isOver: () => boolean): Promise<void> {
		do {
			const answer = await this.exchange(this.#waiting, this.#have);
			if (!answer) await pause(20);
			else {
				this.receive(answer);
				const answered = new Set(answer.facts.map(({ id }) => id));
				this.#waiting = this.#waiting.filter(({ id }) => !answered.has(id));
				this.#keep(answer);
				if (!answer.more && this.#waiting.length === 0) return;
			}
		} while (!isOver());
	}

	#keep(answer: Answer): void {
		for (const { id, cursor, whole, card, facts } of answer.placements) {
			this.#have[id] = cursor;
			const before = whole ? [] : (this.#rows.get(id) ?? []);
			this.#rows.set(id, [...before, ...facts.map((fact) => fact.id)]);
			if (card) this.#cards.set(id, card);
			for (const alert of card?.alerts ?? []) {
				const key = `${id}/${alert.id}`;
				if (!this.seen.has(key)) this.seen.set(key, Date.now());
				const isFree = alert.kind === 'accident' && alert.state === 'raised';
				if (!this.takes || !isFree || this.#taken.has(key)) continue;
				this.#taken.add(key);
				const step = { type: 'taken', alert: alert.id, covers: alert.facts };
				this.#waiting.push(this.fact(id, 'followup', step));
			}
		}
	}
}
