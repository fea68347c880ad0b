import type { Entities } from './import/entities.ts';
import type { AgreementId, PersonId, PlacementId } from './ids.ts';
import type { Agreement, HalfDay } from './placement.ts';
import { canonical, toPlain } from './plain.ts';
import type { Day, HalfDayKey } from './time.ts';

/** What an agreement says beyond its card. */
export type Terms = Pick<
	Entities['agreement'],
	'siret' | 'days' | 'timetable' | 'objectives' | 'activities'
>;

/** One agreement, with all that may be changed of it. */
export interface AgreementFile {
	readonly agreement: Agreement;
	readonly terms: Terms;
	/** As `agreement.tutor` is called and reached. */
	readonly tutor: Entities['tutor'];
}

/** What a change changes. */
export interface PlacementState {
	readonly agreements: readonly AgreementFile[];
	readonly halfDays: readonly HalfDay[];
	/** '': nobody. */
	readonly referent: PersonId;
}

interface Named {
	readonly id: PersonId;
	readonly name: string;
}

/** PC1: a placement as head and office read it, to change it. */
export interface PlacementFile extends PlacementState {
	readonly id: PlacementId;
	/** Of all that a change looks at: another one, and somebody else was faster (PC6). */
	readonly version: string;
	readonly today: Day;
	readonly student: Named & { readonly className: string };
	/** Half-days of which somebody has said something: they stay (PC4). */
	readonly spoken: readonly HalfDayKey[];
	/** Who may follow a student, by name. */
	readonly staff: readonly Named[];
}

export function agreementFile(
	{ agreements }: Pick<PlacementState, 'agreements'>,
	id: AgreementId
): AgreementFile | undefined {
	return agreements.find(({ agreement }) => agreement.id === id);
}

/** PC6: the same for two states that a change need not tell apart: the calendar follows from it, or stays. */
export function wordingOf({ agreements, referent }: PlacementState): string {
	return canonical(toPlain({ agreements, referent }) ?? null);
}

/** Whether two things say the same, whatever the order of their members. */
export function isSaidAlike(one: object, other: object): boolean {
	const [text, otherText] = [one, other].map((each) => canonical(toPlain(each) ?? null));
	return text === otherText;
}
