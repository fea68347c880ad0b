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
