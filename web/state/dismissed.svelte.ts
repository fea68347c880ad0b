/** Something said once, and put away for good on this device. */
export class Dismissed {
	#done = $state(false);
	readonly #key: string;

	constructor(name: string) {
		this.#key = `dismissed/${name}`;
		this.#done = read(this.#key);
	}

	get done(): boolean {
		return this.#done;
	}

	dismiss(): void {
		this.#done = true;
		try {
			localStorage.setItem(this.#key, '1');
		} catch {
			// Storage may be forbidden: it is then said again at the next visit.
			return;
		}
	}
}

function read(key: string): boolean {
	try {
		return localStorage.getItem(key) !== null;
	} catch {
		return false;
	}
}
