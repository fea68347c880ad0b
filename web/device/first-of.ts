import type { Observable } from 'dexie';

/** What an observable says first: now, and not later. */
export function firstOf<Value>(source: Observable<Value>): Promise<Value> {
	return new Promise((resolve, reject) => {
		const subscription = source.subscribe((value) => {
			resolve(value);
			// A source may answer before it has returned the subscription.
			queueMicrotask(() => subscription.unsubscribe());
		}, reject);
	});
}
