import type { PersonId } from './ids.ts';
import { isOn, type CardReferent, type Followed } from './referents.ts';
import type { Day } from './time.ts';

/** Those who follow the student on that day: whoever is replaced, too. */
export function referentsOn({ referents }: Followed, day: Day): CardReferent[] {
	return referents.filter((one) => isOn(day, one));
}

export function follows(card: Followed, me: PersonId, today: Day): boolean {
	return referentsOn(card, today).some(({ id }) => id === me);
}

/** SU2: a substitute reads the journal only where the head says so. */
export function readsJournal(card: Followed, me: PersonId, today: Day): boolean {
	return referentsOn(card, today).some(
		({ id, substitute, journal }) => id === me && (substitute === undefined || journal === true)
	);
}

/** Somebody who stands in for a référent, now or soon. */
export interface Replacement {
	readonly id: PersonId;
	readonly name: string;
	readonly absent: PersonId;
	readonly absentName: string;
	readonly from: Day;
	readonly to: Day;
	readonly journal: boolean;
}

/** Those of a card whose last day is still to come, the first one first. */
export function replacementsIn({ referents }: Followed, today: Day): Replacement[] {
	return referents
		.flatMap(({ id, name, from, to, substitute, journal = false }): Replacement[] => {
			if (from === undefined || to === undefined || substitute === undefined) return [];
			const absentName = referents.find((one) => one.id === substitute)?.name ?? '';
			return to < today || to < from
				? []
				: [{ id, name, absent: substitute, absentName, from, to, journal }];
		})
		.toSorted((a, b) => (a.from < b.from ? -1 : 1));
}
