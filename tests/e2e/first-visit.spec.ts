import type { Page } from '@playwright/test';
import { expect, test } from '#tests/kit/people.ts';

const ON_ITS_WAY = 'Premières nouvelles en route.';

/** Where somebody comes in, what would say that nothing is there, and what is there. */
const FIRST: readonly (readonly [who: string, path: string, nothing: RegExp, there: RegExp])[] = [
	['cpe-a', '/', /Aucune alerte/, /\d+ à prendre/],
	['direction', '/personnels', /Aucun personnel/, /Référents \(/],
	['direction', '/eleves', /Aucun élève/, /Élève\s*Classe\s*Entreprise/],
	['cpe-a', '/stages', /Aucun stage/, /Élève\s*Classe\s*Dates/],
	['direction', '/chiffres', /0 sur 0/, /\d+ sur \d\d/],
	['secretariat', '/', /Aucun stage/, /Élève\s*Classe\s*Dates/],
	['secretariat', '/a-verifier', /Rien à vérifier/, /\d+\sstages à vérifier/],
	['ref-a', '/', /Aucun élève/, /élèves/],
	['tuteur-pain', '/', /Aucun stage chez vous/, /Léa/],
	['direction', '/eleves/stage-lea', /n'est pas sur cet appareil/, /Léa EXEMPLE/]
];

for (const [personId, path, nothing, there] of FIRST) {
	test(`[SY37] the first visit of ${personId} to ${path} says that news are on their way, never that there is nothing`, async ({
		browser,
		server
	}) => {
		const context = await browser.newContext({ serviceWorkers: 'block' });
		const entered = await context.request.post(`${server.url}/api/demo/enter`, {
			data: { personId },
			headers: { 'Carnet-Protocol': '1' }
		});
		expect(entered.status()).toBe(204);
		let release = (): void => undefined;
		const released = new Promise<void>((resolve) => (release = resolve));
		await context.route('**/api/sync', async (route) => {
			await released;
			await route.continue();
		});
		const page = await context.newPage();
		await everSaid(page, nothing);
		await page.goto(`${server.url}${path}`);
		await expect(page.getByText(ON_ITS_WAY)).toBeVisible();
		release();
		await expect(page.getByText(ON_ITS_WAY)).toHaveCount(0);
		await expect(page.locator('main')).toContainText(there);
		expect(await page.evaluate(() => (globalThis as { said?: string }).said)).toBeUndefined();
		await context.close();
	});
}

/** Watches for words from the first moment of the page on. */
async function everSaid(page: Page, words: RegExp): Promise<void> {
	await page.addInitScript((source) => {
		const words = new RegExp(source);
		new MutationObserver(() => {
			const { textContent } = document.querySelector('main') ?? { textContent: '' };
			if (words.test(textContent)) (globalThis as { said?: string }).said = textContent;
		}).observe(document, { subtree: true, childList: true, characterData: true });
	}, words.source);
}
