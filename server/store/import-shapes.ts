import { expectedBy } from '#shared/domain/expected.ts';
import type { Entities } from '#shared/domain/import/entities.ts';
import type { AgreementId, PersonId, PlacementId } from '#shared/domain/ids.ts';
import type { Agreement, HalfDay } from '#shared/domain/placement.ts';
import { spanOf } from '#shared/domain/timetable.ts';
import type { AllWanted, Wanted } from './import-people.ts';
import type { HeldPlacement } from './import-store.ts';

/** A placement as the import wants it, with all its agreements. */
export interface Shaped extends Omit<HeldPlacement, 'referent'> {
	readonly was?: HeldPlacement;
}

/** What somebody is in a placement. */
export interface Part {
	readonly placement: PlacementId;
	readonly person: PersonId;
	readonly role: 'student' | 'tutor' | 'referent';
	readonly agreement: AgreementId;
}

/** What is there is called `<placement>/<agreement>` in a plan. */
export function agreementIn(id: string): AgreementId {
	return id.slice(id.indexOf('/') + 1);
}

/** Placements that the import brings in, or of which the class, an agreement or the half-days change. */
export function shapedOf(
	wanted: AllWanted,
	held: ReadonlyMap<PlacementId, HeldPlacement>
): readonly Shaped[] {
	const shaped = new Map<PlacementId, Shaped>();
	const at = (id: PlacementId): Shaped | undefined => {
		const was = held.get(id);
		return shaped.get(id) ?? (was && { ...was, was });
	};
	for (const { id, before: was, values, set } of wanted.placement) {
		const { student, className } = values;
		const empty = { id, student, className, agreements: [], halfDays: [] };
		const before = was ? at(id) : empty;
		if (before && (!was || 'className' in set)) shaped.set(id, { ...before, className });
	}
	for (const agreement of wanted.agreement) {
		const before = at(agreement.values.placement);
		if (!before) throw new Error('an agreement hangs on a placement of the plan or of the school');
		shaped.set(before.id, withAgreement(before, agreement));
	}
	return [...shaped.values()];
}

function withAgreement(shaped: Shaped, { id, before, values, set }: Wanted<'agreement'>): Shaped {
	const isNew = before === undefined;
	const agreementId = agreementIn(id);
	const span = spanOf(values.days);
	if (!span) throw new Error('an agreement has a day');
	const held = shaped.agreements.find((one) => one.id === agreementId);
	const agreement: Agreement = {
		...(held && 'days' in set ? withoutPlan(held) : held),
		id: agreementId,
		host: { name: values.hostName, address: values.hostAddress, phone: values.hostPhone },
		tutor: values.tutor,
		// Dates that a file does not say stay, even where its half-days begin later.
		...(held && !('days' in set) ? { from: held.from, to: held.to } : span)
	};
	return {
		...shaped,
		agreements: isNew
			? [...shaped.agreements, agreement]
			: shaped.agreements.map((one) => (one.id === agreementId ? agreement : one)),
		halfDays:
			isNew || 'days' in set || 'timetable' in set
				? withHalfDays(shaped.halfDays, agreement, values)
				: shaped.halfDays
	};
}

/** Days that a file says again are planned anew. */
function withoutPlan({ planned: _, ...agreement }: Agreement): Agreement {
	return agreement;
}

/** Of two agreements on one half-day the one that had it keeps it: nobody is expected at two places at once. */
function withHalfDays(
	halfDays: readonly HalfDay[],
	agreement: Agreement,
	terms: Pick<Entities['agreement'], 'days' | 'timetable'>
): readonly HalfDay[] {
	const others = halfDays.filter((one) => one.agreement !== agreement.id);
	const taken = new Set(others.map(({ key }) => key));
	const own = expectedBy(agreement, terms).filter(({ key }) => !taken.has(key));
	return [...others, ...own].sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** Who begins to be what, and who has been. */
export function partsOf(
	wanted: AllWanted,
	shaped: readonly Shaped[]
): { readonly ended: readonly Part[]; readonly begun: readonly Part[] } {
	const [ended, begun]: [Part[], Part[]] = [[], []];
	const replace = (part: Omit<Part, 'person'>, before: PersonId, after: PersonId): void => {
		if (before === after) return;
		if (before !== '') ended.push({ ...part, person: before });
		if (after !== '') begun.push({ ...part, person: after });
	};
	for (const { id, student, was } of shaped)
		replace({ placement: id, role: 'student', agreement: '' }, was?.student ?? '', student);
	for (const { id, values, before } of wanted.placement)
		replace(
			{ placement: id, role: 'referent', agreement: '' },
			before?.referent ?? '',
			values.referent
		);
	for (const { id, values, before } of wanted.agreement)
		replace(
			{ placement: values.placement, role: 'tutor', agreement: agreementIn(id) },
			before?.tutor ?? '',
			values.tutor
		);
	return { ended, begun };
}
