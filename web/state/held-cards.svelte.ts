import type { Card } from '#shared/domain/card.ts';
import type { Device, HeldPlacement } from '#web/device/device.ts';
import { Live } from './live.svelte.ts';

/** A placement that one may still read. */
export interface Readable extends HeldPlacement {
	readonly card: Card;
}

/** The placements of a reader: those whose card is still theirs to read. */
export class HeldCards {
	readonly #held: Live<readonly HeldPlacement[]>;
	/** undefined until the disk has answered. */
	readonly all = $derived.by(() => this.#held.value?.filter(isReadable));

	constructor(device: Device) {
		this.#held = new Live(() => device.placements());
	}

	get failed(): boolean {
		return this.#held.failed;
	}
}

/** Its card is still to be had. */
export function isReadable(placement: HeldPlacement): placement is Readable {
	return placement.card !== null;
}
