/** How large a run is: `npm run bench:country`, or `-- --small`. */
export interface Scale {
	/** Weeks that placements of one school each have behind them. */
	readonly weeks: readonly number[];
	/** Students of schools of different sizes. The one of `USUAL` is the country's ordinary school. */
	readonly sizes: readonly number[];
	/** How many schools three databases hold. */
	readonly schools: readonly number[];
	/** Students of each of those but the first. */
	readonly studentsBeside: number;
	/** Telephones of students that write and listen. */
	readonly phones: number;
	/** Ordinary schools among them: their boards are open, and their students write. */
	readonly boardsOf: number;
	readonly reportsASecond: number;
	/** Seconds of a phase. */
	readonly phase: number;
	/** Of what is compared, each in turn. */
	readonly rounds: number;
	readonly serverCounts: readonly number[];
}

/** Students of an ordinary school: its row of `sizes` is what is multiplied. */
export const USUAL = 400;

export const WHOLE: Scale = {
	weeks: [2, 6, 12, 22],
	sizes: [50, USUAL, 2000],
	schools: [1, 10, 50],
	studentsBeside: 60,
	phones: 400,
	boardsOf: 5,
	reportsASecond: 4,
	phase: 10,
	rounds: 5,
	serverCounts: [1, 2]
};

/** Does all that the whole does, in one to two minutes; its figures say nothing. */
export const SMALL: Scale = {
	weeks: [2, 22],
	sizes: [50, USUAL],
	schools: [1, 3],
	studentsBeside: 20,
	phones: 40,
	boardsOf: 1,
	reportsASecond: 3,
	phase: 2,
	rounds: 1,
	serverCounts: [1, 2]
};
