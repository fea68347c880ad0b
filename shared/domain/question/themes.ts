export const THEMES = [
	'people',
	'tools',
	'safety',
	'trades',
	'teamwork',
	'self',
	'orientation'
] as const;

/** What a question is about. */
export type Theme = (typeof THEMES)[number];
