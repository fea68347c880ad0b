import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { controlled, expect, test } from '#tests/kit/people.ts';

test('[EX1] without network a student takes along what nobody has received yet, in a file that opens by itself', async ({
	enter
}) => {
	const { page, context } = await enter('Bilal CARTABLE');
	await controlled(page);
	// The page of the export comes from the device, too.
	await context.setOffline(true);
	await page.getByRole('textbox', { name: "Ce que j'ai fait" }).fill('Un mot <b>pour moi</b>.');
	await expect(page.locator('.foot').getByRole('status')).toContainText('Gardé sur cet appareil');
	await page.getByRole('link', { name: 'Mes données' }).click();
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Exporter en un fichier' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toBe('carnet-2027-06-15.zip');
	await expect(page.getByText('Fichier prêt, dans les téléchargements.')).toBeVisible();
	const files = unzipSync(await readFile(await download.path()));
	expect(Object.keys(files).sort()).toEqual(['carnet.html', 'carnet.json', 'carnet.txt']);

	const opened = await context.newPage();
	await opened.setContent(strFromU8(files['carnet.html'] ?? new Uint8Array()));
	await expect(opened.getByRole('heading', { level: 2, name: 'Mardi 15 juin' })).toBeVisible();
	await expect(opened.getByText('Un mot <b>pour moi</b>.')).toBeVisible();
	await opened.setViewportSize({ width: 320, height: 740 });
	const wide = await opened.evaluate(() => document.documentElement.scrollWidth);
	expect(wide).toBeLessThanOrEqual(320);
	await opened.screenshot({ path: test.info().outputPath('carnet.png'), fullPage: true });
});
