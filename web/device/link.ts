import type { Stop } from './environment.ts';

/** What a tab knows of its link and its disk; forgotten when it closes. */
export interface LinkState {
	readonly online: boolean;
	readonly signedOut: boolean;
	/** The school no longer understands this version: nothing is received until it is reloaded. */
	readonly outdated: boolean;
	/** A new version waits at the school; this one is still understood. */
	readonly newer: boolean;
	/** The disk refused the last write of an open page. */
	readonly unkept: boolean;
}

/** One value that changes, and who wants to know. */
export class Link {
	#state: LinkState;
	readonly #listeners = new Set<() => void>();

	constructor(online: boolean) {
		this.#state = { online, signedOut: false, outdated: false, newer: false, unkept: false };
	}

	get state(): LinkState {
		return this.#state;
	}

	set(change: Partial<LinkState>): void {
		const before = this.#state;
		this.#state = { ...before, ...change };
		const keys = Object.keys(change) as (keyof LinkState)[];
		if (keys.every((key) => before[key] === this.#state[key])) return;
		for (const listener of [...this.#listeners]) listener();
	}

	onChange(listener: () => void): Stop {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}
}
