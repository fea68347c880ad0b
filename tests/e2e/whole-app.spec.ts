import { readFile } from 'node:fs/promises';
import { PACK, type Pack } from '#web/device/pack.ts';
import { controlled, expect, test } from '#tests/kit/people.ts';
import { startProxy, type Proxy } from '#tests/kit/proxy.ts';

const BUILT = 'build/client';

let proxy: Proxy;
test.beforeEach(async ({ server }) => {
	proxy = await startProxy(server.url);
});
test.afterEach(() => proxy.stop());

for (const [what, portal] of [
	['by one request of its worker', undefined],
	['file by file, where that one meets a portal', PACK]
] as const) {
	test(`[SY66] a new device has the whole app ${what}`, async ({ page }) => {
		proxy.portal = portal;
		await page.goto(proxy.url);
		await page.getByRole('button', { name: 'Entrer comme Tom SPÉCIMEN' }).click();
		await controlled(page);

		const pack = JSON.parse(await readFile(`${BUILT}${PACK}`, 'utf8')) as Pack;
		const kept = await page.evaluate(async () => {
			const [name = ''] = await caches.keys();
			const cache = await caches.open(name);
			const files = (await cache.keys()).map(async ({ url }) => {
				const response = await cache.match(url);
				const type = response?.headers.get('Content-Type')?.split(';')[0];
				return [new URL(url).pathname, [type, await response?.text()]] as const;
			});
			return Object.fromEntries(await Promise.all(files));
		});
		const shell = ['/', '/icon.svg', '/manifest.webmanifest'];
		expect(Object.keys(kept).sort()).toEqual([...Object.keys(pack), ...shell].sort());
		for (const path of Object.keys(pack)) {
			const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
			expect(kept[path], path).toEqual([type, await readFile(`${BUILT}${path}`, 'utf8')]);
		}

		const ownOfThePage = await page.evaluate(() =>
			performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)
		);
		const ofTheWorker = proxy.asked.filter(
			(path) => path.includes('/immutable/') && !ownOfThePage.includes(path)
		);
		expect(proxy.asked.filter((path) => path === PACK)).toHaveLength(1);
		expect(ofTheWorker.length > 0).toBe(portal !== undefined);
	});
}
