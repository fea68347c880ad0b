import type { BrowserContext, Locator, Page } from '@playwright/test';
import { holdBack } from '#tests/kit/hold-back.ts';
import { controlled, expect, newBrowser, quiet, test } from '#tests/kit/people.ts';

// What others say on a shared server brings exchanges of its own.
test.use({ school: 'how often it is asked' });

/** Requests of that address since they were counted last. */
function requestsOf(context: BrowserContext, path: string): () => number {
	let count = 0;
	context.on('request', (request) => {
		if (new URL(request.url()).pathname === path) count++;
	});
	return () => {
		const counted = count;
		count = 0;
		return counted;
	};
}

/** Until the channel goes on from an answer, and whatever its beginning brought has been asked for. */
async function listening(page: Page, open: () => Promise<unknown>): Promise<void> {
	const answered = page.waitForResponse((response) => response.url().includes('/api/live?since='));
	await open();
	await answered;
	await quiet(page);
}

for (const personId of ['lea', 'tuteur-pain', 'ref-a', 'cpe-a', 'direction']) {
	test(`[SY61] ${personId}: one exchange at the first visit, at the next, and when the network is back`, async ({
		browser,
		server
	}) => {
		const context = await newBrowser(browser, server, personId);
		const exchanges = requestsOf(context, '/api/sync');
		const asked = requestsOf(context, '/api/me');
		const page = await context.newPage();
		await listening(page, () => page.goto(server.url));
		expect([exchanges(), asked()]).toEqual([1, 1]);
		await controlled(page);
		await listening(page, () => page.reload());
		expect([exchanges(), asked()]).toEqual([1, 1]);
		await context.setOffline(true);
		await listening(page, () => context.setOffline(false));
		expect(exchanges()).toBe(1);
		await context.close();
	});
}

test('[SY61] what is reported between the answer and the opening of the channel is on the board at once', async ({
	enter
}) => {
	const tutor = await enter('Pia PELUCHE');
	const board = await enter('Andrea VEILLE');
	const channel = await holdBack(board.context, '**/api/live?since=*');
	await board.page.reload();
	await channel.asked;
	const exchanges = requestsOf(board.context, '/api/sync');
	const jade = tutor.page.getByRole('group', { name: /Jade/ });
	await jade.getByRole('button', { name: 'Absence' }).click();
	await jade.getByRole('button', { name: 'Envoyer' }).click();
	await expect(jade.getByRole('status')).toContainText("Reçu par l'établissement");
	expect(exchanges()).toBe(0);
	channel.release();
	const alerts = board.page.getByRole('list', { name: 'Alertes' }).getByRole('listitem');
	await expect(alerts.filter({ hasText: 'Jade CLASSEUR' })).toBeVisible();
	expect(exchanges()).toBe(1);
});

test('who it is, is asked before the scripts have come, once, and of a device that knows it by the app alone', async ({
	browser,
	server
}) => {
	const context = await newBrowser(browser, server, 'lea');
	const page = await context.newPage();
	const asked = requestsOf(context, '/api/me');
	const scripts = await holdBack(page, '**/_app/immutable/entry/*.js');
	const answered = page.waitForResponse('**/api/me?*');
	await page.goto(server.url, { waitUntil: 'commit' });
	await answered;
	scripts.release();
	await expect(page.getByRole('button', { name: 'Se déconnecter' })).toBeVisible();
	await controlled(page);
	expect(asked()).toBe(1);
	const opened = page.waitForRequest('**/api/me?*');
	await page.reload();
	// The page's own question would bring no word of the protocol.
	expect((await opened).headers()).toHaveProperty('carnet-protocol', '1');
	await context.close();
});

for (const viewport of [
	{ width: 360, height: 740 },
	{ width: 1600, height: 800 }
]) {
	test(`the name stands where it will stand before any script has come, ${viewport.width} wide`, async ({
		browser,
		server
	}) => {
		const context = await newBrowser(browser, server, 'lea', { viewport, serviceWorkers: 'block' });
		const page = await context.newPage();
		const scripts = await holdBack(page, '**/_app/immutable/**/*.js');
		await page.goto(server.url, { waitUntil: 'commit' });
		// The page is there before its style is, which nothing is painted without.
		await expect(page.locator('body')).toHaveCSS('margin', '0px');
		const before = await placeOf(page.locator('.shell'));
		scripts.release();
		const name = page.getByRole('link', { name: 'Carnet', exact: true });
		await expect(name).toBeVisible();
		expect(await placeOf(name)).toEqual(before);
		await expect(page.locator('.shell')).toHaveCount(0);
		await context.close();
	});
}

/** Of the words themselves, to the pixel. */
function placeOf(element: Locator): Promise<readonly number[]> {
	return element.evaluate((node) => {
		const range = document.createRange();
		range.selectNodeContents(node);
		const { left, top, width, height } = range.getBoundingClientRect();
		return [left, top, width, height].map(Math.round);
	});
}
