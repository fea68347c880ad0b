import type { Page } from '@playwright/test';
import { expect, test } from '#tests/kit/people.ts';

/** A server of its own: what is raised here would stand on the boards of others. */
test.use({ school: 'signals' });

async function tells({ page }: { page: Page }, text: string): Promise<void> {
	await page.getByRole('textbox', { name: "Ce que j'ai fait" }).fill(text);
	await page.getByRole('button', { name: "J'ai fini ma journée" }).click();
	await expect(page.getByRole('status').first()).toContainText("Reçu par l'établissement");
}

test('[SG21, SG23] a task that is not allowed: the référent reads why, takes it, and the student reads that they did', async ({
	enter
}) => {
	const student = await enter('Vera TROUSSE');
	await tells(student, `Ce matin j'ai rangé. J'ai conduit le chariot élévateur tout seul.`);
	const { page } = await enter('Sacha CRAIE');
	const row = page.getByRole('row', { name: /Vera/ });
	await expect(row).toContainText('Passage à relire');
	await row.getByRole('link').click();
	await expect(
		page.getByText(`J'ai conduit le chariot élévateur tout seul.`).first()
	).toBeVisible();
	await expect(page.getByText(/Une tâche à vérifier avec le tuteur/)).toBeVisible();
	await page.getByText('Pourquoi ce passage ?').click();
	await expect(page.getByText(/D4153-27/)).toBeVisible();
	await page.getByRole('button', { name: "Je m'en occupe" }).click();
	await expect(
		student.page.getByText('Ton référent a relu ce passage avec attention.')
	).toBeVisible();
	await expect(student.page.getByText('Passage à relire')).toHaveCount(0);
	await page.getByRole('button', { name: 'Classer' }).click();
	await page.getByRole('button', { name: 'Normal pour ce métier' }).click();
	await expect(page.getByText(/Une tâche à vérifier avec le tuteur/)).toHaveCount(0);
});

test('[SG21, SG24] a danger: the head hears of it at once, passes it on, and nobody else sees anything', async ({
	enter
}) => {
	const head = await enter('Maxence CADRE');
	const cpe = await enter('Andrea VEILLE');
	const student = await enter('Tom SPÉCIMEN');
	await tells(student, `Aujourd'hui le patron m'a frappé dans la réserve.`);
	const item = head.page.getByRole('listitem').filter({ hasText: /frappé dans la réserve/ });
	await expect(item).toContainText('Tom SPÉCIMEN');
	await expect(item).toContainText('Passage à relire');
	await expect(item).toContainText(`le patron m'a frappé dans la réserve`);
	await expect(item).toContainText('119');
	await expect(item.getByRole('link', { name: /Appeler/ })).toHaveCount(0);
	await item.getByRole('button', { name: 'Infirmerie ou service social' }).click();
	await expect(item).toContainText('Transmis');
	const care = await enter('Eden SOIN');
	await expect(care.page.getByText(`le patron m'a frappé dans la réserve`)).toBeVisible();
	await expect(cpe.page.getByText('Passage à relire')).toHaveCount(0);
	await item.getByRole('button', { name: "Je m'en occupe" }).click();
	await expect(item).toContainText('prise par vous');
});
