import type { Card } from '#shared/domain/card.ts';
import { isOver } from '#shared/domain/referents.ts';
import type { Device, HeldPlacement } from '#web/device/device.ts';
import { Clock } from './clock.svelte.ts';
import { Held } from './held.svelte.ts';

/** A placement that one may still read. */
export interface Readable extends HeldPlacement {
	readonly card: Card;
}

/** The placements of a reader: those whose card is still theirs to read, by the day too (SU3). */
export class HeldCards extends Held {
	readonly #clock: Clock;
	protected readonly me: Device['me'];
	/** As `all`. */
	readonly cards = $derived.by(() =>
		this.all?.filter(
			(one): one is Readable =>
				isReadable(one) && !isOver(one.card, this.me.person, this.#clock.today)
		)
	);

	constructor(device: Device) {
		super(device);
		this.#clock = new Clock(device, 60_000);
		this.me = device.me;
	}
}

/** Its card is still to be had. */
export function isReadable(placement: HeldPlacement): placement is Readable {
	return placement.card !== null;
}
