import type { Browser, Locator, Page, ViewportSize } from '@playwright/test';
import { holdBack } from '#tests/kit/hold-back.ts';
import { expect, newBrowser, quiet, test } from '#tests/kit/people.ts';

// Of other journeys an accident may stand on the board, whose declaration comes after it.
test.use({ school: 'as it opens' });

/** One of each role. */
const WHO = [
	...['lea', 'tuteur-pain', 'ref-a', 'cpe-a', 'vie-scolaire'],
	...['direction', 'secretariat', 'infirmerie', 'parent-lea']
];
const SIZES = {
	phone: { width: 360, height: 740 },
	desk: { width: 1280, height: 800 }
} as const;
/** A part of the screen, times how far it went: as much as a count that comes into the navigation. */
const MOST = 0.003;
/** Of text, in px. */
const LINE = 24;

/** One move of what was already seen. */
interface Shift {
	readonly value: number;
	/** What moved. */
	readonly moved: readonly string[];
}

for (const personId of WHO) {
	for (const [size, viewport] of Object.entries(SIZES)) {
		test(`the first visit of ${personId}, on a ${size}: what is seen while news are on their way stays where it is`, async ({
			browser,
			server
		}) => {
			await staysInPlace(browser, server, personId, viewport);
		});
	}
}

test('what a tutor said on another device pushes nobody away while its proof comes', async ({
	browser,
	server,
	enter
}) => {
	const { page } = await enter('Dominique RAYON');
	const aya = page.getByRole('group', { name: /Aya/ });
	await aya.getByRole('button', { name: 'Absence' }).click();
	await aya.getByRole('button', { name: 'Envoyer' }).click();
	await expect(aya.getByText("Preuve d'envoi")).toBeVisible();
	for (const viewport of Object.values(SIZES)) {
		await staysInPlace(browser, server, 'tuteur-velo', viewport);
	}
});

test('the question of the day has its place before it comes', async ({ browser, server }) => {
	for (const viewport of Object.values(SIZES)) {
		const context = await newBrowser(browser, server, 'lea', { viewport, serviceWorkers: 'block' });
		const questions = await holdBack(context, '**/api/questions');
		const page = await context.newPage();
		await page.goto(server.url);
		await questions.asked;
		await quiet(page);
		const finish = page.getByRole('button', { name: "J'ai fini ma journée" });
		const before = await topOf(finish);
		questions.release();
		await expect(page.getByRole('button', { name: 'Une autre' })).toBeVisible();
		// A question may need a line more or less.
		expect(Math.abs((await topOf(finish)) - before)).toBeLessThanOrEqual(LINE);
		await context.close();
	}
});

test('[SY67] a finished day that is written on again is not said to be finished for a moment, which would push its button', async ({
	enter
}) => {
	const { page } = await enter('Léa EXEMPLE');
	const finish = page.getByRole('button', { name: "J'ai fini ma journée" });
	const over = page.getByText('Ton référent peut lire ta journée.');
	await finish.click();
	await expect(over).toBeVisible();
	await page.evaluate(noteOver);
	for (const word of ['Encore', 'Et encore']) {
		await page.getByRole('textbox', { name: "Ce que j'ai fait" }).fill(`${word} un mot.`);
		await expect(over).toHaveCount(0);
		await expect(page.locator('.foot').getByRole('status')).toContainText(
			"Reçu par l'établissement"
		);
	}
	expect(await page.evaluate(() => (globalThis as unknown as { over: number }).over)).toBe(0);
	await finish.click();
	await expect(over).toBeVisible();
});

test('[SY67] what comes while a finger is down waits until it is lifted', async ({ enter }) => {
	const cpe = (await enter('Andrea VEILLE')).page;
	const alert = cpe.getByRole('list', { name: 'Alertes' }).getByRole('listitem');
	const lea = alert.filter({ hasText: 'Léa' });
	await expect(cpe.getByText('en direct')).toBeVisible();
	const tutor = (await enter('Camille LEVAIN')).page;
	const trainee = tutor.getByRole('group', { name: /Léa/ });
	await trainee.getByRole('button', { name: 'Absence' }).click();

	await cpe.evaluate(fingerDown);
	const heard = cpe.waitForResponse('**/api/sync');
	await trainee.getByRole('button', { name: 'Envoyer' }).click();
	await (await heard).finished();
	await quiet(cpe);
	expect(await lea.count()).toBe(0);
	await cpe.evaluate(fingerUp);
	await expect(lea).toBeVisible();
});

test('[SY67] a part of the screen that is still on its way waits for the finger too', async ({
	enter
}) => {
	const { page } = await enter('Léa EXEMPLE');
	const part = page.getByRole('heading', { name: 'Après mon stage' });
	await page.evaluate(fingerDown);
	// No finger: the one that is down stays where it is.
	await page.getByRole('link', { name: 'Après', exact: true }).evaluate((link) => {
		(link as HTMLAnchorElement).click();
		window.dispatchEvent(new PointerEvent('pointerdown'));
	});
	await expect(page).toHaveURL(/vue=apres/);
	await quiet(page);
	expect(await part.count()).toBe(0);
	await page.evaluate(fingerUp);
	await expect(part).toBeVisible();
});

/** In the page: one that stays there, however long what is waited for takes on this machine. */
function fingerDown(): void {
	const down = (): boolean => window.dispatchEvent(new PointerEvent('pointerdown'));
	down();
	Object.assign(globalThis, { finger: setInterval(down, 100) });
}

function fingerUp(): void {
	clearInterval((globalThis as unknown as { finger: number }).finger);
	window.dispatchEvent(new PointerEvent('pointerup'));
}

/** In the page: how often it says anew that the day is finished. */
function noteOver(): void {
	const noted = Object.assign(globalThis, { over: 0 });
	new MutationObserver((changes) => {
		const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
		noted.over += added.filter((node) => node instanceof Element && node.matches('.over')).length;
	}).observe(document.body, { subtree: true, childList: true });
}

async function topOf(button: Locator): Promise<number> {
	return button.evaluate((element) => element.getBoundingClientRect().top + scrollY);
}

async function staysInPlace(
	browser: Browser,
	server: { readonly url: string; readonly startedAt: number },
	personId: string,
	viewport: ViewportSize
): Promise<void> {
	const context = await newBrowser(browser, server, personId, {
		viewport,
		serviceWorkers: 'block'
	});
	await context.addInitScript(noteShifts);
	const news = await holdBack(context, '**/api/sync');

	const page = await context.newPage();
	await page.goto(server.url);
	await news.asked;
	await quiet(page);
	news.release();
	await expect(page.getByText('Premières nouvelles en route.')).toHaveCount(0);
	await expect(page.getByText('Carnet cherche ton stage')).toHaveCount(0);
	await quiet(page);
	const shifts = await seenShifts(page);
	const total = shifts.reduce((sum, { value }) => sum + value, 0);
	expect(total, JSON.stringify(shifts)).toBeLessThanOrEqual(MOST);
	await context.close();
}

/** In the page, from its first moment on. */
function noteShifts(): void {
	interface LayoutShift extends PerformanceEntry {
		readonly value: number;
		readonly sources: readonly {
			readonly node?: Node;
			readonly previousRect: DOMRectReadOnly;
			readonly currentRect: DOMRectReadOnly;
		}[];
	}
	const shifts: Shift[] = [];
	Object.assign(globalThis, { shifts });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as LayoutShift[]) {
			shifts.push({
				value: entry.value,
				moved: entry.sources.map(({ node, previousRect, currentRect }) => {
					const words = node?.textContent?.trim().replace(/\s+/g, ' ').slice(0, 40) ?? '';
					return `${node?.nodeName ?? '?'} « ${words} »: ${previousRect.top} → ${currentRect.top}`;
				})
			});
		}
	}).observe({ type: 'layout-shift', buffered: true });
}

function seenShifts(page: Page): Promise<readonly Shift[]> {
	return page.evaluate(() => (globalThis as unknown as { shifts: readonly Shift[] }).shifts);
}
