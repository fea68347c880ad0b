import type { PersonId, PlacementId } from '#shared/domain/ids.ts';
import type { Instant } from '#shared/domain/time.ts';

/*
 * What one person has already looked at, on this device only. What others are told of it are facts of their own: that a référent once
 * opened the file (PC11), that a day was read (TI11).
 */

/** The server's instant of the newest thing they had seen of this placement; 0: never looked here. */
export function lastLook(person: PersonId, placement: PlacementId): Instant {
	try {
		return Number(localStorage.getItem(keyOf(person, placement)) ?? 0);
	} catch {
		// Storage may be forbidden altogether: all is new then, at every visit.
		return 0;
	}
}

export function keepLook(person: PersonId, placement: PlacementId, look: Instant): void {
	try {
		localStorage.setItem(keyOf(person, placement), String(look));
	} catch {
		return;
	}
}

function keyOf(person: PersonId, placement: PlacementId): string {
	return `look/${person}/${placement}`;
}
