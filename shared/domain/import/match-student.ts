import type { PersonId } from '#shared/domain/ids.ts';
import type { Day } from '#shared/domain/time.ts';
import { namesOf, type Draft } from './draft.ts';
import type { Entities } from './entities.ts';
import type { ReadName } from './cells.ts';
import { classKey } from './values.ts';

/** By what a row calls a student. */
export interface StudentSaid {
	readonly name: ReadName | undefined;
	readonly birth: Day;
	readonly className: string;
	readonly siecle: string;
	readonly ine: string;
}

export type Match =
	| { readonly is: 'one'; readonly id: PersonId }
	| { readonly is: 'nobody' }
	/** Several, or somebody of that name whom nothing else tells apart. */
	| { readonly is: 'unclear' }
	| { readonly is: 'disagree' };

/**
 * IM9: by stable numbers first (SIECLE, INE), then by name and date of birth; where one of the two sides has no date of
 * birth, by name and class, if that is one person on both sides. A name alone is nobody.
 * @param isTwice the file has that name twice in that class
 */
export function matchStudent(draft: Draft, said: StudentSaid, isTwice: boolean): Match {
	const byIds = new Set([
		...draft.find('student', 'siecle', said.siecle),
		...draft.find('student', 'ine', said.ine)
	]);
	const [id, ...others] = byIds;
	if (others.length > 0) return { is: 'disagree' };
	if (id !== undefined)
		return isSomebodyElse(draft, id, said) ? { is: 'disagree' } : { is: 'one', id };
	if (!said.name) return { is: 'nobody' };
	const names = namesOf(said.name);
	const born = unique(
		names.flatMap((name) => draft.find('student', 'name+birth', `${name}/${said.birth}`))
	);
	if (said.birth !== '' && born.length > 0) return only(born, draft, said);
	const named = unique(names.flatMap((name) => draft.find('student', 'name', name)));
	const undated = named.filter((one) => {
		const birth = draft.tables.student.get(one)?.birth ?? '';
		return said.birth === '' || birth === '';
	});
	if (undated.length === 0) return { is: 'nobody' };
	const classmates = undated.filter((one) => {
		const className = draft.tables.student.get(one)?.className ?? '';
		return said.className !== '' && classKey(className) === classKey(said.className);
	});
	const isTold = classmates.length > 0 && (said.birth === '' || named.length === 1);
	return isTwice || !isTold ? { is: 'unclear' } : only(classmates, draft, said);
}

/** The number of somebody who is called otherwise and was born on another day. */
function isSomebodyElse(draft: Draft, id: PersonId, { name, birth }: StudentSaid): boolean {
	const known = draft.tables.student.get(id);
	if (!known || !name || birth === '' || known.birth === '' || known.birth === birth) return false;
	return !namesOf(known).some((one) => namesOf(name).includes(one));
}

function only(ids: readonly PersonId[], draft: Draft, said: StudentSaid): Match {
	const [id, ...others] = ids;
	if (id === undefined) return { is: 'nobody' };
	if (others.length > 0) return { is: 'unclear' };
	const known = draft.tables.student.get(id);
	return known && hasOtherIne(known, said) ? { is: 'disagree' } : { is: 'one', id };
}

/** Two national numbers are two people, whatever they are called. */
function hasOtherIne({ ine }: Entities['student'], said: StudentSaid): boolean {
	return ine !== '' && said.ine !== '' && ine !== said.ine;
}

function unique(ids: readonly string[]): string[] {
	return [...new Set(ids)];
}
