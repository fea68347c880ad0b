import * as Y from 'yjs';
import { fromBytes, toBytes } from '#tests/contracts/client/any.ts';
import { enter, type Client } from '#tests/contracts/client/client.ts';
import { keep, pageOf } from '#tests/contracts/client/held.ts';
import type { Answer, OwnFact } from '#tests/contracts/client/types.ts';
import { uuidV7 } from '#shared/domain/ids.ts';
import type { Ledger } from './ledger.ts';
import { count, pause } from './rig.ts';

/** Who writes, where, and what their part lets them write. */
export interface Part {
	readonly person: string;
	readonly placement: string;
	readonly writes: 'journal' | 'presence';
}

/** Words on one page before the next is begun: pages stay as small as a day is. */
const WORDS_A_PAGE = 150;
const MOST_UNSAID = 20;
/** While nobody answers, a device does not write for ever. */
const MOST_WAITING = 20;
/** Every decision reads those of its placement: more would only make the run slow. */
const MOST_ACCIDENTS = 60;
const PATIENCE = 10_000;

/** One device that writes and sends without end, and sends again what was not answered. */
export class Writer {
	readonly #client: Client;
	readonly #waiting = new Map<string, OwnFact>();
	readonly #told: OwnFact[] = [];
	#words = 0;
	#day = 0;
	/** Words on their way, with the page that holds them. */
	#unsaid: string[] = [];

	private constructor(
		client: Client,
		readonly part: Part,
		readonly name: string,
		readonly ledger: Ledger,
		readonly random: () => number
	) {
		this.#client = client;
		client.patience = PATIENCE;
	}

	static async enter(
		server: string,
		part: Part,
		name: string,
		ledger: Ledger,
		random: () => number
	): Promise<Writer> {
		return new Writer(await enter(server, part.person, name), part, name, ledger, random);
	}

	async writeUntil(isOver: () => boolean): Promise<void> {
		while (!isOver()) {
			if (this.#waiting.size < MOST_WAITING) this.#write();
			if (!(await this.#send())) await pause(50 + this.random() * 150);
		}
	}

	/** Until nothing waits any more. */
	async finish(isOver: () => boolean): Promise<void> {
		while (this.#waiting.size + this.#unsaid.length > 0) {
			if (isOver()) {
				this.ledger.faults.push(`${this.name}: never rid of its last items`);
				return;
			}
			if (!(await this.#send())) await pause(50);
		}
	}

	#write(): void {
		const { placement, writes } = this.part;
		const chance = this.random();
		if (writes === 'journal' && chance < 0.7) this.#type();
		if (writes === 'journal' && chance > 0.4) {
			this.#tell('journal', { type: 'mood', at: Date.now(), day: '2027-06-14', level: 3 });
		}
		if (writes === 'presence' && this.ledger.accidents.size < MOST_ACCIDENTS) {
			const halfDay = '2027-06-14/am';
			const id = this.#tell('presence', { type: 'accident', at: Date.now(), halfDay });
			this.ledger.accidents.add(`${placement}/${id}`);
		} else if (writes === 'presence') this.#repeat();
		// Something that was answered long ago, as after a cut.
		if (chance > 0.9) this.#repeat();
	}

	#tell(section: string, body: OwnFact['body']): string {
		const bytes = Uint8Array.from({ length: 10 }, () => this.random() * 256);
		const id = uuidV7(Date.now(), bytes);
		const fact = { id, placement: this.part.placement, section, body };
		this.ledger.facts.set(id, { placement: fact.placement });
		this.#waiting.set(id, fact);
		this.#told.push(fact);
		return id;
	}

	#repeat(): void {
		const old = this.#told[Math.floor(this.random() * this.#told.length)];
		if (old) this.#waiting.set(old.id, old);
	}

	get #page(): string {
		return new Date(Date.UTC(2027, 0, 1 + this.#day)).toISOString().slice(0, 10);
	}

	#type(): void {
		if (this.#unsaid.length >= MOST_UNSAID) return;
		// A page is left only when all of it is received.
		if (this.#unsaid.length === 0) this.#day = Math.floor(this.#words / WORDS_A_PAGE);
		const { person: author, placement } = this.part;
		const word = `${this.name}-${++this.#words};`;
		this.ledger.words.set(word, { placement, author, page: this.#page });
		const box = pageOf(this.#client.held, placement, this.#page).doc.getText('done');
		box.insert(this.random() < 0.5 ? 0 : box.length, word);
		this.#unsaid.push(word);
	}

	async #send(): Promise<boolean> {
		const { placement } = this.part;
		const page = this.#page;
		const words = [...this.#unsaid];
		const { doc, server } = pageOf(this.#client.held, placement, page);
		const pages = words.length
			? [
					{
						placement,
						page,
						vector: Y.encodeStateVector(doc),
						update: Y.encodeStateAsUpdate(doc, server)
					}
				]
			: [];
		const answer = await this.#exchange({ facts: [...this.#waiting.values()], pages });
		if (!answer) return false;
		const { ledger } = this;
		for (const { id, status, code, receivedAt } of answer.facts) {
			if (status === 'ok') ledger.received(id, ledger.facts.get(id), receivedAt);
			else ledger.faults.push(`${id}: ${code ?? status}`);
			this.#waiting.delete(id);
		}
		for (const { status, code, receivedAt } of answer.pages) {
			// A gap would be a server that forgot what its own vector promised.
			if (status !== 'ok') ledger.faults.push(`${this.name} ${page}: ${code ?? status}`);
			for (const word of words) ledger.received(word, ledger.words.get(word), receivedAt);
			this.#unsaid = this.#unsaid.filter((word) => !words.includes(word));
		}
		return true;
	}

	async #exchange(items: {
		facts: readonly OwnFact[];
		pages: readonly object[];
	}): Promise<Answer | undefined> {
		const client = this.#client;
		const { answers, faults } = this.ledger;
		try {
			const { device, held } = client;
			const request = { device, ...items, have: held.have };
			const epoch = held.epoch === undefined ? {} : { epoch: held.epoch };
			const { status, headers, bytes } = await client.post(toBytes({ ...request, ...epoch }));
			count(answers, String(status));
			if (status === 503 && headers['retry-after']) return undefined;
			if (status !== 200) {
				faults.push(`answered ${status} ${Buffer.from(bytes).toString('utf8').slice(0, 200)}`);
				return undefined;
			}
			const answer = fromBytes(bytes) as Answer;
			if (held.epoch !== undefined && held.epoch !== answer.epoch) faults.push('another epoch');
			keep(held, answer);
			return answer;
		} catch (error) {
			// Cut in the middle: what was on its way goes again.
			count(answers, (error as NodeJS.ErrnoException).code ?? 'cut');
			return undefined;
		}
	}
}
