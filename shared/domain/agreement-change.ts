import { readDetails, type Details, type DetailsMistake } from './agreement-details.ts';
import { expectedBy } from './expected.ts';
import type { AgreementId } from './ids.ts';
import { withAgreement, type Changing } from './placement-calendar.ts';
import {
	isSaidAlike,
	type AgreementFile,
	type PlacementState,
	type Terms
} from './placement-file.ts';
import { ok, refused, type Result } from './result.ts';
import { addDays, weekdayOf, type Day } from './time.ts';
import { SLOTS, spanOf, type Timetable } from './timetable.ts';

/** PC7: one agreement, as it should have been said. */
export function corrected(
	changing: Changing,
	file: AgreementFile,
	said: Details
): Result<PlacementState, DetailsMistake> {
	const { agreement, terms } = file;
	const read = readDetails(said, agreement.from);
	if (!read.ok) return read;
	const { hostName, hostAddress, hostPhone, siret, tutor, from, to, timetable } = read.value;
	const isOtherwise =
		from !== agreement.from || to !== agreement.to || !isSaidAlike(timetable, terms.timetable);
	const state = withAgreement(
		changing,
		file,
		{
			members: {
				host: { name: hostName, address: hostAddress, phone: hostPhone },
				...{ tutor: tutor.id, from, to },
				planned: to === agreement.to ? agreement.planned : undefined
			},
			terms: {
				...terms,
				siret,
				timetable: isOtherwise ? timetable : terms.timetable,
				days: isOtherwise ? daysBetween({ from, to, timetable }, terms) : terms.days
			}
		},
		() => isOtherwise
	);
	return ok(withTutor(state, agreement.id, tutor));
}

/** PC8: another agreement begins, after the last day of the one that was. */
export function moved(
	changing: Changing,
	{ agreement: { from: year, noPhone } }: AgreementFile,
	{
		last,
		next,
		details: said
	}: { readonly last: Day; readonly next: AgreementId; readonly details: Details }
): Result<PlacementState, DetailsMistake | 'backwards'> {
	const read = readDetails(said, year);
	if (!read.ok) return read;
	const { hostName, hostAddress, hostPhone, siret, tutor, from, to, timetable } = read.value;
	if (from <= last) return refused('backwards');
	const days = daysBetween({ from, to, timetable }, undefined);
	const file: AgreementFile = {
		agreement: {
			...{ id: next, tutor: tutor.id, from, to, ...(noPhone && { noPhone }) },
			host: { name: hostName, address: hostAddress, phone: hostPhone }
		},
		terms: { siret, days, timetable, objectives: '', activities: '' },
		tutor: NOBODY
	};
	if (expectedBy(file.agreement, file.terms).length === 0) return refused('no-hours');
	const { state } = changing;
	const both = { ...state, agreements: [...state.agreements, file] };
	const placed = withAgreement({ ...changing, state: both }, file, { members: {} }, () => true);
	return ok(withTutor(placed, next, tutor));
}

const NOBODY: AgreementFile['tutor'] = { lastName: '', firstName: '', email: '', phone: '' };

/** What is put right of a person is right wherever they are tutor. */
function withTutor(
	state: PlacementState,
	agreement: AgreementId,
	{ id, ...tutor }: Details['tutor']
): PlacementState {
	return {
		...state,
		agreements: state.agreements.map((one) =>
			one.agreement.id === agreement || (id !== '' && one.agreement.tutor === id)
				? { ...one, tutor }
				: one
		)
	};
}

/**
 * The days of an agreement: those that it had, and every one on which somebody works in weeks, or on weekdays, of which it
 * had said nothing.
 */
function daysBetween(
	{ from, to, timetable }: { readonly from: Day; readonly to: Day; readonly timetable: Timetable },
	before: Pick<Terms, 'days' | 'timetable'> | undefined
): Day[] {
	const span = spanOf(before?.days ?? []);
	const had = new Set(before?.days);
	const worked = weekdaysOf(timetable);
	const known = weekdaysOf(before?.timetable ?? {});
	const days: Day[] = [];
	for (let day = from; day <= to; day = addDays(day, 1)) {
		const weekday = weekdayOf(day);
		const isNews = !span || day < span.from || day > span.to || !known.has(weekday);
		if (had.has(day) || (isNews && worked.has(weekday))) days.push(day);
	}
	return days;
}

function weekdaysOf(timetable: Timetable): ReadonlySet<number> {
	return new Set(SLOTS.filter((slot) => timetable[slot]).map((slot) => Number(slot.slice(0, 1))));
}
