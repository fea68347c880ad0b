import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import type { Me } from '#shared/api/protocol.ts';
import type { CarnetDatabase } from '#web/device/database.ts';
import type { Device, OpenPage } from '#web/device/device.ts';
import type { Environment, EventStream, Stop } from '#web/device/environment.ts';
import { openDevice } from '#web/device/open-device.ts';
import { anyBytes } from './chance.ts';
import { PLAYERS } from './cast.ts';
import type { Network } from './network.ts';

interface Timer {
	readonly at: number;
	readonly run: () => void;
	readonly tab: Tab;
}

/** What the world gives to every phone: one true time, one network. */
export interface Around {
	readonly school: string;
	readonly network: Network;
	now(): number;
}

/** One browser on one device: its disk, its clock, its line, its tabs. */
export class Phone {
	online = true;
	/** How far its clock is from the true time. */
	skew = 0;
	token: string | undefined;
	readonly timers = new Set<Timer>();
	readonly tabs: Tab[] = [];
	readonly lines = new Map<string, string>();
	readonly warnings: unknown[] = [];
	readonly installation: string;
	readonly #locks = new Map<string, Promise<unknown>>();

	constructor(
		readonly around: Around,
		readonly person: string,
		readonly name: string
	) {
		this.installation = `${around.school}-${name}-`;
	}

	get me(): Me {
		const player = PLAYERS.find(({ id }) => id === this.person);
		return {
			person: { id: this.person, name: player?.name ?? '', roles: [...(player?.roles ?? [])] },
			school: {
				id: this.around.school,
				name: 'Lycée Imaginaire',
				phone: '01 99 00 10 10',
				timeZone: 'Europe/Paris'
			},
			protocol: 1
		};
	}

	async open(): Promise<Tab> {
		const tab = new Tab(this);
		this.tabs.push(tab);
		const before = new Set(connections());
		// Loaded beforehand: how long that takes is not the seed's to say.
		await import('#web/device/wire.ts');
		tab.device = await openDevice(this.me, tab.environment);
		const opened = connections().find((one) => !before.has(one));
		if (!opened) throw new Error('a device opens a database');
		tab.db = opened as CarnetDatabase;
		return tab;
	}

	/** What is due by now happens, in order; what that begins waits for the next time. */
	ring(): void {
		const due = [...this.timers].filter(({ at }) => at <= this.around.now());
		for (const timer of due.sort((one, other) => one.at - other.at)) {
			if (this.timers.delete(timer)) timer.run();
		}
	}

	setOnline(online: boolean): void {
		if (this.online === online) return;
		this.online = online;
		for (const tab of this.tabs) for (const hear of [...tab.onlineListeners]) hear(online);
	}

	async alone<Value>(
		name: string,
		run: () => Promise<Value>,
		signal?: AbortSignal
	): Promise<Value> {
		const before = this.#locks.get(name) ?? Promise.resolve();
		const mine = before.then(() => {
			signal?.throwIfAborted();
			return run();
		});
		this.#locks.set(
			name,
			mine.catch(() => undefined)
		);
		return await mine;
	}
}

/** One tab: what it began dies with it, without a word, when it is killed. */
export class Tab {
	device!: Device;
	db!: CarnetDatabase;
	dead = false;
	/** What the person has begun and not seen the end of. */
	acting = 0;
	readonly pages = new Map<string, OpenPage>();
	readonly onlineListeners = new Set<(online: boolean) => void>();
	readonly hiddenListeners = new Set<() => void>();
	readonly visibleListeners = new Set<() => void>();
	readonly channels = new Map<string, (message: unknown) => void>();
	readonly streams: FakeStream[] = [];
	/** Exchanges that hold the lock, and requests that they wait for. */
	#exchanging = 0;
	#waiting = 0;
	readonly environment: Environment;
	#die: () => void = () => undefined;
	readonly #died = new Promise<never>((_resolve, reject) => {
		this.#die = () => reject(new Error('killed'));
	});

	constructor(readonly phone: Phone) {
		this.#died.catch(() => undefined);
		this.environment = this.#environment();
	}

	/** Something is under way here that does not wait for the network. */
	get busy(): boolean {
		return !this.dead && (this.acting > 0 || this.#exchanging > this.#waiting);
	}

	hide(): void {
		for (const hear of [...this.hiddenListeners]) hear();
	}

	show(): void {
		for (const hear of [...this.visibleListeners]) hear();
	}

	/** As `kill -9`: what was not committed is rolled back, and nothing more runs or is written. */
	kill(): void {
		this.dead = true;
		this.#die();
		const { phone } = this;
		for (const timer of [...phone.timers]) if (timer.tab === this) phone.timers.delete(timer);
		phone.tabs.splice(phone.tabs.indexOf(this), 1);
		for (const call of phone.around.network.calls) if (call.tab === this) call.abandoned = true;
		this.onlineListeners.clear();
		this.hiddenListeners.clear();
		this.visibleListeners.clear();
		this.channels.clear();
		rollBack(this.db);
		// Nothing of it is written any more; only what would go on listening in this process ends.
		for (const page of this.pages.values()) (page as OpenPage & { erase(): void }).erase();
	}

	#environment(): Environment {
		const { phone } = this;
		const unless = <Value>(run: () => Value, instead: Value): Value =>
			this.dead ? instead : run();
		return {
			installation: phone.installation,
			now: () => phone.around.now() + phone.skew,
			random: anyBytes,
			fetch: (path, init) => this.#fetch(path, init),
			timer: (milliseconds, run) => {
				const timer = { at: phone.around.now() + milliseconds, run, tab: this };
				if (!this.dead) phone.timers.add(timer);
				return () => phone.timers.delete(timer);
			},
			isOnline: () => phone.online,
			onOnline: (listener) => added(this.onlineListeners, listener),
			onHidden: (listener) => added(this.hiddenListeners, listener),
			onVisible: (listener) => added(this.visibleListeners, listener),
			// What it takes is not told by the seed.
			squeezes: false,
			persist: () => undefined,
			alone: (name, run, signal) =>
				phone.alone(
					name,
					() => (this.dead ? this.#died : Promise.race([this.#counted(name, run), this.#died])),
					signal
				),
			channel: (name, hear) => {
				this.channels.set(name, hear);
				return {
					post: (message) => {
						if (this.dead) return;
						for (const tab of phone.tabs) if (tab !== this) tab.channels.get(name)?.(message);
					},
					close: () => this.channels.delete(name)
				};
			},
			openStream: () => {
				const stream = new FakeStream();
				this.streams.push(stream);
				return stream;
			},
			lines: {
				getItem: (key) => phone.lines.get(key) ?? null,
				setItem: (key, value) => unless(() => void phone.lines.set(key, value), undefined),
				removeItem: (key) => unless(() => void phone.lines.delete(key), undefined)
			},
			warn: (what, error) => {
				if (this.dead) return;
				phone.warnings.push([what, error]);
			}
		};
	}

	async #counted<Value>(name: string, run: () => Promise<Value>): Promise<Value> {
		if (!name.endsWith('-exchange')) return run();
		this.#exchanging++;
		try {
			return await run();
		} finally {
			this.#exchanging--;
		}
	}

	async #fetch(path: string, init: RequestInit): Promise<Response> {
		const exchanged = path === '/api/sync' && init.keepalive !== true;
		if (exchanged) this.#waiting++;
		try {
			return await this.phone.around.network.fetch(this, path, init);
		} finally {
			if (exchanged) this.#waiting--;
		}
	}
}

class FakeStream implements EventStream {
	readonly #listeners = new Map<string, () => void>();
	on(event: string, listener: () => void): void {
		this.#listeners.set(event, listener);
	}
	emit(event: string): void {
		this.#listeners.get(event)?.();
	}
	close(): void {
		this.#listeners.clear();
	}
}

/** Dexie's open databases of this process: it lists them, its types do not say so. */
function connections(): readonly Dexie[] {
	return (Dexie as unknown as { readonly connections: readonly Dexie[] }).connections;
}

interface RawTransaction {
	readonly db: unknown;
	readonly _state: string;
	abort(): void;
}

/** The process is gone: its transactions that were not complete are undone, and it opens none again. */
function rollBack(db: CarnetDatabase): void {
	const connection = db.backendDB() as unknown as {
		_rawDatabase?: { transactions: RawTransaction[] };
	} | null;
	const open = (connection?._rawDatabase?.transactions ?? []).filter(
		(transaction) => transaction.db === connection && transaction._state !== 'finished'
	);
	const never = (): Promise<never> => new Promise(() => undefined);
	Object.assign(db, { open: never, transaction: never, steady: never });
	for (const transaction of open) if (transaction._state !== 'committing') transaction.abort();
	db.close();
}

function added<Item>(set: Set<Item>, item: Item): Stop {
	set.add(item);
	return () => set.delete(item);
}
