/** The one in the middle, or halfway between the two; undefined: there is none. */
export function medianOf(values: readonly number[]): number | undefined {
	const sorted = values.toSorted((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)];
	const lower = sorted[Math.floor((sorted.length - 1) / 2)];
	return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}
