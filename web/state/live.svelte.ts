import type { Watched } from '#web/device/device.ts';
import { press } from './press.ts';

/** The last value of what is watched, as long as the component that made it lives. */
export class Live<Value> {
	/** undefined until the first answer of the disk. */
	value = $state.raw<Value>();
	/** The disk could not answer: the screen must say it. */
	failed = $state(false);

	/** @param source is followed: when what it reads changes, the new one takes over */
	constructor(source: () => Watched<Value>) {
		$effect(() => {
			this.value = undefined;
			this.failed = false;
			const subscription = source().subscribe(
				(value) => press.untouched(this, () => (this.value = value)),
				() => {
					this.failed = true;
				}
			);
			return () => {
				subscription.unsubscribe();
				press.forget(this);
			};
		});
	}
}
