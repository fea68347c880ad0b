import type { Locator, Page } from '@playwright/test';
import { decode, encode } from '#shared/api/codec.ts';
import type { ExchangeAnswer } from '#shared/api/protocol.ts';
import { controlled, expect, test } from '#tests/kit/people.ts';

/** A school whose head changes what is asked. */
test.use({ school: 'with questions of its own' });

const OWN = 'Quel geste as-tu appris en regardant ?';
const KEPT = 'Gardé sur cet appareil';

function dayQuestion(page: Page): Locator {
	return page.getByRole('region', { name: 'La question du jour' });
}

/** What is asked, « Une autre » after « Une autre », until a question is this one. */
async function askUntil(asked: Locator, wanted: string | RegExp): Promise<Locator> {
	const box = asked.getByRole('textbox', { name: wanted });
	const another = asked.getByRole('button', { name: 'Une autre' });
	await expect(another).toBeVisible();
	for (let taps = 0; taps < 40 && (await box.count()) === 0; taps++) await another.click();
	await expect(box).toBeVisible();
	return box;
}

test('[QU1, QU2] the question of the day says why, and « Une autre » goes on from what is on the page, without network', async ({
	enter
}) => {
	const { context, page } = await enter('Tom SPÉCIMEN');
	const asked = dayQuestion(page);
	await expect(asked.getByRole('textbox')).toHaveCount(1);
	const label = await asked.locator('label').textContent();
	await asked.getByText('Pourquoi cette question').click();
	await expect(asked.locator('details p')).toHaveText(/\.$/);
	await controlled(page);
	await context.setOffline(true);
	await page.reload();
	await expect(asked.locator('label')).toHaveText(label ?? '');
	await page.getByRole('textbox', { name: "Ce que j'ai découvert" }).fill('Il faut des gants');
	await expect(asked.locator('label')).toHaveText(label ?? '');
	await askUntil(asked, /cette protection|veille à la sécurité/);
	await asked.getByText('Pourquoi cette question').click();
	await expect(asked.locator('details p')).toHaveText(
		'Tu as écrit «\u202fgants\u202f»\u00a0: parle-nous de la sécurité.'
	);
});

test('[QU7] a piece of the livret is written without network, and its référent reads it under its name', async ({
	enter
}) => {
	const { context, page } = await enter('Léa EXEMPLE');
	await expect(dayQuestion(page)).toBeVisible();
	await controlled(page);
	await context.setOffline(true);
	await page.getByRole('link', { name: 'Après' }).click();
	const livret = page.getByRole('region', { name: 'Mon livret' });
	await livret.getByText("La fiche de l'entreprise").click();
	await livret.getByRole('textbox', { name: "Ce que l'on y fait" }).fill('Du pain au levain');
	await expect(page.getByRole('status').filter({ hasText: KEPT })).toBeVisible();
	await page.reload();
	await expect(livret.getByText('1 sur 4')).toBeVisible();
	await livret.getByText("La fiche de l'entreprise").click();
	await expect(livret.getByRole('textbox', { name: "Ce que l'on y fait" })).toHaveValue(
		'Du pain au levain'
	);
	await context.setOffline(false);
	await expect(page.getByRole('status').filter({ hasText: 'Reçu' })).toBeVisible();

	const referent = await enter('Dany TABLEAU');
	await settled(referent.page, { 'answer/host-activity': 'Du pain au levain' });
	// What comes with it, since the page itself is settled later.
	await page.getByRole('button', { name: 'Observer un métier' }).click();
	await referent.page.getByRole('row', { name: /Léa/ }).getByRole('link').first().click();
	const article = referent.page.getByRole('article', { name: 'Après le stage, et livret' });
	await expect(article).toContainText("Ce que l'on y fait");
	await expect(article).toContainText('Du pain au levain');
});

test('[QU8] a head adds a question that a student is asked, answers, and that its référent reads once it is retired', async ({
	enter
}) => {
	const head = await enter('Maxence CADRE');
	await head.page.goto(new URL('/reglages', head.page.url()).href);
	const part = head.page.getByRole('region', { name: 'Questions du carnet' });
	await part.getByRole('textbox', { name: 'Votre question' }).fill(OWN);
	await part.getByRole('combobox', { name: 'Thème' }).selectOption('Outils');
	await part.getByRole('textbox', { name: /Pourquoi cette question/ }).fill('Le geste se voit.');
	await part.getByRole('button', { name: 'Ajouter la question' }).click();
	await expect(part.getByRole('listitem').filter({ hasText: OWN })).toBeVisible();

	const { context, page } = await enter('Bilal BUVARD');
	const asked = dayQuestion(page);
	await controlled(page);
	await expect
		.poll(() => page.evaluate(() => Object.values(localStorage).join('\n')))
		.toContain(OWN);
	await context.setOffline(true);
	await page.reload();
	const box = await askUntil(asked, OWN);
	await asked.getByText('Pourquoi cette question').click();
	await expect(asked.locator('details p')).toHaveText('Le geste se voit.');
	await box.fill('Plier une couverture');
	await context.setOffline(false);
	await page.getByRole('button', { name: "J'ai fini ma journée" }).click();
	await expect(page.getByText('Ton référent peut lire ta journée.')).toBeVisible();

	await part.getByRole('button', { name: `Retirer ${OWN}` }).click();
	await expect(part.getByText('Retirée. Les réponses déjà écrites')).toBeVisible();
	const referent = await enter('Sacha CRAIE');
	await referent.page.getByRole('row', { name: /Bilal/ }).getByRole('link').first().click();
	const today = referent.page.getByRole('article').filter({ hasText: 'Plier une couverture' });
	await expect(today).toContainText(OWN);

	await part.getByText(/questions de Carnet/).click();
	const first = part.getByRole('button', { name: /^Retirer Quel conseil/ });
	await first.click();
	await expect(part.getByRole('button', { name: /^Reposer Quel conseil/ })).toBeVisible();
});

/** The page « Après » is there for its readers fifteen minutes later: the school's answer has it at once. */
async function settled(page: Page, fields: Record<string, string>): Promise<void> {
	await page.route('**/api/sync', async (route) => {
		// Asked again by no browser: it says so.
		const asked = Object.entries(await route.request().allHeaders());
		const headers = Object.fromEntries(asked.filter(([name]) => !/^(sec-|origin|:)/.test(name)));
		const response = await route.fetch({ headers });
		expect(response.status()).toBe(200);
		const read = decode(await response.body());
		if (!read.ok) throw new Error('an answer cannot be read');
		const answer = read.value as ExchangeAnswer;
		const placements = answer.placements.map((one) =>
			one.id === 'stage-lea' && one.card
				? {
						...one,
						texts: [
							...one.texts,
							{ page: 'after', author: one.card.student.id, settledAt: answer.now, fields }
						]
					}
				: one
		);
		await route.fulfill({ response, body: Buffer.from(encode({ ...answer, placements })) });
	});
}
