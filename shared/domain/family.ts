import type { PersonId } from './ids.ts';

/** Who answers for a student, as those read it who call them; in the order in which they are called. */
export interface Guardian {
	readonly person: PersonId;
	readonly name: string;
	/** « mère », « père »; of a student of age, themself. */
	readonly relation: string;
	readonly language: string;
	/** Absent: none, or one that a court's decision forbids. */
	readonly phone?: string;
	/** Ways by which a message can go: `sms email`. */
	readonly ways: string;
	/** Every one of these is told before an alert closes (AL16). */
	readonly mustTell?: true;
	/** A court's decision forbids to call (AL17). */
	readonly barred?: true;
}

/** Somebody knows, or will when they look: a message left or sent counts as told. */
const TOLD: readonly string[] = ['reached', 'message-left', 'message-sent'];

interface FamilyStep {
	readonly what: string;
	readonly outcome?: string;
	readonly guardian?: PersonId;
}

export function isTold({ what, outcome }: FamilyStep): boolean {
	return what === 'family' && TOLD.includes(outcome ?? '');
}

/**
 * AL16: those who must still be told. A family told without a name was told whole, as is one where nobody must be.
 * @param mustTell who must be, whatever was done
 */
export function untoldOf(steps: readonly FamilyStep[], mustTell: readonly PersonId[]): PersonId[] {
	const told = steps.filter(isTold);
	if (told.some(({ guardian }) => guardian === undefined)) return [];
	return mustTell.filter((person) => !told.some(({ guardian }) => guardian === person));
}

/** AL16: told by name, and not yet all of those who must be. */
export function isPartlyTold(steps: readonly FamilyStep[], mustTell: readonly PersonId[]): boolean {
	return steps.some(isTold) && untoldOf(steps, mustTell).length > 0;
}

/** AL4: everybody who was told by name has been told otherwise, or the family as a whole. */
export function isReassured(steps: readonly FamilyStep[]): boolean {
	const reassured = steps.filter(({ outcome }) => outcome === 'reassured');
	if (reassured.some(({ guardian }) => guardian === undefined)) return true;
	const told = steps.filter(isTold);
	return (
		reassured.length > 0 &&
		told.every(({ guardian }) => reassured.some((step) => step.guardian === guardian))
	);
}
