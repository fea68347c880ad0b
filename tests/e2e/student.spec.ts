import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { controlled, expect, shiftClock, test } from '#tests/kit/people.ts';
import { SCREENS } from '#tests/kit/screens.ts';

const DONE = "Ce que j'ai fait";
const NB = '\u00a0';
const HOUR = 3_600_000;

test('a day on a phone: one tap to the first word, the hour of arrival, a question, the end without network', async ({
	enter
}) => {
	const { context, page } = await enter('Tom SPÉCIMEN');
	const box = page.getByRole('textbox', { name: DONE });
	await expect(page.getByRole('heading', { name: 'Qui lit' })).toBeVisible();
	await expect(box).toBeInViewport();
	await box.click();
	await page.keyboard.type('Pesé la farine');
	await page.getByText("J'y étais ce matin").click();
	await page.getByLabel('Depuis quelle heure').fill('08:27');
	await page.getByRole('button', { name: "Dire mon heure d'arrivée" }).click();
	await expect(page.getByText(`Arrivée indiquée à 8${NB}h${NB}27`)).toBeVisible();
	const asked = page.getByRole('region', { name: 'La question du jour' });
	await asked.getByRole('textbox').fill('Une corne pour la pâte');
	await asked.getByRole('button', { name: 'Une autre' }).click();
	await expect(asked.getByRole('textbox')).toHaveCount(2);
	await page.getByRole('radio', { name: 'Bien', exact: true }).check();

	await controlled(page);
	await context.setOffline(true);
	await page.getByRole('button', { name: "J'ai fini ma journée" }).click();
	await expect(page.getByText('Ta journée est finie. Elle partira avec le réseau.')).toBeVisible();
	await page.reload();
	await expect(box).toHaveValue(/Pesé la farine$/);
	await expect(asked.getByRole('textbox')).toHaveValue('Une corne pour la pâte');
	await expect(page.getByRole('radio', { name: 'Bien', exact: true })).toBeChecked();
	await expect(page.getByRole('heading', { name: 'Qui lit' })).toHaveCount(0);
	await context.setOffline(false);
	await expect(page.getByText('Ton référent peut lire ta journée.')).toBeVisible();

	const referent = await enter('Sacha CRAIE');
	await referent.page.getByRole('row', { name: /Tom/ }).getByRole('link').first().click();
	const today = referent.page.getByRole('article').first();
	await today.getByRole('textbox', { name: 'Commentaire' }).fill('Quelle corne ?');
	await today.getByRole('button', { name: "Envoyer à l'élève" }).click();
	const answers = page.getByRole('region', { name: 'Ton référent te répond' });
	await expect(answers).toContainText('Quelle corne ?');

	await page.getByRole('link', { name: 'Après' }).click();
	await page.getByRole('button', { name: 'Observer un métier' }).click();
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Garder mon carnet' }).click();
	const html = await readFile(await (await downloading).path(), 'utf8');
	for (const words of ['Pesé la farine', 'corne pour la pâte', 'Quelle corne ?', 'Observer']) {
		expect(html).toContain(words);
	}
	await page.goBack();
	await expect(box).toHaveValue(/Pesé la farine$/);
});

test('an absence announced and an accident told stand on the day, and are taken back', async ({
	enter
}) => {
	const { page } = await enter('Tom SPÉCIMEN');
	await page.getByRole('button', { name: 'Je ne pourrai pas venir' }).click();
	await page.getByRole('button', { name: 'Prévenir le lycée' }).click();
	await expect(page.getByText('Choisis au moins un moment.')).toBeVisible();
	await page.getByRole('checkbox', { name: 'Cet après-midi' }).check();
	await page.getByRole('button', { name: 'Prévenir le lycée' }).click();
	const announced = page.getByText('Absence annoncée');
	await expect(announced).toContainText('cet après-midi');
	await expect(page.getByText("Préviens aussi l'entreprise")).toBeVisible();
	await page.getByRole('button', { name: 'Je me suis fait mal' }).click();
	const sheet = page.getByRole('dialog');
	await expect(sheet.getByRole('link', { name: 'Appeler le 15' })).toHaveAttribute(
		'href',
		'tel:15'
	);
	await sheet.getByRole('button', { name: 'Prévenir le lycée' }).click();
	await expect(page.getByText('Accident signalé au lycée')).toBeVisible();
	for (const said of [page.getByText('Accident signalé au lycée'), announced]) {
		const undo = page.getByRole('button', { name: 'Annuler' });
		const left = await undo.count();
		await undo.last().click();
		await expect(undo).toHaveCount(left - 1);
		await expect(said).toHaveCount(0);
	}
});

test('a day is written on a desk by keyboard alone', async ({ enter }) => {
	const { page } = await enter('Bilal BUVARD');
	await page.setViewportSize({ width: 1280, height: 800 });
	await tabTo(page, DONE);
	await page.keyboard.type('Rangé les livres');
	await tabTo(page, "J'ai fini ma journée");
	await page.keyboard.press('Enter');
	await expect(page.getByText('Ton référent peut lire ta journée.')).toBeVisible();
	await tabTo(page, "J'ai besoin d'aide");
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog').getByRole('link', { name: /3018/ })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: "J'ai besoin d'aide" })).toBeFocused();
});

test('[PL7] before the placement, after it, and in the evening, without network', async ({
	enter
}) => {
	const { context, page } = await enter('Chloé CARTABLE');
	await expect(page.getByRole('textbox', { name: DONE })).toBeVisible();
	await controlled(page);
	await context.setOffline(true);
	await context.addInitScript(shiftClock, -14 * 24 * HOUR);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Avant mon stage');
	await expect(page.getByText(`Premier jour dans 6${NB}jours`)).toBeVisible();
	await page.getByRole('textbox', { name: "Ce que j'attends" }).fill('Voir comment on fait');
	const safety = page.getByRole('checkbox', { name: /règles de sécurité/ });
	const number = page.getByRole('checkbox', { name: /le numéro du lycée/ });
	await safety.check();
	await number.check();
	await number.uncheck();
	await expect(page.getByRole('status')).toContainText('Gardé sur cet appareil');
	await context.addInitScript(shiftClock, 44 * 24 * HOUR + 12 * HOUR);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Après mon stage');
	await page.getByRole('link', { name: 'Avant' }).click();
	await expect(page.getByRole('textbox', { name: "Ce que j'attends" })).toHaveValue(
		'Voir comment on fait'
	);
	await expect(safety).toBeChecked();
	await expect(number).not.toBeChecked();
	await page.getByRole('button', { name: "J'ai besoin d'aide" }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('Personne au lycée ne lira ton message avant');
	await dialog.getByRole('checkbox', { name: 'Direction' }).check();
	await dialog.getByRole('button', { name: 'Envoyer ma demande' }).click();
	await expect(dialog).toContainText('la direction le verra.');
});

test('a page that the school refused is listed in « Mes données », with its reason', async ({
	show
}) => {
	const refused = SCREENS.find(({ name }) => name === 'student-refused');
	if (!refused) throw new Error('the catalogue has lost its refused page');
	const { page } = await show(refused);
	await page.getByRole('link', { name: 'Mes données' }).click();
	const list = page.getByRole('region', { name: 'Refusé, gardé ici' });
	await expect(list.getByRole('listitem')).toContainText([/^Page du .* Refusé.*Ce stage est clos/]);
});

test('help opens for whoever is signed out', async ({ page, server }) => {
	await page.goto(server.url);
	await page.getByRole('button', { name: "J'ai besoin d'aide" }).click();
	for (const number of ['112', '17', '114', '119', '3018']) {
		await expect(page.getByRole('dialog').getByRole('link', { name: number })).toBeVisible();
	}
	await expect(page.getByRole('dialog').getByRole('textbox')).toHaveCount(0);
});

async function tabTo(page: Page, name: string): Promise<void> {
	for (let presses = 0; presses < 60; presses++) {
		await page.keyboard.press('Tab');
		const here = await page.evaluate(() => {
			const focused = document.activeElement;
			const label = focused instanceof HTMLTextAreaElement ? focused.labels[0] : focused;
			return label?.textContent.trim() ?? '';
		});
		if (here === name) return;
	}
	throw new Error(`the keyboard never reaches ${name}`);
}
