import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { NOW, quiet, shiftClock } from '#tests/kit/people.ts';
import { onStand, type Stand } from './stand.ts';

/** How many times slower than this machine: by this much a telephone of a student is. */
export const SLOWDOWN = 6;

const UNTHROTTLED = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };

/** DevTools' « Slow 3G »: 400 kbit/s either way, and two seconds there and back. */
export const SLOW_3G = {
	offline: false,
	latency: 2000,
	downloadThroughput: 50_000,
	uploadThroughput: 50_000
};

const PHONE = { width: 360, height: 740 };

/** One device of somebody, and its page. */
export interface Phone {
	readonly page: Page;
	readonly cdp: CDPSession;
	/** 1: as fast as this machine. */
	slowDown(times: number): Promise<void>;
	/** Offline, or on a network of its own. */
	cut(offline: boolean): Promise<void>;
	/** The page again, as many ms later by the device's clock; resolves when nothing moves any more. */
	reload(later?: number): Promise<void>;
	/** What the main thread did so far, in ms: all of it, and JavaScript alone. */
	worked(): Promise<Work>;
	close(): Promise<void>;
}

export interface Work {
	readonly all: number;
	readonly script: number;
}

/** The built app on a server of its own, and browsers that anybody may enter on. */
export interface DeviceStand extends Stand {
	/**
	 * On a new device: in, and with all that the school had to say, unless it is cold.
	 * @param at runs on the page before it is asked for
	 */
	phone(person: string, at?: (page: Page, cdp: CDPSession) => Promise<void>): Promise<Phone>;
	/** A page that has nothing of Carnet. */
	bare(html: string): Promise<Phone>;
}

/** Stands while `run` runs: a Tuesday morning in June, at the school and on its devices. */
export function onDevices<Result>(run: (stand: DeviceStand) => Promise<Result>): Promise<Result> {
	return onStand(
		async (stand) => {
			const startedAt = Date.now();
			const browser = await openBrowser();
			try {
				return await run({
					...stand,
					async phone(person, at) {
						const { url } = stand.server;
						const opened = await open(browser, Date.parse(NOW) - startedAt);
						const entered = await opened.page.request.post(`${url}/api/demo/enter`, {
							data: { personId: person },
							headers: { 'Carnet-Protocol': '1' }
						});
						if (entered.status() !== 204) throw new Error(`${entered.status()} for ${person}`);
						await at?.(opened.page, opened.cdp);
						const answered = opened.page.waitForResponse(
							(response) => response.url().endsWith('/api/sync') && response.ok()
						);
						await opened.page.goto(url);
						await (await answered).finished();
						await quiet(opened.page);
						return opened;
					},
					async bare(html) {
						const opened = await open(browser, 0);
						await opened.page.route('https://bare.example/', (route) =>
							route.fulfill({ contentType: 'text/html', body: html })
						);
						await opened.page.goto('https://bare.example/');
						return opened;
					}
				});
			} finally {
				await browser.close();
			}
		},
		{ FRONT: 'build/client', DEMO_NOW: NOW }
	);
}

function openBrowser(): Promise<Browser> {
	return chromium.launch({
		executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
		chromiumSandbox: false,
		args: ['--disable-gpu', '--disable-quic', '--disable-background-networking']
	});
}

async function open(browser: Browser, shift: number): Promise<Phone> {
	const context = await browser.newContext({
		viewport: PHONE,
		locale: 'fr-FR',
		timezoneId: 'Europe/Paris'
	});
	// tsx names functions with a helper that the page has not.
	await context.addInitScript('globalThis.__name = (named) => named');
	await context.addInitScript(shiftClock, shift);
	const page = await context.newPage();
	const cdp = await context.newCDPSession(page);
	// Of the thread's own time: what else runs on this machine is not in it.
	await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
	return {
		page,
		cdp,
		slowDown: async (times) =>
			void (await cdp.send('Emulation.setCPUThrottlingRate', { rate: times })),
		// Not `context.setOffline`: a page that is reloaded under it believes that there is a network, and tries in vain.
		cut: async (offline) =>
			void (await cdp.send('Network.emulateNetworkConditions', { offline, ...UNTHROTTLED })),
		async reload(later = 0) {
			if (later > 0) await context.addInitScript(shiftClock, later);
			await page.reload();
			await quiet(page);
		},
		async worked() {
			const { metrics } = await cdp.send('Performance.getMetrics');
			const of = (name: string): number =>
				(metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
			return { all: of('TaskDuration'), script: of('ScriptDuration') };
		},
		close: () => context.close()
	};
}
