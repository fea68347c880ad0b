import type { Page } from '@playwright/test';
import { expect } from '#tests/kit/people.ts';
import { sheetCode } from '#tests/kit/preparing.ts';

/** The code of a sheet made for this student just now. */
export async function linked(page: Page, url: string, student: string): Promise<string> {
	await page.goto(`${url}/healthz`);
	return sheetCode(page, student);
}

/** On this page, with a link or a sheet's code: the way anybody without an account comes in. */
export async function entered(page: Page, url: string, code: string): Promise<void> {
	await page.goto(`${url}/e/demo#${code}`);
	await page.getByRole('button', { name: /^Oui, je suis/ }).click();
	await expect(page.getByRole('button', { name: 'Se déconnecter' })).toBeVisible();
}
