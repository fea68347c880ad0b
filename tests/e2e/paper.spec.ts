import { LIVRET } from '#shared/domain/question/livret.ts';
import { livretBoxes, pieces } from '#shared/text/question/livret.ts';
import { controlled, expect, test } from '#tests/kit/people.ts';

test('[PL6] the office prints notebooks for two students, without network; each has its days and nothing of a journal', async ({
	enter
}) => {
	const { page, context } = await enter('Charlie DOSSIER');
	await controlled(page);
	await expect(page.getByRole('table')).toBeVisible();
	await context.setOffline(true);
	await page.getByRole('link', { name: 'Carnets papier' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Carnets papier' })).toBeVisible();
	const make = page.getByRole('button', { name: /^Préparer/ });
	await expect(make).toBeDisabled();
	await page.getByRole('checkbox', { name: /Mila BROUILLON/ }).check();
	await page.getByRole('searchbox').fill('tom');
	await page.getByRole('checkbox', { name: /Tom SPÉCIMEN/ }).check();
	await page.getByRole('button', { name: 'Préparer 2 carnets' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	const mila = page.getByRole('article').filter({ hasText: 'Carnet de stage de Mila BROUILLON' });
	await expect(mila.getByRole('heading', { level: 3 })).toHaveCount(10);
	await expect(mila.getByRole('heading', { level: 3 }).first()).toHaveText(/21 juin/);
	await expect(mila.getByRole('row', { name: /matin/ })).toHaveCount(10);
	await expect(mila).toContainText('01 99 00 10 10');
	const tom = page.getByRole('article').filter({ hasText: 'Carnet de stage de Tom SPÉCIMEN' });
	// Two workplaces, from today on.
	await expect(tom.getByRole('heading', { level: 3 }).first()).toHaveText(/15 juin ·/);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
	await expect(mila).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await page.getByRole('button', { name: 'Revenir à la liste' }).click();
	await page.getByRole('searchbox').fill('');
	await expect(page.getByRole('checkbox', { name: /Mila BROUILLON/ })).toBeChecked();
});

test('[PL8] a notebook ends with the livret where that is ticked, under the words of the app', async ({
	enter
}) => {
	const { page } = await enter('Charlie DOSSIER');
	await page.goto(new URL('/carnet-papier?stage=stage-lea', page.url()).href);
	const make = page.getByRole('button', { name: 'Préparer le carnet' });
	await make.click();
	const lea = page.getByRole('article');
	await expect(lea).toContainText("Ce que j'en garde");
	await expect(lea.getByRole('heading', { name: 'Mon livret' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Revenir à la liste' }).click();
	await page.getByRole('checkbox', { name: 'Avec le livret' }).check();
	await make.click();
	await expect(lea.getByRole('heading', { name: 'Mon livret' })).toBeVisible();
	await expect(lea.getByRole('heading', { level: 4 })).toHaveText(
		LIVRET.map(({ piece }) => pieces[piece])
	);
	for (const label of Object.values(livretBoxes)) {
		await expect(lea.getByText(label, { exact: true })).toBeVisible();
	}
	await page.emulateMedia({ media: 'print' });
	await expect(lea.getByRole('heading', { name: 'Mon glossaire' })).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
});

test("[PL6] a référent comes from a student's file, whose notebook is ticked", async ({
	enter
}) => {
	const { page } = await enter('Dany TABLEAU');
	await page.goto(new URL('/eleves/stage-nils', page.url()).href);
	await page.getByRole('link', { name: 'Carnet papier' }).click();
	await page.getByRole('button', { name: 'Préparer le carnet' }).click();
	await expect(page.getByRole('article')).toHaveCount(1);
	await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^Carnet de stage de Nils/);
});
