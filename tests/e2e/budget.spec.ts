import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { controlled, expect, quiet, test } from '#tests/kit/people.ts';

interface Budget {
	/** Bytes of gzip that a signed-in cold visit fetches. */
	readonly javascript: Readonly<Record<'student' | 'readers' | 'board', number>>;
	/** Bytes of brotli that the service worker keeps. */
	readonly precache: number;
}

const budget = JSON.parse(await readFile('tests/budget.json', 'utf8')) as Budget;
const BUILT = 'build/client';

const WHO = {
	student: ['lea'],
	readers: ['tuteur-pain', 'ref-a', 'secretariat', 'infirmerie', 'parent-lea'],
	/** At a desk, all day. */
	board: ['cpe-a', 'vie-scolaire', 'direction']
} as const;
const VISITS = (['student', 'readers', 'board'] as const).flatMap((kind) =>
	WHO[kind].map((personId) => ({ personId, most: budget.javascript[kind] }))
);

for (const { personId, most } of VISITS) {
	test(`a cold visit as ${personId} fetches at most ${most} bytes of JavaScript`, async ({
		browser,
		server
	}) => {
		// No worker: what it fetches ahead is weighed below.
		const context = await browser.newContext({ serviceWorkers: 'block' });
		const entered = await context.request.post(`${server.url}/api/demo/enter`, {
			data: { personId },
			headers: { 'Carnet-Protocol': '1' }
		});
		expect(entered.status()).toBe(204);
		const page = await context.newPage();
		const scripts = new Map<string, Promise<number>>();
		page.on('response', (response) => {
			if (response.request().resourceType() !== 'script') return;
			scripts.set(response.url(), response.body().then(gzipped));
		});
		const answered = page.waitForResponse(
			(response) => response.url().endsWith('/api/sync') && response.ok()
		);
		await page.goto(server.url);
		await (await answered).finished();
		await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
		await quiet(page);
		const sizes = await Promise.all(scripts.values());
		const total = sizes.reduce((sum, size) => sum + size, 0);
		test.info().annotations.push({ type: 'gzip', description: `${personId}: ${total}` });
		expect(total).toBeGreaterThan(0);
		expect(total, `${sizes.length} scripts`).toBeLessThanOrEqual(most);
		await context.close();
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
