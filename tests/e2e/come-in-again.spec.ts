import type { Page } from '@playwright/test';
import postgres from 'postgres';
import type { DemoLetter } from '#shared/api/protocol.ts';
import { expect, test } from '#tests/kit/people.ts';
import { findPostgres, startPostgres } from '#tests/kit/postgres.mjs';
import { freePort, runServer, type RunningServer } from '#tests/kit/server.ts';

const ADDRESS = 'andrea@lycee.example';

test('[ID13] a CPE who came in a while ago comes in again where they stand, and what they asked is done; to leave needs none of it', async ({
	browser
}) => {
	// Only its rows can say that a quarter of an hour has gone by; a passkey is of one address.
	test.slow();
	const binaries = findPostgres();
	if (!binaries) throw new Error('PostgreSQL is missing: run `npm test`, which installs it');
	const rows = await startPostgres(binaries);
	const server = await runServer({
		...{ DEMO: '1', DATABASE_URL: rows.url, PORT: String(await freePort()) }
	});
	const database = postgres(rows.url, { max: 1, onnotice: () => undefined });
	await database`insert into reach (school_id, person_id, email) values ('demo', 'cpe-a', ${ADDRESS})`;
	const later = () => database`update session set created_at = created_at - ${15 * 60_000}`;

	const [desk, phone] = [await browser.newContext(), await browser.newContext()];
	const page = await enter(await desk.newPage(), server);
	const other = await enter(await phone.newPage(), server);
	await page.goto(`${server.url}/mes-donnees`);
	const devices = page.getByRole('region', { name: 'Mes appareils' });
	await expect(devices.getByRole('listitem')).toHaveCount(2);
	await later();

	// The whole way without a mouse.
	const end = devices.getByRole('button', { name: /^Déconnecter .* sur Linux/ });
	const again = devices.getByRole('group', { name: 'Entrer à nouveau' });
	await end.press('Enter');
	await expect(again.getByRole('heading')).toBeFocused();
	await expect(again).toContainText('plus de 15\u00a0minutes');
	await page.getByRole('button', { name: 'Renoncer' }).press('Enter');
	await expect(devices.getByRole('heading', { name: 'Mes appareils' })).toBeFocused();
	await expect(devices.getByRole('listitem')).toHaveCount(2);
	await end.press('Enter');
	const toldThatItIsOver = watchFor(page, 'Session terminée');
	await again.getByLabel('Adresse e-mail professionnelle').fill(ADDRESS);
	await page.keyboard.press('Enter');
	const box = again.getByLabel('Code reçu par e-mail');
	await expect(box).toBeFocused();
	await box.fill(await codeSent(page, server));
	await page.keyboard.press('Enter');
	await expect(devices.getByRole('status')).toContainText("C'est fait.");
	await expect(devices.getByRole('heading', { name: 'Mes appareils' })).toBeFocused();
	await expect(devices.getByRole('listitem')).toHaveCount(1);
	await other.reload();
	await expect(other.getByText('Session terminée.')).toBeVisible();
	expect(await toldThatItIsOver()).toBe(false);

	// Without a network nobody can come in: it says so, and nothing changes.
	await later();
	const keys = page.getByRole('region', { name: "Clés d'accès" });
	const add = keys.getByRole('button', { name: 'Créer une clé sur cet appareil' });
	await add.click();
	await expect(keys.getByRole('group', { name: 'Entrer à nouveau' })).toBeVisible();
	await desk.setOffline(true);
	await keys.getByLabel('Adresse e-mail professionnelle').fill(ADDRESS);
	await page.keyboard.press('Enter');
	await expect(keys.getByRole('alert').last()).toContainText('Le lycée est injoignable');
	await desk.setOffline(false);

	// The demonstration lets its own in as it did before; the key is made then.
	const devtools = await desk.newCDPSession(page);
	await devtools.send('WebAuthn.enable');
	await devtools.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
			...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true }
		}
	});
	await keys.getByRole('button', { name: 'Entrer comme Andrea VEILLE' }).click();
	await expect(keys.getByRole('status')).toContainText('Clé créée.');

	// With a key, one tap.
	await later();
	await keys.getByRole('button', { name: /^Supprimer la clé de/ }).click();
	await keys.getByRole('button', { name: "Entrer avec une clé d'accès" }).click();
	await expect(keys.getByRole('status')).toContainText('Clé supprimée');
	await expect(keys.getByText('Aucune clé encore.')).toBeVisible();

	// In the last week of a session its home says so, once this browser has been told.
	await database`update session set created_at = created_at - ${88 * 24 * 3600_000}`;
	const now = page.getByRole('link', { name: 'Le faire maintenant' });
	const told = async (): Promise<boolean> => {
		await page.goto(server.url);
		await expect(page.getByRole('list', { name: 'Alertes' })).toBeVisible();
		return now.isVisible();
	};
	await expect.poll(told).toBe(true);
	await now.click();
	await expect(page.getByRole('heading', { name: 'Entrer dans Carnet' })).toBeVisible();

	await page.getByRole('button', { name: 'Se déconnecter' }).click();
	await expect(page.getByRole('button', { name: 'Entrer comme Andrea VEILLE' })).toBeVisible();
	await desk.close();
	await phone.close();
	await database.end();
	expect(await server.stop()).toBe(0);
	await rows.stop();
});

async function enter(page: Page, { url }: RunningServer): Promise<Page> {
	await page.goto(url);
	await page.getByRole('button', { name: 'Entrer comme Andrea VEILLE' }).click();
	await expect(page.getByRole('list', { name: 'Alertes' })).toBeVisible();
	return page;
}

/** The digits that the demonstration's post shows. */
async function codeSent(page: Page, { url }: RunningServer): Promise<string> {
	const codes = async (): Promise<string[]> => {
		const letters = (await (await page.request.get(`${url}/api/demo/letters`)).json()) as unknown;
		return (letters as DemoLetter[]).flatMap(({ to, text }) =>
			to === ADDRESS ? (/: (\d{4} \d{4})/.exec(text)?.[1] ?? []) : []
		);
	};
	await expect.poll(codes).toHaveLength(1);
	return (await codes())[0] ?? '';
}

/** @returns whether these words were ever on the page since */
function watchFor(page: Page, words: string): () => Promise<boolean> {
	const seen = page.evaluateHandle((sought) => {
		const found = { ever: false };
		new MutationObserver(() => {
			found.ever ||= document.body.innerText.includes(sought);
		}).observe(document.body, { subtree: true, childList: true });
		return found;
	}, words);
	return async () => (await seen).evaluate(({ ever }) => ever);
}
