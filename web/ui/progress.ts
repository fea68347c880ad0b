import { itemRefusals } from '#shared/text/item-refusals.ts';
import { progress as words } from '#shared/text/progress.ts';
import type { Day } from '#shared/domain/time.ts';
import type { Me } from '#shared/api/protocol.ts';
import type { Progress } from '#web/device/device.ts';

const ORDER: readonly Progress['state'][] = ['refused', 'kept', 'received'];

/** Of several own things, how far all of them have come; undefined: there is none. */
export function leastProgress(all: readonly (Progress | undefined)[]): Progress | undefined {
	return all
		.filter((one) => one !== undefined)
		.toSorted(
			(a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || instantOf(b) - instantOf(a)
		)[0];
}

/** The contract's sentence for it, in this school's time. */
export function progressText(progress: Progress, me: Me, today: Day): string {
	switch (progress.state) {
		case 'kept':
			return words.kept;
		case 'received':
			return words.received(progress.at, me.school.timeZone, today, me.trial === true);
		case 'refused':
			return words.refused(isRefusal(progress.code) ? itemRefusals[progress.code] : progress.code);
	}
}

function instantOf(progress: Progress): number {
	return progress.state === 'refused' ? 0 : progress.at;
}

function isRefusal(code: string): code is keyof typeof itemRefusals {
	return code in itemRefusals;
}
