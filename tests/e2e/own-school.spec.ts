import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { runServer } from '#tests/kit/server.ts';

const run = promisify(execFile);
const SCHOOL = '0750655E';
const NAME = 'Lycée Tout-Neuf';
const EMAIL = 'ariane@lycee.example';

test('[AD1, ID12] from an empty database to a head on her own screen', async ({ browser }) => {
	// Four processes start one after the other, each on a database of its own, perhaps on a busy machine.
	test.setTimeout(240_000);
	const folder = await mkdtemp(join(tmpdir(), 'carnet-own-school-'));
	const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: '', DEMO: '0' };
	const admin = async (...args: string[]): Promise<string> => {
		const command = ['--import', 'tsx', 'server/command.ts', 'admin', ...args];
		return (await run(process.execPath, command, { env })).stdout;
	};
	const person = ['--nom', 'Ariane NOUVELLE', '--email', EMAIL, '--role', 'direction'];
	await admin('etablissement', SCHOOL, '--nom', NAME, '--telephone', '01 99 00 10 10');
	await admin('personne', SCHOOL, ...person);
	const [code = ''] = (await admin('code', SCHOOL, '--email', EMAIL)).split('\n');

	const server = await runServer({ DATA_DIR: folder, DEMO: '0' });
	try {
		const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
		await page.goto(server.url);
		await page.getByRole('textbox', { name: 'Code de la fiche' }).fill(code);
		await page.getByRole('button', { name: 'Continuer' }).click();
		await expect(page.getByText(NAME)).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Vous êtes Ariane ?' })).toBeVisible();
		await page.getByRole('button', { name: /^Oui/ }).click();
		await expect(page.getByRole('button', { name: 'Se déconnecter' })).toBeVisible();
		await expect(page.getByRole('link', { name: 'Personnels' })).toBeVisible();
		await page.reload();
		await expect(page.getByText('Ariane NOUVELLE')).toBeVisible();
	} finally {
		expect(await server.stop()).toBe(0);
		await rm(folder, { recursive: true, force: true });
	}
});
