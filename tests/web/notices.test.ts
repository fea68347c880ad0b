import { expect, test } from 'vitest';
import { hearPushes } from '#web/device/notices.ts';

const ORIGIN = 'https://carnet.lycee.example';

/** A service worker's world, with windows at these addresses. */
class FakeWorker {
	readonly shown: [string, NotificationOptions][] = [];
	readonly focused: string[] = [];
	readonly opened: string[] = [];
	readonly told: [string, unknown][] = [];
	readonly location = { origin: ORIGIN };
	readonly registration = {
		showNotification: (title: string, options: NotificationOptions) => {
			this.shown.push([title, options]);
			return Promise.resolve();
		}
	};
	readonly clients = {
		matchAll: () =>
			Promise.resolve(
				this.windows.map((url) => ({
					url,
					focus: () => Promise.resolve(this.focused.push(url)),
					postMessage: (message: unknown) => this.told.push([url, message])
				}))
			),
		openWindow: (url: string) => Promise.resolve(this.opened.push(url))
	};
	readonly #listeners = new Map<string, (event: object) => void>();

	constructor(readonly windows: readonly string[] = []) {
		hearPushes(this as unknown as ServiceWorkerGlobalScope);
	}

	addEventListener(name: string, listener: (event: object) => void): void {
		this.#listeners.set(name, listener);
	}

	/** Everything that the worker asked to be waited for. */
	async happens(name: string, event: object): Promise<void> {
		const waited: Promise<unknown>[] = [];
		const waitUntil = (promise: Promise<unknown>) => void waited.push(promise);
		this.#listeners.get(name)?.({ ...event, waitUntil });
		expect(waited).toHaveLength(1);
		await Promise.all(waited);
	}

	async receives(text: string | undefined): Promise<[string, NotificationOptions] | undefined> {
		const data = text === undefined ? null : { json: () => JSON.parse(text) as unknown };
		await this.happens('push', { data });
		return this.shown.at(-1);
	}
}

test('[CH7] what the school says is shown, tagged so that the same replaces itself', async () => {
	const worker = new FakeWorker();
	const said = { key: 'k1', title: 'Lycée X', body: 'Une alerte vous attend.', path: '/?role=cpe' };
	const [title, options] = (await worker.receives(JSON.stringify(said)))!;
	expect(title).toBe('Lycée X');
	expect(options).toMatchObject({
		body: 'Une alerte vous attend.',
		tag: 'k1',
		data: `${ORIGIN}/?role=cpe`
	});
});

test.each([
	undefined,
	'',
	'not json',
	'null',
	'{}',
	'{"title":"x"}',
	'{"key":1,"title":"x","body":"y","path":"/"}'
])('[CH7] what cannot be read is shown all the same: %j', async (text) => {
	const [title, options] = (await new FakeWorker().receives(text))!;
	expect(title).toBe('Carnet');
	expect(options).toMatchObject({
		body: 'Quelque chose vous attend dans Carnet.',
		tag: 'carnet',
		data: `${ORIGIN}/`
	});
});

test.each([
	'https://evil.example/',
	'//evil.example',
	'/\\evil.example',
	'javascript:alert(1)',
	':'
])('[CH7] a path that leads out leads to the first screen: %s', async (path) => {
	const said = { key: 'k', title: 't', body: 'b', path };
	const [, options] = (await new FakeWorker().receives(JSON.stringify(said)))!;
	expect([`${ORIGIN}/`, `${ORIGIN}/:`]).toContain(options.data);
});

test('[CH7] a tap leads to the window that is there, and opens one beside those that are elsewhere', async () => {
	let closed = 0;
	const notification = { data: `${ORIGIN}/`, close: () => closed++ };
	const there = new FakeWorker([`${ORIGIN}/eleves`, `${ORIGIN}/`]);
	await there.happens('notificationclick', { notification });
	expect([there.focused, there.opened, closed]).toEqual([[`${ORIGIN}/`], [], 1]);
	const elsewhere = new FakeWorker([`${ORIGIN}/eleves/stage-lea`]);
	await elsewhere.happens('notificationclick', { notification });
	expect([elsewhere.focused, elsewhere.opened]).toEqual([[], [`${ORIGIN}/`]]);
});

test('[WA7] every window is told that a push has come', async () => {
	const worker = new FakeWorker([`${ORIGIN}/eleves`, `${ORIGIN}/`]);
	await worker.receives(undefined);
	expect(worker.told).toEqual([
		[`${ORIGIN}/eleves`, { type: 'push-arrived' }],
		[`${ORIGIN}/`, { type: 'push-arrived' }]
	]);
});
