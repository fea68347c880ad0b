import type { Page } from '@playwright/test';
import { controlled, expect, test } from '#tests/kit/people.ts';

const DESK = { width: 1280, height: 800 };

test('a student is told who read their day, once its end was on screen, and again for new words', async ({
	enter
}) => {
	const student = await enter('Kenza SURLIGNEUR');
	await write(student.page, 'La vitrine est prête. On a rangé les cartons.');

	const { page } = await enter('Driss TRAVERSIN');
	await page.setViewportSize(DESK);
	await expect(page.getByRole('table', { name: 'Mes élèves' })).toBeVisible();
	await expect(student.page.getByText(/^Lu par/)).toHaveCount(0);
	await page.getByRole('row', { name: /Kenza/ }).getByRole('link').click();
	const today = page.getByRole('article').first();
	await expect(today).toContainText('Lue par vous');
	await expect(student.page.getByText(/^Lu par Driss TRAVERSIN à/)).toBeVisible();
	await expect(today).toContainText("Lue par vous, l'élève le sait");

	await page.getByRole('link', { name: 'Retour' }).click();
	await write(student.page, 'La vitrine est prête. Un client a souri.');
	await page.getByRole('row', { name: /Kenza/ }).getByRole('link').click();
	await expect(today).toContainText('Un client a souri.');
	await expect(today).toContainText('Lue par vous');
	await expect(student.page.getByText(/^Lu par/)).toHaveCount(1);
});

test('neither a class, nor a file in a page out of sight, says that a day was read', async ({
	enter
}) => {
	const student = await enter('Ugo TROUSSE');
	await write(student.page, 'Pesé des boulons dorés toute la journée.');
	const { page } = await enter('Driss TRAVERSIN');
	await page.clock.install();
	await page.setViewportSize(DESK);
	await page.getByRole('link', { name: 'Résumé de 2de Exemple' }).click();
	await expect(page.getByRole('heading', { name: 'Ce qui revient' })).toBeVisible();
	await page.clock.fastForward(10_000);

	await page.getByRole('link', { name: 'Mes élèves' }).click();
	await see(page, 'hidden');
	await page.getByRole('row', { name: /Ugo/ }).getByRole('link').click();
	const today = page.getByRole('article').first();
	await expect(today).toContainText('Pesé des boulons dorés');
	await page.clock.fastForward(10_000);
	await today.getByRole('textbox', { name: 'Commentaire' }).fill('Dorés ?');
	await today.getByRole('button', { name: "Envoyer à l'élève" }).click();
	await expect(student.page.getByText('Dorés ?')).toBeVisible();
	await expect(student.page.getByText(/^Lu par/)).toHaveCount(0);

	await see(page, 'visible');
	await page.clock.fastForward(10_000);
	await expect(student.page.getByText(/^Lu par Driss TRAVERSIN/)).toBeVisible();
});

test('a class and a student are summed up in words that lead to where they stand, offline too', async ({
	enter
}) => {
	const { page, context } = await enter('Dany TABLEAU');
	await controlled(page);
	await page.getByRole('link', { name: 'Résumé de 2de Démo' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mes classes');
	await context.setOffline(true);
	for (const heading of ["Qui n'écrit pas", 'Difficile', 'Découvert', 'Ce qui revient'])
		await expect(page.getByRole('heading', { name: heading })).toBeVisible();
	await expect(page.getByText(/Rien d'écrit en \d+ jours de stage/)).toBeVisible();

	const sentence = page.getByRole('link', { name: /^«.*»/ }).first();
	const words = quotedIn(await sentence.textContent());
	await sentence.click();
	await expect(page.locator(':focus')).toContainText(words);
	await expect(page.locator(':focus')).toBeInViewport();

	const own = page.getByRole('region', { name: 'Dans ses mots' }).getByRole('link');
	expect(await own.count()).toBeLessThanOrEqual(5);
	for (const link of await own.all()) {
		const text = quotedIn(await link.textContent());
		await link.click();
		await expect(page.locator(':focus')).toContainText(text);
		await expect(page.locator(':focus')).toBeInViewport();
	}
});

async function write(page: Page, text: string): Promise<void> {
	await page.getByRole('textbox', { name: "Ce que j'ai fait" }).fill(text);
	await page.getByRole('button', { name: "J'ai fini ma journée" }).click();
	await expect(page.getByText('Ton référent peut lire ta journée.')).toBeVisible();
}

function quotedIn(text: string | null): string {
	return /«\u202f(.*)\u202f»/u.exec(text ?? '')?.[1] ?? 'a sentence in its marks';
}

/** As the browser would say it of a page behind another. */
async function see(page: Page, state: DocumentVisibilityState): Promise<void> {
	await page.evaluate((value) => {
		Object.defineProperty(document, 'visibilityState', { value, configurable: true });
		document.dispatchEvent(new Event('visibilitychange'));
	}, state);
}
