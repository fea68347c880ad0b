import type { Watched } from './device.ts';

/** What somebody who watches is told first: as it is now, and not later. */
export function firstOf<Value>(source: Watched<Value>): Promise<Value> {
	return new Promise((resolve, reject) => {
		const subscription = source.subscribe((value) => {
			resolve(value);
			// A source may answer before it has returned the subscription.
			queueMicrotask(() => subscription.unsubscribe());
		}, reject);
	});
}
