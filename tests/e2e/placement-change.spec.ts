import type { Page } from '@playwright/test';
import { expect, test } from '#tests/kit/people.ts';

test.use({ school: 'changed by hand' });

const AYA = 'Aya MODÈLE';
const HOST = 'Atelier Vélo de démonstration';

async function openPlacement(page: Page, student: string): Promise<void> {
	await page.getByRole('link', { name: 'Stages', exact: true }).click();
	await page.getByRole('link', { name: student }).click();
	await expect(page.getByRole('heading', { level: 1, name: `Stage de ${student}` })).toBeVisible();
}

test('[PC1, PC2, PC3] the office pauses a placement: student and tutor see it by themselves, and it goes on', async ({
	enter
}) => {
	const { page: office } = await enter('Charlie DOSSIER');
	const { page: aya } = await enter(AYA);
	const { page: tutor } = await enter('Dominique RAYON');
	const told = aya.getByText('Ton stage est interrompu');
	const trainee = tutor.getByRole('group', { name: /Aya/ });
	await expect(aya.getByRole('textbox', { name: "Ce que j'ai fait" })).toBeVisible();
	await expect(trainee.getByRole('button', { name: 'Présence' })).toBeVisible();

	await openPlacement(office, AYA);
	await office.getByRole('button', { name: `Interrompre : ${HOST}` }).click();
	const form = office.getByRole('dialog');
	await expect(form.getByText('Ce qui change')).toBeVisible();
	await expect(form).toContainText('Plus attendu : ');
	await expect(form).toContainText(`Le voient dans Carnet : ${AYA}, Dominique RAYON, Sacha CRAIE`);
	await form.getByLabel('À partir du').fill('');
	await form.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(form.getByRole('alert')).toHaveText('Indiquer le jour.');
	await form.getByLabel('À partir du').fill('2027-06-15');
	await form.getByRole('radio', { name: "Jusqu'à un jour" }).check();
	await form.getByLabel('Dernier jour sans stage').fill('2027-06-14');
	await form.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(form.getByRole('alert')).toHaveText('Ce jour vient avant le premier.');
	await form.getByRole('radio', { name: "Jusqu'à nouvel ordre" }).check();
	await form.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(office.getByRole('status').filter({ hasText: 'Enregistré.' })).toBeVisible();
	await expect(
		office.getByText("Interrompu : mardi 15 juin, matin, jusqu'à nouvel ordre.")
	).toBeVisible();

	await expect(told).toBeVisible();
	await expect(aya.getByRole('textbox', { name: "Ce que j'ai fait" })).toBeVisible();
	await expect(trainee).toContainText('Stage interrompu pour le moment.');
	await expect(trainee.getByRole('button', { name: 'Présence' })).toHaveCount(0);

	await office.getByRole('button', { name: `Reprendre : ${HOST}` }).click();
	await expect(form).toContainText('Attendu en plus : ');
	await form.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(told).toHaveCount(0);
	await expect(trainee.getByRole('button', { name: 'Présence' })).toBeVisible();

	await office.getByRole('button', { name: `Noter : ${HOST}` }).click();
	await form.getByRole('radio', { name: 'Interdit' }).check();
	await form.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(trainee).toContainText("Téléphone de l'élève pendant le stage : interdit.");

	await office.getByRole('button', { name: `Terminer plus tôt : ${HOST}` }).click();
	await form.getByLabel('Dernier jour').fill('2027-06-16');
	await form.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(office.getByText('Elle était prévue le vendredi 18 juin')).toBeVisible();
	await office.getByRole('button', { name: /^Remettre la fin au 18 juin/ }).click();
	await form.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(office.getByText('Elle était prévue')).toHaveCount(0);
});

test('[PC7, PC8, PC9] a tutor, a workplace and a référent are replaced, with what is wrong at its field', async ({
	enter
}) => {
	const { page: office } = await enter('Charlie DOSSIER');
	const { page: lea } = await enter('Léa EXEMPLE');
	await openPlacement(office, 'Léa EXEMPLE');
	await office.getByRole('button', { name: /^Corriger/ }).click();
	const form = office.getByRole('dialog');
	await form.getByRole('radio', { name: 'Une autre personne' }).check();
	await expect(form.getByLabel('Nom', { exact: true })).toHaveValue('');
	await form.getByLabel('Nom', { exact: true }).fill('BLÉ');
	await form.getByLabel('Prénom').fill('Ange');
	await form.getByLabel('SIRET').fill('123');
	await form.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(form.getByLabel('SIRET')).toHaveAccessibleDescription(/14 chiffres/);
	await expect(form.getByLabel('SIRET')).toBeFocused();
	await form.getByLabel('SIRET').fill('732 829 320 00074');
	await form.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(office.getByText('Ange BLÉ')).toBeVisible();

	await office.getByRole('button', { name: /^Changer d'entreprise/ }).click();
	await form.getByLabel("Dernier jour dans l'entreprise actuelle").fill('2027-06-16');
	await form.getByLabel("Nom de l'entreprise").fill('Crèche imaginaire');
	await form.getByLabel('Premier jour').fill('2027-06-16');
	await form.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(form.getByLabel('Premier jour')).toHaveAccessibleDescription(/avant le premier/);
	await form.getByLabel('Premier jour').fill('2027-06-17');
	await expect(form).toContainText('Autre lieu ou autres horaires');
	await form.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(office.getByRole('heading', { name: 'Crèche imaginaire' })).toBeVisible();
	await lea.getByRole('link', { name: 'Avant' }).click();
	await expect(lea.getByRole('heading', { name: 'Crèche imaginaire' })).toBeVisible();

	await office.getByRole('button', { name: 'Changer de référent' }).click();
	await form.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(form.getByRole('alert')).toHaveText('Choisir une personne.');
	await form.getByRole('combobox').selectOption('Sacha CRAIE');
	await expect(form).toContainText('Dany TABLEAU, Sacha CRAIE');
	await form.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(office.getByText('Suivi par Sacha CRAIE')).toBeVisible();
});

test('[PC10, PC11, PC12] who becomes référent is told, opens the file, and the office sees it', async ({
	enter
}) => {
	const { page: office, open } = await enter('Charlie DOSSIER');
	await openPlacement(office, AYA);
	await expect(office.getByText('Sacha CRAIE a ouvert ce dossier le 7 juin.')).toBeVisible();
	await office.getByRole('button', { name: 'Changer de référent' }).click();
	const form = office.getByRole('dialog');
	await form.getByRole('combobox').selectOption('Dany TABLEAU');
	await expect(
		form.getByText('Si les jours, les horaires ou une personne changent, un message part.')
	).toBeVisible();
	await form.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(office.getByText("Dany TABLEAU n'a pas encore ouvert ce dossier.")).toBeVisible();
	await office.getByRole('button', { name: `Terminer plus tôt : ${HOST}` }).click();
	await form.getByLabel('Dernier jour').fill('2027-06-17');
	await form.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(office.getByText('Elle était prévue')).toBeVisible();

	const letters = await open('/boite-d-envoi');
	const given = letters.getByRole('listitem').filter({ hasText: 'ref-a@lycee.example' });
	await expect(given.getByText('des élèves vous sont confiés pour leur stage')).toBeVisible();
	await expect(letters.getByText(/un stage a changé/).first()).toBeVisible();
	await expect(letters.getByText('MODÈLE')).toHaveCount(0);

	const check = await open('/a-verifier');
	const line = check.getByText("Dany TABLEAU n'a pas encore ouvert ce dossier.");
	await expect(line).toBeVisible();
	const { page: dany, context } = await enter('Dany TABLEAU');
	await dany.getByRole('link', { name: AYA }).first().click();
	const seen = dany.getByText("L'établissement voit que vous avez ouvert ce dossier.");
	await expect(seen).toBeVisible();
	await expect(office.getByText('Dany TABLEAU a ouvert ce dossier le 15 juin.')).toBeVisible();
	await expect(line).toHaveCount(0);
	await dany.reload();
	await expect(dany.getByRole('heading', { level: 1, name: AYA })).toBeVisible();
	await expect(seen).toHaveCount(0);
	await context.close();
});

test('[PC6] of two screens one wins, and without network what was filled in stays', async ({
	enter
}) => {
	const { page: one, context } = await enter('Charlie DOSSIER');
	const { page: other } = await enter('Maxence CADRE');
	for (const page of [one, other]) await openPlacement(page, 'Nils FICTIF');
	await one.getByRole('button', { name: /^Terminer plus tôt/ }).click();
	await one.getByRole('dialog').getByLabel('Dernier jour').fill('2027-06-17');
	await other.getByRole('button', { name: /^Noter/ }).click();
	await other.getByRole('checkbox', { name: 'La convention est signée par tous' }).uncheck();
	await other.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(other.getByText('Convention pas encore signée')).toBeVisible();

	await context.setOffline(true);
	await one.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(one.getByRole('dialog').getByRole('alert')).toContainText('Pas enregistré');
	await expect(one.getByRole('dialog').getByLabel('Dernier jour')).toHaveValue('2027-06-17');
	await context.setOffline(false);
	await one.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(one.getByText("Rien n'est écrasé")).toBeVisible();
	await expect(one.getByText('Convention pas encore signée')).toBeVisible();
	await expect(one.getByText('Elle était prévue')).toHaveCount(0);
});

test('[PE2] the office, which is sent no presences, is not told that nobody came', async ({
	enter
}) => {
	const { page } = await enter('Charlie DOSSIER');
	await page.goto(new URL('/eleves/stage-lea', page.url()).href);
	await expect(page.getByText("Cette page n'est pas pour votre rôle.")).toBeVisible();
	await expect(page.getByText('pas de nouvelles')).toHaveCount(0);
});
