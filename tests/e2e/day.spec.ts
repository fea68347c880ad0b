import { controlled, expect, test } from '#tests/kit/people.ts';
import { runServer } from '#tests/kit/server.ts';

const DONE = "Ce que j'ai fait";

test('a student writes without network, reloads, closes the tab, and nothing is missing', async ({
	enter
}) => {
	const { context, page, open } = await enter('Léa EXEMPLE');
	await controlled(page);
	await context.setOffline(true);
	await expect(page.getByText('Hors connexion')).toBeVisible();
	await page.getByRole('textbox', { name: DONE }).fill('J’ai pesé la farine 🥖');
	await expect(page.getByRole('status')).toContainText(['Gardé sur cet appareil']);
	await page.reload();
	await expect(page.getByRole('textbox', { name: DONE })).toHaveValue('J’ai pesé la farine 🥖');
	await page.getByRole('textbox', { name: "Ce que j'ai découvert" }).fill('Le levain est vivant');
	await expect(page.getByRole('status')).toContainText(['Gardé sur cet appareil']);
	await page.close();
	const again = await open();
	await expect(again.getByRole('textbox', { name: DONE })).toHaveValue('J’ai pesé la farine 🥖');
	await expect(again.getByRole('textbox', { name: "Ce que j'ai découvert" })).toHaveValue(
		'Le levain est vivant'
	);
	await context.setOffline(false);
	await expect(again.getByRole('status')).toContainText(["Reçu par l'établissement"]);
	const referent = await enter('Dany TABLEAU');
	const row = referent.page.getByRole('row', { name: /Léa EXEMPLE/ });
	await row.getByRole('link').first().click();
	await expect(referent.page.getByRole('heading', { level: 1 })).toHaveText('Léa EXEMPLE');
	await expect(referent.page.getByText('pesé la farine')).toHaveCount(0);
	await again.getByRole('button', { name: "J'ai fini ma journée" }).click();
	await expect(referent.page.getByText('J’ai pesé la farine 🥖')).toBeVisible();
	const today = referent.page.getByRole('article').first();
	await today.getByRole('textbox', { name: 'Commentaire' }).fill('Bravo pour ce premier jour');
	await today.getByRole('button', { name: "Envoyer à l'élève" }).click();
	await expect(again.getByText('Bravo pour ce premier jour')).toBeVisible();
});

test('an absence reported without network reaches the open board, the family, and comes back', async ({
	enter
}) => {
	const cpe = await enter('Andrea VEILLE');
	const tutor = await enter('Camille LEVAIN');
	const board = cpe.page.getByRole('list', { name: 'Alertes' });
	await expect(board).toBeVisible();
	const nils = tutor.page.getByRole('group', { name: /Nils/ });
	await controlled(tutor.page);
	await tutor.context.setOffline(true);
	await tutor.page.getByRole('button', { name: 'Matin' }).click();
	await nils.getByRole('button', { name: 'Absence' }).click();
	await nils.getByRole('button', { name: 'Envoyer' }).click();
	await expect(nils.getByRole('status')).toContainText('Gardé sur cet appareil');
	await expect(board.getByRole('listitem').filter({ hasText: 'Nils' })).toHaveCount(0);
	await tutor.context.setOffline(false);
	const item = board.getByRole('listitem').filter({ hasText: 'Nils' });
	await expect(item).toBeVisible();
	await expect(nils.getByRole('status')).toContainText("Reçu par l'établissement");
	await item.getByRole('button', { name: "Je m'en occupe" }).click();
	await expect(nils.getByRole('status')).toContainText('Prise en charge par');
	await item.getByRole('button', { name: 'Famille jointe' }).click();
	await expect(nils.getByRole('status')).toContainText('Famille prévenue');
	await item.getByRole('button', { name: 'Classer' }).click();
	await expect(item).toHaveCount(0);
	await tutor.page.getByRole('button', { name: 'Après-midi' }).click();
	await nils.getByRole('button', { name: 'Absence' }).click();
	await nils.getByRole('button', { name: 'Envoyer' }).click();
	await expect(item).toBeVisible();
	await expect(item.getByRole('button', { name: "Je m'en occupe" })).toBeVisible();
});

test('two devices that open the same day offline from nothing keep both texts', async ({
	enter
}) => {
	const phone = await enter('Aya MODÈLE');
	const computer = await enter('Aya MODÈLE');
	for (const { context, page } of [phone, computer]) {
		await controlled(page);
		await context.setOffline(true);
	}
	await phone.page.getByRole('textbox', { name: DONE }).fill('écrit au téléphone');
	await computer.page.getByRole('textbox', { name: DONE }).fill('écrit à l’ordinateur');
	for (const { page } of [phone, computer]) {
		await expect(page.getByRole('status')).toContainText(['Gardé sur cet appareil']);
	}
	for (const { context } of [phone, computer]) await context.setOffline(false);
	for (const { page } of [phone, computer]) {
		const box = page.getByRole('textbox', { name: DONE });
		await expect(box).toHaveValue(/écrit au téléphone/);
		await expect(box).toHaveValue(/écrit à l’ordinateur/);
		await expect(page.getByRole('status')).toContainText(["Reçu par l'établissement"]);
	}
	const [one, two] = await Promise.all(
		[phone, computer].map(({ page }) => page.getByRole('textbox', { name: DONE }).inputValue())
	);
	expect(one).toBe(two);
});

test('a device whose clock is months off shows the school’s day, and its writing lands on it', async ({
	browser
}) => {
	const server = await runServer({ DEMO_NOW: '2027-06-15T09:00:00+02:00' });
	const page = await browser.newPage();
	await page.goto(server.url);
	await page.getByRole('button', { name: 'Entrer comme Nils FICTIF' }).click();
	await expect(page.getByRole('heading', { name: /mardi 15 juin/i })).toBeVisible();
	await page.getByRole('textbox', { name: DONE }).fill('à la bonne date');
	await expect(page.getByRole('status')).toContainText(["Reçu par l'établissement"]);
	await page.close();
	expect(await server.stop()).toBe(0);
});
