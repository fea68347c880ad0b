import {
	test as base,
	expect,
	type Browser,
	type BrowserContext,
	type Page
} from '@playwright/test';
import { runServer, type RunningServer } from './server.ts';

/** One person's device: a browser context that stays while its pages come and go. */
export interface Device {
	readonly context: BrowserContext;
	/** A new page on the app; signed in already if this device was. */
	open(): Promise<Page>;
}

interface Fixtures {
	/** Signs one of the cast in on a new device. */
	enter(name: string): Promise<Device & { page: Page }>;
}

interface Shared {
	server: RunningServer;
}

const PHONE = { width: 360, height: 740 };

/** Journeys: the real server, one for all; no page may report to, or ask from, anybody else. */
export const test = base.extend<Fixtures, Shared>({
	server: [
		async ({}, use) => {
			const server = await runServer();
			await use(server);
			expect(await server.stop()).toBe(0);
		},
		{ scope: 'worker', timeout: 120_000 }
	],
	enter: async ({ browser, server }, use) => {
		const complaints: string[] = [];
		const contexts: BrowserContext[] = [];
		await use(async (name) => {
			const device = await newDevice(browser, server.url, complaints);
			contexts.push(device.context);
			const page = await device.open();
			await page.getByRole('button', { name: `Entrer comme ${name}` }).click();
			await expect(page.getByRole('button', { name: 'Se déconnecter' })).toBeVisible();
			return { ...device, page };
		});
		for (const context of contexts) await context.close();
		expect(complaints).toEqual([]);
	}
});

export { expect };

async function newDevice(browser: Browser, url: string, complaints: string[]): Promise<Device> {
	const context = await browser.newContext({ viewport: PHONE });
	context.on('request', (request) => {
		const { protocol, origin } = new URL(request.url());
		if (protocol.startsWith('http') && origin !== url) complaints.push(`asked ${request.url()}`);
	});
	context.on('weberror', (error) => complaints.push(`threw ${error.error().message}`));
	context.on('console', (message) => {
		if (/Content.Security.Policy/i.test(message.text())) complaints.push(message.text());
	});
	return {
		context,
		open: async () => {
			const page = await context.newPage();
			await page.goto(url);
			return page;
		}
	};
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
