import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '#tests/kit/people.ts';

const EVERYBODY = [
	'Léa EXEMPLE',
	'Camille LEVAIN',
	'Dany TABLEAU',
	'Andrea VEILLE',
	'Lou APPEL',
	'Maxence CADRE',
	'Charlie DOSSIER',
	'Eden SOIN',
	'Alix EXEMPLE'
];

const LOOKS = [
	{ width: 320, colorScheme: 'light' },
	{ width: 1280, colorScheme: 'dark' }
] as const;

for (const name of EVERYBODY) {
	test(`${name}: no serious finding of axe and no sideways scroll, narrow and wide, light and dark`, async ({
		enter
	}) => {
		const { page } = await enter(name);
		await expectAccessible(page);
		await page.getByRole('link', { name: 'Mes données' }).click();
		await expect(page.getByRole('heading', { name: 'Mes données' })).toBeVisible();
		await expectAccessible(page);
	});
}

test('a CPE takes an alert by keyboard alone', async ({ enter }) => {
	const tutor = await enter('Dominique RAYON');
	const aya = tutor.page.getByRole('group', { name: /Aya/ });
	await aya.getByRole('button', { name: 'Absence' }).click();
	await aya.getByRole('button', { name: 'Envoyer' }).click();
	const { page } = await enter('Noa RELAIS');
	const take = page
		.getByRole('list', { name: 'Alertes' })
		.getByRole('listitem')
		.filter({ hasText: 'Aya' })
		.getByRole('button', { name: "Je m'en occupe" });
	await expect(take).toBeVisible();
	for (let presses = 0; presses < 40; presses++) {
		if (await take.evaluate((button) => button === document.activeElement)) break;
		await page.keyboard.press('Tab');
	}
	await expect(take).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(aya.getByRole('status')).toContainText('Prise en charge par Noa RELAIS');
});

test('a board that has heard nothing yet says so, and no good news', async ({
	browser,
	server
}) => {
	const page = await browser.newPage();
	await page.route('**/api/sync', (route) => route.abort());
	await page.goto(server.url);
	await page.getByRole('button', { name: 'Entrer comme Andrea VEILLE' }).click();
	await expect(page.getByText('Jamais mis à jour sur cet appareil.')).toBeVisible();
	await expect(page.getByText('Aucune alerte ouverte.')).toHaveCount(0);
	await expect(page.getByText('Tout le monde a donné des nouvelles.')).toHaveCount(0);
	await page.close();
});

async function expectAccessible(page: Page): Promise<void> {
	for (const { width, colorScheme } of LOOKS) {
		await page.setViewportSize({ width, height: 740 });
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const { violations } = await new AxeBuilder({ page }).analyze();
		const serious = violations.filter(
			({ impact }) => impact === 'serious' || impact === 'critical'
		);
		expect(
			serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
			`${width} px, ${colorScheme}`
		).toEqual([]);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
	}
}
