import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from '@playwright/test';
import { holdBack } from '#tests/kit/hold-back.ts';
import { controlled, expect, newBrowser, quiet, test } from '#tests/kit/people.ts';

/** Bytes of gzip that somebody's home fetches, of JavaScript, on a device that holds something. */
interface Start {
	/** Until the home shows what the device holds, and its buttons react. */
	readonly shown: number;
	/** Until a tap, or a student's word, is kept: all of it, what comes first included. */
	readonly kept: number;
	/** Until nothing more comes by itself. */
	readonly quiet: number;
}

interface Budget {
	readonly javascript: Readonly<Record<keyof typeof WHO, Start>>;
	/** Bytes of brotli that the service worker keeps. */
	readonly precache: number;
}

const BUILT = 'build/client';
/** Chunks that come beside and after the first screen (vite.config.ts). */
const PAGE = '**/_app/immutable/page/**';
const RECORD = '**/_app/immutable/record/**';
const WIRE = '**/_app/immutable/wire/**';

const WHO = {
	student: ['lea'],
	tutor: ['tuteur-pain'],
	readers: ['ref-a', 'secretariat', 'infirmerie', 'parent-lea'],
	/** At a desk, all day. */
	board: ['cpe-a', 'vie-scolaire', 'direction']
} as const;
const budget = JSON.parse(await readFile('tests/budget.json', 'utf8')) as Budget;
const VISITS = (['student', 'tutor', 'readers', 'board'] as const).flatMap((kind) =>
	WHO[kind].map((personId) => ({ kind, personId, most: budget.javascript[kind] }))
);

for (const { personId, most } of VISITS) {
	test(`the home of ${personId} shows what the device holds and keeps without the record's code, within its budgets`, async ({
		browser,
		server
	}) => {
		// No worker: what it fetches ahead is weighed below.
		const context = await newBrowser(browser, server, personId, { serviceWorkers: 'block' });
		await firstVisit(context, server.url);

		const page = await context.newPage();
		const scripts = new Map<string, Promise<number>>();
		page.on('response', (response) => {
			if (response.request().resourceType() !== 'script') return;
			scripts.set(response.url(), response.body().then(gzipped));
		});
		const weigh = async (what: keyof Start): Promise<void> => {
			const sizes = await Promise.all(scripts.values());
			const total = sizes.reduce((sum, size) => sum + size, 0);
			test.info().annotations.push({ type: 'gzip', description: `${personId}, ${what}: ${total}` });
			expect(total).toBeGreaterThan(0);
			expect.soft(total, `${what}: ${sizes.length} scripts`).toBeLessThanOrEqual(most[what]);
		};
		const words = await holdBack(page, PAGE);
		const record = await holdBack(page, RECORD);
		const wire = await holdBack(page, WIRE);
		const answered = page.waitForResponse(
			(response) => response.url().endsWith('/api/sync') && response.ok()
		);

		await page.goto(server.url);
		await record.asked;
		await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
		await expect(page.getByText('Premières nouvelles en route.')).toHaveCount(0);
		await quiet(page);
		await weigh('shown');

		const keeps = await KEEPS[personId]?.(page);
		words.release();
		await keeps?.();
		await weigh('kept');

		record.release();
		// Asked for once the record is open.
		await wire.asked;
		await keeps?.();
		wire.release();
		await (await answered).finished();
		await quiet(page);
		await weigh('quiet');
		await context.close();
	});
}

/** What somebody does before the record's code is here. @returns sees it kept */
const KEEPS: Readonly<Record<string, (page: Page) => Promise<() => Promise<void>>>> = {
	lea: async (page) => {
		const box = page.getByRole('textbox', { name: "Ce que j'ai fait" });
		const state = page.locator('.foot').getByRole('status');
		await box.press('Control+End');
		await box.pressSequentially(' Avant le carnet.');
		await expect(state).toHaveText('');
		return async () => {
			await expect(state).toContainText('Gardé sur cet appareil');
			await expect(box).toHaveValue(/Avant le carnet\.$/);
		};
	},
	'tuteur-pain': async (page) => {
		const trainee = page.getByRole('group', { name: 'Léa E.' });
		await page.getByRole('button', { name: 'Après-midi' }).click();
		await trainee.getByRole('button', { name: 'Présence' }).click();
		return () => expect(trainee.getByText('Gardé sur cet appareil')).toBeVisible();
	},
	'cpe-a': async (page) => {
		const take = page.getByRole('button', { name: "Je m'en occupe" });
		const before = await take.count();
		await take.first().click();
		return () => expect(take).toHaveCount(before - 1);
	}
};

/** The device holds what the school had to say. */
async function firstVisit(context: BrowserContext, url: string): Promise<void> {
	const page = await context.newPage();
	const answered = page.waitForResponse(
		(response) => response.url().endsWith('/api/sync') && response.ok()
	);
	await page.goto(url);
	await (await answered).finished();
	await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
	await page.waitForFunction(hasHeard);
	await quiet(page);
	await page.close();
}

/** In the page: what the school said is in the record, in the transaction that also keeps its epoch. */
async function hasHeard(): Promise<boolean> {
	const databases = await indexedDB.databases();
	const name = databases.find((one) => one.name?.startsWith('carnet-'))?.name;
	if (name === undefined) return false;
	return await new Promise((resolve) => {
		const opening = indexedDB.open(name);
		opening.onsuccess = () => {
			const db = opening.result;
			const epoch = db.transaction('meta').objectStore('meta').get('epoch');
			epoch.onsuccess = () => resolve(epoch.result !== undefined);
			db.close();
		};
	});
}

test('what the service worker keeps fits its budget, and is all of what the app may ask offline', async ({
	enter
}) => {
	const { page } = await enter('Tom SPÉCIMEN');
	await controlled(page);
	const kept = await page.evaluate(async () => {
		const names = await caches.keys();
		const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return requests.flat().map(({ url }) => new URL(url).pathname);
	});
	expect(kept).toContain('/');
	const sizes = await Promise.all(
		kept.map(async (path) => {
			const file = join(BUILT, path === '/' ? 'index.html' : path);
			return brotliCompressSync(await readFile(file)).length;
		})
	);
	const total = sizes.reduce((sum, size) => sum + size, 0);
	test.info().annotations.push({ type: 'brotli', description: `precache: ${total}` });
	expect(total, `${kept.length} files`).toBeLessThanOrEqual(budget.precache);
});

function gzipped(body: Buffer): number {
	return gzipSync(body, { level: 9 }).length;
}
