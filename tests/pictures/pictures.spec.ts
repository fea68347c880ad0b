import { expect, test } from '#tests/kit/people.ts';
import { SCREENS } from '#tests/kit/screens.ts';

/** `npm run pictures`: every screen on a phone and on a desk, light and dark, in `pictures/`. */
const SIZES = [
	{ device: 'phone', width: 360, height: 740 },
	{ device: 'desk', width: 1280, height: 800 }
] as const;

for (const screen of SCREENS) {
	test(screen.name, async ({ show }) => {
		const { page } = await show(screen);
		for (const { device, ...size } of SIZES) {
			await page.setViewportSize(size);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				const path = `pictures/${screen.name}.${device}.${colorScheme}.png`;
				await page.screenshot({ path, fullPage: true, animations: 'disabled' });
			}
		}
		expect(page.isClosed()).toBe(false);
	});
}
