import { needsWords, onInstallable, thisBrowser } from '#web/device/home-screen.ts';
import { Draft } from './draft.svelte.ts';

/** Putting Carnet on the home screen: offered calmly, refused once for all. */
export class HomeScreen {
	/** `ask`: the browser has a question for it; `words`: only words can show the way; undefined: no way, or done. */
	way = $state<'ask' | 'words'>();
	/** A refusal outlives the tab. */
	readonly #refused = new Draft('home-screen');
	#ask: (() => Promise<boolean>) | undefined;

	constructor() {
		if (needsWords(thisBrowser())) this.way = 'words';
		onInstallable((ask) => {
			this.#ask = ask;
			this.way = 'ask';
		});
	}

	get refused(): boolean {
		return this.#refused.text !== '';
	}

	refuse(): void {
		this.#refused.text = 'no';
	}

	async install(): Promise<void> {
		const ask = this.#ask;
		this.#ask = undefined;
		this.way = undefined;
		// A browser asks once; it comes back with another question if it likes.
		if (!(await ask?.())) this.refuse();
	}
}
