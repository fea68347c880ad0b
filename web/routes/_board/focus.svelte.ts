import { tick } from 'svelte';
import type { Item } from './items.svelte.ts';

const ROW = '[data-alert]';

/**
 * The keyboard's place on the board. Rows move and vanish under it, by one's own hand and by others':
 * it stays with its alert, else goes to the one that took its place.
 */
export class Place {
	readonly #list: () => HTMLElement | undefined;
	readonly #fallback: () => HTMLElement | undefined;
	/** An alert about to change by one's own hand: its next main action is where one goes on. */
	#acted: { readonly key: string; readonly state: string } | undefined;

	/** @param fallback where to go when no alert is left */
	constructor(
		open: () => readonly Item[],
		list: () => HTMLElement | undefined,
		fallback: () => HTMLElement | undefined
	) {
		this.#list = list;
		this.#fallback = fallback;
		$effect.pre(() => this.#keep(open()));
	}

	/** The alert in which the keyboard is; undefined: none. */
	get key(): string | undefined {
		return rowOf(document.activeElement)?.dataset.alert;
	}

	/** The alert itself, not one of its buttons. */
	get onRow(): boolean {
		return document.activeElement?.matches(ROW) === true;
	}

	expect({ key, alert }: Item): void {
		this.#acted = { key, state: alert.state };
	}

	move(by: 1 | -1): void {
		const rows = this.#rows();
		const at = rows.findIndex((row) => row.dataset.alert === this.key);
		const next = at === -1 ? (by === 1 ? 0 : rows.length - 1) : at + by;
		rows[Math.min(Math.max(next, 0), rows.length - 1)]?.focus();
	}

	/** The alert's main action, when it has one to press; else the alert. */
	main(key: string): void {
		const row = this.#row(key);
		(row?.querySelector<HTMLElement>('button.primary') ?? row)?.focus();
	}

	#keep(open: readonly Item[]): void {
		const before = document.activeElement;
		const key = this.key;
		const at = this.#rows().findIndex((row) => row.dataset.alert === key);
		if (!(before instanceof HTMLElement) || key === undefined) return;
		void tick().then(() => {
			const acted = this.#acted;
			const state = open.find((item) => item.key === key)?.alert.state;
			if (acted?.key === key && acted.state !== state) {
				this.#acted = undefined;
				if (state !== undefined) {
					this.main(key);
					return;
				}
			}
			const now = document.activeElement;
			if (now === before || (now !== null && now !== document.body)) return;
			if (before.isConnected) before.focus({ preventScroll: true });
			else if (this.#row(key)) this.main(key);
			else (this.#rows()[at] ?? this.#rows().at(-1) ?? this.#fallback())?.focus();
		});
	}

	#rows(): HTMLElement[] {
		return [...(this.#list()?.querySelectorAll<HTMLElement>(ROW) ?? [])];
	}

	#row(key: string): HTMLElement | undefined {
		return this.#rows().find((row) => row.dataset.alert === key);
	}
}

function rowOf(element: Element | null): HTMLElement | undefined {
	return element?.closest<HTMLElement>(ROW) ?? undefined;
}
