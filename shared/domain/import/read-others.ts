import { shownName } from './names.ts';
import { readGuardian } from './read-guardian.ts';
import { filled, warning, type RowContext, type RowRead } from './read-row.ts';
import { findStudent, labelOf, studentSaid } from './read-student.ts';
import { classKey, readClass, readEmail, readPhone, readRoles } from './values.ts';

/** A row of Structures, or of any list of classes. */
export function readClassRow({ cells, draft, choices }: RowContext): RowRead {
	const name = cells.read('class.name', readClass, '');
	if (name === '') cells.problem('required', 'class.name');
	const known = draft.className(name);
	const choice = choices.classes[classKey(name)];
	if (known === undefined && choice === 'leave')
		return { label: name, aside: 'class-left-out', warnings: [], wishes: [], className: name };
	const isNew = known === undefined && name !== '';
	if (isNew && choice !== 'create') cells.problem('unknown-class', 'class.name', name);
	const label = cells.text('class.label');
	return {
		label: name,
		className: name,
		warnings: isNew ? [warning('new-class', name)] : [],
		// SIECLE repeats the code where a class has no name of its own.
		wishes: [{ kind: 'class', id: known ?? name, values: label === name ? {} : filled({ label }) }]
	};
}

/** Somebody who works for the school: found by their e-mail, by which they sign in. */
export function readStaffRow(context: RowContext): RowRead {
	const { cells, draft } = context;
	const name = cells.name('staff');
	const email = cells.read('staff.email', readEmail, '');
	const roles = cells.read('staff.roles', readRoles, []);
	const isFine = cells.problems.length === 0;
	if (!name && isFine)
		cells.problem('required', cells.firstOf(['staff.lastName', 'staff.fullName']));
	if (email === '' && isFine) cells.problem('required', 'staff.email');
	if (roles.length === 0 && isFine) cells.problem('required', 'staff.roles');
	const [known] = draft.find('staff', 'email', email);
	const held = known === undefined ? [] : (draft.tables.staff.get(known)?.roles ?? []);
	const values = {
		...filled({
			lastName: name?.lastName ?? '',
			firstName: name?.firstName ?? '',
			email,
			phone: cells.read('staff.phone', readPhone, '')
		}),
		roles: [...new Set([...held, ...roles])].sort()
	};
	return {
		label: name ? shownName(name) : email,
		warnings: [],
		wishes: [{ kind: 'staff', id: known ?? context.newId('staff'), values }]
	};
}

/** A row of a guardians' sheet: one or two, and the child whom they answer for. */
export function readGuardianRow(context: RowContext): RowRead {
	const { cells } = context;
	const said = studentSaid(cells);
	const child = labelOf(said);
	const first = cells.name('guardian1');
	const label = first ? `${shownName(first)} (${child})` : child;
	// By a number alone: the file is of the whole school, and this child's year is not there.
	const found = findStudent(context, said, said.name === undefined && said.siecle !== '');
	if (found.aside) return { label, aside: found.aside, warnings: [], wishes: [] };
	const { id } = found;
	const read = (['guardian1', 'guardian2'] as const).flatMap(
		(place) => readGuardian(context, place, id) ?? []
	);
	if (read.length === 0 && cells.problems.length === 0)
		cells.problem('required', cells.firstOf(['guardian1.lastName', 'guardian1.fullName']));
	const taken = read.filter(({ isNobody }) => !isNobody);
	if (read.length > 0 && taken.length === 0)
		return { label, aside: 'not-a-contact', warnings: [], wishes: [] };
	return {
		label,
		warnings: taken.flatMap(({ warnings }) => warnings),
		wishes: taken.flatMap(({ wishes }) => wishes)
	};
}
