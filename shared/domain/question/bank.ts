import type { Phase } from '../phase.ts';

export type Theme = 'self' | 'people' | 'work' | 'place' | 'path';

/** A question of the journal. Its words stand in `shared/text/questions.ts`, under the same id. */
export interface Question<Id extends string = string> {
	/** Names the text of the page that holds the answer: never given to another question. */
	readonly id: Id;
	readonly phase: Phase;
	readonly theme: Theme;
}

/** In the order in which days ask them: neighbours are of different themes. */
export const QUESTIONS = [
	{ id: 'route', phase: 'before', theme: 'place' },
	{ id: 'hopes', phase: 'before', theme: 'self' },
	{ id: 'fears', phase: 'before', theme: 'self' },
	{ id: 'welcome', phase: 'during', theme: 'people' },
	{ id: 'tool', phase: 'during', theme: 'work' },
	{ id: 'advice', phase: 'during', theme: 'people' },
	{ id: 'rhythm', phase: 'during', theme: 'place' },
	{ id: 'proud', phase: 'during', theme: 'self' },
	{ id: 'new-word', phase: 'during', theme: 'work' },
	{ id: 'team', phase: 'during', theme: 'people' },
	{ id: 'customer', phase: 'during', theme: 'work' },
	{ id: 'studies', phase: 'during', theme: 'path' },
	{ id: 'rule', phase: 'during', theme: 'place' },
	{ id: 'surprise', phase: 'during', theme: 'work' },
	{ id: 'would-change', phase: 'during', theme: 'place' },
	{ id: 'keep', phase: 'after', theme: 'self' },
	{ id: 'trade', phase: 'after', theme: 'path' },
	{ id: 'oral', phase: 'after', theme: 'path' }
] as const satisfies readonly Question[];

export type QuestionId = (typeof QUESTIONS)[number]['id'];
