import type { BrowserContext, Page } from '@playwright/test';
import { holdBack } from '#tests/kit/hold-back.ts';
import { controlled, expect, NOW, quiet, shiftClock, test } from '#tests/kit/people.ts';

// What others say on a shared server brings exchanges of its own.
test.use({ school: 'how often it is asked' });

/** Exchanges since they were counted last. */
function exchangesOf(context: BrowserContext): () => number {
	let count = 0;
	context.on('request', (request) => {
		if (request.url().endsWith('/api/sync')) count++;
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
		const context = await browser.newContext();
		await context.addInitScript(shiftClock, Date.parse(NOW) - server.startedAt);
		const entered = await context.request.post(`${server.url}/api/demo/enter`, {
			data: { personId },
			headers: { 'Carnet-Protocol': '1' }
		});
		expect(entered.status()).toBe(204);
		const exchanges = exchangesOf(context);
		const page = await context.newPage();
		await listening(page, () => page.goto(server.url));
		expect(exchanges()).toBe(1);
		await controlled(page);
		await listening(page, () => page.reload());
		expect(exchanges()).toBe(1);
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
	const exchanges = exchangesOf(board.context);
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
