import type { Page } from '@playwright/test';

/** Answers nothing under that address until it is told to. */
export async function holdBack(
	page: Pick<Page, 'route'>,
	address: string
): Promise<{ readonly asked: Promise<unknown>; release(): void }> {
	let release = (): void => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	let ask = (): void => undefined;
	const asked = new Promise<void>((resolve) => (ask = resolve));
	await page.route(address, async (route) => {
		ask();
		await released;
		await route.continue();
	});
	return { asked, release };
}
