import type { PersonId } from '#shared/domain/ids.ts';
import { addDays, type Day } from '#shared/domain/time.ts';
import { halfDaysOn } from '#shared/domain/timetable.ts';
import type { Cells } from './cells.ts';
import { hostKeys, type Host } from './draft.ts';
import type { Entities } from './entities.ts';
import type { Warning } from './plan.ts';
import { filled, warning, type RowContext, type RowRead } from './read-row.ts';
import { findStudent, labelOf, studentSaid } from './read-student.ts';
import { daysOf, timetableOf } from './read-times.ts';
import { readReferent, readTutor } from './read-tutor.ts';
import type { Wish } from './table.ts';
import { classKey, readPhone, readSiret } from './values.ts';

/** Days after a placement's last one until its notebook closes (SY13): what comes later is another placement. */
const OPEN_DAYS = 60;

/** A row of a placements' sheet: one student, one workplace, its days and hours, who answers for them. */
export function readPlacementRow(context: RowContext): RowRead {
	const { cells, draft, choices } = context;
	const said = studentSaid(cells);
	const hostName = cells.text('host.name');
	const label = `${labelOf(said)} (${hostName})`;
	const found = findStudent(context, said);
	if (found.aside) return { label, aside: found.aside, warnings: [], wishes: [] };
	if (hostName === '') cells.problem('required', 'host.name');
	const student = found.id;
	const siret = cells.read('host.siret', readSiret, '');
	const told = timetableOf(cells);
	const timetable = told ?? choices.usualHours;
	const days = daysOf(cells, timetable);
	if (days.length > 0 && halfDaysOn(days, timetable).length === 0)
		cells.problem('no-half-day', cells.firstOf(['placement.dates', 'placement.from']));
	const agreement = findAgreement(context, student, { siret, hostName }, days);
	if (agreement === 'which') cells.problem('which-agreement', 'host.name', hostName);
	const tutor = readTutor(context, { siret, hostName });
	const referent = readReferent(context);
	const known = agreement === undefined || agreement === 'which' ? undefined : agreement;
	const placement = known?.values.placement ?? placementFor(context, student, days);
	const { className = '' } = draft.tables.student.get(student) ?? {};
	const values: Partial<Entities['agreement']> = {
		...filled({
			placement,
			hostName,
			siret,
			hostAddress: addressOf(cells),
			hostPhone: cells.read('host.phone', readPhone, ''),
			tutor: tutor?.id ?? '',
			objectives: cells.text('placement.objectives'),
			activities: cells.text('placement.activities')
		}),
		...(days.length > 0 ? { days } : {}),
		// Hours that the file does not say are the school's usual ones, until somebody says others.
		...(told || !known ? { timetable } : {})
	};
	const warnings: Warning[] = [
		...(told || known ? [] : [warning('no-hours')]),
		...(siret === '' && (known?.values.siret ?? '') === '' ? [warning('no-siret', hostName)] : []),
		...(tutor || (known?.values.tutor ?? '') !== '' ? [] : [warning('no-tutor', hostName)]),
		...(referent?.isNew === true ? [warning('new-referent', referent.label)] : []),
		...(said.className !== '' && student !== '' && classKey(said.className) !== classKey(className)
			? [warning('other-class', className)]
			: [])
	];
	const wishes: Wish[] = [
		...(tutor ? [tutor.wish] : []),
		...(referent?.wish ? [referent.wish] : []),
		{
			kind: 'placement',
			id: placement,
			values: filled({ student, className, referent: referent?.id ?? '' })
		},
		{ kind: 'agreement', id: known?.id ?? context.newId('agreement'), values }
	];
	return { label, warnings, wishes };
}

function addressOf(cells: Cells): string {
	const town = `${cells.text('host.zip')} ${cells.text('host.city')}`.trim();
	const lines = [cells.text('host.address').replaceAll('\n', ', '), town];
	return lines.filter((line) => line !== '').join(', ');
}

/** IM14: the student's agreement at that workplace: the only one there, or the one of these days. */
function findAgreement(
	{ draft }: RowContext,
	student: PersonId,
	host: Host,
	days: readonly Day[]
): { readonly id: string; readonly values: Entities['agreement'] } | 'which' | undefined {
	const ids = new Set(
		hostKeys(host).flatMap((key) => draft.find('agreement', 'host', `${student}/${key}`))
	);
	const all = [...ids].flatMap((id) => {
		const values = draft.tables.agreement.get(id);
		return values ? [{ id, values }] : [];
	});
	// Two numbers are two establishments, whatever they are called.
	const here = all.filter(
		({ values }) => !host.siret || !values.siret || values.siret === host.siret
	);
	const near = here.filter(({ values }) => isNear(values.days, days));
	const exact = near.filter(({ values }) => values.days.some((day) => days.includes(day)));
	const found = exact.length > 0 ? exact : near;
	return found.length > 1 ? 'which' : found[0];
}

/** The placement that these days belong to: one whose notebook is open then, else a new one. */
function placementFor(
	{ draft, newId }: RowContext,
	student: PersonId,
	days: readonly Day[]
): string {
	const open = draft.find('placement', 'student', student).find((id) => {
		const agreements = draft.find('agreement', 'placement', id);
		return agreements.some((one) => isNear(draft.tables.agreement.get(one)?.days ?? [], days));
	});
	return open ?? newId('placement');
}

function isNear(some: readonly Day[], others: readonly Day[]): boolean {
	const [from, otherFrom] = [some[0], others[0]];
	const [to, otherTo] = [some.at(-1), others.at(-1)];
	if (from === undefined || to === undefined || otherFrom === undefined || otherTo === undefined)
		return true;
	return otherFrom <= addDays(to, OPEN_DAYS) && from <= addDays(otherTo, OPEN_DAYS);
}
