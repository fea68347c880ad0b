import { decode, encode } from '#shared/api/codec.ts';
import { expect, test } from '#tests/kit/people.ts';

test('[SY46] an older app inside the window is told in words that a new version waits, and goes on', async ({
	enter
}) => {
	// Somebody in no other journey: words of an earlier one would stand above these.
	const { context, page } = await enter('Xena CLASSEUR');
	await context.route('**/api/sync', async (route) => {
		const headers = { ...(await route.request().allHeaders()), 'sec-fetch-site': 'same-origin' };
		const response = await route.fetch({ headers });
		expect(response.status()).toBe(200);
		const answer = decode(new Uint8Array(await response.body()));
		if (!answer.ok) throw new Error('the answer does not decode');
		const newer = encode({ ...(answer.value as object), newer: true });
		await route.fulfill({ response, body: Buffer.from(newer) });
	});
	await page.getByRole('textbox', { name: "Ce que j'ai découvert" }).fill('Le levain respire.');
	await expect(page.getByRole('status').first()).toContainText("Reçu par l'établissement");
	const banner = page.getByRole('alert').filter({ hasText: 'Une nouvelle version est prête' });
	// Not while somebody writes.
	await page.getByRole('heading', { level: 1 }).click();
	await expect(banner).toBeVisible();
	await expect(banner.getByRole('button', { name: 'Recharger' })).toBeVisible();
	await context.unroute('**/api/sync');
	await banner.getByRole('button', { name: 'Recharger' }).click();
	await expect(page.getByRole('textbox', { name: "Ce que j'ai découvert" })).toHaveValue(
		'Le levain respire.'
	);
	await expect(banner).toHaveCount(0);
});
