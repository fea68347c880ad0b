import type { Instant } from '#shared/domain/time.ts';

/** `GET /api/me`, where nobody is an answer too. */
export const ME = '/api/me?or=nobody';

/** Ends what was begun: a timer, a subscription, a channel. */
export type Stop = () => void;

/** A stream of server-sent events, as far as `live.ts` needs one. */
export interface EventStream {
	on(event: string, listener: () => void): void;
	close(): void;
}

/** A line between the tabs of one browser. */
export interface TabChannel {
	post(message: unknown): void;
	close(): void;
}

/**
 * Everything that a device is given from outside, so that tests give it too. The one thing that is not
 * here is `indexedDB`: y-indexeddb and idb-keyval only know the global one.
 */
export interface Environment {
	/** Before the name of every database, lock and channel. Empty in a browser, which is one installation. */
	readonly installation: string;
	now(): Instant;
	random(bytes: number): Uint8Array;
	fetch(path: string, init: RequestInit): Promise<Response>;
	/** Bodies may go as gzip, where the browser can. */
	readonly squeezes: boolean;
	/** Runs once, later. */
	timer(milliseconds: number, run: () => void): Stop;
	isOnline(): boolean;
	onOnline(listener: (online: boolean) => void): Stop;
	/** `visibilitychange` to hidden, and `pagehide`: perhaps the last chance to write. */
	onHidden(listener: () => void): Stop;
	/** Back on screen: a phone that slept has run no timer. */
	onVisible(listener: () => void): Stop;
	/** Asks not to be evicted when the disk is short: once an opening, at the first thing that is kept. */
	persist(): void;
	/**
	 * Runs alone among the tabs of this browser (Web Locks).
	 * @param signal gives up waiting: the promise then rejects with its reason
	 */
	alone<Value>(name: string, run: () => Promise<Value>, signal?: AbortSignal): Promise<Value>;
	/** Heard by the other tabs, not by the one that posts. */
	channel(name: string, hear: (message: unknown) => void): TabChannel;
	openStream(path: string): EventStream;
	/** Synchronous and small; any call may throw where storage is forbidden or full. */
	readonly lines: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
	/** Where errors go that concern nobody on screen. */
	readonly warn: (what: string, error: unknown) => void;
}

/** What the browser gives. */
export function browserEnvironment(): Environment {
	return {
		installation: '',
		now: () => Date.now(),
		random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
		fetch: (path, init) => takeEarly(path) ?? fetch(path, init),
		squeezes: true,
		timer: (milliseconds, run) => {
			const id = setTimeout(run, milliseconds);
			return () => clearTimeout(id);
		},
		isOnline: () => navigator.onLine,
		onOnline: (listener) =>
			stopAll([
				listen(window, 'online', () => listener(true)),
				listen(window, 'offline', () => listener(false))
			]),
		onHidden: (listener) =>
			stopAll([
				listen(document, 'visibilitychange', () => {
					if (document.visibilityState === 'hidden') listener();
				}),
				listen(window, 'pagehide', listener)
			]),
		onVisible: (listener) =>
			listen(document, 'visibilitychange', () => {
				if (document.visibilityState === 'visible') listener();
			}),
		persist: askToPersist,
		alone: lockOf,
		channel: (name, hear) => {
			const channel = new BroadcastChannel(name);
			channel.addEventListener('message', (event) => hear(event.data));
			return { post: (message) => channel.postMessage(message), close: () => channel.close() };
		},
		openStream: (path) => {
			const stream = new EventSource(path);
			return {
				on: (event, listener) => stream.addEventListener(event, () => listener()),
				close: () => stream.close()
			};
		},
		lines: {
			// Reached late: where storage is forbidden, the bare name `localStorage` throws.
			getItem: (key) => localStorage.getItem(key),
			setItem: (key, value) => localStorage.setItem(key, value),
			removeItem: (key) => localStorage.removeItem(key)
		},
		warn: warnInConsole
	};
}

declare global {
	interface Window {
		/** Who this is, asked for by the page itself beside its scripts (app.html). */
		early?: Promise<Response> | undefined;
	}
}

/** For the first that is asked at all: after anything else it is of another moment, and perhaps of another session. */
function takeEarly(path: string): Promise<Response> | undefined {
	const { early } = window;
	window.early = undefined;
	return path === ME ? early : undefined;
}

async function lockOf<Value>(
	name: string,
	run: () => Promise<Value>,
	signal?: AbortSignal
): Promise<Value> {
	return await navigator.locks.request(name, signal ? { signal } : {}, run);
}

export function warnInConsole(what: string, error: unknown): void {
	// Nothing of it leaves the device: whoever helps the person looks here.
	// eslint-disable-next-line no-console
	console.warn(what, error);
}

let asked = false;

function askToPersist(): void {
	// Firefox asks the person, and would again at each letter. Absent where the connection is not secure.
	if (asked || !('storage' in navigator)) return;
	asked = true;
	navigator.storage.persist().catch((error: unknown) => warnInConsole('persist', error));
}

function listen(target: EventTarget, event: string, listener: () => void): Stop {
	target.addEventListener(event, listener);
	return () => target.removeEventListener(event, listener);
}

function stopAll(stops: readonly Stop[]): Stop {
	return () => {
		for (const stop of stops) stop();
	};
}
