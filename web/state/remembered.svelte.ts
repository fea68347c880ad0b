/** A few words that this browser keeps for its reader; without storage they last as long as the screen. */
export class Remembered {
	#text = $state('');
	readonly #key: string;

	/** @param key one text a key */
	constructor(key: string) {
		this.#key = key;
		this.#text = read(key);
	}

	get text(): string {
		return this.#text;
	}

	set text(text: string) {
		this.#text = text;
		write(this.#key, text);
	}
}

// Storage may be forbidden altogether: the words are then on the screen only, as in any form.
function read(key: string): string {
	try {
		return localStorage.getItem(key) ?? '';
	} catch {
		return '';
	}
}

function write(key: string, text: string): void {
	try {
		if (text === '') localStorage.removeItem(key);
		else localStorage.setItem(key, text);
	} catch {
		return;
	}
}
