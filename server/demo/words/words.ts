/** What students of one trade write: complete sentences; `{n}` becomes a number. */
export interface Words {
	readonly done: readonly string[];
	readonly learned: readonly string[];
	readonly difficult: readonly string[];
}
