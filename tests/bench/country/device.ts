import { randomBytes } from 'node:crypto';
import { uuidV7 } from '#shared/domain/ids.ts';
import { addDays, localTime } from '#shared/domain/time.ts';
import { fromBytes, toBytes } from '#tests/contracts/client/any.ts';
import { Client } from '#tests/contracts/client/client.ts';
import type { Answer, OwnFact, OwnPage } from '#tests/contracts/client/types.ts';
import { secretOf } from './school-plan.ts';
import type { WrittenDay } from './written-days.ts';

export interface Given {
	readonly answers: readonly Answer[];
	readonly bytes: number;
}

let made = 0;

/** Somebody's device: it keeps its cursors, and nothing else that costs. */
export class Device {
	readonly client: Client;
	#have: Record<string, string> = {};
	#epoch: string | undefined;

	constructor(
		server: string,
		readonly school: string,
		readonly person: string
	) {
		const cookie = `carnet=${school}.${secretOf(school, person)}`;
		this.client = new Client(server, person, `device-${++made}`, cookie);
	}

	/** Another of the same person, that holds as much. */
	twin(): Device {
		const twin = new Device(this.client.server, this.school, this.person);
		twin.#have = { ...this.#have };
		twin.#epoch = this.#epoch;
		return twin;
	}

	/** Pushes these and takes all that is new; whatever is not `ok` is an error of the bench. */
	async exchange(facts: readonly OwnFact[] = [], pages: readonly OwnPage[] = []): Promise<Given> {
		const answers: Answer[] = [];
		let bytes = 0;
		for (let more = true; more;) {
			const own = answers.length === 0 ? { facts, pages } : { facts: [], pages: [] };
			const epoch = this.#epoch === undefined ? {} : { epoch: this.#epoch };
			const whole = { device: this.client.device, ...own, ...epoch, have: this.#have };
			const reply = await this.client.post(toBytes(whole));
			if (reply.status !== 200) throw new Error(`${reply.status} for ${this.person}`);
			const answer = fromBytes(reply.bytes) as Answer;
			const told = [...answer.facts, ...answer.pages];
			const bad = told.find(({ status }) => status !== 'ok');
			if (bad || told.length !== own.facts.length + own.pages.length) {
				throw new Error(`${this.person} of ${this.school}: ${JSON.stringify(bad)}`);
			}
			this.#epoch = answer.epoch;
			for (const { id, cursor } of answer.placements) this.#have[id] = cursor;
			answers.push(answer);
			bytes += reply.bytes.length;
			more = answer.more === true;
		}
		return { answers, bytes };
	}
}

/** A student's telephone: each evening is another day, so that no page is written twice. */
export class Phone extends Device {
	#evenings = 0;

	constructor(
		server: string,
		school: string,
		person: string,
		readonly placement: string,
		readonly written: readonly WrittenDay[]
	) {
		super(server, school, person);
	}

	/** A page of 400 characters, how the day was, and that it is finished: its text is read, and settles. */
	evening(): Promise<Given> {
		const nth = ++this.#evenings;
		const day = addDays(today(), nth);
		const { update, vector } = this.written[nth % this.written.length] ?? {};
		if (!update || !vector) throw new Error('no day was written');
		return this.exchange(
			[
				factOf(this.placement, 'journal', { type: 'mood', day, level: 3 }),
				factOf(this.placement, 'journal', { type: 'done', day })
			],
			[{ placement: this.placement, page: day, update, vector }]
		);
	}
}

/** A tutor's word that the student is not there this morning, and nobody knows why. */
export function absence(placement: string): OwnFact {
	const halfDays = [`${today()}/am`];
	return factOf(placement, 'presence', {
		...{ type: 'check', halfDays, status: 'absent', reason: 'unknown' }
	});
}

function factOf(placement: string, section: string, body: object): OwnFact {
	const id = uuidV7(Date.now(), randomBytes(10));
	return { id, placement, section, body: { at: Date.now(), ...body } };
}

function today(): string {
	return localTime(Date.now(), 'Europe/Paris').day;
}
