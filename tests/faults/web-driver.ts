import { pause } from './rig.ts';

/** The few commands of W3C WebDriver that a journey needs, whatever carries them. */
export type Command = 'go' | 'reload' | 'run' | 'find' | 'click' | 'keys';

/** One session with one browser. Rejects with the browser's own words. */
export interface Wire {
	send(command: Command, parameters: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** How long a state is waited for. */
const PATIENCE = 30_000;
const EVERY = 100;
/** The name under which WebDriver passes an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** One window, as a person uses it: what is read, what is tapped, what is typed with keys. */
export class Window {
	constructor(private readonly wire: Wire) {}

	async go(url: string): Promise<void> {
		await this.wire.send('go', { url });
	}

	async reload(): Promise<void> {
		await this.wire.send('reload', {});
	}

	/** Runs in the page, by itself: it sees its arguments and nothing else of here. */
	async run<Given extends unknown[], Value>(
		what: (...given: Given) => Value | Promise<Value>,
		...given: Given
	): Promise<Value> {
		// tsx names functions by a helper that a page does not have.
		const script = `
			const done = arguments[arguments.length - 1];
			const __name = (one) => one;
			Promise.resolve((${what.toString()})(...arguments[0]))
				.then((value) => done({ value }), (error) => done({ error: String(error) }));`;
		const answer = (await this.wire.send('run', { script, args: [given] })) as {
			value: Value;
			error?: string;
		};
		if (answer.error !== undefined) throw new Error(answer.error);
		return answer.value;
	}

	/** Waits for a state of the page; what it never became is said. */
	async until<Given extends unknown[]>(
		what: string,
		is: (...given: Given) => boolean,
		...given: Given
	): Promise<void> {
		const end = Date.now() + PATIENCE;
		while (!(await this.run(is, ...given))) {
			if (Date.now() > end) throw new Error(`never: ${what}; the screen says ${await this.text()}`);
			await pause(EVERY);
		}
	}

	/** Waits until these words stand on the screen, or in what a selector finds of it. */
	async sees(words: string, where = 'body'): Promise<void> {
		await this.until(
			`« ${words} » in ${where}`,
			(one, place) => document.querySelector<HTMLElement>(place)?.innerText.includes(one) === true,
			words,
			where
		);
	}

	/** Waits until the box with this label holds these words. */
	async holds(label: string, words: string): Promise<void> {
		await this.until(
			`« ${words} » in the box`,
			(name, text) => {
				const own = [...document.querySelectorAll('label')].find((one) => one.innerText === name);
				const box = document.getElementById(own?.htmlFor ?? '');
				return box instanceof HTMLTextAreaElement && box.value === text;
			},
			label,
			words
		);
	}

	async tap(label: string): Promise<void> {
		const id = await this.#find(`//button[contains(normalize-space(), "${label}")]`);
		await this.wire.send('click', { id });
	}

	async type(label: string, text: string): Promise<void> {
		const id = await this.#find(`//textarea[@id=//label[normalize-space()="${label}"]/@for]`);
		await this.wire.send('keys', { id, text });
	}

	text(): Promise<string> {
		return this.run(() => document.body.innerText);
	}

	async #find(value: string): Promise<string> {
		const end = Date.now() + PATIENCE;
		for (;;) {
			try {
				const found = await this.wire.send('find', { using: 'xpath', value });
				return (found as Record<typeof ELEMENT, string>)[ELEMENT];
			} catch (error) {
				if (Date.now() > end) throw error;
				await pause(EVERY);
			}
		}
	}
}
