import type { Page } from '@playwright/test';
import { controlled, expect, test, type Device } from '#tests/kit/people.ts';

type Enter = (name: string) => Promise<Device & { page: Page }>;

async function say(enter: Enter, tutor: string, student: RegExp): Promise<void> {
	const { page } = await enter(tutor);
	const trainee = page.getByRole('group', { name: student });
	await trainee.getByRole('button', { name: 'Absence' }).click();
	await trainee.getByRole('button', { name: 'Envoyer' }).click();
	await expect(trainee.getByRole('status')).toContainText("Reçu par l'établissement");
}

test('an absence seen through is copied for the register, said « Reporté », and taken back', async ({
	enter
}) => {
	await say(enter, 'Naël TABLIER', /Ugo/);
	const { page, context } = await enter('Andrea VEILLE');
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const ugo = page
		.getByRole('list', { name: 'Alertes' })
		.getByRole('listitem')
		.filter({ hasText: 'Ugo' });
	await ugo.getByRole('button', { name: 'Famille jointe' }).click();
	// « Classer » asks why until the family is known to be reached.
	await expect(ugo).toContainText(/famille jointe/);
	await ugo.getByRole('button', { name: 'Classer' }).click();
	await expect(ugo).toHaveCount(0);
	await page.locator('summary', { hasText: "Traitées aujourd'hui" }).click();
	const finished = page
		.getByRole('list', { name: "Traitées aujourd'hui" })
		.getByRole('listitem')
		.filter({ hasText: 'Ugo' });
	const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
	await finished.getByRole('button', { name: 'Copier pour Pronote' }).click();
	await expect(finished.getByRole('status')).toHaveText('Copié');
	const line = await clipboard();
	expect(line).toMatch(
		/^PUPITRE Ugo, 2de Démo, 15\/06\/2027, .*, Absence, motif inconnu, famille jointe à \d+ h \d\d$/
	);
	await page.getByRole('link', { name: 'À reporter' }).click();
	await expect(page.getByText("Le registre d'appel officiel reste celui")).toBeVisible();
	const list = page.getByRole('list', { name: /^À reporter \(\d+\)$/ });
	const entry = list.getByRole('listitem').filter({ hasText: 'Ugo' });
	await expect(entry).toContainText(line);
	await page.getByRole('button', { name: 'Tout copier' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Copié' })).toBeVisible();
	const table = (await clipboard()).split(/\r?\n/);
	expect(table[0]).toBe('Nom\tClasse\tDate\tDemi-journée\tNature\tMotif\tFamille');
	expect(table).toHaveLength((await list.getByRole('listitem').count()) + 1);
	await entry.getByRole('button', { name: 'Reporté' }).click();
	await expect(entry).toHaveCount(0);
	const done = page.getByRole('list', { name: "Reportés à l'instant" });
	await expect(done.getByRole('listitem').filter({ hasText: 'Ugo' })).toBeVisible();
	await done.getByRole('button', { name: 'Annuler' }).first().click();
	await expect(entry).toBeVisible();
	await entry.getByRole('button', { name: 'Reporté' }).click();
	await expect(entry).toHaveCount(0);
	// Nobody else has to carry it over now.
	const desk = await enter('Lou APPEL');
	await desk.page.getByRole('link', { name: 'Journal du jour' }).first().click();
	await desk.page.getByRole('link', { name: /^À reporter/ }).click();
	await expect(desk.page.getByRole('heading', { name: /^À reporter \(/ })).toBeVisible();
	await expect(desk.page.getByRole('listitem').filter({ hasText: 'Ugo' })).toHaveCount(0);
});

test('where the clipboard is refused, the text stands there selected', async ({ enter }) => {
	const { page } = await enter('Andrea VEILLE');
	await expect(page.getByText('en direct')).toBeVisible();
	await page.evaluate(() => {
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }
		});
	});
	await page.getByRole('link', { name: 'Journal du jour' }).first().click();
	await page.getByRole('link', { name: /^À reporter/ }).click();
	await page.getByRole('button', { name: 'Tout copier' }).click();
	const text = page.getByRole('textbox', { name: 'Texte à copier' });
	await expect(text).toBeFocused();
	expect(await text.inputValue()).toMatch(/^Nom\tClasse/);
	const selected = await text.evaluate(
		(area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart
	);
	expect(selected).toBe((await text.inputValue()).length);
	await expect(page.getByRole('alert')).toContainText('Copie refusée');
});

test('the tutors of those without news are asked once, and who could not be is said', async ({
	enter
}) => {
	const { page, context } = await enter('Andrea VEILLE');
	await page.locator('summary', { hasText: 'Relancer les tuteurs' }).click();
	await page.getByRole('button', { name: /^Envoyer à \d+ tuteurs?$/ }).click();
	await expect(page.getByText(/\d+ messages? aujourd'hui/)).toBeVisible();
	await expect(page.getByText(/: parti$/).first()).toBeVisible();
	await expect(page.getByText("Personne d'autre à relancer aujourd'hui.")).toBeVisible();
	const letters = await enter('Lou APPEL');
	await letters.page.goto(new URL('/boite-d-envoi', letters.page.url()).href);
	await expect(
		letters.page.getByRole('listitem').filter({ hasText: 'nouvelles du stage' }).first()
	).toBeVisible();
	await controlled(page);
	await context.setOffline(true);
	await page.reload();
	await page.locator('summary', { hasText: 'Relancer les tuteurs' }).click();
	await page.getByRole('button', { name: /^Envoyer à/ }).click();
	await expect(page.getByRole('alert').filter({ hasText: "n'est pas joignable" })).toBeVisible();
});

test('an accident says what is to be declared today, and the 48 hours once the head has ticked them', async ({
	enter
}) => {
	const { page: tutor } = await enter('Camille LEVAIN');
	const nils = tutor.getByRole('group', { name: /Nils/ });
	await nils.getByRole('button', { name: 'Autre chose' }).click();
	await nils.getByRole('button', { name: /Accident/ }).click();
	await nils.getByRole('button', { name: /Prévenir|Envoyer/ }).click();
	const { page: cpe } = await enter('Andrea VEILLE');
	const alert = cpe
		.getByRole('list', { name: 'Alertes' })
		.getByRole('listitem')
		// Another journey may have said him absent.
		.filter({ hasText: /Accident.*Nils|Nils.*Accident/s });
	await expect(alert).toContainText("Déclaration à faire aujourd'hui.");
	await expect(alert).not.toContainText('CPAM');
	const { page: head } = await enter('Maxence CADRE');
	await head.goto(new URL('/reglages', head.url()).href);
	await head.getByRole('checkbox', { name: /accidents du travail/ }).check();
	await expect(head.getByRole('status')).toContainText('Enregistré');
	await head.reload();
	await expect(head.getByRole('checkbox', { name: /accidents du travail/ })).toBeChecked();
	await expect(alert).toContainText(/CPAM avant le jeudi 17 juin à \d+/);
	// In the file: the same, and who said what, when.
	await alert.getByRole('link', { name: /Nils/ }).first().click();
	await expect(cpe.getByRole('heading', { name: 'Historique des alertes' })).toBeVisible();
	const history = cpe.getByRole('list', { name: 'Historique des alertes' });
	await expect(history).toContainText('Accident');
	await expect(history).toContainText('Dit par Camille LEVAIN');
});
