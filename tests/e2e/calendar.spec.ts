import type { Page } from '@playwright/test';
import { controlled, expect, test } from '#tests/kit/people.ts';

/** What a head decides of the calendar changes what everybody's placements are compared with. */
test.use({ school: 'with a calendar' });

function dates(page: Page, name: string) {
	const group = page.getByRole('group', { name, exact: true });
	return { group, from: group.getByLabel('Du'), to: group.getByLabel('au') };
}

test('[CA1, CA4, CA6] the head says the zone and the two weeks of seconde, and reads who is placed outside them', async ({
	enter
}) => {
	const { page } = await enter('Maxence CADRE');
	await page.goto(new URL('/reglages', page.url()).href);
	const seconde = dates(page, 'Seconde');
	await expect(seconde.group).toContainText('Carnet ne connaît pas de texte');
	const zone = page.getByRole('combobox', { name: 'Zone de vacances' });
	await expect(zone).toHaveValue('');
	await zone.selectOption('A');
	await expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();
	const spring = dates(page, 'Printemps');
	await expect(spring.from).toHaveValue('2027-04-10');
	const college = dates(page, 'Collège (4e, 3e)');
	await expect(college.to).toHaveValue('2027-04-09');

	const save = page
		.getByRole('region', { name: 'Calendrier' })
		.getByRole('button', { name: 'Enregistrer' });
	await expect(save).toBeDisabled();
	await seconde.from.fill('2027-06-25');
	await expect(seconde.group.getByRole('alert')).toHaveText('Il faut les deux dates, ou aucune.');
	await seconde.to.fill('2027-06-14');
	await expect(seconde.group.getByRole('alert')).toHaveText('La fin vient avant le début.');
	await expect(save).toBeDisabled();
	await seconde.from.fill('2027-06-14');
	await seconde.to.fill('2027-06-25');
	await expect(seconde.group.getByRole('alert')).toHaveCount(0);
	await spring.from.fill('2027-04-12');
	await expect(college.to).toHaveValue('2027-04-11');
	await save.click();
	await expect(save).toBeDisabled();
	await expect(spring.group).toContainText('Dates de votre établissement');

	await page.reload();
	await expect(seconde.to).toHaveValue('2027-06-25');
	await expect(spring.from).toHaveValue('2027-04-12');
	await page.getByRole('button', { name: 'Reprendre les dates connues' }).click();
	await expect(spring.from).toHaveValue('2027-04-10');
	await expect(seconde.from).toHaveValue('');
	await page.getByRole('combobox', { name: 'Année scolaire' }).selectOption('2027');
	await expect(page.getByText('Carnet ne connaît pas de texte')).toHaveCount(2);

	await page.goto(new URL('/a-verifier', page.url()).href);
	await expect(page.getByRole('listitem').filter({ hasText: 'Samir GOMME' }).first()).toContainText(
		/07\/06\/2027.*en dehors des dates de stage de l'établissement/
	);
});

test('[CA4] what the school could not be told is not shown as taken', async ({ enter }) => {
	const { page, context } = await enter('Maxence CADRE');
	await controlled(page);
	await page.goto(new URL('/reglages', page.url()).href);
	const place = page.getByRole('combobox', { name: 'Jours fériés en plus' });
	await expect(place).toHaveValue('france');
	// The last that this page asks the school for.
	const questions = page.getByRole('region', { name: 'Questions du carnet' });
	await expect(questions.getByRole('list').first()).toBeVisible();
	await context.setOffline(true);
	await place.selectOption('guyane');
	await expect(page.getByRole('alert')).toContainText("n'est pas joignable");
	await expect(place).toHaveValue('france');
	await page.goto(new URL('/a-verifier', page.url()).href);
	await expect(page.getByText("n'ont pas pu être lues")).toBeVisible();
});

test('[DU9] on days on which the school is closed, help names the day on which it opens again', async ({
	enter
}) => {
	const head = await enter('Maxence CADRE');
	const settings = await head.open('/reglages');
	const bridge = dates(settings, 'Pont');
	await bridge.from.fill('2027-06-14');
	await bridge.to.fill('2027-06-27');
	await settings
		.getByRole('region', { name: 'Calendrier' })
		.getByRole('button', { name: 'Enregistrer' })
		.click();
	await expect(settings.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();

	const { page } = await enter('Chloé CARTABLE');
	await page.getByRole('button', { name: "J'ai besoin d'aide" }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('paragraph').first()).toContainText(
		'Personne au lycée ne lira ton message avant le lundi 28 juin à 8\u00a0h.'
	);
	await dialog.getByRole('checkbox', { name: 'CPE' }).check();
	await dialog.getByRole('button', { name: 'Envoyer ma demande' }).click();
	await expect(dialog).toContainText('Message gardé. Le lundi 28 juin à 8\u00a0h, ');
});
