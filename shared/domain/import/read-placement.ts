import type { PersonId } from '#shared/domain/ids.ts';
import { addDays, weekdayOf, type Day } from '#shared/domain/time.ts';
import { halfDaysOn, SLOTS, type Timetable } from '#shared/domain/timetable.ts';
import type { Cells } from './cells.ts';
import { daysFrom, readDay, readDays } from './dates.ts';
import { hostKeys } from './draft.ts';
import type { Entities } from './entities.ts';
import type { Field } from './fields.ts';
import { onDays, readHours, readSpan, type DayHours } from './hours.ts';
import { matchStudent } from './match-student.ts';
import { nameKey, wordsOf } from './names.ts';
import type { Warning } from './plan.ts';
import { filled, warning, type RowContext, type RowRead } from './read-row.ts';
import { keysOf, labelOf, studentSaid } from './read-student.ts';
import type { Wish } from './table.ts';
import { classKey, readEmail, readPhone, readSiret } from './values.ts';

/** Days after a placement's last one until its notebook closes (SY13): what comes later is another placement. */
const OPEN_DAYS = 60;
const WEEKDAYS = [1, 2, 3, 4, 5];

/** A row of a placements' sheet: one student, one workplace, its days and hours, who answers for them. */
export function readPlacementRow(context: RowContext): RowRead {
	const { cells, draft, leftOut, choices } = context;
	const said = studentSaid(cells);
	const match = matchStudent(draft, said, false);
	const hostName = cells.text('host.name');
	const label = `${labelOf(said)} (${hostName})`;
	if (match.is === 'nobody' && keysOf(said).some((key) => leftOut.has(key)))
		return { label, aside: 'student-left-out', warnings: [], wishes: [] };
	const field = cells.firstOf([
		'student.lastName',
		'student.fullName',
		'student.siecle',
		'student.ine'
	]);
	if (match.is === 'nobody' && cells.problems.length === 0)
		cells.problem(labelOf(said) === '' ? 'required' : 'unknown-student', field, labelOf(said));
	if (match.is === 'unclear') cells.problem('which-student', field, labelOf(said));
	if (match.is === 'disagree') cells.problem('ids-disagree', field, labelOf(said));
	if (hostName === '') cells.problem('required', 'host.name');
	const student = match.is === 'one' ? match.id : '';
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

/** IM11: hours day by day where columns have them, else the same every day from Monday to Friday. */
function timetableOf(cells: Cells): Timetable | undefined {
	const whole = cells.read<DayHours>('placement.hours', readHours, {});
	const morning = cells.read<DayHours['am']>('placement.morning', readSpan, undefined);
	const afternoon = cells.read<DayHours['pm']>('placement.afternoon', readSpan, undefined);
	const every: DayHours = {
		...whole,
		...(morning ? { am: morning } : {}),
		...(afternoon ? { pm: afternoon } : {})
	};
	let timetable = onDays(WEEKDAYS, every);
	for (const day of [1, 2, 3, 4, 5, 6]) {
		const hours = cells.read<DayHours>(`placement.day${day}` as Field, readHours, {});
		timetable = { ...timetable, ...onDays([day], hours) };
	}
	for (const slot of SLOTS) {
		const field = `placement.day${slot.replace('/', '')}` as Field;
		const span = cells.read<DayHours['am']>(field, readSpan, undefined);
		if (span) timetable = { ...timetable, [slot]: span };
	}
	return Object.keys(timetable).length > 0 ? timetable : undefined;
}

/** The days that the row names; of two ends, those on which the timetable has hours. */
function daysOf(cells: Cells, timetable: Timetable): readonly Day[] {
	const dates = cells.read<readonly Day[]>('placement.dates', readDays, []);
	if (dates.length > 0) return dates;
	const from = cells.read('placement.from', readDay, '');
	const to = cells.read('placement.to', readDay, from);
	const wrong = cells.problems.some((problem) =>
		/^placement\.(?:from|to|dates)$/.test(problem.field)
	);
	if (from === '' || to === '') {
		const field = cells.firstOf(['placement.dates', 'placement.from']);
		if (!wrong) cells.problem('required', from === '' ? field : 'placement.to');
		return [];
	}
	const span = daysFrom(from, to);
	if (!span.ok) {
		cells.problem(span.code, 'placement.to');
		return [];
	}
	const worked = new Set(SLOTS.filter((slot) => timetable[slot]).map((slot) => Number(slot[0])));
	const days = span.value.filter((day) => worked.has(weekdayOf(day)));
	if (days.length === 0) cells.problem('no-half-day', 'placement.from');
	return days;
}

function addressOf(cells: Cells): string {
	const town = `${cells.text('host.zip')} ${cells.text('host.city')}`.trim();
	const lines = [cells.text('host.address').replaceAll('\n', ', '), town];
	return lines.filter((line) => line !== '').join(', ');
}

interface Host {
	readonly siret: string;
	readonly hostName: string;
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

/** A tutor, found by their e-mail, else by name together with a telephone or the workplace. */
function readTutor(
	{ cells, draft, newId }: RowContext,
	host: Host
): { readonly id: PersonId; readonly wish: Wish } | undefined {
	const name = cells.looseName('tutor');
	const email = cells.read('tutor.email', readEmail, '');
	const phone = cells.read('tutor.phone', readPhone, '');
	if (!name) {
		if (email !== '' || phone !== '')
			cells.problem('required', cells.firstOf(['tutor.lastName', 'tutor.fullName']));
		return undefined;
	}
	const key = nameKey(name);
	const [found] = [
		...draft.find('tutor', 'email', email),
		...draft.find('tutor', 'contact', phone === '' ? '' : `${key}/${phone}`),
		...hostKeys(host)
			.flatMap((one) => draft.find('agreement', 'tutor', `${one}/${key}`))
			.map((one) => draft.tables.agreement.get(one)?.tutor ?? '')
			.filter((one) => one !== '' && isSameTutor(draft.tables.tutor.get(one), email))
	];
	const id = found ?? newId('tutor');
	return { id, wish: { kind: 'tutor', id, values: filled({ ...name, email, phone }) } };
}

/** Two e-mails at one workplace are two people of one name. */
function isSameTutor(known: Entities['tutor'] | undefined, email: string): boolean {
	return !known || known.email === '' || email === '' || known.email === email;
}

interface ReferentRead {
	readonly id: PersonId;
	readonly label: string;
	readonly isNew: boolean;
	readonly wish?: Wish;
}

/** By e-mail, else by a name that one person of the staff has; one with an e-mail that nobody has is new. */
function readReferent({ cells, draft, newId }: RowContext): ReferentRead | undefined {
	const email = cells.read('referent.email', readEmail, '');
	const name = cells.looseName('referent');
	const label = name ? `${name.firstName} ${name.lastName}`.trim() : email;
	if (label === '') return undefined;
	const [byEmail] = draft.find('staff', 'email', email);
	if (byEmail !== undefined) return { id: byEmail, label, isNew: false };
	const field = cells.firstOf(['referent.fullName', 'referent.lastName', 'referent.email']);
	if (email !== '' && name) {
		const id = newId('staff');
		const wish: Wish = { kind: 'staff', id, values: { ...name, email, roles: ['referent'] } };
		return { id, label, isNew: true, wish };
	}
	const words = wordsOf(label).filter((word) => !/^(?:m|mr|mme|mlle|monsieur|madame)$/.test(word));
	const [first = '', ...rest] = words;
	const named = draft
		.find('staff', 'word', first)
		.filter((id) => rest.every((word) => draft.find('staff', 'word', word).includes(id)));
	const [id, ...others] = named;
	if (id === undefined) cells.problem('unknown-referent', field, label);
	else if (others.length > 0) cells.problem('which-referent', field, label);
	return id === undefined || others.length > 0 ? undefined : { id, label, isNew: false };
}
