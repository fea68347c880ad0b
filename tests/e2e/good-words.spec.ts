import type { Browser, Page } from '@playwright/test';
import { words as family } from '#shared/text/family/fr.ts';
import { controlled, expect, test } from '#tests/kit/people.ts';
import { runServer } from '#tests/kit/server.ts';

const HOST = 'Boulangerie du Moulin imaginaire';
const LEAVES = "Ça part dès qu'il y a du réseau.";
const OWN = 'Merci de m’avoir montré le four.';

test('[GW1, GW2, GW3] a Friday that is the last day: a wish for a call, thanks and good news, each to whom it is meant for', async ({
	browser
}) => {
	// It starts a server of its own: a Friday, the last day of Léa's two weeks.
	test.slow();
	const server = await runServer({ DEMO_NOW: '2027-06-18T14:20:00+02:00' });
	const lea = await entered(browser, server.url, 'Léa EXEMPLE');
	const week = lea.getByRole('region', { name: 'Comment se passe ton stage ?' });
	const wish = week.getByRole('button', { name: "J'aimerais un appel" });

	// Without network, as on any other day; taken back, and said again.
	await controlled(lea);
	await lea.context().setOffline(true);
	await wish.click();
	await expect(week).toContainText("Ta réponse : J'aimerais un appel.");
	await expect(week).toContainText('Gardé sur cet appareil');
	await expect(week).toContainText(LEAVES);
	await expect(week).toContainText("J'ai besoin d'aide");
	await week.getByRole('button', { name: 'Annuler' }).click();
	await expect(wish).toBeVisible();
	await lea.context().setOffline(false);
	await wish.click();
	await expect(week).toContainText("Reçu par l'établissement");
	await expect(week).not.toContainText(LEAVES);

	// The référent reads it, and it is over with a tap.
	const referent = await entered(browser, server.url, 'Dany TABLEAU');
	const row = referent.getByRole('row', { name: /Léa/ });
	await expect(row).toContainText("L'élève aimerait un appel");
	await row.getByRole('link').first().click();
	const words = referent.getByRole('region', { name: "Mots de l'élève" });
	const talked = words.getByRole('button', { name: "C'est fait, on s'est parlé" });
	await talked.click();
	await expect(talked).toHaveCount(0);
	await expect(referent.getByText('De vive voix · Élève')).toBeVisible();

	// The host is thanked in one's own words, after a ready sentence was tried.
	const thanks = lea.getByRole('region', { name: `Dire merci à ${HOST}` });
	await thanks.getByText(`Dire merci à ${HOST}`).click();
	await thanks.getByRole('button', { name: 'Envoyer mon merci' }).click();
	await expect(thanks.getByRole('alert')).toBeVisible();
	await thanks.getByRole('button', { name: 'Merci pour votre accueil.' }).click();
	const box = thanks.getByRole('textbox', { name: 'Ta phrase' });
	await expect(box).toHaveValue('Merci pour votre accueil.');
	await box.fill(OWN);
	await expect(thanks.getByRole('blockquote')).toContainText(OWN);
	// Nobody may have read what has yet to leave.
	await lea.context().setOffline(true);
	await thanks.getByRole('button', { name: 'Envoyer mon merci' }).click();
	await expect(thanks).toContainText(LEAVES);
	await expect(thanks).not.toContainText('Ton tuteur peut la lire');
	await lea.context().setOffline(false);
	await expect(thanks).toContainText("Reçu par l'établissement");
	await expect(thanks).toContainText('Ton tuteur peut la lire');

	// The family had nothing of it, until it was chosen.
	const guardian = await entered(browser, server.url, 'Alix EXEMPLE');
	await expect(guardian.getByText(family.none)).toBeVisible();
	const news = lea.getByRole('region', { name: 'Une bonne nouvelle pour ta famille' });
	await news.getByText('Une bonne nouvelle pour ta famille').click();
	await news.getByRole('checkbox', { name: "Mon stage s'est bien passé." }).check();
	await news.getByRole('checkbox', { name: /^J'ai fait \d+ jours de stage/ }).check();
	await lea.context().setOffline(true);
	await news.getByRole('button', { name: 'Envoyer à ma famille' }).click();
	await expect(news).toContainText(LEAVES);
	await expect(news).not.toContainText('Ta famille peut la lire');
	await lea.context().setOffline(false);
	await expect(news).toContainText("Reçu par l'établissement");
	await expect(news).toContainText('Ta famille peut la lire');
	const told = guardian.getByRole('article', { name: 'Une bonne nouvelle de Léa EXEMPLE' });
	await expect(told.getByRole('listitem')).toHaveText([
		/^J'ai fait \d+.jours de stage\.$/,
		"Mon stage s'est bien passé."
	]);
	await expect(guardian.getByText(OWN)).toHaveCount(0);
	await expect(words).toContainText(OWN);
	await expect(words).toContainText("Mon stage s'est bien passé.");

	// The tutor reads the thanks, and nothing of the rest; withdrawn, they are gone.
	const tutor = await entered(browser, server.url, 'Camille LEVAIN');
	const trainee = tutor.getByRole('group', { name: /Léa/ });
	await expect(trainee.getByText('vous remercie')).toBeVisible();
	await expect(trainee).toContainText(OWN);
	await expect(tutor.getByText(/aimerais un appel/)).toHaveCount(0);
	await expect(tutor.getByText(/bien passé/)).toHaveCount(0);
	await thanks.getByRole('button', { name: 'Annuler' }).click();
	await expect(trainee.getByText(OWN)).toHaveCount(0);
	await news.getByRole('button', { name: 'Annuler' }).click();
	await expect(told).toHaveCount(0);
	for (const page of [lea, referent, guardian, tutor]) await page.context().close();
	expect(await server.stop()).toBe(0);
});

async function entered(browser: Browser, url: string, name: string): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	const page = await context.newPage();
	await page.goto(url);
	await page.getByRole('button', { name: `Entrer comme ${name}` }).click();
	return page;
}
