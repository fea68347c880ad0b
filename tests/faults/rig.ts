/** How long a rig runs, and whom it tells how it goes. */
export interface Run {
	/** What is done over and over: kills, stories. */
	readonly times: number;
	readonly seed: number;
	say(line: string): void;
	/** Asked to end early: what was done so far is judged. */
	isOver?(): boolean;
}

/** What a rig saw. `faults`: each a promise that was broken, in one line. */
export interface Outcome {
	readonly done: number;
	readonly faults: readonly string[];
	/** Figures worth a line, by name. */
	readonly figures: Readonly<Record<string, number>>;
}

export function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export function count<Key>(counts: Map<Key, number>, key: Key): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}
