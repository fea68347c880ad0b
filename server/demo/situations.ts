import type { Hours } from './school.ts';

/*
 * Who is in which situation when the demonstration begins (the table is in server/README.md).
 * `eleve-N` has the placement `stage-eleve-N`.
 */

/** Six students of one class in one host, with one tutor. */
export const COLLECTIVE: readonly string[] = [1, 2, 3, 4, 5, 6].map((number) => `eleve-${number}`);
/** The two weeks begin next Monday. */
export const NOT_BEGUN = 'eleve-13';
/** The last day was last Friday. */
export const ENDED = 'eleve-15';

/** Absent, said minutes ago; nobody has taken it. */
export const OPEN_ALERT = 'eleve-7';
/** Absent, taken by a CPE; the family did not answer yet. */
export const TAKEN_ALERT = 'eleve-31';
/** « J'y suis » on the phone, absent for the tutor. */
export const TWO_VERSIONS = 'eleve-14';
/** Absent this morning, and everything done already. */
export const DONE_TODAY = 'eleve-46';
/** An absence that the school knew of beforehand. */
export const KNOWN_TODAY = 'eleve-33';
/** Late again and again. */
export const LATE_AGAIN = 'eleve-12';

/** A phone that has said nothing for two days, nor has the tutor. */
export const SILENT_PHONE = 'eleve-11';
/** Nobody has spoken today. */
export const SILENT_TODAY: readonly string[] = ['eleve-20', 'eleve-34', 'eleve-48'];
/** Comes every day, and has not written a word. */
export const NEVER_WRITES = 'eleve-25';

/** Absences of last week, each seen through. */
export const ABSENT_ONCE = 'eleve-19';
export const ABSENT_FAR = 'eleve-28';
export const ANNOUNCED_ILL = 'eleve-44';
/** Asked their référent for help last week. */
export const ASKED_HELP = 'eleve-17';
/** A small accident last week. */
export const HURT = 'eleve-40';

/** Eight hours a day, and twenty minutes of break at noon: the convention allows neither. */
export const HOURS: Readonly<Record<string, Hours>> = {
	[NOT_BEGUN]: [
		{ from: '08:30', to: '12:00' },
		{ from: '13:30', to: '18:00' }
	],
	'eleve-47': [
		{ from: '08:30', to: '12:30' },
		{ from: '12:50', to: '15:50' }
	]
};
