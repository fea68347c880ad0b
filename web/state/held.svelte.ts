import type { Device, DeviceState, HeldPlacement, Holding } from '#web/device/device.ts';
import { Live } from './live.svelte.ts';

/** Every placement on this device, once that says something. */
export class Held {
	readonly #holding: Live<Holding>;
	readonly #link: Live<DeviceState>;
	/** undefined until the disk has answered and, where a first answer of the school may still come, that is here. */
	readonly all = $derived.by((): readonly HeldPlacement[] | undefined =>
		this.awaited ? undefined : this.#holding.value?.placements
	);
	/** Nothing is here, and the first news are on their way: an empty list would be made of missing data. */
	readonly awaited = $derived.by(() => {
		const held = this.#holding.value;
		return (
			held !== undefined &&
			!held.heard &&
			held.placements.length === 0 &&
			this.#link.value?.online !== false
		);
	});

	constructor(device: Device) {
		this.#holding = new Live(() => device.holding());
		this.#link = new Live(() => device.state());
	}

	/** The school was heard, and all that it said is in `all`. */
	get heard(): boolean {
		return this.#holding.value?.heard === true;
	}

	/** What the device knows of the network and of what still waits; undefined until the disk has answered. */
	get link(): DeviceState | undefined {
		return this.#link.value;
	}

	/** The disk could not answer. */
	get failed(): boolean {
		return this.#holding.failed;
	}
}
