import { onDevices, SLOW_3G } from './device-browser.ts';
import { exchanges } from './device-wire.ts';
import { rounded, type Figures } from './figure.ts';
import { days } from './pages.ts';

const STUDENT = 'nils';
/** Of a placement, by the strip; what each of them says. */
const [TEN, CHARACTERS] = [10, 1200];
/** From the morning that the demonstration stands in to the last of its ten days. */
const THREE_DAYS = 3 * 86_400_000;

/** Ten days that were written without a network, when it comes back, and slowly. */
export function offlineDays(): Promise<Figures> {
	return onDevices(async (stand) => {
		const phone = await stand.phone(STUDENT);
		const { page, cdp } = phone;
		await page.evaluate(async () => {
			await navigator.serviceWorker.ready;
		});
		// Its code too has to be here, from the worker.
		await phone.reload();
		await phone.cut(true);
		await phone.reload(THREE_DAYS);
		const texts = days(TEN, CHARACTERS).map(({ text }) => text);
		const hrefs = await page
			.locator('nav ol a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		for (const [nth, text] of texts.entries()) {
			await page.locator(`nav ol a[href="${hrefs[nth] ?? ''}"]`).click();
			const box = page.locator('textarea').first();
			await page.locator(`nav ol a[href="${hrefs[nth] ?? ''}"][aria-current]`).waitFor();
			await box.fill(text);
			await page.getByText('Gardé sur cet appareil').first().waitFor();
		}
		const seen = await exchanges(cdp);
		const answered = page.waitForResponse((response) => response.url().endsWith('/api/sync'));
		const began = performance.now();
		await cdp.send('Network.emulateNetworkConditions', SLOW_3G);
		await (await answered).finished();
		const answer = performance.now() - began;
		await page.getByText("Reçu par l'établissement").first().waitFor();
		const said = performance.now() - began;
		const { count, sent, received } = await seen.read();
		const typed = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
		return {
			'ten days: exchanges': { value: count, unit: '' },
			'ten days: bytes sent': {
				value: sent,
				unit: 'B',
				against: `the text alone: ${typed} B`,
				ratio: rounded(typed / sent)
			},
			'ten days: bytes of the answer': { value: received, unit: 'B' },
			'ten days, slow 3G: until the school has answered': { value: rounded(answer), unit: 'ms' },
			'ten days, slow 3G: until « Reçu » on the screen': { value: rounded(said), unit: 'ms' }
		};
	});
}
