import { halfDayAt } from '#shared/domain/today.ts';
import { dayOf, type Day, type HalfDayKey, type Instant } from '#shared/domain/time.ts';

/** The present, as long as the component that made it lives: ages move, the day turns. */
export class Clock {
	now = $state<Instant>(Date.now());
	readonly halfDay: HalfDayKey = $derived.by(() => halfDayAt(this.now, this.timeZone));
	readonly today: Day = $derived(dayOf(this.halfDay));

	constructor(
		readonly timeZone: string,
		everyMs = 1000
	) {
		$effect(() => {
			const timer = setInterval(() => {
				this.now = Date.now();
			}, everyMs);
			return () => clearInterval(timer);
		});
	}
}
