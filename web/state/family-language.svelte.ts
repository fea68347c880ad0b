import { directionOf, isLanguage, languageAmong, type Language } from '#shared/domain/language.ts';
import { words as french } from '#shared/text/family/fr.ts';
import { familyWords } from '#shared/text/family/load.ts';
import type { FamilyWords } from '#shared/text/family/words.ts';
import { Remembered } from './remembered.svelte.ts';

interface Shown {
	readonly language: Language;
	readonly words: FamilyWords;
}

/** FA2: in which language a family reads. What could be loaded last is shown, French before anything. */
export class FamilyLanguage {
	#shown = $state.raw<Shown>({ language: 'fr', words: french });
	#missing = $state(false);
	readonly #chosen = new Remembered('family-language');
	readonly #own: Language;

	/** @param tags the languages of this browser */
	constructor(tags: readonly string[]) {
		this.#own = languageAmong(tags);
		void this.load();
	}

	/** What this family wants, shown yet or not. */
	get wanted(): Language {
		return isLanguage(this.#chosen.text) ? this.#chosen.text : this.#own;
	}

	set wanted(language: Language) {
		this.#chosen.text = language;
		void this.load();
	}

	get shown(): Language {
		return this.#shown.language;
	}

	get direction(): 'ltr' | 'rtl' {
		return directionOf(this.#shown.language);
	}

	get words(): FamilyWords {
		return this.#shown.words;
	}

	/** The wanted language could not be had. */
	get missing(): boolean {
		return this.#missing;
	}

	async load(): Promise<void> {
		const language = this.wanted;
		try {
			const words = await familyWords(language);
			// Meanwhile another may have been chosen.
			if (language !== this.wanted) return;
			this.#shown = { language, words };
			this.#missing = false;
		} catch {
			this.#missing = language === this.wanted;
		}
	}
}
