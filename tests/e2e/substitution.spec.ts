import type { Page } from '@playwright/test';
import { expect, test } from '#tests/kit/people.ts';

const EDEN = 'Eden SOIN';

async function openSubstitutions(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Personnels' }).click();
	await page.getByRole('link', { name: 'Remplacements' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Remplacements' })).toBeFocused();
}

/** Until the link is there: nobody reloads. */
async function openStudents(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Mes élèves' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Mes élèves' })).toBeVisible();
}

test('[SU1, SU2, SU5] a head replaces a référent: the substitute follows, the student knows who reads, and it ends at once', async ({
	enter
}) => {
	const { page: head } = await enter('Maxence CADRE');
	const { page: eden } = await enter(EDEN);
	const { page: lea } = await enter('Léa EXEMPLE');
	const told = lea.getByText(`${EDEN} remplace ton référent Dany TABLEAU`);
	await expect(lea.getByRole('textbox', { name: "Ce que j'ai fait" })).toBeVisible();
	await expect(told).toHaveCount(0);
	await expect(eden.getByRole('link', { name: 'Mes élèves' })).toHaveCount(0);

	await openSubstitutions(head);
	await expect(head.getByText('Aucun remplacement')).toBeVisible();
	await head.getByRole('button', { name: 'Prévoir un remplacement' }).click();
	const form = head.getByRole('dialog');
	await form.getByRole('combobox', { name: 'Référent absent' }).selectOption('ref-a');
	await form.getByRole('combobox', { name: 'Qui remplace' }).selectOption('infirmerie');
	await form.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(form.getByRole('alert')).toContainText('le premier et le dernier jour');
	await form.getByLabel('Dernier jour').fill('2027-06-14');
	await form.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(form.getByRole('alert')).toContainText('déjà passé');
	await form.getByLabel('Dernier jour').fill('2027-06-18');
	await form.getByRole('button', { name: 'Enregistrer' }).click();
	const running = head.getByRole('list', { name: /^En cours/ });
	await expect(running).toContainText(`${EDEN} remplace Dany TABLEAU`);
	await expect(running).toContainText('Du 15 juin au 18 juin');

	await expect(told).toContainText('ne lit pas tes pages');
	await openStudents(eden);
	const row = eden.getByRole('row', { name: /Léa EXEMPLE/ });
	await expect(row).toContainText("En remplacement de Dany TABLEAU jusqu'au 18 juin");
	await row.getByRole('link', { name: 'Léa EXEMPLE' }).click();
	await expect(eden.getByText("La direction n'a pas ouvert le journal")).toBeVisible();
	await expect(eden.getByRole('textbox', { name: 'Commentaire' })).toHaveCount(0);

	await running.getByRole('button', { name: `Changer : ${EDEN}` }).click();
	await expect(form.getByLabel('Premier jour')).toBeDisabled();
	await form.getByRole('checkbox', { name: 'Lit aussi le journal' }).check();
	await form.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(running).toContainText('Lit aussi le journal.');
	await expect(told).toContainText('lit aussi tes pages');
	await expect(eden.getByText('journal compris')).toBeVisible();
	await expect(eden.getByRole('textbox', { name: 'Commentaire' }).first()).toBeVisible();

	await running.getByRole('button', { name: `Mettre fin : ${EDEN}` }).click();
	await form.getByRole('button', { name: 'Mettre fin' }).click();
	await expect(head.getByRole('status').filter({ hasText: 'Remplacement terminé' })).toBeVisible();
	const past = head.getByRole('list', { name: /^Passés/ });
	await past.getByText('Décisions (3)').click();
	await expect(past).toContainText('a mis fin au remplacement');
	await expect(told).toHaveCount(0);
	await expect(eden.getByText("Cette page n'est pas pour votre rôle.")).toBeVisible();
	await expect(eden.getByRole('link', { name: 'Mes élèves' })).toHaveCount(0);
});

test('[SU7] of two screens one wins and nothing is overwritten; without network it says so', async ({
	enter
}) => {
	const { page: one, context } = await enter('Maxence CADRE');
	const { page: other } = await enter('Maxence CADRE');
	for (const page of [one, other]) await openSubstitutions(page);
	await one.getByRole('button', { name: 'Prévoir un remplacement' }).click();
	const form = one.getByRole('dialog');
	await form.getByRole('combobox', { name: 'Référent absent' }).selectOption('ref-c');
	await form.getByRole('combobox', { name: 'Qui remplace' }).selectOption('secretariat');
	await form.getByLabel('Premier jour').fill('2027-09-06');
	await form.getByLabel('Dernier jour').fill('2027-09-10');
	await form.getByRole('button', { name: 'Enregistrer' }).click();
	const coming = (page: Page) => page.getByRole('list', { name: /^À venir/ });
	await expect(coming(one)).toContainText('Du 6 septembre au 10 septembre');
	// Nobody reloads: the other screen reads again by itself, and is then slower than the first.
	await expect(coming(other)).toContainText('Charlie DOSSIER', { timeout: 60_000 });
	await other.getByRole('button', { name: 'Changer : Charlie DOSSIER' }).click();
	await other.getByRole('dialog').getByLabel('Dernier jour').fill('2027-09-08');
	await one.getByRole('button', { name: 'Changer : Charlie DOSSIER' }).click();
	await form.getByLabel('Dernier jour').fill('2027-09-17');
	await form.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(coming(one)).toContainText('Du 6 septembre au 17 septembre');
	await other.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
	await expect(other.getByText("Rien n'est écrasé")).toBeVisible();
	await expect(coming(other)).toContainText('Du 6 septembre au 17 septembre');
	await context.setOffline(true);
	await expect(one.getByText('peut-être changé depuis')).toBeVisible();
	await expect(one.getByRole('button', { name: 'Prévoir un remplacement' })).toBeDisabled();
	await context.setOffline(false);
	await one.getByRole('button', { name: /^Annuler le remplacement/ }).click();
	await form.getByRole('button', { name: 'Annuler le remplacement' }).click();
	await expect(one.getByRole('list', { name: /^Passés/ })).toContainText('avant le début');
});
