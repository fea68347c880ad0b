import { expect, test } from '#tests/kit/people.ts';

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
