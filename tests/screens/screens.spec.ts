import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '#tests/kit/people.ts';
import { SCREENS } from '#tests/kit/screens.ts';

/** Width, theme and size of text: each theme, and each end of the widths, once. */
const LOOKS = [
	{ width: 320, colorScheme: 'dark', text: '200%' },
	{ width: 1280, colorScheme: 'light', text: '100%' }
] as const;

for (const screen of SCREENS) {
	test(`${screen.name}: no serious finding of axe and no sideways scroll`, async ({ show }) => {
		const { page } = await show(screen);
		for (const { width, colorScheme, text } of LOOKS) {
			await page.setViewportSize({ width, height: 740 });
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.evaluate((size) => {
				document.documentElement.style.setProperty('font-size', size);
			}, text);
			const look = `${width} px, ${colorScheme}, text at ${text}`;
			expect(await findings(page), look).toEqual([]);
			expect(await sidewaysScroll(page), look).toBeLessThanOrEqual(0);
		}
		expect(await moving(page)).toEqual([]);
	});
}

async function findings(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		// In the page itself: what has no frames needs no second page to gather them.
		.setLegacyMode()
		.options({ resultTypes: ['violations'] })
		.analyze();
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

function sidewaysScroll(page: Page): Promise<number> {
	return page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
}

/** What would move although the person asked for no motion. */
function moving(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('*')]
			.filter((element) => {
				const { transitionDuration, animationDuration } = getComputedStyle(element);
				return [transitionDuration, animationDuration].some((time) => !/^(0s(, )?)+$/.test(time));
			})
			.map((element) => element.outerHTML.slice(0, 80))
	);
}
