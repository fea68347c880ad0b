/** One measured value, as `npm run bench -- --json` gives it by name. */
export interface Figure {
	readonly value: number;
	readonly unit: string;
}

export type Figures = Readonly<Record<string, Figure>>;

/** @returns p50 and p99 in ms, under this name */
export function percentiles(name: string, samples: readonly number[]): Figures {
	const sorted = [...samples].sort((one, other) => one - other);
	const at = (share: number): Figure => ({
		value: Math.round((sorted[Math.floor((sorted.length - 1) * share)] ?? 0) * 10) / 10,
		unit: 'ms'
	});
	return { [`${name} p50`]: at(0.5), [`${name} p99`]: at(0.99) };
}
