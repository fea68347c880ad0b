import type { Page } from '@playwright/test';
import { enter } from '#tests/contracts/client/client.ts';
import { expect, test } from '#tests/kit/people.ts';

const PERSON = 'eleve-21';
const PLACEMENT = `stage-${PERSON}`;
const DAY = '2027-06-15';
const CACHE = `-${PLACEMENT}-${DAY}`;

test('[SY34] of the two copies of a page, either may be behind the other: every word is there, and received once', async ({
	browser,
	server
}) => {
	const context = await browser.newContext();
	await context.request.post(`${server.url}/api/demo/enter`, {
		data: { personId: PERSON },
		headers: { 'Carnet-Protocol': '1' }
	});
	const page = await context.newPage();
	const box = page.getByRole('textbox', { name: "Ce que j'ai fait" });
	const state = page.locator('.foot').getByRole('status');
	const aside = `${server.url}/icon.svg`;
	let words = '';
	/** Kept here and unknown to the school. */
	const write = async (sentence: string): Promise<void> => {
		words += sentence;
		await box.press('Control+End');
		await box.pressSequentially(sentence);
		await expect(state).toContainText('Gardé sur cet appareil');
	};
	/** Opened again on what is left, with the network back at the end. */
	const comesBack = async (): Promise<void> => {
		await page.goto(server.url);
		await expect(box).toHaveValue(words);
		await context.unroute('**/api/sync');
		await page.evaluate(() => dispatchEvent(new Event('online')));
		await expect(state).toContainText("Reçu par l'établissement");
		await expect(box).toHaveValue(words);
		const elsewhere = await enter(server.url, PERSON, `device ${words.length}`);
		await elsewhere.sync();
		expect(elsewhere.text(PLACEMENT, DAY, 'done')).toBe(words);
		await context.route('**/api/sync', (route) => route.abort());
	};
	await page.goto(server.url);
	await expect(box).toBeVisible();
	await context.route('**/api/sync', (route) => route.abort());

	// The record forgets the last sentence, as after a disk that lied.
	await write('Une. ');
	const deltas = await page.evaluate(lastKey, { name: `-${PERSON}`, store: 'deltas' });
	const outbox = await page.evaluate(lastKey, { name: `-${PERSON}`, store: 'outbox' });
	await write('Deux. ');
	await page.goto(aside);
	await forget(page, `-${PERSON}`, { deltas, outbox });
	await comesBack();

	// The cache forgets the last sentence.
	const updates = await page.evaluate(lastKey, { name: CACHE, store: 'updates' });
	await write('Trois. ');
	await page.goto(aside);
	await forget(page, CACHE, { updates });
	await comesBack();

	// The record has lost the page, and what waited of it.
	await write('Quatre.');
	await page.goto(aside);
	await forget(page, `-${PERSON}`, { pages: 0, deltas: 0, outbox: 0 });
	await comesBack();
	await context.close();
});

/** Of each store, what came after a key is gone: something was there to forget. */
async function forget(
	page: Page,
	name: string,
	after: Readonly<Record<string, number>>
): Promise<void> {
	for (const [store, key] of Object.entries(after)) {
		expect(await page.evaluate(deleteAfter, { name, store, key })).toBeGreaterThan(0);
	}
}

/** In a page: the greatest key of a store; 0: it is empty. */
async function lastKey({ name, store }: { name: string; store: string }): Promise<number> {
	const all = await indexedDB.databases();
	const opening = indexedDB.open(all.find((one) => one.name?.endsWith(name))?.name ?? '');
	await new Promise((resolve) => (opening.onsuccess = resolve));
	const keys = opening.result.transaction(store).objectStore(store).getAllKeys();
	await new Promise((resolve) => (keys.onsuccess = resolve));
	opening.result.close();
	return Number(keys.result.at(-1) ?? 0);
}

/** In a page: deletes what a store holds after a key, and says how many rows that were. */
async function deleteAfter(what: { name: string; store: string; key: number }): Promise<number> {
	const all = await indexedDB.databases();
	const opening = indexedDB.open(all.find(({ name }) => name?.endsWith(what.name))?.name ?? '');
	await new Promise((resolve) => (opening.onsuccess = resolve));
	const write = opening.result.transaction(what.store, 'readwrite');
	const store = write.objectStore(what.store);
	// Keys that are lists come after every number.
	const range = IDBKeyRange.lowerBound(what.key, true);
	const keys = store.getAllKeys(range);
	store.delete(range);
	await new Promise((resolve) => (write.oncomplete = resolve));
	opening.result.close();
	return keys.result.length;
}
