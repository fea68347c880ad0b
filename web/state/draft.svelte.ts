/** Words not sent yet: they survive a reload and a closed tab. */
export class Draft {
	#text = $state('');
	readonly #key: string;

	/** @param name what the words are about; one draft a name */
	constructor(name: string) {
		this.#key = `draft/${name}`;
		this.#text = read(this.#key);
	}

	get text(): string {
		return this.#text;
	}

	set text(text: string) {
		this.#text = text;
		write(this.#key, text);
	}
}

// Storage may be forbidden altogether: the words are then in the box only, as in any form.
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
