import 'fake-indexeddb/auto';
import { gunzipSync } from 'node:zlib';
import { Dexie } from 'dexie';
import type { Me } from '#shared/api/protocol.ts';
import type { Device, Watched } from '#web/device/device.ts';
import type { Environment, EventStream, Stop } from '#web/device/environment.ts';
import { openDevice } from '#web/device/open-device.ts';
import type { FakeSchool } from './school.ts';

interface Timer {
	at: number;
	run: () => void;
	tab: Tab;
}

let installations = 0;

/** One browser on one device: its disk, its clock, its network, its tabs. Time moves only by `pass`. */
export class FakeBrowser {
	readonly installation = `device-${++installations}-`;
	readonly lines = new Map<string, string>();
	online = true;
	now = 5_000_000;
	readonly timers = new Set<Timer>();
	readonly tabs = new Set<Tab>();
	readonly warnings: unknown[] = [];
	linesRefuse = false;
	readonly #locks = new Map<string, Promise<unknown>>();

	constructor(readonly school: FakeSchool) {}

	async open(me: Me = someone('student-1')): Promise<{ tab: Tab; device: Device }> {
		const tab = new Tab(this);
		this.tabs.add(tab);
		const before = new Set(connections());
		const device = await openDevice(me, tab.environment);
		tab.connections = connections().filter((connection) => !before.has(connection));
		tab.database = `${this.installation}carnet-${me.school.id}-${me.person.id}`;
		return { tab, device };
	}

	/** What is due within so many milliseconds happens now, in order. */
	pass(milliseconds: number): void {
		const until = this.now + milliseconds;
		for (;;) {
			const [next] = [...this.timers].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
			if (!next) break;
			this.timers.delete(next);
			this.now = Math.max(this.now, next.at);
			next.run();
		}
		this.now = until;
	}

	setOnline(online: boolean): void {
		this.online = online;
		for (const tab of this.tabs) for (const listener of tab.onlineListeners) listener(online);
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
	database = '';
	connections: { close(): void }[] = [];
	dead = false;
	readonly onlineListeners = new Set<(online: boolean) => void>();
	readonly hiddenListeners = new Set<() => void>();
	readonly visibleListeners = new Set<() => void>();
	readonly channels = new Map<string, (message: unknown) => void>();
	readonly streams: FakeStream[] = [];
	readonly fetched: { path: string; init: RequestInit }[] = [];
	/** Answers a long poll, in turn; nobody does: it fails. */
	readonly polled: (() => unknown)[] = [];
	readonly environment: Environment;
	#die: () => void = () => undefined;
	/** A dead tab's locks are free again. */
	readonly #died = new Promise<never>((_resolve, reject) => {
		this.#die = () => reject(new Error('killed'));
	});

	constructor(readonly browser: FakeBrowser) {
		this.#died.catch(() => undefined);
		this.environment = {
			installation: browser.installation,
			now: () => browser.now,
			random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
			fetch: (path, init) => this.#fetch(path, init),
			timer: (milliseconds, run) => {
				const timer = { at: browser.now + milliseconds, run, tab: this };
				if (!this.dead) browser.timers.add(timer);
				return () => browser.timers.delete(timer);
			},
			isOnline: () => browser.online,
			onOnline: (listener) => added(this.onlineListeners, listener),
			onHidden: (listener) => added(this.hiddenListeners, listener),
			onVisible: (listener) => added(this.visibleListeners, listener),
			squeezes: true,
			persist: () => undefined,
			alone: (name, run, signal) =>
				browser.alone(
					name,
					() => (this.dead ? this.#died : Promise.race([run(), this.#died])),
					signal
				),
			channel: (name, hear) => {
				this.channels.set(name, hear);
				return {
					post: (message) => {
						for (const tab of browser.tabs) if (tab !== this) tab.channels.get(name)?.(message);
					},
					close: () => this.channels.delete(name)
				};
			},
			openStream: (path) => {
				const stream = new FakeStream(path);
				this.streams.push(stream);
				return stream;
			},
			lines: {
				getItem: (key) => browser.lines.get(key) ?? null,
				setItem: (key, value) => {
					if (browser.linesRefuse) throw new DOMException('full', 'QuotaExceededError');
					browser.lines.set(key, value);
				},
				removeItem: (key) => browser.lines.delete(key)
			},
			warn: (what, error) => browser.warnings.push([what, error])
		};
	}

	hide(): void {
		for (const listener of [...this.hiddenListeners]) listener();
	}

	/** As `kill -9`: nothing more runs, nothing more is written. */
	kill(): void {
		this.dead = true;
		this.#die();
		for (const timer of [...this.browser.timers]) {
			if (timer.tab === this) this.browser.timers.delete(timer);
		}
		this.browser.tabs.delete(this);
		// It may be in the middle of something: what it would do next never happens.
		const never = (): Promise<never> => new Promise(() => undefined);
		for (const connection of this.connections) {
			Object.assign(connection, { open: never, transaction: never, steady: never });
			connection.close();
		}
		this.onlineListeners.clear();
		this.hiddenListeners.clear();
		this.channels.clear();
	}

	#isDead(): boolean {
		return this.dead;
	}

	async #fetch(path: string, init: RequestInit): Promise<Response> {
		this.fetched.push({ path, init });
		if (this.dead) return await new Promise(() => undefined);
		if (!this.browser.online) throw new TypeError('network');
		if (path === '/api/leave') return new Response(null, { status: 204 });
		const poll = path.startsWith('/api/live?wait') ? this.polled.shift() : undefined;
		if (poll) return Response.json(await poll());
		if (path !== '/api/sync') throw new TypeError(`nothing at ${path}`);
		const { body, headers } = init as { body: Uint8Array; headers: Record<string, string> };
		const response = await this.browser.school.answer(
			headers['Content-Encoding'] === 'gzip' ? gunzipSync(body) : body,
			'student-1',
			headers['Content-Encoding'] === 'gzip'
		);
		// A tab that was killed while it waited never hears the answer.
		return this.#isDead() ? await new Promise(() => undefined) : response;
	}
}

class FakeStream implements EventStream {
	readonly listeners = new Map<string, () => void>();
	closed = false;
	constructor(readonly path: string) {}
	on(event: string, listener: () => void): void {
		this.listeners.set(event, listener);
	}
	emit(event: string): void {
		this.listeners.get(event)?.();
	}
	close(): void {
		this.closed = true;
	}
}

export function someone(id: string): Me {
	return {
		person: { id, name: 'Camille Exemple', roles: ['student'] },
		school: {
			id: 'school-1',
			name: 'Lycée de démonstration',
			phone: '01 00 00 00 00',
			timeZone: 'Europe/Paris'
		},
		protocol: 1
	};
}

/** The first value that fits. Fails by the test's own time limit. */
export function seen<Value>(
	watched: Watched<Value>,
	fits: (value: Value) => boolean
): Promise<Value> {
	return new Promise((resolve, reject) => {
		const subscription = watched.subscribe((value) => {
			if (!fits(value)) return;
			queueMicrotask(() => subscription.unsubscribe());
			resolve(value);
		}, reject);
	});
}

/** Lets everything that is under way go on until the state is there. */
export async function until(reached: () => boolean): Promise<void> {
	const start = performance.now();
	while (!reached()) {
		if (performance.now() - start > 5000) throw new Error(`never: ${String(reached)}`);
		await new Promise((resolve) => setImmediate(resolve));
	}
}

/** The disk is full for one table, until the returned function is called. */
export function fillDisk(table: string): Stop {
	const { add, put } = IDBObjectStore.prototype;
	const full = (call: typeof add): typeof add =>
		function (this: IDBObjectStore, ...args) {
			if (this.name === table) throw new DOMException('full', 'QuotaExceededError');
			return call.apply(this, args);
		};
	Object.assign(IDBObjectStore.prototype, { add: full(add), put: full(put) });
	return () => Object.assign(IDBObjectStore.prototype, { add, put });
}

/** Dexie's open databases of this process: it lists them, its types do not say so. */
export function connections(): readonly Dexie[] {
	return (Dexie as unknown as { readonly connections: readonly Dexie[] }).connections;
}

/** Looks into a device's record from outside. */
export async function look<Row>(tab: Tab, table: string): Promise<Row[]> {
	const db = await new Dexie(tab.database).open();
	try {
		return (await db.table(table).toArray()) as Row[];
	} finally {
		db.close();
	}
}

function added<Item>(set: Set<Item>, item: Item): Stop {
	set.add(item);
	return () => set.delete(item);
}
