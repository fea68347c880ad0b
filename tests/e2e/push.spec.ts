import type { Page } from '@playwright/test';
import type { Outside } from '#tests/kit/gateway.ts';
import { controlled, expect, test } from '#tests/kit/people.ts';
import { deliver, subscribesAt, workerOf } from '#tests/kit/pushing.ts';
import { BrowserKeys, startPushService, type ReceivedPush } from '#tests/kit/push-service.ts';

const TRIED = 'la notification arrive';

test('[CH7] a notification goes from the school through a push service onto the screen, sealed all the way', async ({
	server,
	enter
}) => {
	const service = await startPushService();
	const keys = new BrowserKeys();
	const { context, page } = await enter('Andrea VEILLE');
	await subscribesAt(context, `${service.url}/here`, keys);
	await context.grantPermissions(['notifications'], { origin: server.url });
	await controlled(page);
	await page.goto(`${server.url}/mes-donnees`);
	const card = page.getByRole('region', { name: "M'avertir sur cet appareil" });
	await expect(card.getByRole('status')).toHaveText('Désactivé sur cet appareil.');
	await card.getByRole('button', { name: 'Activer' }).click();
	await expect(card.getByRole('status')).toHaveText('Activé sur cet appareil.');
	await card.getByRole('button', { name: 'Essayer' }).click();
	await expect(card).toContainText(TRIED);

	const worker = await workerOf(page);
	await deliver(worker, server.url, keys.open(service.received[0]!.sealed));
	await expect.poll(() => shown(page)).toHaveLength(1);
	expect((await shown(page))[0]).toMatchObject({
		body: 'Essai réussi\u00a0: les alertes arrivent ici.',
		data: `${server.url}/mes-donnees`
	});
	// The same again replaces itself; what cannot be read is shown all the same.
	await deliver(worker, server.url, keys.open(service.received[0]!.sealed));
	await deliver(worker, server.url, undefined);
	await expect.poll(() => shown(page)).toHaveLength(2);
	expect((await shown(page)).map(({ body }) => body)).toContain(
		'Quelque chose vous attend dans Carnet.'
	);

	await card.getByRole('button', { name: 'Désactiver' }).click();
	await expect(card.getByRole('status')).toHaveText('Désactivé sur cet appareil.');
	await service.close();
});

test('[CH5] notifications come back by themselves after a start, and end with signing out', async ({
	server,
	enter
}) => {
	const service = await startPushService();
	const keys = new BrowserKeys();
	const { context, page } = await enter('Lou APPEL');
	await subscribesAt(context, `${service.url}/first`, keys);
	await context.grantPermissions(['notifications'], { origin: server.url });
	await controlled(page);
	await page.goto(`${server.url}/mes-donnees`);
	const card = page.getByRole('region', { name: "M'avertir sur cet appareil" });
	await card.getByRole('button', { name: 'Activer' }).click();
	await expect(card.getByRole('status')).toHaveText('Activé sur cet appareil.');
	// The browser has another address now, as it may at any time.
	await subscribesAt(context, `${service.url}/second`, keys);
	const told = page.waitForResponse(
		(response) => response.url().endsWith('/api/push') && response.request().method() === 'POST'
	);
	await page.reload();
	expect((await told).status()).toBe(204);
	await expect(card.getByRole('status')).toHaveText('Activé sur cet appareil.');
	await card.getByRole('button', { name: 'Essayer' }).click();
	await expect(card).toContainText(TRIED);
	expect(paths(service)).toEqual(['/second']);
	await page.getByRole('button', { name: 'Se déconnecter' }).click();
	await expect(page.getByRole('button', { name: 'Entrer comme Lou APPEL' })).toBeVisible();
	const entered = await context.request.post(`${server.url}/api/demo/enter`, {
		data: { personId: 'cpe-b' },
		headers: { 'Carnet-Protocol': '1' }
	});
	expect(entered.status()).toBe(204);
	const again = await context.request.post(`${server.url}/api/push/try`, {
		data: { endpoint: `${service.url}/second` },
		headers: { 'Carnet-Protocol': '1' }
	});
	expect(again.status()).toBe(404);
	expect(paths(service)).toEqual(['/second']);
	await service.close();
});

test('a browser that refuses, or cannot, says what is left', async ({ server, enter }) => {
	const { context, page } = await enter('Andrea VEILLE');
	const card = page.getByRole('region', { name: "M'avertir sur cet appareil" });
	// Where nothing was granted, this browser refuses by itself.
	await page.goto(`${server.url}/mes-donnees`);
	await card.getByRole('button', { name: 'Activer' }).click();
	await expect(card.getByRole('status')).toContainText('Le navigateur refuse.');
	await context.addInitScript(() => Reflect.deleteProperty(window, 'PushManager'));
	await page.reload();
	await expect(card.getByRole('status')).toContainText('Ce navigateur ne peut pas avertir.');
	await context.addInitScript(() => {
		Object.defineProperty(Navigator.prototype, 'userAgent', {
			get: () => 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1'
		});
	});
	await page.reload();
	await expect(card.getByRole('status')).toHaveText("Ajoutez d'abord Carnet à l'écran d'accueil.");
});

test('a demonstration shows what would have left, and says so while it is empty', async ({
	enter
}) => {
	const { page } = await enter('Andrea VEILLE');
	await page.route('**/api/demo/letters', (route) => route.fulfill({ json: [] }));
	await page.getByRole('link', { name: 'Mes données' }).click();
	await page.getByRole('link', { name: 'Ce qui serait parti' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Ce qui serait parti' })).toBeVisible();
	await expect(page.getByText('Aucun message pour le moment.')).toBeVisible();
	const letter = {
		id: 'k',
		channel: 'email',
		to: 'cpe@lycee.example',
		subject: 'Une alerte',
		text: 'Ouvrir : https://carnet.example/e/demo#x\nMerci <b>',
		at: Date.parse('2027-06-15T10:00:00+02:00')
	};
	await page.unroute('**/api/demo/letters');
	await page.route('**/api/demo/letters', (route) => route.fulfill({ json: [letter] }));
	await expect(page.getByRole('heading', { level: 2, name: 'Une alerte' })).toBeVisible();
	await expect(page.getByRole('link', { name: /carnet\.example/ })).toHaveAttribute(
		'href',
		'https://carnet.example/e/demo#x'
	);
	await expect(page.getByText('Merci <b>')).toBeVisible();
	await page.getByRole('button', { name: 'Changer de personne' }).click();
	await page.locator('summary', { hasText: 'Ce qui serait parti' }).click();
	await expect(page.getByRole('link', { name: /carnet\.example/ })).toBeVisible();
});

function shown(page: Page): Promise<{ title: string; body: string; data: unknown }[]> {
	return page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		const notifications = await registration.getNotifications();
		return notifications.map(({ title, body, data }) => ({ title, body, data: data as unknown }));
	});
}

function paths({ received }: Outside<ReceivedPush>): string[] {
	return received.map(({ path }) => path);
}
