import postgres from 'postgres';
import { CLIENT, startOidcProvider } from '#tests/kit/oidc-provider.ts';
import { expect, test } from '#tests/kit/people.ts';
import { findPostgres, startPostgres } from '#tests/kit/postgres.mjs';
import { freePort, runServer } from '#tests/kit/server.ts';

test('[ID10] a head makes a passkey, signs out, and comes back with it', async ({ browser }) => {
	// A passkey is of one address, which the server must know: it starts one of its own.
	test.slow();
	const server = await runServer({ PORT: String(await freePort()) });
	const context = await browser.newContext();
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	await devtools.send('WebAuthn.enable');
	await devtools.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
			...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true }
		}
	});
	await page.goto(server.url);
	await page.getByRole('button', { name: 'Entrer comme Maxence CADRE' }).click();
	await page.getByRole('link', { name: 'Mes données' }).click();
	const keys = page.getByRole('region', { name: "Clés d'accès" });
	await keys.getByRole('button', { name: 'Créer une clé sur cet appareil' }).click();
	await expect(keys.getByText('Clé créée.')).toBeVisible();
	await expect(keys.getByText('Jamais utilisée.')).toBeVisible();
	await page.getByRole('button', { name: 'Se déconnecter' }).click();
	await expect(page.getByRole('button', { name: 'Entrer comme Maxence CADRE' })).toBeVisible();

	await page.goto(`${server.url}/activer`);
	await page.getByRole('button', { name: "Entrer avec une clé d'accès" }).click();
	await expect(page.getByRole('banner', { name: 'Carnet' })).toContainText('Maxence CADRE');
	await page.goto(`${server.url}/mes-donnees`);
	await expect(keys.getByText(/Utilisée/)).toBeVisible();
	await keys.getByRole('button', { name: /^Supprimer la clé de/ }).click();
	await expect(keys.getByText('Aucune clé encore.')).toBeVisible();
	await page.getByRole('button', { name: 'Se déconnecter' }).click();
	await page.goto(`${server.url}/activer`);
	await page.getByRole('button', { name: "Entrer avec une clé d'accès" }).click();
	await expect(page.getByText("Cette clé n'ouvre rien ici.")).toBeVisible();
	await context.close();
	expect(await server.stop()).toBe(0);
});

test('[ID11] a CPE comes with the word of another house, which leaves the address bar at once', async ({
	browser
}) => {
	// A school of its own, with an address for its CPE.
	test.slow();
	const binaries = findPostgres();
	if (!binaries) throw new Error('PostgreSQL is missing: run `npm test`, which installs it');
	const [rows, house] = [await startPostgres(binaries), await startOidcProvider()];
	const server = await runServer({
		...{ DEMO: '1', DATABASE_URL: rows.url, PORT: String(await freePort()) },
		...{ OIDC_ISSUER: house.issuer, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret },
		OIDC_NAME: 'mon ENT'
	});
	const database = postgres(rows.url, { max: 1, onnotice: () => undefined });
	await database`insert into reach (school_id, person_id, email)
		values ('demo', 'cpe-a', 'andrea@lycee.example')`;
	await database.end();
	const page = await browser.newPage();
	const vouch = async (email: string): Promise<void> => {
		house.person = { email, email_verified: true };
		await page.goto(`${server.url}/activer`);
		await page.getByRole('button', { name: 'Entrer avec mon ENT' }).click();
	};
	await vouch('nobody@lycee.example');
	await expect(page.getByText("n'est pas celle d'un personnel")).toBeVisible();
	expect(page.url()).toBe(`${server.url}/activer`);
	await vouch('andrea@lycee.example');
	await expect(page.getByRole('banner', { name: 'Carnet' })).toContainText('Andrea VEILLE');
	expect(page.url()).toBe(`${server.url}/`);
	await page.close();
	expect(await server.stop()).toBe(0);
	await house.close();
	await rows.stop();
});
