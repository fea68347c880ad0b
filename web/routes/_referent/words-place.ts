import type { PlacementId } from '#shared/domain/ids.ts';
import type { Sentence } from '#shared/domain/summary/written.ts';

type Place = Pick<Sentence, 'day' | 'field'>;

/** Where a text stands in the file of a student. */
export function placeId({ day, field }: Place): string {
	return `words-${day}-${field}`;
}

export function placeHref(placement: PlacementId, place: Place): string {
	return `/eleves/${placement}#${placeId(place)}`;
}

/** Where a class stands among those of a reader, in the order of their names: a name of a school's own fits in no address. */
export function classId(rank: number): string {
	return `class-${rank + 1}`;
}
