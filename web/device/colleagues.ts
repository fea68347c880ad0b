import type { Colleagues } from '#shared/domain/access.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { ROLES } from '#shared/domain/people.ts';
import { askSchool } from './ask-school.ts';
import { list, number, object, oneOf, text, type Shape } from './shape.ts';
import { sending } from './tell-school.ts';

const colleagues = object({
	colleagues: list(
		object({ id: text, name: text, roles: list(oneOf(...ROLES)), devices: number, keys: number })
	)
}) satisfies Shape<Colleagues>;

/** How the staff enter, as the school says now; undefined: it could not be asked. */
export function readColleagues(): Promise<Colleagues | undefined> {
	return askSchool('/api/colleagues', colleagues);
}

/** AD3: signs one of the staff out everywhere. @returns what stands now; undefined: nobody knows what was done */
export function signOutColleague(person: PersonId): Promise<Colleagues | undefined> {
	return askSchool('/api/colleagues/sign-out', colleagues, sending({ person }));
}
