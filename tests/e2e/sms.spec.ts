import { controlled, expect, GATEWAY_KEY, shiftClock, test } from '#tests/kit/people.ts';

test('[SM3] a tutor without network writes the text message that their screen has ready: the board reads it, once', async ({
	enter,
	server
}) => {
	const cpe = await enter('Andrea VEILLE');
	const board = cpe.page.getByRole('list', { name: 'Alertes' });
	await expect(board).toBeVisible();
	const tutor = await enter('Dominique RAYON');
	await controlled(tutor.page);
	const aya = tutor.page.getByRole('group', { name: /Aya/ });
	await expect(aya).toBeVisible();

	await tutor.context.setOffline(true);
	await aya.getByRole('button', { name: 'Absence' }).click();
	await aya.getByRole('button', { name: 'Envoyer' }).click();
	await expect(aya.getByText('Gardé sur cet appareil').first()).toBeVisible();
	await tutor.page.evaluate(shiftClock, 61_000);
	const ready = aya.getByRole('link', { name: 'Envoyer un SMS' });
	await expect(ready).toBeVisible();
	await expect(aya.getByRole('link', { name: /Appeler le/ })).toBeVisible();
	const link = new URL((await ready.getAttribute('href')) ?? '');
	const text = link.searchParams.get('body') ?? '';
	expect(text).toMatch(/^ABSENT [2-9A-Z]{6}$/);

	const bring = (id: string, more: object = {}) =>
		cpe.page.request.post(`${server.url}/api/inbound/sms`, {
			headers: { Authorization: `Bearer ${GATEWAY_KEY}` },
			data: { id, from: '06 39 98 20 05', to: link.pathname, text, ...more }
		});
	expect((await bring('journey')).status()).toBe(204);
	expect((await bring('journey')).status()).toBe(204);
	const alert = board.getByRole('listitem').filter({ hasText: 'Aya' });
	await expect(alert).toHaveCount(1);
	await expect(alert).toContainText('dit par Dominique RAYON, lu dans un SMS');

	await tutor.context.setOffline(false);
	await expect(aya.getByText("Reçu par l'établissement").first()).toBeVisible();
	await expect(ready).toHaveCount(0);
	await expect(alert).toContainText(/dit par Dominique RAYON .*, reçu/);
	await expect(alert).toHaveCount(1);
});

test('[SM5] what was not understood is said on the board, and waits until somebody has seen to it', async ({
	enter,
	server
}) => {
	const { page } = await enter('Andrea VEILLE');
	await expect(page.getByRole('list', { name: 'Alertes' })).toBeVisible();
	const answer = await page.request.post(`${server.url}/api/inbound/sms`, {
		headers: { Authorization: `Bearer ${GATEWAY_KEY}` },
		data: {
			id: 'unclear',
			from: '+33639987777',
			to: '+33639989900',
			text: 'Aya absente <b>lundi</b>'
		}
	});
	expect(answer.status()).toBe(204);
	await page.reload();
	const notice = page.getByText("SMS reçu n'a pas été compris");
	await expect(notice).toBeVisible();
	await page.getByRole('link', { name: 'Lire' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('SMS reçus');
	const waiting = page.getByRole('region', { name: 'À lire' });
	await expect(waiting).toContainText('Aya absente <b>lundi</b>');
	await expect(waiting).toContainText("Aucun tuteur n'a ce numéro dans Carnet.");
	await waiting.getByRole('button', { name: 'Traité' }).click();
	await expect(waiting).toContainText('Aucun SMS à lire.');
	await expect(page.getByRole('heading', { name: 'À lire' })).toBeFocused();
	await expect(page.getByRole('region', { name: 'Déjà vus' })).toContainText(
		'Traité par Andrea VEILLE'
	);
	await page.goto(server.url);
	await expect(page.getByRole('list', { name: 'Alertes' })).toBeVisible();
	await expect(notice).toHaveCount(0);
});
