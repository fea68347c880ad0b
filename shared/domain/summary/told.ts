import type { Card } from '../card.ts';
import type { PlacementId } from '../ids.ts';
import type { Sentence } from './written.ts';

/** A sentence, and whose it is. */
export interface Told {
	readonly placement: PlacementId;
	readonly student: Card['student'];
	readonly sentence: Sentence;
}
