import type { Browser, Page } from '@playwright/test';
import { LANGUAGE_NAMES } from '#shared/text/family/words.ts';
import { words as arabic } from '#shared/text/family/ar.ts';
import { words as french } from '#shared/text/family/fr.ts';
import { words as turkish } from '#shared/text/family/tr.ts';
import { controlled, expect, test } from '#tests/kit/people.ts';
import { runServer } from '#tests/kit/server.ts';

test('a family is told, acknowledges, says why and until when; the tutor then reads that it is known', async ({
	browser
}) => {
	// It starts a server of its own.
	test.slow();
	const server = await runServer({ DEMO_NOW: '2027-06-15T10:20:00+02:00' });
	const family = await entered(browser, server.url, 'Alix EXEMPLE');
	await expect(family.getByRole('heading', { level: 1 })).toHaveText(/Lycée Imaginaire/);
	await expect(family.getByText('Rien à signaler.')).toBeVisible();

	const tutor = await entered(browser, server.url, 'Camille LEVAIN');
	const cpe = await entered(browser, server.url, 'Andrea VEILLE');
	await tell(tutor, cpe);

	await expect(family.getByText(/Léa EXEMPLE n'était pas en stage/)).toBeVisible();
	await family.getByRole('button', { name: "J'ai bien reçu" }).click();
	await expect(family.getByRole('status').first()).toContainText("Reçu par l'établissement");
	await family.getByRole('button', { name: 'Envoyer le motif' }).click();
	await expect(family.getByRole('alert')).toContainText("Choisissez d'abord un motif");
	await family.getByRole('radio', { name: 'Rendez-vous' }).click();
	await family.getByLabel("Jusqu'à quel jour").selectOption({ label: "Jusqu'au jeudi 17 juin" });
	await family.getByRole('button', { name: 'Envoyer le motif' }).click();
	const answer = family.getByRole('status').last();
	await expect(answer).toContainText("rendez-vous, jusqu'au jeudi 17 juin");
	await expect(answer).toContainText("Reçu par l'établissement");
	await expect(answer).toBeFocused();
	const lea = tutor.getByRole('group', { name: /Léa/ });
	await expect(lea).toContainText("Absence déjà connue du lycée, jusqu'à jeudi");

	await family.getByRole('button', { name: 'Annuler ce motif' }).click();
	await expect(answer).toContainText('Motif annulé');
	await expect(lea).not.toContainText('déjà connue');
	for (const page of [family, tutor, cpe]) await page.context().close();
	expect(await server.stop()).toBe(0);
});

test('[FA2] a family acknowledges and answers in Arabic; the next visit is in Arabic, without network too', async ({
	enter
}) => {
	const tutor = await enter('Camille LEVAIN');
	const cpe = await enter('Andrea VEILLE');
	await tell(tutor.page, cpe.page);

	// A phone on which Carnet is already: the family's page alone would install nothing.
	const { page, context } = await enter('Tom SPÉCIMEN');
	await controlled(page);
	await page.getByRole('button', { name: 'Changer de personne' }).click();
	await page.getByRole('button', { name: 'Entrer comme Alix EXEMPLE' }).click();
	await choose(page, french.language, LANGUAGE_NAMES.ar);
	const main = page.locator('main [dir=rtl][lang=ar]');
	await expect(main.getByRole('heading', { level: 2 })).toHaveText(arabic.title('Léa EXEMPLE'));
	await main.getByRole('button', { name: arabic.acknowledge }).click();
	const acknowledged = main.getByRole('status').filter({ hasText: arabic.acknowledged });
	await expect(acknowledged).toContainText('استلمته المدرسة');

	const illness = main.getByRole('radio', { name: arabic.reasons.maladie });
	await expect(illness).toHaveValue('maladie');
	await illness.click();
	await main.getByRole('button', { name: arabic.send }).click();
	const answer = main.getByRole('status').last();
	await expect(answer).toContainText(arabic.said(arabic.reasons.maladie));
	await expect(answer).toContainText('استلمته المدرسة');
	await expect(tutor.page.getByRole('group', { name: /Léa/ })).toContainText(
		'Absence déjà connue du lycée'
	);

	await page.reload();
	await expect(acknowledged).toBeVisible();
	await context.setOffline(true);
	await page.reload();
	await expect(acknowledged).toBeVisible();
	await expect(answer).toContainText(arabic.said(arabic.reasons.maladie));
});

test('[FA4] a language that cannot be had leaves the page in French, and comes with the network', async ({
	enter
}) => {
	const { page, context } = await enter('Alix EXEMPLE');
	await expect(page.getByText(french.question)).toBeVisible();
	await context.setOffline(true);
	await choose(page, french.language, LANGUAGE_NAMES.tr);
	await expect(page.getByText(french.notHere)).toBeVisible();
	await expect(page.getByText(french.question)).toBeVisible();
	await context.setOffline(false);
	await expect(page.locator('main [dir][lang=tr]')).toContainText(turkish.question);
	await expect(page.getByText(french.notHere)).toBeHidden();
});

function choose(page: Page, label: string, language: string): Promise<string[]> {
	return page.getByRole('combobox', { name: label }).selectOption({ label: language });
}

/** The tutor reports Léa, and the CPE has reached her family. */
async function tell(tutor: Page, cpe: Page): Promise<void> {
	const lea = tutor.getByRole('group', { name: /Léa/ });
	await lea.getByRole('button', { name: 'Absence' }).click();
	await lea.getByRole('button', { name: 'Envoyer' }).click();
	const alert = cpe
		.getByRole('list', { name: 'Alertes' })
		.getByRole('listitem')
		.filter({ hasText: 'Léa' });
	await alert.getByRole('button', { name: "Je m'en occupe" }).click();
	await alert.getByRole('button', { name: 'Famille jointe' }).click();
}

async function entered(browser: Browser, url: string, name: string): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	const page = await context.newPage();
	await page.goto(url);
	await page.getByRole('button', { name: `Entrer comme ${name}` }).click();
	return page;
}
