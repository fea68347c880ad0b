/** A yes or no that this device remembers, as its person set it. */
export class Setting {
	#on = $state(false);
	readonly #key: string;

	constructor(name: string, first: boolean) {
		this.#key = `setting/${name}`;
		this.#on = read(this.#key) ?? first;
	}

	get on(): boolean {
		return this.#on;
	}

	set on(on: boolean) {
		this.#on = on;
		try {
			localStorage.setItem(this.#key, String(on));
		} catch {
			// Storage is forbidden here: it holds until the page is closed.
			return;
		}
	}
}

function read(key: string): boolean | undefined {
	try {
		const held = localStorage.getItem(key);
		return held === null ? undefined : held === 'true';
	} catch {
		return undefined;
	}
}
