import type { Level } from '../level.ts';
import type { Phase } from '../phases.ts';
import type { Day } from '../time.ts';
import type { Sector } from './sector.ts';
import type { Theme } from './themes.ts';

/** A question of the journal. Its words stand in `shared/text/questions.ts`, under the same id. */
export interface Question<Id extends string = string> {
	/** Names the text of the page that holds the answer: never given to another question. */
	readonly id: Id;
	readonly phase: Phase;
	readonly theme: Theme;
	/** Asked on the first day, or on the last one, and on no other. */
	readonly moment?: 'first' | 'last';
	/** Goes on from a word of its theme that the student wrote. */
	readonly cue?: true;
	/** Goes on from the answer to that one, and is not asked without it. */
	readonly follows?: string;
	/** Asked in classes of this level only. */
	readonly level?: Level;
	/** The day from which it is asked, where it is the school's own. */
	readonly since?: Day;
	/** Asked at workplaces of this sector only. */
	readonly sector?: Sector;
}
