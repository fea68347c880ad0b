import { openDoor } from '#tests/faults/door.ts';
import { controlled, expect, test } from '#tests/kit/people.ts';
import { runServer } from '#tests/kit/server.ts';

test('[SY39] a worker that went wrong is removed with its caches, and no word with it', async ({
	browser,
	server
}) => {
	let target = server.url;
	const door = await openDoor(
		() => target.replace('localhost', '127.0.0.1'),
		() => 'through'
	);
	const removing = await runServer({ REMOVE_WORKER: '1' });
	const page = await browser.newPage();
	await page.goto(door.url);
	await page.getByRole('button', { name: 'Entrer comme Tom SPÉCIMEN' }).click();
	await controlled(page);
	await expect.poll(() => page.evaluate(workers)).toEqual(['– – activated']);
	const box = page.getByRole('textbox', { name: "Ce que j'ai fait" });
	await expect(box).toBeVisible();
	await page.route('**/api/sync', (route) => route.abort());
	await box.fill('Écrit avant la panne');
	await expect(page.locator('.foot').getByRole('status')).toContainText('Gardé sur cet appareil');
	target = removing.url;
	// A connection that is still open leads to the other server.
	door.cut();
	await page.evaluate(async () => {
		await (await navigator.serviceWorker.ready).update();
	});
	await expect.poll(() => page.evaluate(workers)).toEqual([]);
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
	await expect(box).toHaveValue('Écrit avant la panne');
	// From the network now; the person is remembered, and so is every word.
	await page.reload();
	await expect(box).toHaveValue('Écrit avant la panne');
	await page.close();
	expect(await removing.stop()).toBe(0);
	await door.close();
});

/** In the page: what is registered, and how far each has come. */
async function workers(): Promise<string[]> {
	return (await navigator.serviceWorker.getRegistrations()).map(({ installing, waiting, active }) =>
		[installing, waiting, active].map((worker) => worker?.state ?? '–').join(' ')
	);
}
