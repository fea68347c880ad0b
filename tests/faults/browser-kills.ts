import type { Page } from '@playwright/test';
import { enter } from '#tests/contracts/client/client.ts';
import { generator } from '#tests/kit/generator.ts';
import { controlled, quiet } from '#tests/kit/people.ts';
import { runServer } from '#tests/kit/server.ts';
import { dropProfile, newProfile, openBrowser } from './browser.ts';
import { watchScreen, type Claim } from './claims.ts';
import { pause, type Outcome, type Run } from './rig.ts';

const BOX = "Ce que j'ai fait";
const ARRIVE = "J'y suis";
const PERSON = 'tom';
const PLACEMENT = 'stage-tom';
/** Early enough that no half-day ends under the longest run. */
const NOW = '2027-06-15T08:40:00+02:00';
const DAY = '2027-06-15';
const TITLE = /15 juin/;
/** From the first key to the kill, at most, in ms. */
const LONGEST_LIFE = 2200;

/**
 * Chromium killed (SIGKILL of all its processes) while a student types and taps, with and without network,
 * and opened again on the same profile: what the screen called kept must be there, and nothing twice.
 */
export async function killBrowser({ times, seed, say, isOver }: Run): Promise<Outcome> {
	const random = generator(seed);
	const server = await runServer({ DEMO_NOW: NOW });
	const profile = await newProfile();
	const student = new Student(server.url, random);
	let kills = 0;
	try {
		const { cookie } = await enter(server.url, PERSON, 'its session');
		const [name = '', value = ''] = cookie.split('=');
		const live = async (isLast: boolean): Promise<void> => {
			const browser = await openBrowser(profile);
			try {
				// A cookie of the last seconds dies with the browser: the same person signs in again.
				await browser.context.addCookies([{ name, value, url: server.url, httpOnly: true }]);
				const page = browser.context.pages()[0] ?? (await browser.context.newPage());
				await student.sitDown(page);
				if (isLast) {
					await student.seeReceived(page);
					return;
				}
				// From then on the app needs no network to start.
				if (kills === 0) await controlled(page);
				await browser.context.setOffline(random() < 0.5);
				// The kill falls into the middle of it.
				const busy = student.write(page).catch(() => undefined);
				await pause(random() * LONGEST_LIFE);
				await browser.kill();
				await busy;
			} finally {
				await browser.kill();
			}
		};
		for (; kills < times && !isOver?.(); kills++) {
			await live(false);
			if ((kills + 1) % 10 === 0) say(`${kills + 1} kills, ${student.kept.length} letters kept`);
		}
		await live(true);
		const elsewhere = await enter(server.url, PERSON, 'another device');
		await elsewhere.sync();
		const stored = elsewhere.text(PLACEMENT, DAY, 'done');
		if (stored !== student.kept) student.faults.push(`the school has « ${stored.slice(-80)} »`);
		return {
			done: kills,
			faults: student.faults,
			figures: {
				letters: student.kept.length,
				taps: student.taps,
				claims: student.claims,
				typedAndNotYetKept: student.unkept
			}
		};
	} finally {
		await server.stop();
		await dropProfile(profile);
	}
}

/** Who types and taps, and remembers what the screen said. */
class Student {
	readonly faults: string[] = [];
	/** The last text that the screen called kept. */
	kept = '';
	taps = 0;
	claims = 0;
	unkept = 0;
	#typed = '';
	#words = 0;
	#arrived = false;
	/** Tapped, and not yet seen on the screen. */
	#tapped = false;

	constructor(
		readonly server: string,
		readonly random: () => number
	) {}

	/** Opens the app, and holds what stands there against what was said. */
	async sitDown(page: Page): Promise<void> {
		const heard = { on: false };
		await page.exposeFunction('claim', (claim: Claim) => {
			if (heard.on) this.#hear(claim);
		});
		// tsx names functions by a helper that a page does not have.
		await page.addInitScript('globalThis.__name ??= (one) => one');
		await page.addInitScript(watchScreen, BOX);
		await page.goto(this.server);
		const box = page.getByRole('textbox', { name: BOX });
		await box.waitFor();
		await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
		await quiet(page);
		const text = await box.inputValue();
		if (!text.startsWith(this.kept)) {
			this.faults.push(`kept « …${this.kept.slice(-40)} », there « …${text.slice(-40)} »`);
		}
		if (!this.#typed.startsWith(text)) {
			this.faults.push(`typed « …${this.#typed.slice(-40)} », there « …${text.slice(-40)} »`);
		}
		const arrived = (await page.getByRole('button', { name: ARRIVE }).count()) === 0;
		if (arrived !== this.#arrived && !this.#tapped) {
			this.faults.push(`the arrival was ${this.#arrived ? 'shown' : 'taken back'} before the kill`);
		}
		this.unkept += this.#typed.length - text.length;
		this.#typed = text;
		this.kept = text;
		this.#arrived = arrived;
		this.#tapped = false;
		heard.on = true;
	}

	async write(page: Page): Promise<void> {
		const box = page.getByRole('textbox', { name: BOX });
		for (;;) {
			await box.focus();
			await page.keyboard.press('Control+End');
			for (let word = 0; word < 3; word++) {
				const next = `${(++this.#words).toString(36)} `;
				this.#typed += next;
				await page.keyboard.type(next, { delay: this.random() * 20 });
			}
			if (this.random() < 0.5) await box.blur();
			if (this.random() < 0.5) await this.#tap(page);
		}
	}

	async seeReceived(page: Page): Promise<void> {
		await page
			.getByRole('status')
			.filter({ hasText: "Reçu par l'établissement" })
			.first()
			.waitFor();
	}

	async #tap(page: Page): Promise<void> {
		const arrive = page.getByRole('button', { name: ARRIVE });
		const arrives = !this.#arrived;
		this.#tapped = true;
		this.taps++;
		await (arrives ? arrive : page.getByRole('button', { name: 'Annuler' }).first()).click();
		await arrive.waitFor({ state: arrives ? 'detached' : 'visible' });
		this.#show(arrives);
	}

	#hear({ text, arrived }: Claim): void {
		this.claims++;
		if (arrived !== this.#arrived && this.#tapped) this.#show(arrived);
		if (text === undefined) return;
		if (!text.startsWith(this.kept)) this.faults.push('a kept text went back on the screen');
		this.kept = text;
	}

	#show(arrived: boolean): void {
		this.#arrived = arrived;
		this.#tapped = false;
	}
}
