import type { Fact } from '#shared/domain/facts.ts';
import type { PlacementId } from '#shared/domain/ids.ts';
import type { Day, Instant } from '#shared/domain/time.ts';
import { Remembered } from '#web/state/remembered.svelte.ts';

function remembered(placement: PlacementId, day: Day): Remembered {
	return new Remembered(`answers-read/${placement}/${day}`);
}

/** Up to when this device has shown what the référent answered on a day; 0: never. */
export function lastRead(placement: PlacementId, day: Day): Instant {
	return Number(remembered(placement, day).text);
}

export function readUpTo(placement: PlacementId, day: Day, comments: readonly Fact[]): void {
	const last = Math.max(0, ...comments.map(({ receivedAt }) => receivedAt));
	if (last > lastRead(placement, day)) remembered(placement, day).text = String(last);
}
