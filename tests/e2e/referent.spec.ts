import type { Locator, Page } from '@playwright/test';
import { controlled, expect, quiet, test, type Device } from '#tests/kit/people.ts';

const DESK = { width: 1280, height: 800 };

test('a référent is told what is new, answers with the student’s words, and takes it back', async ({
	enter
}) => {
	// Somebody in no other journey: words of an earlier one would mix with hers, and be quoted first.
	const student = await enter('Vera TROUSSE');
	await student.page.getByRole('textbox', { name: "Ce que j'ai fait" }).fill('La pâte a levé.');
	await finish(student);

	const { page, context } = await enter('Sacha CRAIE');
	const row = page.getByRole('table', { name: 'Mes élèves' }).getByRole('row', { name: /Vera/ });
	await expect(row).toContainText(/\d+ pages? nouvelles?/);
	await row.getByRole('link').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vera TROUSSE');
	const today = page.getByRole('article').first();
	await expect(today).toContainText('Nouveau');
	await expect(today).toContainText('La pâte a levé.');

	const box = today.getByRole('textbox', { name: 'Commentaire' });
	await box.click();
	await expect(box).toBeFocused();
	await today.getByRole('button', { name: /La pâte a levé/ }).click();
	await expect(box).toBeFocused();
	await page.keyboard.type('Et les croissants ?');
	await expect(box).toHaveValue(/La pâte a levé.*Et les croissants \?$/);
	await controlled(page);
	await context.setOffline(true);
	await today.getByRole('button', { name: "Envoyer à l'élève" }).click();
	await expect(today).toContainText('Gardé sur cet appareil');
	await context.setOffline(false);
	await expect(today).toContainText("Reçu par l'établissement");
	await expect(student.page.getByText('Et les croissants ?')).toBeVisible();

	await today.getByRole('button', { name: 'Retirer' }).click();
	await expect(box).toHaveValue(/Et les croissants \?$/);
	await expect(box).toBeFocused();
	await expect(student.page.getByText('Et les croissants ?')).toHaveCount(0);

	await page.reload();
	await expect(box).toHaveValue(/Et les croissants \?$/);
	await page.getByRole('link', { name: 'Retour' }).click();
	await expect(row).not.toContainText(/pages? nouvelles?/);
	await page.getByRole('button', { name: /^Nouveautés/ }).click();
	await expect(row).toHaveCount(0);
	await page.getByRole('button', { name: /^Tous/ }).click();
	await row.getByRole('link').click();
	await expect(today).toContainText('La pâte a levé.');
	await expect(today).not.toContainText('Nouveau');
});

test('a word by telephone becomes an absence on the board, by keyboard alone, and is taken back', async ({
	enter
}) => {
	const { page } = await enter('Sacha CRAIE');
	await page.setViewportSize(DESK);
	const row = page.getByRole('row', { name: /Tom SPÉCIMEN/ });
	await press(page, row.getByRole('link'));
	await press(page, page.getByRole('button', { name: "On m'a prévenu par téléphone" }));
	const form = page.getByRole('form', { name: "On m'a prévenu par téléphone" });
	await expect(form.getByRole('combobox')).toBeFocused();
	await reach(page, form.getByRole('radio', { name: 'Absence' }));
	await page.keyboard.press('Space');
	await press(page, form.getByRole('button', { name: 'Enregistrer' }));
	await expect(page.getByRole('button', { name: "On m'a prévenu par téléphone" })).toBeFocused();
	const today = page.getByRole('article').first();
	await expect(today).toContainText('entreprise, par téléphone');
	await expect(today).toContainText("Reçu par l'établissement");
	await expect(page.getByRole('heading', { name: 'Alertes ouvertes' })).toBeVisible();

	const cpe = await enter('Andrea VEILLE');
	const item = cpe.page
		.getByRole('list', { name: 'Alertes' })
		.getByRole('listitem')
		.filter({ hasText: 'Tom SPÉCIMEN' });
	await expect(item).toBeVisible();
	await press(page, today.getByRole('button', { name: 'Retirer' }));
	await expect(item).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Alertes ouvertes' })).toHaveCount(0);
});

test('notes and calls survive a reload, are read by the CPE, and not by the vie scolaire', async ({
	enter
}) => {
	const { page } = await enter('Sacha CRAIE');
	await page
		.getByRole('row', { name: /Tom SPÉCIMEN/ })
		.getByRole('link')
		.click();
	await expect(page.getByText('Des faits, pas de jugement.')).toBeVisible();
	await page.getByRole('textbox', { name: 'Nouvelle note' }).fill('Fatigue dite par le tuteur.');
	await page.reload();
	await expect(page.getByRole('textbox', { name: 'Nouvelle note' })).toHaveValue(/Fatigue/);
	await page.getByRole('button', { name: 'Ajouter la note' }).click();
	const notes = page.getByRole('list', { name: 'Notes de suivi' });
	await expect(notes).toContainText('Fatigue dite par le tuteur.');
	await page.getByRole('button', { name: 'Noter un appel ou une visite' }).click();
	await page.getByRole('radio', { name: 'Visite' }).check();
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	const calls = page.getByRole('region', { name: 'Visites et appels' });
	await expect(calls).toContainText('Visite · Tuteur');
	await expect(calls).toContainText("Reçu par l'établissement");

	const cpe = await enter('Andrea VEILLE');
	await expect(cpe.page.getByRole('list', { name: 'Alertes' })).toBeAttached();
	const url = new URL(page.url());
	await cpe.page.goto(url.href);
	await expect(cpe.page.getByText('Fatigue dite par le tuteur.')).toBeVisible();
	await expect(cpe.page.getByText('Votre rôle ne lit pas le journal')).toBeVisible();
	await expect(cpe.page.getByRole('textbox', { name: 'Commentaire' })).toHaveCount(0);
	const desk = await enter('Lou APPEL');
	await expect(desk.page.getByRole('list', { name: 'Alertes' })).toBeAttached();
	await desk.page.goto(url.href);
	await expect(desk.page.getByText('vos propres notes')).toBeVisible();
	await expect(desk.page.getByText('Fatigue dite par le tuteur.')).toHaveCount(0);

	await notes.getByRole('button', { name: 'Retirer' }).click();
	await expect(notes).toContainText('Aucune note.');
	await expect(cpe.page.getByText('Fatigue dite par le tuteur.')).toHaveCount(0);
});

test('a file opened first of all waits for the school before it says that the student is not here', async ({
	browser,
	server
}) => {
	for (const reached of [true, false]) {
		const context = await browser.newContext({ serviceWorkers: 'block' });
		await context.request.post(`${server.url}/api/demo/enter`, {
			data: { personId: 'ref-a' },
			headers: { 'Carnet-Protocol': '1' }
		});
		let answer = (): void => undefined;
		const answered = new Promise<void>((resolve) => {
			answer = resolve;
		});
		await context.route('**/api/sync', async (route) => {
			await answered;
			await (reached ? route.continue() : route.abort());
		});
		const page = await context.newPage();
		await page.goto(`${server.url}/eleves/stage-lea`);
		await expect(page.getByRole('button', { name: 'Se déconnecter' })).toBeVisible();
		await quiet(page);
		const unknown = page.getByText("Cet élève n'est pas sur cet appareil.");
		await expect(unknown).toHaveCount(0);
		answer();
		await expect(
			reached ? page.getByRole('heading', { level: 1, name: /^Léa/ }) : unknown
		).toBeVisible();
		await context.close();
	}
});

async function finish({ page }: Device & { page: Page }): Promise<void> {
	await page.getByRole('button', { name: "J'ai fini ma journée" }).click();
	await expect(page.getByRole('status')).toContainText(["Reçu par l'établissement"]);
}

/** With Tab alone. */
async function reach(page: Page, target: Locator): Promise<void> {
	await expect(target).toBeVisible();
	for (let presses = 0; presses < 80; presses++) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	await expect(target).toBeFocused();
}

async function press(page: Page, target: Locator): Promise<void> {
	await reach(page, target);
	await page.keyboard.press('Enter');
}
