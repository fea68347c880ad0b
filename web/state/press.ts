/** A tap is over long before; what comes is not kept from whoever leaves a finger there. */
const LONGEST = 1_000;
/** Where a finger and not a mouse was lifted, the click comes as an event of its own. */
const CLICK_WITHIN = 100;

/**
 * SY67: what comes from elsewhere waits while a finger is down. A button that moves between press and release gets no click,
 * and whoever tapped believes that it is said.
 */
export class Press {
	readonly #waiting = new Map<object, () => void>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Makes the change now or, while a finger is down, once it is lifted: of one owner only the last. */
	untouched(owner: object, change: () => void): void {
		if (this.#timer === undefined) change();
		else this.#waiting.set(owner, change);
	}

	/** Nothing of this owner is wanted any more. */
	forget(owner: object): void {
		this.#waiting.delete(owner);
	}

	/** @returns what came, or why it did not, once no finger is down */
	async after<Value>(coming: Promise<Value>): Promise<Value> {
		try {
			return await coming;
		} finally {
			await new Promise<void>((resolve) => this.untouched({}, resolve));
		}
	}

	down(): void {
		this.#endIn(LONGEST);
	}

	up(): void {
		if (this.#timer !== undefined) this.#endIn(CLICK_WITHIN);
	}

	/** The click has its target: what waited comes after whatever the click does at once. */
	clicked(): void {
		if (this.#timer !== undefined) this.#endIn(0);
	}

	#endIn(ms: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#timer = undefined;
			const changes = [...this.#waiting.values()];
			this.#waiting.clear();
			for (const change of changes) change();
		}, ms);
	}
}

/** Of this page. */
export const press = new Press();

if (typeof window !== 'undefined') {
	window.addEventListener('pointerdown', () => press.down(), true);
	window.addEventListener('pointerup', () => press.up(), true);
	window.addEventListener('pointercancel', () => press.clicked(), true);
	window.addEventListener('click', () => press.clicked(), true);
}
