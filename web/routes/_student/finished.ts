import type { Progress } from '#web/device/device.ts';

/**
 * Whether « J'ai fini ma journée » still says all: nothing was written on the page since.
 * @param done progress of the last time it was said; undefined: never
 */
export function isStillFinished(page: Progress | undefined, done: Progress | undefined): boolean {
	if (!done || done.state === 'refused') return false;
	if (!page || page.state === 'refused') return true;
	// Each instant is of one clock only: the device's for what is kept, the school's for what is received.
	if (page.state === done.state) return page.at <= done.at;
	return page.state === 'received';
}
