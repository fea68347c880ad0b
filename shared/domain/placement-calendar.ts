import { expectedBy } from './expected.ts';
import type { Agreement, HalfDay } from './placement.ts';
import type { AgreementFile, PlacementState } from './placement-file.ts';
import { dayOf, type Day, type HalfDayKey } from './time.ts';

/** A moment on the school's clock. */
export interface Moment {
	readonly day: Day;
	readonly clock: string;
}

/** A placement, and what of it stays as it is (PC4). */
export interface Changing {
	readonly state: PlacementState;
	readonly spoken: readonly HalfDayKey[];
	readonly now: Moment;
}

/**
 * PC4: an agreement with other members, and its calendar with it. A half-day that is over, or of which somebody has said
 * something, stays as it is; none that is over comes back; one that another workplace has stays there.
 * @param touches half-days that may come or go
 */
export function withAgreement(
	{ state, spoken, now }: Changing,
	file: AgreementFile,
	{ members, ...more }: { readonly members: Members } & Partial<Omit<AgreementFile, 'agreement'>>,
	touches: (halfDay: HalfDayKey) => boolean
): PlacementState {
	const agreement = withMembers(file.agreement, members);
	const after = { ...file, ...more, agreement };
	const stays = new Set(spoken);
	const kept = state.halfDays.filter(
		(one) =>
			one.agreement !== agreement.id || !touches(one.key) || isOver(one, now) || stays.has(one.key)
	);
	const taken = new Set(kept.map(({ key }) => key));
	const added = expectedBy(agreement, after.terms).filter(
		(one) => touches(one.key) && !taken.has(one.key) && !isOver(one, now)
	);
	return {
		...state,
		agreements: state.agreements.map((one) => (one.agreement.id === agreement.id ? after : one)),
		halfDays: [...kept, ...added].sort((one, other) => (one.key < other.key ? -1 : 1))
	};
}

export type Members = { readonly [Name in keyof Agreement]?: Agreement[Name] | undefined };

/** What is undefined is left out. */
export function withMembers(agreement: Agreement, members: Members): Agreement {
	const all = Object.entries({ ...agreement, ...members });
	return Object.fromEntries(all.filter(([, value]) => value !== undefined)) as unknown as Agreement;
}

export function isOver({ key, to }: Pick<HalfDay, 'key' | 'to'>, { day, clock }: Moment): boolean {
	return dayOf(key) < day || (dayOf(key) === day && to <= clock);
}
