import { expect, test } from '#tests/kit/people.ts';
import { importFile, withFamily } from '#tests/kit/preparing.ts';

/** Nobody else's journey has a student of age. */
test.use({ school: 'with a student of age' });

test('[AL26] a file says that a student is of age: the CPE, whose board is open, calls them first', async ({
	enter
}) => {
	const { page: cpe } = await enter('Andrea VEILLE');
	const alert = withFamily(cpe);
	await alert.getByText('Famille', { exact: true }).click();
	const family = alert.getByRole('group', { name: /^Appels et messages/ });
	await expect(family.first()).toBeVisible();
	const before = await family.count();

	const { page: office } = await enter('Charlie DOSSIER');
	await office.getByRole('link', { name: 'Importer' }).click();
	const row = 'PUPITRE;Gwen;12/03/2008;2de Démo;06 39 98 33 33';
	await importFile(office, `Nom;Prénom;Né(e) le;Classe;Téléphone\n${row}\n`);
	await office.getByRole('button', { name: 'Appliquer' }).click();
	await expect(office.getByRole('heading', { name: "C'est importé." })).toBeVisible();

	await expect(family).toHaveCount(before + 1);
	const own = family.first();
	await expect(own).toHaveAccessibleName('Appels et messages : Gwen PUPITRE');
	await expect(own).toContainText("l'élève, 18 ans ou plus");
	await expect(own.getByRole('link', { name: /06.39.98.33.33/ })).toBeVisible();
	await expect(own.getByRole('button', { name: /Envoyer/ })).toHaveCount(0);
	await own.getByText('Phrase à lire au téléphone').click();
	await expect(own).toContainText('Où es-tu');
	await expect(family.nth(1).getByRole('button', { name: 'Jointe' })).toBeVisible();
});
