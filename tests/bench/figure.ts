/** One measured value, as `npm run bench -- --json` gives it by name. */
export interface Figure {
	readonly value: number;
	readonly unit: string;
	/** The peer or the limit that the same run measured on the same work. */
	readonly against?: string;
	/** How many times better than that: more of what is wanted, or less of what is spent. */
	readonly ratio?: number;
}

export type Figures = Readonly<Record<string, Figure>>;

/** @returns p50 and p99 in ms, under this name */
export function percentiles(name: string, samples: readonly number[]): Figures {
	const sorted = [...samples].sort((one, other) => one - other);
	const at = (share: number): Figure => ({
		value: rounded(sorted[Math.floor((sorted.length - 1) * share)] ?? 0),
		unit: 'ms'
	});
	return { [`${name} p50`]: at(0.5), [`${name} p99`]: at(0.99) };
}

export function median(samples: readonly number[]): number {
	const sorted = [...samples].sort((one, other) => one - other);
	return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** Three digits, or all of a whole number: more are noise. */
export function rounded(value: number): number {
	return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
