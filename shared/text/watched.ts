/** « À suivre », beside a name; what it does is said on the student's file. */
export const WATCHED = 'À suivre';
