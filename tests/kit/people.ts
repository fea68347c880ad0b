import {
	test as base,
	expect,
	type Browser,
	type BrowserContext,
	type BrowserContextOptions,
	type Page
} from '@playwright/test';
import type { Screen } from './screen.ts';
import { runServer, type RunningServer } from './server.ts';

/** When every journey begins, for the school and its devices: a Tuesday morning in June. */
export const NOW = '2027-06-15T10:20:00+02:00';

/** What the gateway of text messages says who it is with. */
export const GATEWAY_KEY = 'a-key-of-the-gateway-0123456789';

/** One person's device: a browser context that stays while its pages come and go. */
export interface Device {
	readonly context: BrowserContext;
	/** A new page on the app, at its home or that path; signed in already if this device was. */
	open(path?: string): Promise<Page>;
}

interface NamedPerson {
	readonly id: string;
	readonly name: string;
}

interface Fixtures {
	/** Signs one of the cast in on a new device. */
	enter(name: string): Promise<Device & { page: Page }>;
	/** A screen of the catalogue on a new device, with all that the school had to say received. */
	show(screen: Screen): Promise<Device & { page: Page }>;
}

interface Shared {
	/** Journeys that name one have a server of their own: they change what others build on. */
	school: string;
	server: RunningServer & { readonly startedAt: number };
}

const PHONE = { width: 360, height: 740 };

/** Journeys: the real server, one for all of a worker; no page may report to, or ask from, anybody else. */
export const test = base.extend<Fixtures, Shared>({
	school: ['', { scope: 'worker', option: true }],
	server: [
		async ({}, use) => {
			const server = await runServer({ DEMO_NOW: NOW, SMS_INBOUND_TOKEN: GATEWAY_KEY });
			await use({ ...server, startedAt: Date.now() });
			expect(await server.stop()).toBe(0);
		},
		{ scope: 'worker', timeout: 120_000 }
	],
	enter: async ({ browser, server }, use) => {
		const devices = new Devices(browser, server);
		await use((name) => devices.enter(name));
		await devices.received();
		await devices.close();
	},
	show: async ({ browser, server }, use) => {
		const devices = new Devices(browser, server);
		await use((screen) => devices.show(screen));
		await devices.close();
	}
});

export { expect };

/** A browser that nobody was on, with the school's clock, signed in behind its page: for what is seen from the first moment on. */
export async function newBrowser(
	browser: Browser,
	server: Pick<Shared['server'], 'url' | 'startedAt'>,
	personId: string,
	options: BrowserContextOptions = {}
): Promise<BrowserContext> {
	const context = await browser.newContext(options);
	await context.addInitScript(shiftClock, Date.parse(NOW) - server.startedAt);
	const entered = await context.request.post(`${server.url}/api/demo/enter`, {
		data: { personId },
		headers: { 'Carnet-Protocol': '1' }
	});
	expect(entered.status()).toBe(204);
	return context;
}

/** The devices of one test, and what their pages did that no page may do. */
class Devices {
	readonly #complaints: string[] = [];
	readonly #contexts: BrowserContext[] = [];

	constructor(
		readonly browser: Browser,
		readonly server: Shared['server']
	) {}

	async enter(name: string): Promise<Device & { page: Page }> {
		const device = await this.#open();
		await this.#signIn(device.context, name);
		const page = await device.open();
		await expect(page.getByRole('button', { name: 'Se déconnecter' })).toBeVisible();
		// Whoever goes offline next has been told who they are and what is theirs.
		await takenIn(page);
		return { ...device, page };
	}

	async show({ as, path, prepare, before, worker }: Screen): Promise<Device & { page: Page }> {
		if (before) await (await this.show(before)).context.close();
		// Keeping the whole app on the device takes as long as showing a screen of it.
		const device = await this.#open(worker ? 'allow' : 'block');
		if (as !== undefined) await this.#signIn(device.context, as);
		const page = await device.open(path);
		if (as !== undefined) await takenIn(page);
		await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
		// What was taken in is on the screen.
		await expect(page.getByText('Premières nouvelles en route.')).toHaveCount(0);
		await quiet(page);
		await prepare?.(page, device.context);
		return { ...device, page };
	}

	/** What they keep; a screen may show that something waits, a journey leaves nothing on the way. */
	async received(): Promise<void> {
		const pages = this.#contexts.flatMap((context) => context.pages());
		for (const page of pages) if (page.url().startsWith(this.server.url)) await received(page);
	}

	async close(): Promise<void> {
		for (const context of this.#contexts) await context.close();
		expect(this.#complaints).toEqual([]);
	}

	/** Behind the page: the way in has journeys of its own. */
	async #signIn(context: BrowserContext, name: string): Promise<void> {
		const demo = `${this.server.url}/api/demo`;
		const cast = (await (await context.request.get(`${demo}/people`)).json()) as NamedPerson[];
		const personId = cast.find((person) => person.name === name)?.id;
		const headers = { 'Carnet-Protocol': '1' };
		const entered = await context.request.post(`${demo}/enter`, { data: { personId }, headers });
		expect(entered.status(), name).toBe(204);
	}

	async #open(serviceWorkers: 'allow' | 'block' = 'allow'): Promise<Device> {
		const { url, startedAt } = this.server;
		const context = await this.browser.newContext({ viewport: PHONE, serviceWorkers });
		this.#contexts.push(context);
		await context.addInitScript(shiftClock, Date.parse(NOW) - startedAt);
		context.on('request', (request) => {
			const { protocol, origin } = new URL(request.url());
			if (protocol.startsWith('http') && origin !== url) {
				this.#complaints.push(`asked ${request.url()}`);
			}
		});
		context.on('weberror', (error) => this.#complaints.push(`threw ${error.error().message}`));
		context.on('console', (message) => {
			if (/Content.Security.Policy/i.test(message.text())) this.#complaints.push(message.text());
		});
		return {
			context,
			open: async (path = '') => {
				const page = await context.newPage();
				await page.goto(`${url}${path}`);
				return page;
			}
		};
	}
}

/** Until the device has put an answer of the school on its disk, which takes it a moment for a whole school. */
async function takenIn(page: Page): Promise<void> {
	await said(page, ({ heard }) => heard, 'the school has answered');
}

/**
 * Until the school has what the device keeps, unless it is without network: journeys of one worker share a school, and one
 * that ends while its last word is on the way leaves it to chance what the next one finds.
 */
async function received(page: Page): Promise<void> {
	await said(page, ({ sending }) => !sending, 'nothing is on its way');
}

/** Until the records of the device say so: asked again where the page went elsewhere meanwhile, as one that reloads does. */
async function said(page: Page, so: (said: OnDisk) => boolean, what: string): Promise<void> {
	await expect(async () => expect(so(await onDisk(page)), what).toBe(true)).toPass({
		timeout: 15_000
	});
}

interface OnDisk {
	/** The school has answered once. */
	readonly heard: boolean;
	/** With a network, something waits for the school. */
	readonly sending: boolean;
}

/** What the records of this device say. */
function onDisk(page: Page): Promise<OnDisk> {
	return page.evaluate(async () => {
		const said = { heard: false, sending: false };
		for (const { name } of await indexedDB.databases()) {
			if (!name?.startsWith('carnet-')) continue;
			const db = await new Promise<IDBDatabase>((resolve, reject) => {
				const opened = indexedDB.open(name);
				opened.onsuccess = () => resolve(opened.result);
				opened.onerror = () => reject(new Error(`not opened: ${name}`));
			});
			try {
				if (!db.objectStoreNames.contains('meta')) continue;
				const reading = db.transaction(['meta', 'outbox']);
				const last = reading.objectStore('meta').get('lastExchangeAt');
				const waiting = reading.objectStore('outbox').count();
				await new Promise((resolve, reject) => {
					reading.oncomplete = resolve;
					reading.onabort = () => reject(new Error(`not read: ${name}`));
				});
				said.heard ||= last.result !== undefined;
				said.sending ||= navigator.onLine && waiting.result > 0;
			} finally {
				db.close();
			}
		}
		return said;
	});
}

/** Until half a second has gone by in which nothing on the page changed. */
export async function quiet(page: Page): Promise<void> {
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const over = (): void => {
					observer.disconnect();
					resolve();
				};
				let timer = setTimeout(over, 500);
				const observer = new MutationObserver((changes) => {
					// The seconds of « il y a … » never rest.
					if (changes.every(({ type }) => type === 'characterData')) return;
					clearTimeout(timer);
					timer = setTimeout(over, 500);
				});
				observer.observe(document.body, {
					subtree: true,
					childList: true,
					characterData: true
				});
			})
	);
}

/** In the page: its clock is moved by so many ms, and goes on. */
export function shiftClock(shift: number): void {
	const now = Date.now.bind(Date);
	const Real = Date;
	class Shifted extends Real {
		constructor(...given: unknown[]) {
			super(...((given.length === 0 ? [now() + shift] : given) as []));
		}
		static override now(): number {
			return now() + shift;
		}
	}
	globalThis.Date = Shifted as DateConstructor;
}

/** Until the service worker controls the page: only then does going offline prove anything. */
export async function controlled(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		await new Promise((resolve) => {
			navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
		});
	});
}
