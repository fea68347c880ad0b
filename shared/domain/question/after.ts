import type { Question } from './question.ts';

/** Questions of the page « Après ». */
export const AFTER = [
	{ id: 'keep', phase: 'after', theme: 'self' },
	{ id: 'trade', phase: 'after', theme: 'orientation' },
	{ id: 'a-scene', phase: 'after', theme: 'people' },
	{ id: 'a-thanks', phase: 'after', theme: 'people' },
	{ id: 'a-quote', phase: 'after', theme: 'people' },
	{ id: 'a-tool', phase: 'after', theme: 'tools' },
	{ id: 'a-word', phase: 'after', theme: 'tools' },
	{ id: 'a-rule', phase: 'after', theme: 'safety' },
	{ id: 'a-other', phase: 'after', theme: 'safety' },
	{ id: 'a-trade', phase: 'after', theme: 'trades' },
	{ id: 'a-path', phase: 'after', theme: 'trades' },
	{ id: 'a-team', phase: 'after', theme: 'teamwork' },
	{ id: 'a-together', phase: 'after', theme: 'teamwork' },
	{ id: 'a-progress', phase: 'after', theme: 'self' },
	{ id: 'a-challenge', phase: 'after', theme: 'self' },
	{ id: 'a-self', phase: 'after', theme: 'self' },
	{ id: 'a-like', phase: 'after', theme: 'orientation' },
	{ id: 'a-next', phase: 'after', theme: 'orientation' },
	{ id: 'a-ask', phase: 'after', theme: 'orientation' },
	{ id: 'a-oral', phase: 'after', theme: 'orientation', level: '3e' },
	{ id: 'a-cover', phase: 'after', theme: 'orientation', level: '4e' },
	{ id: 'a-speciality', phase: 'after', theme: 'orientation', level: '2de' }
] as const satisfies readonly Question[];
