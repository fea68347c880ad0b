import postgres from 'postgres';
import type { Page } from '@playwright/test';
import { startGateway, type Outside, type ReceivedSms } from '#tests/kit/gateway.ts';
import { startMailServer, type MailServer } from '#tests/kit/mail-server.ts';
import { controlled, expect, test as base } from '#tests/kit/people.ts';
import { findPostgres, startPostgres } from '#tests/kit/postgres.mjs';
import { startProxy, type Proxy } from '#tests/kit/proxy.ts';
import { deliver, subscribesAt, workerOf } from '#tests/kit/pushing.ts';
import { BrowserKeys, startPushService } from '#tests/kit/push-service.ts';
import { runServer } from '#tests/kit/server.ts';

const NOW = '2027-06-15T10:20:00+02:00';
const MINUTE = 60_000;

/** What stands around the school: its mail server, its gateway, its network, its database. */
interface Around {
	readonly mail: MailServer;
	readonly gateway: Outside<ReceivedSms>;
	readonly proxy: Proxy;
	readonly database: postgres.Sql;
}

let around: Around;

/** A school with ways out of its own, seen through a network of its own. */
const test = base.extend<
	object,
	{ server: Awaited<ReturnType<typeof runServer>> & { startedAt: number } }
>({
	server: [
		async ({}, use) => {
			const binaries = findPostgres();
			if (!binaries) throw new Error('PostgreSQL is missing: run `npm test`, which installs it');
			const rows = await startPostgres(binaries);
			const [mail, gateway] = [await startMailServer(), await startGateway()];
			const server = await runServer({
				DEMO: '1',
				DEMO_NOW: NOW,
				DATABASE_URL: rows.url,
				SMTP_URL: mail.url,
				MAIL_FROM: 'Carnet <carnet@lycee.example>',
				SMS_URL: gateway.url,
				SMS_TOKEN: 'secret'
			});
			const startedAt = Date.now();
			const proxy = await startProxy(server.url);
			const database = postgres(rows.url, { max: 1, onnotice: () => undefined });
			await database`insert into reach (school_id, person_id, email, phone, sms) values
				('demo', 'cpe-a', 'andrea@lycee.example', '+33639980001', true),
				('demo', 'cpe-b', 'noa@lycee.example', null, false)`;
			around = { mail, gateway, proxy, database };
			await use({ ...server, url: proxy.url, startedAt });
			await database.end();
			await proxy.stop();
			expect(await server.stop()).toBe(0);
			await gateway.close();
			await mail.close();
			await rows.stop();
		},
		{ scope: 'worker', timeout: 180_000 }
	]
});

test('[WA6, WA7] a CPE sees each way work, one after the other, on the network of the school', async ({
	enter,
	server
}) => {
	const service = await startPushService();
	const keys = new BrowserKeys();
	const { context, page } = await enter('Andrea VEILLE');
	await subscribesAt(context, `${service.url}/here`, keys);
	await context.grantPermissions(['notifications', 'clipboard-read', 'clipboard-write'], {
		origin: server.url
	});
	await controlled(page);
	await page.goto(`${server.url}/aide`);
	await page.getByRole('link', { name: 'Est-ce que tout passe' }).click();
	await page.getByRole('button', { name: "Lancer l'essai" }).click();
	await expect(trial(page, 'Échange avec le lycée')).toContainText(/Passe\s*Reçu en/);
	await expect(trial(page, 'Nouvelles en direct')).toContainText(/Passe\s*Une nouvelle arrive en/);
	// Nobody switched notifications on here: that breaks nothing, and a tap does it.
	const push = trial(page, 'Notification sur cet appareil');
	await expect(push).toContainText('Pas réglé');
	await expect(trial(page, 'E-mail à vous-même')).toContainText(/Passe\s*Parti à 10\sh\s2/);
	await expect(trial(page, 'SMS à vous-même')).toContainText(/Passe\s*Parti à 10\sh\s2/);
	const own = around.mail.received.filter(({ to }) => to.includes('andrea@lycee.example'));
	expect(own.some(({ text }) => text.includes('arrivent à cette adresse'))).toBe(true);
	expect(JSON.stringify(around.gateway.received)).toContain('+33639980001');
	await expect(page.getByRole('status').first()).toContainText('4 sur 5 passent.');

	await push.getByRole('button', { name: 'Activer et essayer' }).click();
	const worker = await workerOf(page);
	await expect.poll(() => service.received.length).toBe(1);
	await deliver(worker, server.url, keys.open(service.received[0]!.sealed));
	await expect(push).toContainText(/Passe\s*Arrivée ici en/);
	await expect(page.getByRole('status').first()).toContainText('Tout passe.');

	await page.getByRole('button', { name: 'Copier les résultats' }).click();
	await expect(page.getByText('Copié.')).toBeVisible();
	const report = await page.evaluate(() => navigator.clipboard.readText());
	expect(report).toContain(new URL(server.url).host);
	expect(report).toContain('push.services.mozilla.com');
	expect(report).not.toMatch(/Andrea|VEILLE|andrea@|\+336/);
	await service.close();
});

test('[WA1, WA7] a refusing mail server turns the board red; the page says why, and that the network holds news back', async ({
	enter
}) => {
	const { mail, proxy, database } = around;
	mail.manner = { at: 'sender', answer: '451 4.3.2 Not now' };
	proxy.gathers = true;
	const long = Date.parse(NOW) - 25 * MINUTE;
	await database`update school set settings = ${database.json({ watch: { email: 'essai@lycee.example' } })}`;
	await database`insert into watch (school_id, channel, through_at, since, tried_at, code)
		values ('demo', 'email', ${long}, ${long}, ${long}, '421')
		on conflict (school_id, channel) do update set through_at = excluded.through_at, code = excluded.code`;
	const { page } = await enter('Noa RELAIS');
	const banner = page.getByRole('alert').filter({ hasText: 'Les e-mails ne partent plus' });
	await expect(banner).toContainText('depuis 9\u00a0h\u00a055. Téléphonez.');
	await banner.getByRole('link', { name: 'Est-ce que tout passe' }).click();
	await page.getByRole('button', { name: "Lancer l'essai" }).click();
	await expect(trial(page, 'Nouvelles en direct')).toContainText(
		/À savoir\s*Le réseau retient les nouvelles/
	);
	await expect(trial(page, 'E-mail à vous-même')).toContainText(/Ne passe pas\s*Pas parti.*451/);
	await expect(trial(page, 'SMS à vous-même')).toContainText(/Pas réglé\s*Le lycée n'a pas de num/);
	await expect(page.getByRole('button', { name: 'Relancer' })).toBeDisabled();
	proxy.gathers = false;
	mail.manner = { at: 'nothing' };
});

test('[ID9] a CPE comes with the code that their e-mail brings, which stands in no address', async ({
	browser,
	server
}) => {
	const page = await browser.newPage();
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(`${server.url}/activer`);
	const form = page.getByRole('form', { name: 'Je travaille au lycée' });
	await form.getByRole('textbox').fill(' Andrea@lycee.example');
	await form.getByRole('textbox').press('Enter');
	const box = form.getByLabel('Code reçu par e-mail');
	await expect(box).toBeFocused();
	const letters = (): string[] =>
		around.mail.received.flatMap(({ text }) => /: (\d{4} \d{4})/.exec(text)?.[1] ?? []);
	await expect.poll(letters).toHaveLength(1);
	const [code = ''] = letters();
	await box.fill(`${code.startsWith('1') ? '2' : '1'}${code.slice(1)}`);
	await box.press('Enter');
	await expect(form.getByRole('alert')).toContainText('Ce code ne marche pas.');
	await expect(box).toBeFocused();
	await box.fill(code);
	await box.press('Enter');
	await expect(page.getByRole('list', { name: 'Alertes' })).toBeVisible();
	await expect(page.getByText('Andrea VEILLE').first()).toBeVisible();
	expect(page.url()).toBe(`${server.url}/`);
	expect(asked.filter((url) => url.includes(code) || url.includes('andrea'))).toEqual([]);
	await page.close();
});

test('whoever waits for no alert is told that the page is not theirs', async ({
	enter,
	server
}) => {
	const { page } = await enter('Dany TABLEAU');
	await page.goto(`${server.url}/est-ce-que-tout-passe`);
	await expect(page.getByRole('button', { name: "Lancer l'essai" })).toHaveCount(0);
	await expect(page.getByRole('link', { name: /accueil/i }).first()).toBeVisible();
});

function trial(page: Page, name: string) {
	return page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
}
