import type { Locator, Page } from '@playwright/test';
import { controlled, expect, test } from '#tests/kit/people.ts';

function alertOf(page: Page, student: string): Locator {
	return page
		.getByRole('list', { name: 'Alertes' })
		.getByRole('listitem')
		.filter({ hasText: student });
}

function silent(page: Page, student: string): Locator {
	return page
		.getByRole('list', { name: 'Sans nouvelles' })
		.getByRole('button', { name: new RegExp(`^Ouvrir une alerte.*${student}$`) });
}

test('[SI2, SI3, AL24] by keyboard: a CPE opens an alert, the référent sees it, the tutor’s word ends it', async ({
	enter
}) => {
	const cpe = await enter('Andrea VEILLE');
	await silent(cpe.page, 'Farid PUPITRE').press('Enter');
	const farid = alertOf(cpe.page, 'Farid PUPITRE');
	await expect(farid).toContainText('Sans nouvelles ce matin');
	await expect(farid).toContainText('à chercher');
	await expect(farid).not.toContainText(/absen/i);
	await expect(cpe.page.getByRole('status')).toContainText([/Alerte ouverte.*Farid/]);
	await expect(farid.getByRole('button', { name: "Je m'en occupe" })).toBeFocused();
	await expect(silent(cpe.page, 'Farid PUPITRE')).toHaveCount(0);
	await expect(farid).not.toContainText('pas encore reçu');

	const referent = await enter('Inès MANUEL');
	await expect(referent.page.getByRole('row', { name: /Farid PUPITRE/ })).toContainText(
		'Sans nouvelles ce matin · À prendre'
	);
	const student = await enter('Farid PUPITRE');
	await expect(student.page.getByText('Le lycée cherche à savoir où tu es.')).toBeVisible();

	const tutor = await enter('Naël TABLIER');
	const trainee = tutor.page.getByRole('group', { name: /Farid/ });
	await expect(trainee).toContainText('Le lycée cherche à savoir où est Farid P.');
	await trainee.getByRole('button', { name: 'Présence' }).click();
	await expect(trainee.getByRole('status')).toContainText("Reçu par l'établissement");
	await expect(trainee).not.toContainText('cherche');

	await expect(farid).toHaveCount(0);
	await expect(silent(cpe.page, 'Farid PUPITRE')).toHaveCount(0);
	await cpe.page.locator('summary', { hasText: "Traitées aujourd'hui" }).click();
	const finished = cpe.page.getByRole('list', { name: "Traitées aujourd'hui" });
	await expect(finished.getByRole('listitem').filter({ hasText: 'Farid PUPITRE' })).toContainText(
		'Recherche terminée'
	);
	await expect(student.page.getByText('Le lycée cherche à savoir où tu es.')).toHaveCount(0);
});

test('[AL24, AL4] a family that was told is to be reassured once the child is there', async ({
	enter
}) => {
	const { page } = await enter('Noa RELAIS');
	await silent(page, 'Tess GOMME').click();
	const tess = alertOf(page, 'Tess GOMME');
	await tess.getByRole('button', { name: 'Famille jointe' }).click();
	await expect(tess).toContainText(/famille jointe/);
	await expect(tess).not.toContainText('pas encore reçu');
	const tutor = await enter('Mila COMPTOIR');
	await tutor.page
		.getByRole('group', { name: /Tess/ })
		.getByRole('button', { name: 'Présence' })
		.click();
	await expect(tess).toContainText(/Recherche terminée.*famille à rassurer/);
	await expect(tess).toContainText(/Présence dite à .*Rassurer la famille/);
	await tess.getByRole('button', { name: 'Rassurer la famille' }).click();
	await tess.getByRole('button', { name: 'Classer' }).click();
	await expect(tess).toHaveCount(0);
	await page.getByRole('link', { name: 'Journal du jour' }).first().click();
	const line = page.getByRole('listitem').filter({ hasText: 'Tess GOMME' });
	await expect(line).toContainText('Sans nouvelles');
	await expect(line).not.toContainText(/absen/i);
});

test('[SI2, AL14] without network an alert that was opened stands at once, and is taken back', async ({
	enter
}) => {
	const { page, context } = await enter('Andrea VEILLE');
	const other = await enter('Noa RELAIS');
	await controlled(page);
	const open = silent(page, 'Kenza COMPAS');
	await expect(open).toBeVisible();
	await context.setOffline(true);
	await open.click();
	const kenza = alertOf(page, 'Kenza');
	await expect(kenza).toContainText('pas encore reçu');
	await page.getByRole('button', { name: 'Annuler', exact: true }).click();
	await expect(kenza).toHaveCount(0);
	await expect(open).toBeVisible();
	await open.click();
	await expect(kenza).toBeVisible();
	await context.setOffline(false);
	const theirs = alertOf(other.page, 'Kenza');
	await expect(theirs).toContainText('alerte ouverte par Andrea VEILLE');
	await kenza.getByRole('button', { name: "Annuler l'alerte" }).click();
	await expect(kenza).toHaveCount(0);
	await expect(theirs).toHaveCount(0);
	await expect(silent(other.page, 'Kenza COMPAS')).toBeVisible();
});

test('[SI4] a référent marks a placement « à suivre »: the staff read it, the student does not', async ({
	enter,
	server
}) => {
	const { page } = await enter('Inès MANUEL');
	await page.getByRole('link', { name: 'Tess PUPITRE' }).click();
	const section = page.getByRole('region', { name: 'À suivre' });
	await expect(section).toContainText("une alerte s'ouvre toute seule");
	await section.getByRole('textbox').fill('Déjà en difficulté au collège.');
	await section.getByRole('button', { name: 'Suivre cet élève' }).click();
	await expect(section.getByRole('status')).toContainText('Demandé par Inès MANUEL');
	await expect(section.getByRole('status')).toContainText("Reçu par l'établissement");

	const cpe = await enter('Andrea VEILLE');
	const line = cpe.page
		.getByRole('list', { name: 'Sans nouvelles' })
		.getByRole('listitem')
		.filter({ hasText: 'Tess PUPITRE' });
	await expect(line).toContainText('À suivre');
	const desk = await enter('Lou APPEL');
	await desk.page.goto(`${server.url}/eleves/stage-eleve-48`);
	const read = desk.page.getByRole('region', { name: 'À suivre' });
	await expect(read).toContainText('Demandé par Inès MANUEL');
	await expect(read).not.toContainText('difficulté');
	await expect(read.getByRole('button')).toHaveCount(0);
	const student = await enter('Tess PUPITRE');
	await expect(student.page.getByRole('button', { name: "J'y suis" })).toBeVisible();
	await expect(student.page.getByText(/suivre/)).toHaveCount(0);

	await section.getByRole('button', { name: 'Ne plus suivre' }).click();
	await expect(section.getByRole('button', { name: 'Suivre cet élève' })).toBeVisible();
	await expect(line).not.toContainText('À suivre');
	await page.getByRole('button', { name: 'Ouvrir une alerte' }).click();
	await expect(page.getByText(/^Sans nouvelles.*À prendre$/)).toBeVisible();
	await expect(alertOf(cpe.page, 'Tess PUPITRE')).toBeVisible();
	await page.getByRole('button', { name: "Annuler l'alerte" }).click();
	await expect(alertOf(cpe.page, 'Tess PUPITRE')).toHaveCount(0);
});
