import type { Browser, Page } from '@playwright/test';
import { expect, test } from '#tests/kit/people.ts';
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
	const lea = tutor.getByRole('group', { name: /Léa/ });
	await lea.getByRole('button', { name: 'Absence' }).click();
	await lea.getByRole('button', { name: 'Envoyer' }).click();
	const cpe = await entered(browser, server.url, 'Andrea VEILLE');
	const alert = cpe
		.getByRole('list', { name: 'Alertes' })
		.getByRole('listitem')
		.filter({ hasText: 'Léa' });
	await alert.getByRole('button', { name: "Je m'en occupe" }).click();
	await alert.getByRole('button', { name: 'Famille jointe' }).click();

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
	await expect(lea).toContainText("Absence déjà connue du lycée, jusqu'à jeudi");

	await family.getByRole('button', { name: 'Annuler ce motif' }).click();
	await expect(answer).toContainText('Motif annulé');
	await expect(lea).not.toContainText('déjà connue');
	for (const page of [family, tutor, cpe]) await page.context().close();
	expect(await server.stop()).toBe(0);
});

async function entered(browser: Browser, url: string, name: string): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	const page = await context.newPage();
	await page.goto(url);
	await page.getByRole('button', { name: `Entrer comme ${name}` }).click();
	return page;
}
