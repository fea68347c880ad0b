import type { Page } from '@playwright/test';
import { controlled, expect, test } from '#tests/kit/people.ts';

test('a presence is one tap after the link, an absence two; offline it is kept, then received', async ({
	enter
}) => {
	const link = await enter('Dominique RAYON');
	await controlled(link.page);
	const page = await link.open();
	await page.bringToFront();
	const taps = await countTaps(page);
	const tom = page.getByRole('group', { name: /Tom/ });
	await tom.getByRole('button', { name: 'Présence' }).click();
	await expect(tom.getByRole('status')).toContainText("Reçu par l'établissement");
	expect(await taps()).toBe(1);
	await tom.getByRole('button', { name: 'Annuler' }).click();
	await expect(tom.getByRole('status')).toContainText('Annulé');

	await link.context.setOffline(true);
	await expect(page.getByText('Hors connexion')).toBeVisible();
	await page.getByRole('button', { name: 'Toute la journée' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		/Mardi 15 juin, toute la journée/
	);
	const before = await taps();
	await tom.getByRole('button', { name: 'Absence' }).click();
	await tom.getByRole('button', { name: 'Envoyer' }).click();
	expect((await taps()) - before).toBe(2);
	await expect(tom.getByRole('status')).toContainText('mardi 15 juin, toute la journée');
	await expect(tom.getByRole('status')).toContainText('Gardé sur cet appareil');
	await link.context.setOffline(false);
	await expect(tom.getByRole('status')).toContainText("Reçu par l'établissement");
	await tom.getByText("Preuve d'envoi").click();
	await expect(tom.getByText(/Vous avez prévenu le lycée.* le 15 juin à/)).toBeVisible();

	await page.getByRole('button', { name: 'Matin' }).click();
	await tom.getByRole('button', { name: 'Présence' }).click();
	await expect(tom.getByRole('status')).toContainText('présence, mardi 15 juin, matin');
	await page.getByRole('button', { name: 'Après-midi' }).click();
	await expect(tom.getByRole('status')).toContainText('mardi 15 juin, après-midi');
	await expect(tom.getByRole('status')).toContainText('absence');
	await tom.getByRole('button', { name: 'Annuler' }).click();
	await expect(tom.getByRole('status')).toContainText('Annulé');
});

test('[PR7] on Friday one tap says that everybody was there, for the days that nobody spoke of, and one takes it back', async ({
	enter
}) => {
	const { page, context } = await enter('Dominique RAYON');
	await controlled(page);
	await expect(page.getByRole('group', { name: /Tom/ })).toBeVisible();
	// Friday has come on this device, which the school has not heard since.
	await context.setOffline(true);
	await page.evaluate((shift) => {
		const now = Date.now.bind(Date);
		Date.now = () => now() + shift;
	}, 3 * 86_400_000);
	const week = page.getByRole('button', { name: /était là (toute la semaine|le reste du temps)/ });
	await week.click();
	const said = page.locator('[aria-live=polite]').filter({ hasText: 'Gardé sur cet appareil' });
	await expect(said).toContainText('18 juin');
	await expect(week).toHaveCount(0);
	await page.getByRole('button', { name: 'Annuler' }).first().click();
	await week.click();
	await context.setOffline(false);
	await expect(
		page.locator('[aria-live=polite]').filter({ hasText: "Reçu par l'établissement" })
	).toBeVisible();
});

test('a tutor reports by keyboard alone, and the focus is never lost', async ({ enter }) => {
	const { page } = await enter('Dominique RAYON');
	await page.setViewportSize({ width: 1280, height: 800 });
	const tom = page.getByRole('group', { name: /Tom/ });
	await reach(page, tom.getByRole('button', { name: 'Autre chose' }));
	await page.keyboard.press('Enter');
	await reach(page, tom.getByRole('button', { name: 'Pas de stage cette demi-journée' }));
	await page.keyboard.press('Enter');
	await reach(page, tom.getByRole('radio', { name: 'Entreprise fermée' }));
	await page.keyboard.press('Space');
	await page.keyboard.press('Enter');
	await expect(tom.getByRole('status')).toContainText('pas de stage, entreprise fermée');
	await expect(tom.getByRole('status')).toBeFocused();
	await reach(page, tom.getByRole('button', { name: 'Annuler' }));
	await page.keyboard.press('Enter');
	await expect(tom.getByRole('status')).not.toContainText('pas de stage');
	await expect(tom.getByRole('status')).toBeFocused();
});

test('a call asked for, an appraisal that survives a reload, an attestation', async ({ enter }) => {
	const { page } = await enter('Camille LEVAIN');
	const lea = page.getByRole('group', { name: /Léa/ });
	await lea.getByRole('button', { name: "J'aimerais un appel" }).click();
	await expect(lea).toContainText('Le référent lit votre demande');
	await expect(lea).toContainText("Reçu par l'établissement");

	// Whoever has two hosts has ended their week here: an appraisal and an attestation.
	const tom = page.getByRole('group', { name: /Tom/ });
	await tom.getByRole('link', { name: /appréciation/ }).click();
	const punctual = page.getByRole('group', { name: 'Ponctualité' });
	await punctual.getByRole('radio', { name: 'Très bien' }).click();
	await page.getByRole('textbox', { name: 'Un mot' }).fill('Une vraie curiosité pour le levain');
	await expect(page.getByRole('status')).toContainText('Brouillon gardé sur cet appareil');
	await page.reload();
	await expect(punctual.getByRole('radio', { name: 'Très bien' })).toBeChecked();
	await page.getByRole('button', { name: "Envoyer l'appréciation" }).click();
	await expect(page.getByRole('status')).toContainText("Reçu par l'établissement");
	await page.getByRole('link', { name: 'Retour' }).click();
	await expect(lea).toContainText("Vous avez répondu : J'aimerais un appel");
	await expect(tom).toContainText('Appréciation envoyée');
	await tom.getByRole('link', { name: 'Attestation de stage' }).click();
	await expect(page.getByText(/Boulangerie du Moulin imaginaire/)).toBeVisible();
	await expect(page.getByText(/demi-journées? de présence/)).toBeVisible();
});

/** What a thumb really did on the page. */
async function countTaps(page: Page): Promise<() => Promise<number>> {
	await page.evaluate(() => {
		document.documentElement.dataset['taps'] = '0';
		addEventListener(
			'pointerdown',
			() => {
				const { dataset } = document.documentElement;
				dataset['taps'] = String(Number(dataset['taps']) + 1);
			},
			true
		);
	});
	return () => page.evaluate(() => Number(document.documentElement.dataset['taps']));
}

/** With Tab alone. */
async function reach(page: Page, target: ReturnType<Page['getByRole']>): Promise<void> {
	await expect(target).toBeVisible();
	for (let presses = 0; presses < 60; presses++) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	await expect(target).toBeFocused();
}
