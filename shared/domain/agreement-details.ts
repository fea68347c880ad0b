import { isName } from './import/names.ts';
import { readEmail, readPhone, readSiret } from './import/values.ts';
import type { PersonId } from './ids.ts';
import { hasBadText } from './plain.ts';
import { ok, refused, type Result } from './result.ts';
import { schoolYearOf } from './school-dates.ts';
import type { Day } from './time.ts';
import type { Timetable } from './timetable.ts';

/** PC7: what may be said of one workplace, as a form asks for it. '': nobody has said. */
export interface Details {
	readonly hostName: string;
	readonly hostAddress: string;
	readonly hostPhone: string;
	readonly siret: string;
	/** Its own id: the same person, of whom something is put right; another: somebody else. */
	readonly tutor: {
		readonly id: PersonId;
		readonly lastName: string;
		readonly firstName: string;
		readonly email: string;
		readonly phone: string;
	};
	readonly from: Day;
	readonly to: Day;
	readonly timetable: Timetable;
}

export type DetailsMistake =
	| 'no-host'
	| 'too-long'
	| 'bad-host-phone'
	| 'bad-siret'
	| 'no-tutor-name'
	| 'bad-tutor-email'
	| 'bad-tutor-phone'
	| 'no-first-day'
	| 'no-last-day'
	| 'last-before-first'
	| 'other-year'
	| 'no-hours'
	| 'bad-hours';

export const MOST_LETTERS = 200;

/**
 * PC7: the same in one form: numbers as they are called, an e-mail in small letters.
 * @param year a day of the school year in which all of it has to lie
 */
export function readDetails(said: Details, year: Day): Result<Details, DetailsMistake> {
	const hostName = said.hostName.trim();
	const hostAddress = said.hostAddress.trim();
	if (hostName === '') return refused('no-host');
	if ([hostName, hostAddress].some(isTooLong)) return refused('too-long');
	const hostPhone = orNothing(said.hostPhone, readPhone);
	if (!hostPhone.ok) return refused('bad-host-phone');
	const siret = orNothing(said.siret, readSiret);
	if (!siret.ok) return refused('bad-siret');
	const tutor = readTutor(said.tutor);
	if (!tutor.ok) return tutor;
	const { from, to, timetable } = said;
	if (from === '') return refused('no-first-day');
	if (to === '') return refused('no-last-day');
	if (to < from) return refused('last-before-first');
	if ([from, to].some((day) => schoolYearOf(day) !== schoolYearOf(year)))
		return refused('other-year');
	const spans = Object.values(timetable);
	if (spans.length === 0) return refused('no-hours');
	if (spans.some((span) => span.from === '' || span.from >= span.to)) return refused('bad-hours');
	const host = { hostName, hostAddress, hostPhone: hostPhone.value, siret: siret.value };
	return ok({ ...host, tutor: tutor.value, from, to, timetable });
}

function readTutor(said: Details['tutor']): Result<Details['tutor'], DetailsMistake> {
	const [lastName, firstName] = [said.lastName.trim(), said.firstName.trim()];
	const isNobody = [lastName, firstName, said.email.trim(), said.phone.trim()].every(
		(one) => one === ''
	);
	if (isNobody) return ok({ id: '', lastName, firstName, email: '', phone: '' });
	if (lastName === '' || ![lastName, firstName || lastName].every(isName))
		return refused('no-tutor-name');
	const email = orNothing(said.email, readEmail);
	if (!email.ok) return refused('bad-tutor-email');
	const phone = orNothing(said.phone, readPhone);
	if (!phone.ok) return refused('bad-tutor-phone');
	return ok({ id: said.id, lastName, firstName, email: email.value, phone: phone.value });
}

function orNothing<Code extends string>(
	said: string,
	read: (text: string) => Result<string, Code>
): Result<string, Code> {
	const text = said.trim();
	return text === '' ? ok('') : read(text);
}

function isTooLong(text: string): boolean {
	return text.length > MOST_LETTERS || hasBadText(text);
}
