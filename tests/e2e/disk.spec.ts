import type { BrowserContext, Page } from '@playwright/test';
import { expect, quiet, test } from '#tests/kit/people.ts';

const BOX = "Ce que j'ai fait";
const QUOTA = 12 * 1024 * 1024;

test('[SY34] a full disk is said at once, the words stay and can be copied, and every kept word is there after', async ({
	browser,
	server
}) => {
	const context = await browser.newContext();
	const page = await context.newPage();
	// Before the database is opened: a browser heeds it late otherwise.
	await limitDisk(context, page, server.url);
	await page.goto(server.url);
	// Somebody in no other journey: the page is long afterwards.
	const entered = await context.request.post(`${server.url}/api/demo/enter`, {
		data: { personId: 'eleve-20' },
		headers: { 'Carnet-Protocol': '1' }
	});
	expect(entered.status()).toBe(204);
	await page.reload();
	const box = page.getByRole('textbox', { name: BOX });
	await box.fill('Gardé avant. ');
	const state = page.locator('.foot').getByRole('status');
	await expect(state).toContainText(/Gardé sur cet appareil|Reçu par l'établissement/);
	await quiet(page);
	await fillDisk(page);
	const long = `Gardé avant. ${words(1800)}`;
	await box.fill(long);
	const told = page.getByRole('alert').filter({ hasText: "Ton texte reste à l'écran" });
	await expect(told).toBeVisible();
	await expect(told.getByRole('button', { name: 'Copier' })).toBeVisible();
	await expect(state).toHaveText('');
	await expect(box).toHaveValue(long);

	// The disk is still full: what was kept comes from the record, the rest from the rescue line.
	await page.reload();
	await expect(box).toHaveValue(/^Gardé avant\. /);
	await expect(box).toHaveValue(long);
	await page.evaluate(() => indexedDB.deleteDatabase('junk'));
	await box.press('Control+End');
	await box.pressSequentially(' fin');
	await expect(state).toContainText(/Gardé sur cet appareil|Reçu par l'établissement/);
	await expect(told).toHaveCount(0);
	await page.reload();
	await expect(box).toHaveValue(`${long} fin`);
	await context.close();
});

test('[SY34] a record deleted by another page under unsent words is made again: they stay, and are received', async ({
	enter,
	server
}) => {
	const { page, context } = await enter('Farid PUPITRE');
	const box = page.getByRole('textbox', { name: BOX });
	const state = page.locator('.foot').getByRole('status');
	await box.fill('Déjà reçu. ');
	await expect(state).toContainText("Reçu par l'établissement");
	await context.route('**/api/sync', (route) => route.abort());
	await box.fill('Déjà reçu. Pas encore.');
	await expect(state).toContainText('Gardé sur cet appareil');
	const other = await context.newPage();
	await other.goto(`${server.url}/icon.svg`);
	await other.evaluate(deleteRecords);

	// The card went with the record: the day is on the screen again once the school has been asked.
	await expect(box).toHaveCount(0);
	await context.unroute('**/api/sync');
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await expect(box).toHaveValue('Déjà reçu. Pas encore.');
	await box.press('Control+End');
	await box.pressSequentially(' Et la fin.');
	await expect(state).toContainText("Reçu par l'établissement");
	await expect(box).toHaveValue('Déjà reçu. Pas encore. Et la fin.');
	await page.reload();
	await expect(box).toHaveValue('Déjà reçu. Pas encore. Et la fin.');
});

for (const how of ['throws', 'refuses'] as const) {
	test(`[SY34] a disk that ${how} when it is opened is said before anybody writes, and is asked again on a tap`, async ({
		browser,
		server
	}) => {
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.goto(`${server.url}/icon.svg`);
		await page.evaluate(() => localStorage.setItem('spoilt', 'yes'));
		await page.addInitScript(spoilDisk, how);
		await page.goto(server.url);
		await expect(
			page.getByRole('heading', { name: 'Carnet ne peut pas lire cet appareil.' })
		).toBeVisible();
		await expect(page.getByText('navigation privée')).toBeVisible();
		await expect(page.getByRole('textbox')).toHaveCount(0);
		await page.evaluate(() => localStorage.removeItem('spoilt'));
		await page.getByRole('button', { name: 'Recharger' }).click();
		await expect(page.getByRole('button', { name: 'Entrer comme Tom SPÉCIMEN' })).toBeVisible();
		await context.close();
	});
}

test('[SY34] words on a disk that breaks stay, whatever other tabs do, are copied, and come back on one that works', async ({
	enter
}) => {
	// Somebody in no other journey: words of an earlier one may come from the school behind the typed ones.
	const { context, page, open } = await enter('Tess PUPITRE');
	const box = page.getByRole('textbox', { name: BOX });
	const state = page.locator('.foot').getByRole('status');
	await expect(page.locator('.foot')).toBeVisible();
	// y-indexeddb leaves a rejection to nobody when its disk breaks in the middle of its opening.
	const hasCache = (): Promise<boolean> =>
		page.evaluate(async () =>
			(await indexedDB.databases()).some(({ name = '' }) => name.endsWith('-2027-06-15'))
		);
	await expect.poll(hasCache).toBe(true);
	await quiet(page);
	await page.evaluate(breakDisk);
	await box.press('Control+End');
	await box.pressSequentially('Le disque casse.');
	const told = page.getByRole('alert').filter({ hasText: "Ton texte reste à l'écran" });
	await expect(told).toBeVisible();
	await expect(state).toHaveText('');

	// What another tab keeps is followed here, where nothing can be read any more.
	const other = await open();
	await other.getByRole('button', { name: "J'y suis" }).click();
	await expect(other.getByText('Arrivée indiquée')).toBeVisible();
	await expect(page.getByText('Carnet ne peut pas lire cet appareil.')).toBeVisible();
	await expect(box).toHaveValue(/Le disque casse\.$/);
	await other.close();

	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await told.getByRole('button', { name: 'Copier' }).click();
	await expect(told.getByText('Copié.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Le disque casse.');
	await page.reload();
	await expect(box).toHaveValue(/Le disque casse\.$/);
	await expect(state).toContainText("Reçu par l'établissement");
	// Another journey finds them without news.
	await page.getByRole('button', { name: 'Annuler', exact: true }).click();
	await expect(page.getByRole('button', { name: "J'y suis" })).toBeVisible();
	await expect(page.getByText("Reçu par l'établissement").first()).toBeVisible();
});

test('a browser that promises nothing is asked once an opening, and « Mes données » says what that means', async ({
	enter
}) => {
	const { page } = await enter('Farid PUPITRE');
	await page.evaluate(() => {
		const asked: number[] = [];
		Object.assign(globalThis, { asked });
		StorageManager.prototype.persist = () => Promise.resolve(asked.push(Date.now()) < 0);
	});
	const box = page.getByRole('textbox', { name: BOX });
	const state = page.locator('.foot').getByRole('status');
	for (const word of ['un ', 'deux ', 'trois ']) {
		await box.press('Control+End');
		await box.pressSequentially(word);
		await expect(state).toContainText(/Gardé sur cet appareil|Reçu par l'établissement/);
	}
	expect(
		await page.evaluate(() => (globalThis as unknown as { asked: number[] }).asked.length)
	).toBe(1);
	await page.getByRole('link', { name: 'Mes données' }).click();
	await expect(page.getByText("Le navigateur n'a encore rien promis.")).toContainText(
		"En navigation privée, tout s'efface à la fermeture."
	);
});

/** In a page: while it is marked as spoilt, no database opens. */
function spoilDisk(how: 'throws' | 'refuses'): void {
	const open = IDBFactory.prototype.open;
	IDBFactory.prototype.open = function (...given) {
		if (localStorage.getItem('spoilt') === null) return open.apply(this, given);
		if (how === 'throws') throw new DOMException('private window', 'SecurityError');
		const request = new EventTarget() as IDBOpenDBRequest;
		Object.assign(request, { error: new DOMException('broken disk', 'UnknownError') });
		setTimeout(() => {
			request.onerror?.call(request, new Event('error'));
		});
		return request;
	};
}

/** In a page: nothing is read from its open databases any more, nor written. */
function breakDisk(): void {
	const asked = ['add', 'put', 'get', 'getAll', 'count', 'openCursor', 'openKeyCursor'];
	for (const shape of [IDBObjectStore.prototype, IDBIndex.prototype]) {
		for (const name of asked.filter((one) => one in shape)) {
			Object.assign(shape, {
				[name]: () => {
					throw new DOMException('broken disk', 'UnknownError');
				}
			});
		}
	}
}

/** In a page: every record of this origin, with the caches of pages. */
async function deleteRecords(): Promise<void> {
	for (const { name } of await indexedDB.databases()) {
		if (!name?.startsWith('carnet-')) continue;
		await new Promise<void>((resolve, reject) => {
			const request = indexedDB.deleteDatabase(name);
			request.onsuccess = () => resolve();
			request.onerror = () => reject(new Error(`not deleted: ${name}`));
		});
	}
}

async function limitDisk(context: BrowserContext, page: Page, url: string): Promise<void> {
	const session = await context.newCDPSession(page);
	await session.send('Storage.overrideQuotaForOrigin', {
		origin: new URL(url).origin,
		quotaSize: QUOTA
	});
}

/** Another database of this origin takes all that is left. */
async function fillDisk(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const db = await new Promise<IDBDatabase>((resolve, reject) => {
			const opening = indexedDB.open('junk', 1);
			opening.onupgradeneeded = () =>
				opening.result.createObjectStore('junk', { autoIncrement: true });
			opening.onsuccess = () => resolve(opening.result);
			opening.onerror = () => reject(new Error('not opened'));
		});
		const put = (bytes: number): Promise<boolean> =>
			new Promise((resolve) => {
				const write = db.transaction('junk', 'readwrite');
				write
					.objectStore('junk')
					.add(crypto.getRandomValues(new Uint8Array(Math.min(bytes, 65536))));
				write.oncomplete = () => resolve(true);
				write.onabort = () => resolve(false);
			});
		for (const bytes of [65536, 4096]) {
			for (let times = 0; times < 1000 && (await put(bytes)); times++);
		}
		db.close();
	});
}

/** Words that do not compress into nothing. */
function words(many: number): string {
	return Array.from({ length: many }, (_, index) => ((index * 7919) % 46656).toString(36)).join(
		' '
	);
}
