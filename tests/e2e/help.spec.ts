import type { Page } from '@playwright/test';
import { holdBack } from '#tests/kit/hold-back.ts';
import { controlled, expect, shiftClock, test } from '#tests/kit/people.ts';

const NB = '\u00a0';
const HOUR = 3_600_000;
const OPEN = "J'ai besoin d'aide";
const NUMBERS = ['112', '17', '114', '119', '3018'];

test('help opens signed out and without network, on a new device and on one that was left', async ({
	page,
	server,
	enter
}) => {
	await page.goto(server.url);
	await page.getByRole('button', { name: OPEN }).waitFor();
	await page.context().setOffline(true);
	await opened(page);

	const left = await enter('Chloé CARTABLE');
	await controlled(left.page);
	await left.page.getByRole('button', { name: 'Se déconnecter' }).click();
	await left.page.getByRole('button', { name: OPEN }).waitFor();
	await expect(left.page.getByRole('button', { name: 'Se déconnecter' })).toHaveCount(0);
	await left.context.setOffline(true);
	await left.page.reload();
	await opened(left.page);
});

/** Who answers, whom one could tell, and nothing to write in. */
async function opened(page: Page): Promise<void> {
	await page.getByRole('button', { name: OPEN }).click();
	const dialog = page.getByRole('dialog');
	for (const number of NUMBERS) {
		await expect(dialog.getByRole('link', { name: number })).toBeVisible();
	}
	await expect(dialog).toContainText(
		'Référent · CPE · Infirmerie ou service social · Direction. Pour leur écrire'
	);
	await expect(dialog.getByRole('textbox')).toHaveCount(0);
}

test('help is in sight while the placement is looked for, and what was opened then stays open when it comes', async ({
	page,
	server
}) => {
	const entered = await page.request.post(`${server.url}/api/demo/enter`, {
		data: { personId: 'lea' },
		headers: { 'Carnet-Protocol': '1' }
	});
	expect(entered.status()).toBe(204);
	const news = await holdBack(page, '**/api/sync');
	await page.goto(server.url);
	await news.asked;
	const button = page.getByRole('button', { name: OPEN });
	await expect(button).toBeInViewport();
	await button.click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('link', { name: '3018' })).toBeVisible();
	news.release();
	await expect(dialog.getByRole('textbox')).toBeVisible();
	await dialog.getByRole('button', { name: 'Fermer' }).click();
	await expect(page.getByRole('navigation', { name: 'Mon carnet' })).toBeVisible();
	await expect(button).toHaveCount(1);
});

test('[DU1, DU8] in the evening and at the week-end help says first that nobody reads, then who will, until it is taken back', async ({
	enter
}) => {
	const { context, page } = await enter('Chloé CARTABLE');
	await controlled(page);
	await context.setOffline(true);
	await context.addInitScript(shiftClock, 10 * HOUR);
	await page.reload();
	await page.getByRole('button', { name: OPEN }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('paragraph').first()).toContainText(
		`Personne au lycée ne lira ton message avant demain 8${NB}h.`
	);
	await dialog.getByRole('checkbox', { name: 'CPE' }).check();
	await dialog.getByRole('button', { name: 'Envoyer ma demande' }).click();
	const promise = dialog.getByText(`Message gardé. Demain à 8${NB}h, `);
	await expect(promise).toContainText(`le verra. Il part dès qu'il y a du réseau.`);

	await context.addInitScript(shiftClock, 4 * 24 * HOUR);
	await page.reload();
	await page.getByRole('button', { name: OPEN }).click();
	await expect(dialog).toContainText(`ne lira ton message avant lundi 8${NB}h.`);
	await expect(dialog).toContainText(`Message gardé. Lundi à 8${NB}h, `);
	await dialog.getByRole('button', { name: 'Annuler' }).click();
	await expect(dialog).toContainText('Demande annulée.');
	await expect(dialog.getByText('Message gardé.')).toHaveCount(0);
});

test('[DU8] an answered call says who has it', async ({ enter }) => {
	const { page } = await enter('Nils FICTIF');
	await page.getByRole('button', { name: OPEN }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).not.toContainText('ne lira ton message');
	await dialog.getByRole('checkbox', { name: 'CPE' }).check();
	await dialog.getByRole('textbox').fill('Je peux vous parler ?');
	await dialog.getByRole('button', { name: 'Envoyer ma demande' }).click();
	await expect(dialog).toContainText("Reçu par l'établissement");
	const cpe = await enter('Andrea VEILLE');
	const alert = cpe.page
		.getByRole('list', { name: 'Alertes' })
		.getByRole('listitem')
		.filter({ hasText: 'Je peux vous parler ?' });
	await alert.getByRole('button', { name: "Je m'en occupe" }).click();
	await expect(dialog).toContainText('Prise en charge par Andrea VEILLE');
	await expect(dialog).not.toContainText('Demande gardée.');
});
