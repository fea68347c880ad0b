import type { PersonId } from '#shared/domain/ids.ts';
import type { Day } from '#shared/domain/time.ts';
import { readDay } from './dates.ts';
import type { Cells } from './cells.ts';
import { namesOf } from './draft.ts';
import { matchStudent, type StudentSaid } from './match-student.ts';
import { shownName } from './names.ts';
import type { Aside, Warning } from './plan.ts';
import { readGuardian } from './read-guardian.ts';
import { filled, warning, type RowContext, type RowRead } from './read-row.ts';
import type { Wish } from './table.ts';
import { classKey, readClass, readEmail, readId, readIne, readPhone } from './values.ts';

/** Years that a pupil of a collège or lycée may have lived. */
const LEAST_AGE = 10;
const MOST_AGE = 23;

/** By what the row calls its student, whatever kind of row it is. */
export function studentSaid(cells: Cells): StudentSaid {
	return {
		name: cells.name('student'),
		birth: cells.read('student.birth', readDay, ''),
		className: cells.read('student.className', readClass, ''),
		siecle: cells.read('student.siecle', readId, ''),
		ine: cells.read('student.ine', readIne, '')
	};
}

export function labelOf({ name, siecle }: StudentSaid): string {
	return name ? shownName(name) : siecle;
}

/** A student whom their class leaves out is remembered by everything that other rows may call them by. */
function keysOf(said: StudentSaid): string[] {
	const names = said.name ? namesOf(said.name).map((name) => `${name}/${said.birth}`) : [];
	return [said.siecle, said.ine, ...names].filter((key) => key !== '');
}

/**
 * The student of whom a row of another kind speaks; '': nobody that can be told, and a problem says why.
 * @param isOfAll its file is of more students than the school takes in: who is not there is no mistake
 */
export function findStudent(
	{ cells, draft, leftOut }: RowContext,
	said: StudentSaid,
	isOfAll = false
): { readonly id: PersonId; readonly aside?: Aside } {
	const match = matchStudent(draft, said, false);
	if (match.is === 'one') return { id: match.id };
	const isLeftOut = keysOf(said).some((key) => leftOut.has(key));
	if (match.is === 'nobody' && isLeftOut) return { id: '', aside: 'student-left-out' };
	if (match.is === 'nobody' && isOfAll) return { id: '', aside: 'other-student' };
	const label = labelOf(said);
	const field = cells.firstOf([
		'student.lastName',
		'student.fullName',
		'student.siecle',
		'student.ine'
	]);
	if (match.is === 'unclear') cells.problem('which-student', field, label);
	else if (match.is === 'disagree') cells.problem('ids-disagree', field, label);
	else if (cells.problems.length === 0)
		cells.problem(label === '' ? 'required' : 'unknown-student', field, label);
	return { id: '' };
}

/** A row of a students' sheet: the student, their class, and the guardians who stand in its columns. */
export function readStudentRow(context: RowContext): RowRead {
	const { cells, draft, choices } = context;
	const said = studentSaid(cells);
	const label = labelOf(said);
	const aside = asideOf(context, said);
	if (aside) {
		for (const key of keysOf(said)) context.leftOut.add(key);
		// What else is wrong with somebody who is not taken in troubles nobody.
		cells.problems.length = 0;
		return { label, aside, warnings: [], wishes: [], className: said.className };
	}
	needName(cells, said);
	const className = draft.className(said.className) ?? said.className;
	const key = classKey(said.className);
	const isNewClass = said.className !== '' && draft.className(said.className) === undefined;
	if (isNewClass && choices.classes[key] !== 'create')
		cells.problem('unknown-class', 'student.className', said.className);
	const match = matchStudent(draft, said, isTwice(context, said));
	if (match.is === 'unclear') cells.problem('which-student', whichField(cells), label);
	if (match.is === 'disagree') cells.problem('ids-disagree', idField(cells), label);
	const id = match.is === 'one' ? match.id : context.newId('student');
	const { name } = said;
	const values = filled({
		lastName: name?.lastName ?? '',
		firstName: name?.firstName ?? '',
		bornName: name?.bornName ?? '',
		birth: said.birth,
		className,
		email: cells.read('student.email', readEmail, ''),
		phone: cells.read('student.phone', readPhone, ''),
		siecle: said.siecle,
		ine: choices.keepIne ? said.ine : ''
	});
	const warnings: Warning[] = [];
	if (isNewClass) warnings.push(warning('new-class', said.className));
	if (isUnlikely(said.birth, choices.today)) warnings.push(warning('unlikely-birth', said.birth));
	const wishes: Wish[] = isNewClass
		? [{ kind: 'class', id: said.className, values: { label: '' } }]
		: [];
	wishes.push({ kind: 'student', id, values });
	const alone = wishes.length;
	for (const place of ['guardian1', 'guardian2'] as const) {
		const guardian = readGuardian(context, place, id);
		if (!guardian || guardian.isNobody) continue;
		warnings.push(...guardian.warnings);
		wishes.push(...guardian.wishes);
	}
	// Twice the same name and class, and nothing that tells one from two.
	const row = context.seen.get(id);
	if (row !== undefined && wishes.length === alone && said.birth + said.siecle + said.ine === '')
		cells.problem('which-student', whichField(cells), label);
	return { label, warnings, wishes, student: id, ine: said.ine, className: said.className };
}

function asideOf(
	{ cells, choices, source }: RowContext,
	{ className }: StudentSaid
): Aside | undefined {
	const leftOn = cells.read('student.leftOn', readDay, '');
	if (leftOn !== '' && leftOn <= choices.today) return 'left-school';
	// SIECLE keeps who has left, or has yet to come, in a class of its own or in none.
	const isNone = className === '' || classKey(className) === 'inactifs';
	if (isNone && source === 'siecle') return 'no-class';
	return choices.classes[classKey(className)] === 'leave' ? 'class-left-out' : undefined;
}

function needName(cells: Cells, { name, className }: StudentSaid): void {
	const field = cells.firstOf(['student.lastName', 'student.fullName']);
	const isSaid = cells.problems.some((problem) => problem.field.startsWith('student.'));
	if (!name && !isSaid) cells.problem('required', field);
	if (name && name.firstName === '' && !isSaid) cells.problem('required', 'student.firstName');
	const hasClass = cells.problems.some(({ field: one }) => one === 'student.className');
	if (className === '' && !hasClass) cells.problem('required', 'student.className');
}

function isTwice({ namesakes }: RowContext, { name, className }: StudentSaid): boolean {
	const names = name ? namesOf(name) : [];
	return names.some((one) => (namesakes.get(`${one}/${classKey(className)}`) ?? 0) > 1);
}

function whichField(cells: Cells): 'student.birth' | 'student.lastName' | 'student.fullName' {
	if (cells.has('student.birth')) return 'student.birth';
	return cells.has('student.lastName') ? 'student.lastName' : 'student.fullName';
}

function idField(cells: Cells): 'student.siecle' | 'student.ine' {
	return cells.has('student.siecle') ? 'student.siecle' : 'student.ine';
}

function isUnlikely(birth: Day, today: Day): boolean {
	if (birth === '') return false;
	const age = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
	return age < LEAST_AGE || age > MOST_AGE;
}
