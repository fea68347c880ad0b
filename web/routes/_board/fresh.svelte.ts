import { untrack } from 'svelte';
import { groupOf, type BoardGroup } from '#shared/domain/board.ts';
import type { Item, Items } from './items.svelte.ts';

interface Seen {
	readonly group: BoardGroup;
	readonly steps: number;
}

/** What has come to be taken since this board was opened: a new alert, or one that was reported again. */
export class Fresh {
	/** The last one. */
	item = $state.raw<Item>();
	#seen: Readonly<Record<string, Seen>> | undefined;

	/**
	 * @param ready all that the school had to say is here: from then on something is new
	 * @param onfresh somebody may want to hear it
	 */
	constructor(items: Items, ready: () => boolean, onfresh: () => void) {
		$effect(() => {
			if (!ready()) return;
			const before = this.#seen;
			const all = [...items.open, ...items.finished];
			this.#seen = Object.fromEntries(all.map((item) => [item.key, seen(item)]));
			const fresh = before && items.open.find((item) => isFresh(item, before[item.key]));
			if (!fresh) return;
			this.item = fresh;
			untrack(onfresh);
		});
	}
}

function seen({ alert }: Item): Seen {
	return { group: groupOf(alert), steps: alert.steps.length };
}

/** A step that its author took back puts an alert back, too: no news. */
function isFresh(item: Item, before: Seen | undefined): boolean {
	const now = seen(item);
	if (now.group !== 'to-take') return false;
	return !before || (before.group !== 'to-take' && now.steps >= before.steps);
}
