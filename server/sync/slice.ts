import type { PlacementNews } from '#shared/api/protocol.ts';

/** One row of an answer, with its place in the placement's order and about its size. */
export interface Row {
	readonly seq: number;
	readonly bytes: number;
	readonly fact?: PlacementNews['facts'][number];
	readonly text?: PlacementNews['texts'][number];
	readonly page?: PlacementNews['pages'][number];
	readonly gone?: PlacementNews['gone'][number];
}

/**
 * The first rows of a placement's order that fit, at least those of one commit: a cursor covers whole commits.
 * @returns `cut`: the counter that these rows reach, when some had to stay
 */
export function takeUpTo(
	room: number,
	rows: readonly Row[],
	counter: number
): { rows: readonly Row[]; cut?: number } {
	const ordered = [...rows].sort((one, other) => one.seq - other.seq);
	let bytes = 0;
	for (const [place, row] of ordered.entries()) {
		const previous = ordered[place - 1];
		if (bytes > room && previous && previous.seq < row.seq) {
			return { rows: ordered.slice(0, place), cut: Math.min(previous.seq, counter) };
		}
		bytes += row.bytes;
	}
	return { rows: ordered };
}
