import { BARE, barePage } from './device-bare.ts';
import { onDevices, SLOWDOWN, type Phone } from './device-browser.ts';
import { median, rounded, type Figure, type Figures } from './figure.ts';

const STUDENT = 'aya';
const ROUNDS = 6;

/** A tap on a day of the strip, until its words stand in its boxes, offline; in turn with a bare box on the same text. */
export function openingDay(): Promise<Figures> {
	return onDevices(async (stand) => {
		const phone = await stand.phone(STUDENT);
		const bare = await stand.bare(await barePage());
		await phone.cut(true);
		const days = await writtenDays(phone);
		await fillBare(bare, days);
		const figures: Record<string, Figure> = {};
		for (const times of [1, SLOWDOWN]) {
			await Promise.all([phone, bare].map((one) => one.slowDown(times)));
			const [ours, theirs]: [number[], number[]] = [[], []];
			for (let round = 0; round <= ROUNDS; round++) {
				for (const day of days) {
					const [own, other] = [await openDay(phone, day), await openBare(bare, day)];
					// The first of each warms it.
					if (round > 0) [ours, theirs].forEach((all, nth) => all.push(nth === 0 ? own : other));
				}
			}
			const [own, other] = [median(ours), median(theirs)];
			figures[`a day${times === 1 ? '' : `, CPU ${times}x slower`}`] = {
				value: rounded(own),
				unit: 'ms',
				against: `${BARE}: ${rounded(other)} ms`,
				ratio: rounded(other / own)
			};
		}
		return figures;
	});
}

interface WrittenDay {
	readonly href: string;
	/** What stands in its boxes. */
	readonly text: string;
}

/** As the strip names them. */
async function writtenDays({ page }: Phone): Promise<WrittenDay[]> {
	const hrefs = await page
		.locator('nav ol a.written')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	const days: WrittenDay[] = [];
	for (const href of hrefs) {
		await page.locator(`nav ol a[href="${href}"]`).click();
		await page.waitForFunction(
			(asked) =>
				document.querySelector(`nav ol a[href="${asked}"][aria-current]`) &&
				[...document.querySelectorAll('textarea')].some(({ value }) => value !== ''),
			href
		);
		const text = await page
			.locator('textarea')
			.evaluateAll((boxes) =>
				(boxes as HTMLTextAreaElement[]).map(({ value }) => value).join('\n')
			);
		days.push({ href, text: text.trim() });
	}
	return days;
}

async function fillBare({ page }: Phone, days: readonly WrittenDay[]): Promise<void> {
	for (const { href, text } of days) {
		await page.evaluate(`openBare(${JSON.stringify(href)})`);
		await page.locator('textarea').fill(text);
	}
}

/** From the tap to the frame after the one that has the words. */
function openDay({ page }: Phone, { href, text }: WrittenDay): Promise<number> {
	return page.evaluate(
		([link, words]) =>
			new Promise<number>((resolve) => {
				const began = performance.now();
				const look = (): void => {
					const boxes = [...document.querySelectorAll('textarea')].map(({ value }) => value);
					const isShown =
						document.querySelector(`nav ol a[href="${link}"][aria-current]`) !== null &&
						boxes.join('\n').trim() === words;
					if (isShown) requestAnimationFrame(() => resolve(performance.now() - began));
					else requestAnimationFrame(look);
				};
				document.querySelector<HTMLElement>(`nav ol a[href="${link}"]`)?.click();
				requestAnimationFrame(look);
			}),
		[href, text] as const
	);
}

function openBare({ page }: Phone, { href, text }: WrittenDay): Promise<number> {
	return page.evaluate(
		([name, words]) =>
			new Promise<number>((resolve) => {
				const began = performance.now();
				const look = (): void => {
					const isShown = document.querySelector('textarea')?.value.trim() === words;
					if (isShown) requestAnimationFrame(() => resolve(performance.now() - began));
					else requestAnimationFrame(look);
				};
				void (globalThis as unknown as { openBare(name: string): Promise<void> }).openBare(name);
				requestAnimationFrame(look);
			}),
		[href, text] as const
	);
}
