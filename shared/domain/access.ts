import type { PersonId, PlacementId } from './ids.ts';
import type { Role } from './people.ts';
import { addDays, type Day, type Instant } from './time.ts';

/** ID6, ID7: those who hand out links over the whole school. */
export const ACCESS_ROLES: readonly Role[] = ['cpe', 'desk', 'head', 'office'];
/** ID6: those who hand out sheets; a référent to their own students. */
export const SHEET_ROLES: readonly Role[] = [...ACCESS_ROLES, 'referent'];
/** ID5: who enrols one device more from one that is enrolled; the staff come with their e-mail, families with each link. */
export const DEVICE_CODE_ROLES: readonly Role[] = ['student', 'tutor'];

/** ID7, PC11: days before a placement begins from which its links and its file should be open. */
export const ASKED_BEFORE = 3;
/** Sheets of one request: more than any class. */
export const MOST_SHEETS = 100;
/** People who are written to in one request. */
export const MOST_SENT = 100;

/** Somebody who enters with a sheet or a link, in a placement that is not over. */
export interface Entrant {
	readonly id: PersonId;
	readonly role: 'student' | 'tutor';
	/** First name and initial. */
	readonly shortName: string;
	/** One of their placements that are not over. */
	readonly placement: PlacementId;
	readonly name: string;
	/** Of a student. */
	readonly className: string;
	readonly hosts: string;
	/** Of their placements that are not over. */
	readonly from: Day;
	readonly until: Day;
	/** Living sessions. */
	readonly devices: number;
	/** They were here at least once. */
	readonly opened: boolean;
	/** A message would reach them. */
	readonly reachable: boolean;
}

/** `/api/access`: who enters how, and what became of today's messages. */
export interface AccessList {
	readonly today: Day;
	readonly entrants: readonly Entrant[];
	readonly sent: readonly {
		readonly id: PersonId;
		readonly state: 'waits' | 'sent' | 'failed' | 'not-needed';
		readonly at: Instant;
	}[];
}

/** AD3: one of the staff, as the head sees how they enter. */
export interface Colleague {
	readonly id: PersonId;
	readonly name: string;
	readonly roles: readonly Role[];
	/** Living sessions. */
	readonly devices: number;
	/** Passkeys. */
	readonly keys: number;
}

/** `GET /api/colleagues`: the others of the staff, by name. */
export interface Colleagues {
	readonly colleagues: readonly Colleague[];
}

/** A sheet as it is printed. */
export interface Sheet {
	readonly student: PersonId;
	readonly name: string;
	/** First name and initial: a sheet that lies about tells no more. */
	readonly shortName: string;
	readonly className: string;
	readonly code: string;
	/** The last day on which it opens. */
	readonly until: Day;
}

/** `POST /api/access/sheets` and `/renew` */
export interface Sheets {
	/** Where the code is typed: `https://carnet.lycee.example`. */
	readonly home: string;
	readonly sheets: readonly Sheet[];
}

/** ID7: whose link should be open and is not: from three days before they begin until they end. */
export function unopenedOf({
	entrants,
	today
}: Pick<AccessList, 'entrants' | 'today'>): readonly Entrant[] {
	return entrants.filter(({ opened, from }) => !opened && from <= addDays(today, ASKED_BEFORE));
}

/** ID6: what stands on a sheet: first name and initial, the whole name only where two of them would be alike. */
export function nameOnSheet(sheet: Sheet, all: readonly Sheet[]): string {
	const alike = all.filter(({ shortName }) => shortName === sheet.shortName);
	return alike.length > 1 ? sheet.name : sheet.shortName;
}

/** A class, its students without a device first. */
export interface AccessClass {
	readonly name: string;
	readonly students: readonly Entrant[];
	readonly unopened: number;
}

/** Students by class, in order. */
export function classesOf(entrants: readonly Entrant[]): AccessClass[] {
	const students = entrants.filter(({ role }) => role === 'student');
	const names = [...new Set(students.map(({ className }) => className))].sort();
	return names.map((name) => {
		const own = students.filter(({ className }) => className === name);
		return { name, students: own, unopened: own.filter(({ opened }) => !opened).length };
	});
}
