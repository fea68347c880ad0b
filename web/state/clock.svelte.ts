import { halfDayAt } from '#shared/domain/today.ts';
import { dayOf, type Day, type HalfDayKey, type Instant } from '#shared/domain/time.ts';
import type { Device } from '#web/device/device.ts';
import { press } from './press.ts';

/** Below this a phone's clock is as good as the school's, and the day must not turn back and forth. */
const LITTLE = 2 * 60_000;

/** The present, as long as the component that made it lives: ages move, the day turns. */
export class Clock {
	/** This device's clock: for ages of what happened on this device. */
	now = $state<Instant>(Date.now());
	/** The school's clock, as the last exchange gave it: for what day it is, and ages of what the server dated. */
	readonly schoolNow: Instant = $derived.by(() => this.now + this.#shift);
	readonly halfDay: HalfDayKey = $derived.by(() => halfDayAt(this.schoolNow, this.timeZone));
	readonly today: Day = $derived(dayOf(this.halfDay));
	readonly timeZone: string;
	#shift = $state(0);

	constructor(device: Pick<Device, 'me' | 'state'>, everyMs = 1000) {
		this.timeZone = device.me.school.timeZone;
		$effect(() => {
			let heard = 0;
			const turn = (): void =>
				press.untouched(this, () => {
					this.#shift = heard;
					this.now = Date.now();
				});
			const subscription = device.state().subscribe(({ shift }) => {
				const told = Math.abs(shift) > LITTLE ? shift : 0;
				// The state of a device changes with every key.
				if (told === heard) return;
				heard = told;
				turn();
			});
			const timer = setInterval(turn, everyMs);
			return () => {
				subscription.unsubscribe();
				clearInterval(timer);
				press.forget(this);
			};
		});
	}
}
