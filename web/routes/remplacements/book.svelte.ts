import type { SubstitutionAsked, SubstitutionBook, Terms } from '#shared/domain/substitution.ts';
import { substitutions as words } from '#shared/text/substitutions.ts';
import {
	readSubstitutions,
	writeSubstitution,
	type SubstitutionRefusal
} from '#web/device/substitutions.ts';
import { SchoolReading } from '#web/state/school-reading.svelte.ts';

/** What came of a decision: the school has it; something else stands there; nobody knows. */
export type Outcome = 'saved' | SubstitutionRefusal | 'unreachable';

/** What was filled in, and the word that it is about. */
export interface Given {
	readonly nth: number;
	readonly terms: Terms;
}

/** The substitutions of a school as it last said them. */
export class Substitutions extends SchoolReading<SubstitutionBook> {
	said = $state('');

	constructor() {
		super(readSubstitutions);
	}

	/** @param saved what is said when the school has it */
	async decide(asked: SubstitutionAsked, saved: string): Promise<Outcome> {
		this.said = '';
		const outcome = await this.write(() => writeSubstitution(asked));
		if (outcome === 'saved') this.said = saved;
		if (outcome === 'changed') this.said = words.changed;
		return outcome;
	}
}
