import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { controlled, expect, shiftClock, test } from '#tests/kit/people.ts';
import { startProxy } from '#tests/kit/proxy.ts';

test('the frame is walked by keyboard: past it, along it, and to the title of the next page', async ({
	enter
}) => {
	const { page } = await enter('Andrea VEILLE');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
	const pages = page.getByRole('navigation', { name: 'Pages' });
	await expect(pages.getByRole('link', { name: 'Alertes' })).toHaveAttribute(
		'aria-current',
		'page'
	);
	const students = pages.getByRole('link', { name: 'Élèves' });
	await students.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/eleves$/);
	await expect(students).toHaveAttribute('aria-current', 'page');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1, name: 'Alertes' })).toBeFocused();
});

test('a student has no way to choose among, and leaves only when everything is received', async ({
	enter
}) => {
	const { context, page } = await enter('Tom SPÉCIMEN');
	await expect(page.getByRole('navigation', { name: 'Pages' })).toHaveCount(0);
	await controlled(page);
	await context.setOffline(true);
	const banner = page.getByRole('banner', { name: 'Hors connexion' });
	await expect(banner).toContainText(/Dernier échange avec le lycée à 10\sh\s\d\d/);
	await expect(banner).not.toContainText('attend');
	await page.getByRole('textbox', { name: 'Ce qui a été difficile' }).fill('le réveil');
	await expect(banner).toContainText(/1\schose attend depuis 10\sh\s\d\d/);
	await page.getByRole('button', { name: 'Se déconnecter' }).click();
	const refused = page.getByRole('alert').filter({ hasText: 'Déconnexion impossible' });
	await expect(refused).toContainText("tout n'est pas encore reçu");
	await expect(page.getByRole('textbox', { name: 'Ce qui a été difficile' })).toHaveValue(
		'le réveil'
	);
	await context.setOffline(false);
	await expect(page.getByText('la déconnexion est possible')).toBeVisible();
	await page.getByRole('button', { name: 'Se déconnecter' }).click();
	await expect(page.getByRole('button', { name: 'Entrer comme Tom SPÉCIMEN' })).toBeVisible();
});

for (const name of ['Aya MODÈLE', 'Dominique RAYON']) {
	test(`what the school has not received is said with its age, though there is network: ${name}`, async ({
		enter
	}) => {
		const { context, page } = await enter(name);
		await controlled(page);
		const body = { error: { code: 'signed-out', message: '…' } };
		await page.route('**/api/sync', (route) => route.fulfill({ status: 401, json: body }));
		if (name.startsWith('Aya')) {
			await page.getByRole('textbox', { name: "Ce que j'ai découvert" }).fill('les freins');
		} else {
			const aya = page.getByRole('group', { name: /Aya/ });
			await aya.getByRole('button', { name: 'Présence' }).click();
		}
		const kept = page.getByRole('status').filter({ hasText: 'Gardé sur cet appareil' });
		await expect(kept.first()).toBeVisible();
		await expect(page.getByText('Pas encore envoyé')).toHaveCount(0);
		await context.addInitScript(shiftClock, 5 * 60_000);
		await page.reload();
		await expect(page.getByText(/Pas encore envoyé depuis 10\sh\s\d\d/)).toBeVisible();
		await expect(page.getByText('Session terminée.')).toBeVisible();
		await page.unroute('**/api/sync');
		await page.reload();
		await expect(page.getByText(/Pas encore envoyé/)).toHaveCount(0);
	});
}

test('[SY29] another of the cast may enter while something waits: it is named, never shown, and goes afterwards', async ({
	enter
}) => {
	const { context, page } = await enter('Tom SPÉCIMEN');
	await controlled(page);
	await page.route('**/api/sync', (route) => route.abort());
	await page.getByRole('textbox', { name: "Ce que j'ai découvert" }).fill('la caisse');
	await expect(page.getByRole('status')).toContainText(['Gardé sur cet appareil']);
	await page.getByRole('button', { name: 'Changer de personne' }).click();
	await page.getByRole('button', { name: 'Entrer comme Sacha CRAIE' }).click();
	await expect(page.getByRole('navigation', { name: 'Pages' })).toContainText('Mes élèves');
	await expect(page.getByText(/Sur cet appareil, 1\senvoi de Tom attend encore\./)).toBeVisible();
	await expect(page.locator('body')).not.toContainText('la caisse');
	await page.unroute('**/api/sync');
	await page.getByRole('button', { name: 'Entrer pour Tom' }).click();
	await expect(page.getByRole('textbox', { name: "Ce que j'ai découvert" })).toHaveValue(
		'la caisse'
	);
	await expect(page.locator('.foot').getByRole('status')).toContainText("Reçu par l'établissement");
	await expect(page.getByText('Sur cet appareil,')).toHaveCount(0);
	await context.unrouteAll();
});

test('the icon carries the number of alerts to take, and nothing after signing out', async ({
	browser,
	server,
	enter
}) => {
	const tutor = await enter('Dominique RAYON');
	const aya = tutor.page.getByRole('group', { name: /Aya/ });
	await aya.getByRole('button', { name: 'Absence' }).click();
	await aya.getByRole('button', { name: 'Envoyer' }).click();
	await expect(aya.getByRole('status')).toContainText("Reçu par l'établissement");
	const page = await browser.newPage();
	await page.addInitScript(() => {
		const said: number[] = [];
		Object.assign(globalThis, { said });
		Navigator.prototype.setAppBadge = (count = 0) => Promise.resolve(void said.push(count));
		Navigator.prototype.clearAppBadge = () => Promise.resolve(void said.push(0));
	});
	const last = (): Promise<number> =>
		page.evaluate(() => (globalThis as unknown as { said: number[] }).said.at(-1) ?? -1);
	await page.goto(server.url);
	await page.getByRole('button', { name: 'Entrer comme Lou APPEL' }).click();
	const link = page
		.getByRole('navigation', { name: 'Pages' })
		.getByRole('link', { name: /Alertes/ });
	await expect(link).toContainText('à prendre');
	const shown = parseInt((await link.textContent())?.replace(/\D/g, '') ?? '');
	expect(shown).toBeGreaterThan(0);
	await expect.poll(last).toBe(shown);
	await page.getByRole('button', { name: 'Se déconnecter' }).click();
	await expect(page.getByRole('button', { name: 'Entrer comme Lou APPEL' })).toBeVisible();
	await expect.poll(last).toBe(0);
	await page.close();
});

test('a screen that breaks says so, inside a frame that still works', async ({ enter }) => {
	const { page } = await enter('Nils FICTIF');
	await expect(page.getByRole('textbox', { name: "Ce que j'ai fait" })).toBeVisible();
	await page.route('**/api/sync', (route) => route.abort());
	// An exchange that was already under way may still put whole cards back.
	await expect(async () => {
		expect(await spoilCards(page)).toBeGreaterThan(0);
		await page.reload();
		await expect(page.getByRole('heading', { name: "Cet écran s'est arrêté." })).toBeVisible({
			timeout: 5000
		});
	}).toPass();
	await expect(page.getByText('Ce qui est écrit est gardé sur cet appareil.')).toBeVisible();
	await page.getByRole('link', { name: 'Aide' }).first().click();
	await expect(page.getByRole('heading', { level: 1, name: 'Aide' })).toBeVisible();
});

test('a new version waits for the hands to rest, takes over on a tap, and loses no word', async ({
	browser,
	server
}) => {
	const proxy = await startProxy(server.url);
	const page = await browser.newPage();
	await page.goto(proxy.url);
	await page.getByRole('button', { name: 'Entrer comme Tom SPÉCIMEN' }).click();
	await controlled(page);
	const box = page.getByRole('textbox', { name: "Ce que j'ai fait" });
	await box.pressSequentially('Rangé les cartons');
	proxy.release();
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
		while (!registration.waiting) {
			await new Promise((resolve) => requestAnimationFrame(resolve));
		}
	});
	await expect(page.getByText('Une nouvelle version est prête.')).toHaveCount(0);
	await box.blur();
	await expect(page.getByText('Une nouvelle version est prête.')).toBeVisible();
	const reloaded = page.waitForEvent('load');
	await page.getByRole('button', { name: 'Recharger' }).click();
	await reloaded;
	await expect(box).toHaveValue(/Rangé les cartons$/);
	await expect(page.getByText('Une nouvelle version est prête.')).toHaveCount(0);
	expect(
		await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting === null)
	).toBe(true);
	await page.close();
	await proxy.stop();
});

test('Carnet can be installed, and offers it only after something was kept', async ({
	server,
	enter
}) => {
	const folder = await mkdtemp(join(tmpdir(), 'carnet-installable-'));
	// A browser refuses to install from a private window, which every other journey is.
	const context = await chromium.launchPersistentContext(
		folder,
		test.info().project.use.launchOptions
	);
	const own = await context.newPage();
	await own.goto(server.url);
	await own.getByRole('button', { name: 'Entrer comme Tom SPÉCIMEN' }).click();
	await controlled(own);
	const { installabilityErrors } = await (
		await context.newCDPSession(own)
	).send('Page.getInstallabilityErrors');
	expect(installabilityErrors).toEqual([]);
	await context.close();
	await rm(folder, { recursive: true, force: true });

	const { page } = await enter('Tom SPÉCIMEN');
	await offerInstall(page);
	const line = page.getByRole('complementary', { name: "Sur l'écran d'accueil" });
	await expect(page.getByRole('textbox', { name: "Ce que j'ai fait" })).toBeVisible();
	await expect(line).toHaveCount(0);
	await page.getByRole('textbox', { name: "Ce que j'ai fait" }).fill('Compté la caisse');
	await expect(line.getByRole('button', { name: 'Installer Carnet' })).toBeVisible();
	await line.getByRole('button', { name: 'Non merci' }).click();
	await expect(line).toHaveCount(0);
	await page.getByRole('link', { name: 'Aide' }).click();
	await expect(page.getByRole('button', { name: 'Installer Carnet' })).toBeVisible();
});

test('a browser that cannot run Carnet shows one sentence, never a white page', async ({
	browser,
	server
}) => {
	const scriptless = await browser.newPage({ javaScriptEnabled: false });
	await scriptless.goto(server.url);
	await expect(scriptless.locator('noscript p')).toBeVisible();
	await scriptless.close();
	const old = await browser.newPage();
	await old.addInitScript(() => Reflect.deleteProperty(Crypto.prototype, 'subtle'));
	await old.goto(server.url);
	await expect(old.getByText("Carnet a besoin d'un navigateur récent")).toBeVisible();
	await expect(old.getByRole('heading')).toHaveCount(0);
	await old.close();
});

/** What a browser does when it would install: Chromium asks so only in a window of one's own. */
async function offerInstall(page: Page): Promise<void> {
	await page.evaluate(() => {
		const event = new Event('beforeinstallprompt', { cancelable: true });
		window.dispatchEvent(
			Object.assign(event, { prompt: () => Promise.resolve({ outcome: 'dismissed' }) })
		);
	});
}

/**
 * Cards that no screen can show, as after a version of the app that wrote them otherwise.
 * @returns how many were spoilt
 */
function spoilCards(page: Page): Promise<number> {
	return page.evaluate(async () => {
		let spoilt = 0;
		for (const { name } of await indexedDB.databases()) {
			if (!name?.startsWith('carnet-') || !name.endsWith('nils')) continue;
			await new Promise<void>((resolve, reject) => {
				const opened = indexedDB.open(name);
				opened.onerror = () => reject(new Error('not opened'));
				opened.onsuccess = () => {
					const write = opened.result.transaction('placements', 'readwrite');
					const store = write.objectStore('placements');
					store.getAll().onsuccess = (event) => {
						const rows = (event.target as IDBRequest<{ card: object }[]>).result;
						for (const row of rows) store.put({ ...row, card: { halfDays: 1 } });
						spoilt += rows.length;
					};
					write.oncomplete = () => {
						opened.result.close();
						resolve();
					};
				};
			});
		}
		return spoilt;
	});
}
