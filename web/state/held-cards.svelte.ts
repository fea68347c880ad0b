import type { Card } from '#shared/domain/card.ts';
import { isOver } from '#shared/domain/referents.ts';
import type { Device, HeldPlacement, Holding } from '#web/device/device.ts';
import { Clock } from './clock.svelte.ts';
import { Live } from './live.svelte.ts';

/** A placement that one may still read. */
export interface Readable extends HeldPlacement {
	readonly card: Card;
}

/** The placements of a reader: those whose card is still theirs to read, by the day too (SU3). */
export class HeldCards {
	readonly #held: Live<Holding>;
	readonly #clock: Clock;
	readonly #device: Device;
	/** undefined until the disk has answered. */
	readonly all = $derived.by(() =>
		this.#held.value?.placements.filter(
			(one): one is Readable =>
				isReadable(one) && !isOver(one.card, this.#device.me.person, this.#clock.today)
		)
	);

	constructor(device: Device) {
		this.#held = new Live(() => device.holding());
		this.#clock = new Clock(device, 60_000);
		this.#device = device;
	}

	/** The school was heard, and all that it said is in `all`. */
	get heard(): boolean {
		return this.#held.value?.heard === true;
	}

	get failed(): boolean {
		return this.#held.failed;
	}
}

/** Its card is still to be had. */
export function isReadable(placement: HeldPlacement): placement is Readable {
	return placement.card !== null;
}
