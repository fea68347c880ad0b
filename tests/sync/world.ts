import type { ExchangeAnswer } from '#shared/api/protocol.ts';
import type { ExchangeRequest } from '#shared/api/request.ts';
import { decode } from '#shared/api/codec.ts';
import type { Database } from '#server/db/database.ts';
import type { Watched } from '#web/device/device.ts';
import { MONDAY } from './cast.ts';
import type { Chance } from './chance.ts';
import { Ledger } from './ledger.ts';
import { Network, type Call, type Fate } from './network.ts';
import { Phone, type Tab } from './phone.ts';
import { SchoolServer } from './school-server.ts';
import { rest } from './turns.ts';
import { inspectAnswer, noteReceipts, readWire } from './wire.ts';

/** Every browser of the story: the same student twice, both CPEs, and who may become the référent. */
export const BROWSERS = [
	['lea', 'telephone'],
	['lea', 'salle-info'],
	['tuteur', 'atelier'],
	['ref', 'portable'],
	['cpe-a', 'bureau'],
	['nils', 'telephone'],
	['cpe-b', 'cour'],
	['ref-bis', 'portable']
] as const;

const CALLS_AT_MOST = 300;

/** One run: people, their browsers, the line, the school, and what was said. */
export class World {
	readonly ledger = new Ledger();
	readonly server: SchoolServer;
	readonly network: Network;
	readonly phones: Phone[];
	/** Something came down that the device did not have. */
	#stirred = false;

	constructor(
		database: Database,
		school: string,
		browsers: readonly number[],
		private readonly trace?: (line: string) => void
	) {
		this.server = new SchoolServer(database, school, MONDAY);
		this.network = new Network(
			({ path, init, token }) => this.server.request(path, init, token),
			(call, response) => this.#inspect(call, response)
		);
		const around = { school, network: this.network, now: () => this.server.now };
		this.phones = browsers.flatMap((place) => {
			const [person, name] = BROWSERS[place] ?? [];
			return person !== undefined ? [new Phone(around, person, `${person}-${name}`)] : [];
		});
	}

	get tabs(): readonly Tab[] {
		return this.phones.flatMap(({ tabs }) => tabs);
	}

	async open(): Promise<void> {
		await this.server.open();
		for (const phone of this.phones) phone.token = await this.server.signIn(phone.person);
	}

	async close(): Promise<void> {
		for (const tab of [...this.tabs]) tab.kill();
		await this.rest();
		await this.server.close();
		forgetDisks();
	}

	calm(): void {
		this.#stirred = false;
	}

	/** Nothing was sent or brought since `calm`. */
	isCalm(): boolean {
		return !this.#stirred;
	}

	readonly busy = (): boolean => this.tabs.some(({ busy }) => busy);

	/** Until nobody moves but those who wait for the network. */
	rest(): Promise<void> {
		return rest(this.busy);
	}

	/** Everything on the way goes through, each as its fate is, and so does what follows from it. */
	async carryAll(fate: (call: Call) => Fate, wanted: (call: Call) => boolean): Promise<void> {
		for (let left = CALLS_AT_MOST; ; left--) {
			const call = this.network.calls.find(wanted);
			if (!call) return;
			if (left === 0) throw new Error('I7: requests without an end');
			await this.network.carry(call, fate(call));
			await this.rest();
		}
	}

	/** Time goes by, and whoever waited for it wakes up. */
	async pass(milliseconds: number): Promise<void> {
		this.server.now += milliseconds;
		for (const phone of this.phones) phone.ring();
		await this.rest();
	}

	tabOf(phone: Phone | undefined, chance: Chance): Tab | undefined {
		return phone && chance.pick(phone.tabs);
	}

	async #inspect(call: Call, response: Response): Promise<Response> {
		if (call.path !== '/api/sync') return response;
		const answer = await readWire<ExchangeAnswer>(response);
		const sent = decode(call.init.body as Uint8Array);
		if (!answer || !sent.ok) {
			if (response.status >= 500) this.ledger.fault(`the server answered ${response.status}`);
			return response;
		}
		const { person } = call.tab.phone;
		this.trace?.(lineOf(call.tab.phone.name, answer));
		noteReceipts(sent.value as ExchangeRequest, answer, this.ledger);
		inspectAnswer(person, answer, this.server.members, this.ledger);
		const { facts, pages } = sent.value as ExchangeRequest;
		if (answer.placements.length + facts.length + pages.length > 0) this.#stirred = true;
		return response;
	}
}

/** Without the epoch and the marks, which the database draws, and what is signed. */
function lineOf(phone: string, answer: ExchangeAnswer): string {
	const told = JSON.stringify(answer, (key, value: unknown) => {
		if (key === 'epoch' || key === 'receipt') return undefined;
		if (key === 'cursor') {
			const [counter, _mark, ...rights] = String(value).split('.').slice(0, 4);
			return [counter, ...rights].join('.');
		}
		return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value;
	});
	return `${phone} ${told}`;
}

/** The first value of a live query. */
export function now<Value>(watched: Watched<Value>): Promise<Value> {
	return new Promise((resolve, reject) => {
		const subscription = watched.subscribe((value) => {
			queueMicrotask(() => subscription.unsubscribe());
			resolve(value);
		}, reject);
	});
}

/** The next run begins with empty disks. */
function forgetDisks(): void {
	(indexedDB as unknown as { _databases: Map<string, unknown> })._databases.clear();
}
