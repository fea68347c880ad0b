import { controlled, expect, quiet, test } from '#tests/kit/people.ts';
import type { AccessList } from '#shared/domain/access.ts';
import { entered, linked } from '#tests/kit/signing-in.ts';
import { runServer } from '#tests/kit/server.ts';

test('the first page of somebody who is not signed in has nothing to complain of in the console', async ({
	browser,
	server
}) => {
	const page = await browser.newPage();
	const said: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	page.on('response', (response) => {
		if (!response.ok()) said.push(`${response.status()} ${response.url()}`);
	});
	await page.goto(server.url);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await quiet(page);
	expect(said).toEqual([]);
	await page.close();
});

test('[ID1, ID3] a link leaves the address bar at once, and is in no request, referrer, cache or history', async ({
	browser,
	server
}) => {
	const context = await browser.newContext();
	const page = await context.newPage();
	const code = await linked(page, server.url, 'eleve-20');
	const seen: string[] = [];
	context.on('request', (request) => {
		seen.push(request.url(), request.headers().referer ?? '');
	});
	await page.goto(`${server.url}/e/demo#${code}`);
	await expect(page.getByRole('heading', { name: /^Tu es/ })).toBeFocused();
	expect(page.url()).toBe(`${server.url}/e/demo`);
	await page.getByRole('button', { name: /^Oui, je suis/ }).click();
	await expect(page.getByRole('button', { name: 'Se déconnecter' })).toBeVisible();
	expect(page.url()).toBe(`${server.url}/`);
	await controlled(page);
	await page.reload();
	await expect(page.getByRole('button', { name: 'Se déconnecter' })).toBeVisible();
	const kept = await page.evaluate(async () => {
		const names = await caches.keys();
		const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		const stored = JSON.stringify([localStorage, sessionStorage, history.state as unknown]);
		return [stored, ...lists.flat().map(({ url }) => url)];
	});
	expect(seen.length).toBeGreaterThan(5);
	expect([...seen, ...kept].filter((word) => word.includes(code))).toEqual([]);
	await page.goBack();
	expect(page.url()).not.toContain(code);

	const other = await browser.newContext();
	const late = await other.newPage();
	await late.goto(`${server.url}/e/demo#${code}`);
	await expect(late.getByText('Ce lien ne marche plus.')).toBeVisible();
	await expect(late.getByRole('link', { name: /01.99.00.10.10/ })).toBeVisible();
	await other.close();
	await context.close();
});

test('[ID2, ID3] a student types the code of their sheet, however; a wrong letter is said before the school is asked', async ({
	browser,
	server
}) => {
	const page = await browser.newPage();
	const code = await linked(page, server.url, 'eleve-22');
	await page.goto(`${server.url}/activer`);
	const box = page.getByLabel('Code de la fiche');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await box.fill(`${code.startsWith('7') ? '8' : '7'}${code.slice(1)}`);
	await box.press('Enter');
	await expect(page.getByText("n'est pas complet, ou une lettre est fausse")).toBeVisible();
	await expect(box).toBeFocused();
	expect(asked).not.toContain('/api/enter/look');
	const typed = code.toLowerCase().replace(/(.{4})(.{4})(.{4})/, ' $1 $2-$3');
	await box.fill(typed);
	await box.press('Enter');
	await page.getByRole('button', { name: "Non, ce n'est pas moi" }).click();
	await expect(page.getByText("Rien n'a servi.")).toBeVisible();
	await page.getByRole('button', { name: 'Retour' }).click();
	await box.fill(typed);
	await box.press('Enter');
	await page.getByRole('button', { name: /^Oui, je suis/ }).click();
	await expect(page.getByRole('navigation', { name: 'Mon carnet' })).toBeVisible();
	await page.close();
});

test('[ID5, ID8] a student adds a device, sees both, and ends the other', async ({
	browser,
	server
}) => {
	const phone = await browser.newContext();
	const page = await phone.newPage();
	await entered(page, server.url, await linked(page, server.url, 'eleve-23'));
	await page.goto(`${server.url}/mes-donnees`);
	const devices = page.getByRole('region', { name: 'Mes appareils' });
	await expect(devices.getByRole('listitem')).toHaveCount(1);
	await devices.getByRole('button', { name: 'Ajouter un appareil' }).click();
	const square = devices.getByRole('img', { name: /^Carré/ });
	await expect(square).toBeVisible();
	const [code = ''] =
		/\S{4}-\S{4}-\S{4}$/.exec((await square.getAttribute('aria-label')) ?? '') ?? [];
	await expect(devices.getByText(code, { exact: true })).toBeVisible();

	const tablet = await browser.newContext();
	const second = await tablet.newPage();
	await entered(second, server.url, code.replaceAll('-', ''));
	await page.reload();
	await expect(devices.getByRole('listitem')).toHaveCount(2);
	await devices.getByRole('button', { name: /^Déconnecter .* sur Linux/ }).click();
	await expect(devices.getByRole('listitem')).toHaveCount(1);
	// Told at once, without a tap there.
	await expect(second.getByText('Session terminée.')).toBeVisible();
	await phone.close();
	await tablet.close();
});

test('[ID6] the référent of a student whose telephone is lost gives a new sheet on the spot', async ({
	browser,
	enter,
	server
}) => {
	const lost = await browser.newContext();
	const phone = await lost.newPage();
	await entered(phone, server.url, await linked(phone, server.url, 'lea'));
	const { page } = await enter('Dany TABLEAU');
	await page.goto(`${server.url}/eleves/stage-lea`);
	await page.getByRole('link', { name: 'Fiche, téléphone perdu' }).click();
	await page.getByRole('button', { name: 'Téléphone perdu de Léa EXEMPLE' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Confirmer' }).click();
	await expect(page.getByRole('heading', { name: 'Une fiche' })).toBeFocused();
	const sheet = page.getByRole('listitem').filter({ has: page.getByRole('img') });
	await expect(sheet.getByRole('heading')).toHaveText('Léa E.');
	await expect(sheet).not.toContainText('EXEMPLE');
	const [code = ''] =
		/\S{4}-\S{4}-\S{4}/.exec((await sheet.locator('.code').textContent()) ?? '') ?? [];
	await expect(phone.getByText('Session terminée.')).toBeVisible();
	const fresh = await browser.newContext();
	await entered(await fresh.newPage(), server.url, code.replaceAll('-', ''));
	await fresh.close();
	await lost.close();
});

test('[ID7] on the Friday before, the secretariat sends a link again, and prints the sheets that are missing', async ({
	browser
}) => {
	// It starts a server of its own.
	test.slow();
	const server = await runServer({ DEMO_NOW: '2027-06-18T10:20:00+02:00' });
	const page = await browser.newPage();
	await page.goto(server.url);
	await page.getByRole('button', { name: 'Entrer comme Charlie DOSSIER' }).click();
	await page.getByRole('link', { name: 'Accès' }).click();
	const row = page.getByRole('row').filter({ hasText: 'Mila BROUILLON' });
	await expect(row).toContainText('lun. 21 juin');
	await row.getByRole('button', { name: 'Renvoyer à Mila BROUILLON' }).click();
	await expect(row).toContainText("parti aujourd'hui");
	await expect(page.getByRole('button', { name: /^Renvoyer/ })).toHaveCount(0);
	await page
		.getByRole('button', { name: /^Imprimer les fiches de/ })
		.first()
		.click();
	const sheet = page.getByRole('listitem').filter({ has: page.getByRole('img') });
	await expect(sheet).toHaveCount(1);
	await expect(sheet).toContainText('/activer');
	const code = (await sheet.locator('.code').textContent()) ?? '';
	await page.getByRole('button', { name: 'Retour aux accès' }).click();

	// The message brings the same sheet; once she is in, nobody waits for her.
	await page.goto(`${server.url}/boite-d-envoi`);
	await expect(page.getByText(`#${code.replaceAll('-', '')}`)).toBeVisible();
	const phone = await browser.newContext();
	await entered(await phone.newPage(), server.url, code.replaceAll('-', ''));
	await page.goto(`${server.url}/acces`);
	await expect(page.getByText('Tout le monde a ouvert son lien.')).toBeVisible();
	await phone.close();
	await page.close();
	expect(await server.stop()).toBe(0);
});

test('[ID6] sheets come six on a page, or one on each', async ({ enter, server }) => {
	const { page } = await enter('Charlie DOSSIER');
	await page.route('**/api/access', async (route) => {
		const answer = await route.fetch();
		const list = (await answer.json()) as AccessList;
		const entrants = list.entrants.map((one) => ({ ...one, opened: false }));
		await route.fulfill({ json: { ...list, entrants } });
	});
	await page.goto(`${server.url}/acces`);
	await page
		.getByRole('button', { name: /^Imprimer les fiches de/ })
		.first()
		.click();
	const sheets = page.getByRole('listitem').filter({ has: page.getByRole('img') });
	await expect(sheets.first()).toBeVisible();
	const count = await sheets.count();
	expect(count).toBeGreaterThan(6);
	const pages = async (): Promise<number> => {
		const printed = await page.pdf({ format: 'A4' });
		return (printed.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
	};
	expect(await pages()).toBe(Math.ceil(count / 6));
	await page.getByRole('radio', { name: 'une par page' }).check();
	expect(await pages()).toBe(count);
});

/** The code of a student's sheet, from the school that this page is about to see. */
