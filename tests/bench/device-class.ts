import type { CDPSession, Page } from '@playwright/test';
import { CLASS, DAYS, writeClass } from './class.ts';
import { onDevices, SLOWDOWN } from './device-browser.ts';
import { exchanges } from './device-wire.ts';
import { median, rounded, type Figure, type Figures } from './figure.ts';

const ROUNDS = 7;

/** A référent opens what a class wrote: on a new device, then offline on one that has it. */
export function openingClass(): Promise<Figures> {
	return onDevices(async (stand) => {
		const referent = await writeClass(stand);
		const figures: Record<string, Figure> = {};
		const name = `${CLASS} students × ${DAYS} days`;
		const seen: { read(): Promise<{ count: number; received: number }> }[] = [];
		const phone = await stand.phone(referent, async (_page: Page, cdp: CDPSession) => {
			seen.push(await exchanges(cdp));
		});
		const { count, received } = (await seen[0]?.read()) ?? { count: 0, received: 0 };
		figures[`${name}, cold: exchanges`] = { value: count, unit: '' };
		figures[`${name}, cold: bytes of the answers, heads included`] = { value: received, unit: 'B' };
		const { page } = phone;
		await page.evaluate(async () => {
			await navigator.serviceWorker.ready;
		});
		await phone.reload();
		await phone.cut(true);
		for (const times of [1, SLOWDOWN]) {
			const [tapped, started, whole]: [number[], number[], number[]] = [[], [], []];
			await phone.slowDown(times);
			for (let round = 0; round <= ROUNDS; round++) {
				await page.goto(stand.server.url);
				await page.locator('a[href^="/classes"]').first().waitFor();
				const tap = await page.evaluate(tapClasses, CLASS);
				await page.goto(`${stand.server.url}/classes`);
				const start = await page.evaluate(untilClasses, CLASS);
				if (round === 0) continue;
				tapped.push(tap.first);
				whole.push(tap.all);
				started.push(start);
			}
			const at = times === 1 ? '' : `, CPU ${times}x slower`;
			figures[`${name}, warm, offline: from a tap${at}`] = ms(median(tapped));
			figures[`${name}, warm, offline: from a tap, until it is drawn${at}`] = ms(median(whole));
			figures[`${name}, warm, offline: from the address${at}`] = ms(median(started));
		}
		return figures;
	});
}

function ms(value: number): Figure {
	return { value: rounded(value), unit: 'ms' };
}

/** From a tap on a class in the list: until its sentences are in the page, and until the frame after. */
function tapClasses(): Promise<{ first: number; all: number }> {
	return new Promise((resolve) => {
		const began = performance.now();
		const look = (): void => {
			if (document.querySelectorAll('.classes .card').length < 4) return;
			observer.disconnect();
			const first = performance.now() - began;
			requestAnimationFrame(() =>
				setTimeout(() => resolve({ first, all: performance.now() - began }))
			);
		};
		const observer = new MutationObserver(look);
		observer.observe(document.body, { subtree: true, childList: true });
		document.querySelector<HTMLElement>('a[href^="/classes"]')?.click();
	});
}

/** Since the page was asked for. */
function untilClasses(): Promise<number> {
	return new Promise((resolve) => {
		const look = (): void => {
			if (document.querySelectorAll('.classes .card').length < 4) requestAnimationFrame(look);
			else requestAnimationFrame(() => resolve(performance.now()));
		};
		look();
	});
}
