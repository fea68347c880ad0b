import type { Locator, Page } from '@playwright/test';
import { controlled, expect, shiftClock, test } from '#tests/kit/people.ts';

const MONTH = 30 * 24 * 3600_000;

/** Of one student, or all: another journey may have imported some. */
function lines(page: Page, student = ''): Locator {
	return page
		.getByRole('list', { name: /à vérifier/ })
		.locator('> li')
		.filter({ hasText: student });
}

test('[PL4] the head reads what deserves a look, the soonest first, finds a class in it, and goes to the student', async ({
	enter
}) => {
	const { page } = await enter('Maxence CADRE');
	await page
		.getByRole('region', { name: 'Préparer et régler' })
		.getByRole('link', { name: 'À vérifier' })
		.click();
	await expect(page.getByRole('heading', { level: 1, name: 'À vérifier' })).toBeVisible();
	await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^\d+\sstages à vérifier$/);
	await expect(lines(page, 'Samir GOMME')).toContainText(
		/Pas de pause de 30\sminutes le 07\/06\/2027, 08\/06\/2027 et 8\sautres.*Code du travail, L3162-3/
	);
	await expect(lines(page, 'Mila BROUILLON')).toContainText(
		/Plus de 7\sheures le 21\/06\/2027.*Plus de 35\sheures la semaine du 21\/06\/2027.*circulaire du 21\snovembre 2025/
	);
	const inOrder = (await lines(page).allTextContents()).join();
	expect(inOrder.indexOf('Samir')).toBeLessThan(inOrder.indexOf('Mila'));
	await page.getByRole('combobox', { name: 'Classe' }).selectOption('2de Exemple');
	await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^1\sstage à vérifier sur \d+$/);
	await page.getByRole('searchbox').fill('mila');
	await expect(page.getByText('Rien ne correspond.')).toBeVisible();
	await page.getByRole('combobox', { name: 'Classe' }).selectOption('');
	await expect(lines(page)).toHaveCount(1);
	await page.getByRole('link', { name: 'Mila BROUILLON' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Mila BROUILLON' })).toBeVisible();
});

test('[PL4] the office reads it without network, prints it, and nothing is left of it once the placements have ended', async ({
	enter
}) => {
	const { page, context } = await enter('Charlie DOSSIER');
	await controlled(page);
	await expect(page.getByRole('table')).toBeVisible();
	await context.setOffline(true);
	await page.getByRole('link', { name: 'À vérifier' }).click();
	await expect(lines(page, 'Samir GOMME')).toBeVisible();
	await page.reload();
	await expect(lines(page, 'Samir GOMME')).toBeVisible();
	await expect(lines(page).getByRole('link')).toHaveCount(0);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('search')).toBeHidden();
	await expect(page.getByRole('navigation', { name: 'Pages' })).toBeHidden();
	await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^\d+\sstages à vérifier$/);
	await expect(lines(page, 'Samir GOMME')).toContainText('Pas de pause');
	await page.emulateMedia({ media: 'screen' });
	await context.addInitScript(shiftClock, MONTH);
	await page.reload();
	await expect(page.getByText('Rien à vérifier', { exact: true })).toBeVisible();
	await expect(page.getByRole('search')).toHaveCount(0);
});

for (const name of ['Dany TABLEAU', 'Andrea VEILLE', 'Lou APPEL', 'Léa EXEMPLE']) {
	test(`[PL5] ${name} is refused what deserves a look`, async ({ enter }) => {
		const { page } = await enter(name);
		await page.goto(new URL('/a-verifier', page.url()).href);
		await expect(page.getByText("Cette page n'est pas pour votre rôle.")).toBeVisible();
		await expect(lines(page)).toHaveCount(0);
		await expect(page.getByRole('link', { name: 'À vérifier' })).toHaveCount(0);
	});
}

test('[PL5] the list of placements leads head and office to it, and nobody else', async ({
	enter
}) => {
	for (const [name, links] of [
		['Maxence CADRE', 1],
		['Charlie DOSSIER', 1],
		['Andrea VEILLE', 0]
	] as const) {
		const { page } = await enter(name);
		await page.goto(new URL('/stages', page.url()).href);
		await expect(page.getByRole('table')).toBeVisible();
		await expect(page.getByRole('main').getByRole('link', { name: 'À vérifier' })).toHaveCount(
			links
		);
	}
});
