import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { controlled, expect, test, type Device } from '#tests/kit/people.ts';

const DESK = { width: 1280, height: 800 };
const BAKERY = 'Camille LEVAIN';
const BIKES = 'Dominique RAYON';

type Enter = (name: string) => Promise<Device & { page: Page }>;

/** The tutor says it; resolves once the school has it. */
async function reportAbsence(enter: Enter, tutor: string, student: RegExp): Promise<Page> {
	const { page } = await enter(tutor);
	const trainee = page.getByRole('group', { name: student });
	await trainee.getByRole('button', { name: 'Absence' }).click();
	await trainee.getByRole('button', { name: 'Envoyer' }).click();
	await expect(trainee.getByRole('status')).toContainText("Reçu par l'établissement");
	return page;
}

function alertOf(page: Page, student: string): Locator {
	return page
		.getByRole('list', { name: 'Alertes' })
		.getByRole('listitem')
		.filter({ hasText: student });
}

test('at a desk, by keyboard alone: announced, taken, family reached, closed, taken back', async ({
	enter
}) => {
	const { page } = await enter('Andrea VEILLE');
	await page.setViewportSize(DESK);
	await expect(page.getByText('en direct')).toBeVisible();
	await expect(page.getByText(/\d+ à prendre · /)).toBeVisible();
	const before = /^\((\d+)\)/.exec(await page.title())?.[1] ?? '0';
	await reportAbsence(enter, BIKES, /Aya/);
	const aya = alertOf(page, 'Aya');
	await expect(aya).toBeVisible();
	await expect(page.getByRole('status')).toContainText([/Nouvelle alerte.*Aya/]);
	await expect(page).toHaveTitle(new RegExp(`^\\(${Number(before) + 1}\\)`));
	for (let presses = 0; presses < 40; presses++) {
		await page.keyboard.press('ArrowDown');
		if (await aya.evaluate((row) => row === document.activeElement)) break;
	}
	await expect(aya).toBeFocused();
	await page.keyboard.press('m');
	await expect(page.getByRole('status')).toContainText([/Prise par vous.*Aya/]);
	await expect(aya.getByRole('button', { name: 'Famille jointe' })).toBeFocused();
	await page.keyboard.press('p');
	await expect(aya).toContainText('1 appel sans réponse');
	await page.keyboard.press('p');
	await expect(aya).toContainText('2 appels sans réponse');
	await page.keyboard.press('f');
	await expect(aya.getByRole('button', { name: 'Classer' })).toBeFocused();
	await page.keyboard.press('c');
	await expect(aya).toHaveCount(0);
	await expect(page.locator(':focus')).toHaveCount(1);
	const finished = page.getByRole('list', { name: "Traitées aujourd'hui" });
	await expect(finished).toHaveCount(0);
	await page.locator('summary', { hasText: "Traitées aujourd'hui" }).press('Enter');
	await expect(finished.getByRole('listitem').filter({ hasText: 'Aya' })).toContainText('Classée');
	await page.getByRole('button', { name: 'Annuler' }).press('Enter');
	await expect(aya).toBeVisible();
	await expect(aya.getByRole('button', { name: 'Classer' })).toBeVisible();
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog')).toContainText('Alerte suivante');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.keyboard.press('/');
	const search = page.getByRole('search');
	await search.getByRole('searchbox').pressSequentially('modele velo m');
	await expect(search.getByRole('listitem')).toHaveCount(1);
	await expect(search.getByRole('status')).toHaveText('1 élève trouvé');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/eleves\/stage-aya$/);
});

test('on a phone in the yard: two CPEs at once, the reason to close, the age without network', async ({
	enter
}) => {
	await reportAbsence(enter, BAKERY, /Léa/);
	const first = await enter('Andrea VEILLE');
	const second = await enter('Noa RELAIS');
	const mine = alertOf(first.page, 'Léa');
	const theirs = alertOf(second.page, 'Léa');
	await controlled(second.page);
	await second.context.setOffline(true);
	await theirs.getByRole('button', { name: "Je m'en occupe" }).click();
	await expect(theirs).toContainText('pas encore reçu');
	await expect(second.page.getByText(/sans réseau, à jour il y a/)).toBeVisible();
	// What is loaded on a tap is here without network, too.
	await expect(
		second.page.getByRole('list', { name: 'Sans nouvelles' }).getByRole('listitem').first()
	).toBeVisible();
	await theirs.getByRole('button', { name: 'Classer' }).click();
	await theirs.getByRole('button', { name: 'Ne pas classer' }).click();
	// The device's clock goes on by more than 90 s without an exchange.
	await second.page.evaluate(() => {
		const now = Date.now.bind(Date);
		Date.now = () => now() + 100_000;
	});
	await expect(
		second.page.getByText(/Pas à jour depuis .* des alertes peuvent manquer/)
	).toBeVisible();
	await mine.getByRole('button', { name: "Je m'en occupe" }).click();
	await expect(mine).toContainText('prise par vous');
	// The owner is the first at the school, not the first to tap.
	await expect(mine).not.toContainText('pas encore reçu');
	await second.context.setOffline(false);
	await expect(theirs).toContainText("Andrea VEILLE s'en occupe déjà.");
	const call = mine.getByRole('link', { name: /Appeler/ });
	const box = await call.boundingBox();
	expect(box?.height).toBeGreaterThanOrEqual(48);
	expect(box?.width).toBeGreaterThan(240);
	await mine.getByRole('button', { name: 'Classer' }).click();
	await mine.getByRole('button', { name: 'Ne pas classer' }).click();
	await expect(mine.getByRole('button', { name: 'Classer' })).toBeFocused();
	await mine.getByRole('button', { name: 'Classer' }).click();
	await mine.getByRole('button', { name: 'Absence déjà connue' }).click();
	await expect(mine).toHaveCount(0);
	await expect(theirs).toHaveCount(0);
});

test('the log of the day is on the screen and in a file', async ({ enter }) => {
	const tutor = await reportAbsence(enter, BIKES, /Tom/);
	const { page } = await enter('Lou APPEL');
	await page.getByRole('link', { name: 'Journal du jour' }).first().click();
	await expect(page.getByRole('listitem').filter({ hasText: 'Tom' })).toContainText('À prendre');
	await expect(page.getByText(/\d+ absences?, \d+ familles? jointes?/)).toBeVisible();
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Exporter pour un tableur' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toBe('journal-du-jour-2027-06-15.csv');
	const text = await readFile(await download.path(), 'utf8');
	expect(text).toMatch(/^\uFEFF"Jour";"Reçu à";"Élève"/);
	expect(text).toContain('Tom SPÉCIMEN');
	await page.getByLabel('Jour', { exact: true }).fill('2027-06-05');
	await expect(page.getByText('Aucune alerte ce jour-là.')).toBeVisible();
	const tom = tutor.getByRole('group', { name: /Tom/ });
	await tom.getByRole('button', { name: 'Annuler' }).click();
	await expect(tom.getByRole('status')).toContainText('Annulé');
});
