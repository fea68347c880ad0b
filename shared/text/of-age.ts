import { NB } from './typography.ts';

/** Who answers for a student of age: themself, in the list of those to call. */
export const STUDENT_OF_AGE = `l'élève, 18${NB}ans ou plus`;
