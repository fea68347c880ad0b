import { expect, test } from '#tests/kit/people.ts';

test('[AD3] a CPE lost their telephone: the head signs them out, and it is written down', async ({
	enter,
	server
}) => {
	const lost = await enter('Noa RELAIS');
	const { page } = await enter('Maxence CADRE');
	await page.getByRole('link', { name: 'Personnels' }).click();
	const signOut = page.getByRole('button', { name: 'Déconnecter Noa RELAIS partout' });
	const dialog = page.getByRole('dialog', { name: /Noa RELAIS/ });
	await signOut.click();
	await dialog.getByRole('button', { name: 'Garder' }).click();
	await expect(signOut).toBeFocused();
	await page.context().setOffline(true);
	await expect(signOut).toBeDisabled();
	await page.context().setOffline(false);
	await signOut.click();
	await dialog.getByRole('button', { name: 'Déconnecter partout' }).click();
	await expect(page.getByText("Noa RELAIS n'est plus connecté sur aucun appareil.")).toBeVisible();
	await expect(signOut).toHaveCount(0);
	await expect(lost.page.getByText('Session terminée.')).toBeVisible();
	await page.goto(`${server.url}/historique`);
	await expect(
		page.getByText('Maxence CADRE a déconnecté tous les appareils de Noa RELAIS.')
	).toBeVisible();
});
