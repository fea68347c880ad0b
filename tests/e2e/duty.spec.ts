import type { Locator, Page } from '@playwright/test';
import { expect, test } from '#tests/kit/people.ts';

const MORNING = 'mardi 22 juin, matin';

/** A half-day of the week that stands there. */
function cell(page: Page, day: RegExp, half: 0 | 1): Locator {
	return page.getByRole('row', { name: day }).getByRole('cell').nth(half);
}

function lacking(page: Page): Locator {
	return page.getByText(/de stage n'(a|ont) personne de permanence/);
}

async function openDuty(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Permanences' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Permanences' })).toBeFocused();
	await expect(lacking(page)).toBeVisible();
}

test('[DU3, DU4] a CPE takes a morning that had nobody; the other CPE sees it, and is not overwritten', async ({
	enter
}) => {
	const { page: andrea } = await enter('Andrea VEILLE');
	const { page: noa } = await enter('Noa RELAIS');
	await noa.setViewportSize({ width: 1280, height: 800 });
	for (const page of [andrea, noa]) {
		await openDuty(page);
		await page.getByRole('button', { name: 'Voir la première' }).click();
		await expect(cell(page, /vendredi 18 juin/i, 1)).toContainText('Personne de permanence');
		await page.getByRole('button', { name: 'Semaine suivante' }).click();
		await expect(cell(page, /mardi 22 juin/i, 0)).toContainText('Personne de permanence');
	}
	const before = Number(/^\d+/.exec((await lacking(andrea).textContent())?.trim() ?? '')?.[0]);
	// Noa looks at it as it still is; Andrea is faster.
	await noa.getByRole('button', { name: `Changer : ${MORNING}` }).click();
	await noa.getByRole('checkbox', { name: /Noa RELAIS/ }).check();
	await andrea.getByRole('button', { name: `Je m'en charge : ${MORNING}` }).click();
	const taken = cell(andrea, /mardi 22 juin/i, 0);
	await expect(taken).toContainText('Andrea VEILLE');
	await expect(taken).not.toContainText('Personne de permanence');
	await expect(andrea.getByRole('status')).toContainText(['Une demi-journée enregistrée.']);
	await expect(lacking(andrea)).toContainText(`${before - 1} demi-journées`);
	await noa.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(noa.getByText("Rien n'est écrasé")).toBeVisible();
	await expect(cell(noa, /mardi 22 juin/i, 0)).toContainText('Andrea VEILLE');
	// Now that she has read it, she adds herself and a telephone.
	await noa.getByRole('button', { name: `Changer : ${MORNING}` }).click();
	await noa.getByRole('checkbox', { name: /Noa RELAIS/ }).check();
	const phone = noa
		.getByRole('dialog')
		.getByRole('textbox', { name: 'Téléphone de la permanence' });
	await phone.fill('06 39 98 2O');
	await noa.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(noa.getByRole('alert')).toContainText("Ce numéro n'est pas complet");
	await phone.fill('06 39 98 20 20');
	await noa.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(cell(noa, /mardi 22 juin/i, 0)).toContainText(/Andrea VEILLE\s*Noa RELAIS/);
	// Nobody reloads: the open page reads again by itself.
	await expect(taken).toContainText('Noa RELAIS', { timeout: 60_000 });
	await expect(taken).toContainText('06 39 98 20 20');
});

test('[DU5] a week is filled in two taps, the next copied; without network it says so', async ({
	enter
}) => {
	const { page, context } = await enter('Maxence CADRE');
	await openDuty(page);
	await page.getByRole('button', { name: 'Semaine suivante' }).click();
	await page.getByRole('button', { name: 'Recopier la semaine précédente' }).click();
	await expect(cell(page, /mercredi 23 juin/i, 1)).toContainText(/Andrea VEILLE\s*Noa RELAIS/);
	await expect(cell(page, /mercredi 23 juin/i, 1)).toContainText('06 39 98 10 10');
	// Friday afternoon of the week before had nobody.
	await expect(cell(page, /vendredi 25 juin/i, 1)).toContainText('Personne de permanence');
	await page.getByRole('button', { name: 'Remplir la semaine' }).click();
	await expect(cell(page, /vendredi 25 juin/i, 1)).toContainText('Maxence CADRE');
	await expect(cell(page, /vendredi 25 juin/i, 0)).not.toContainText('Maxence CADRE');
	await expect(page.getByRole('heading', { name: 'Remplir cette semaine' })).toHaveCount(0);
	await context.setOffline(true);
	await expect(page.getByText('peut-être changé depuis')).toBeVisible();
	await expect(page.getByRole('button', { name: /^Changer/ }).first()).toBeDisabled();
	await context.setOffline(false);
	await expect(page.getByText('peut-être changé depuis')).toHaveCount(0);
	await expect(page.getByRole('button', { name: /^Changer/ }).first()).toBeEnabled();
});

test('[DU6] a tutor calls whoever is on duty; a référent reads who that is, and changes nothing', async ({
	enter
}) => {
	const { page: tutor } = await enter('Camille LEVAIN');
	await expect(tutor.locator('a[href="tel:0639981010"]').first()).toBeVisible();
	const { page: referent } = await enter('Dany TABLEAU');
	await openDuty(referent);
	await expect(cell(referent, /mardi 15 juin/i, 0)).toContainText('Andrea VEILLE');
	await expect(
		referent.getByRole('main').getByRole('button', { name: /Changer|Je m'en charge/ })
	).toHaveCount(0);
});
