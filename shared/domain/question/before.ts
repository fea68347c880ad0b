import type { Question } from './question.ts';

/** Questions of the page « Avant ». */
export const BEFORE = [
	{ id: 'hopes', phase: 'before', theme: 'self' },
	{ id: 'fears', phase: 'before', theme: 'self' },
	{ id: 'route', phase: 'before', theme: 'self' },
	{ id: 'b-activity', phase: 'before', theme: 'trades' },
	{ id: 'b-trades', phase: 'before', theme: 'trades' },
	{ id: 'b-people', phase: 'before', theme: 'people' },
	{ id: 'b-hello', phase: 'before', theme: 'people' },
	{ id: 'b-questions', phase: 'before', theme: 'people' },
	{ id: 'b-tools', phase: 'before', theme: 'tools' },
	{ id: 'b-hands', phase: 'before', theme: 'tools' },
	{ id: 'b-rules', phase: 'before', theme: 'safety' },
	{ id: 'b-clothes', phase: 'before', theme: 'safety' },
	{ id: 'b-team', phase: 'before', theme: 'teamwork' },
	{ id: 'b-help', phase: 'before', theme: 'teamwork' },
	{ id: 'b-strength', phase: 'before', theme: 'self' },
	{ id: 'b-goal', phase: 'before', theme: 'self' },
	{ id: 'b-why', phase: 'before', theme: 'orientation' },
	{ id: 'b-idea', phase: 'before', theme: 'orientation' },
	{ id: 'b-subjects', phase: 'before', theme: 'orientation' },
	{ id: 'b-oral', phase: 'before', theme: 'orientation', level: '3e' },
	{ id: 'b-curious', phase: 'before', theme: 'orientation', level: '4e' },
	{ id: 'b-seconde', phase: 'before', theme: 'orientation', level: '2de' }
] as const satisfies readonly Question[];
