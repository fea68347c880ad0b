import type { AgreementId, PersonId } from './ids.ts';
import type { Member, Person, Role } from './people.ts';
import { startOf, type Day, type Instant, type LocalDay } from './time.ts';

export const SECTIONS = [
	'journal',
	'presence',
	'family',
	'appraisal',
	'feedback',
	'followup',
	'week',
	'thanks',
	'news'
] as const;
export type Section = (typeof SECTIONS)[number];

export function isSection(text: string): text is Section {
	return SECTIONS.some((section) => section === text);
}

interface Permission {
	readonly write: readonly Role[];
	readonly read: readonly Role[];
}

/**
 * The whole table of who may write and read (design §2), denied by default.
 * What a reader sees inside a section they may read is narrowed further in `view.ts`.
 */
export const PERMISSIONS: Readonly<Record<Section, Permission>> = {
	journal: { write: ['student'], read: ['student', 'referent'] },
	presence: {
		write: ['student', 'tutor', 'referent', 'substitute', 'cpe', 'desk', 'head'],
		read: ['student', 'tutor', 'referent', 'substitute', 'cpe', 'desk', 'head']
	},
	family: {
		write: ['guardian'],
		read: ['guardian', 'referent', 'substitute', 'cpe', 'desk', 'head']
	},
	// A substitute reads it for the tutor who asks to be called; whether the student reads it is not theirs to say.
	appraisal: { write: ['tutor'], read: ['tutor', 'referent', 'substitute', 'head', 'student'] },
	feedback: { write: ['referent'], read: ['student', 'referent'] },
	followup: {
		write: ['referent', 'substitute', 'cpe', 'desk', 'head'],
		read: ['referent', 'substitute', 'cpe', 'head', 'desk']
	},
	// A wish for a call waits for nobody who stands in.
	week: { write: ['student'], read: ['student', 'referent', 'substitute'] },
	thanks: { write: ['student'], read: ['student', 'tutor', 'referent', 'substitute'] },
	news: { write: ['student'], read: ['student', 'guardian', 'referent', 'substitute'] }
};

/** IM18: who reads what an import compares with, dates of birth among it, and carries one out. It hangs on no placement. */
export const IMPORT_ROLES: readonly Role[] = ['head', 'office'];

/** What one person is in one placement. */
export interface Rights {
	readonly person: PersonId;
	/** Held today. */
	readonly roles: readonly Role[];
	/** Held today or once. */
	readonly everRoles: readonly Role[];
	/** The agreements that a tutor speaks for, today. */
	readonly agreements: readonly AgreementId[];
	/** Of a substitute: the first instant of their first day. What was over by then is none of theirs (SU4). */
	readonly since?: Instant;
	/** It comes from no device of theirs: they may say less than on one. */
	readonly via?: Via;
}

/** As a text message of theirs (SM3), or from the server, because they had asked for it (SI5). */
export type Via = 'sms' | 'order';

/**
 * SU3: judged by the day, whoever asks: what somebody holds for some days ends with the last of them, by itself.
 * @param today on the school's clock
 */
export function rightsOf(
	person: Pick<Person, 'id' | 'roles'>,
	members: readonly Member[],
	schoolRoles: readonly Role[],
	today: LocalDay
): Rights {
	const own = members.filter(
		(member) => member.person === person.id && hasBegun(member, today.day)
	);
	const wide = person.roles.filter((role) => schoolRoles.includes(role));
	const current = own.filter((member) => isHeld(member, today.day));
	const [firstDay] = current
		.flatMap(({ role, standIn }) => (role === 'substitute' && standIn ? [standIn.from] : []))
		.toSorted();
	return {
		person: person.id,
		roles: [...new Set([...current.map((member) => member.role), ...wide])],
		everRoles: [...new Set([...own.map((member) => member.role), ...wide])],
		agreements: current.flatMap((member) =>
			member.role === 'tutor' && member.agreement ? [member.agreement] : []
		),
		...(firstDay === undefined ? {} : { since: startOf({ ...today, day: firstDay }) })
	};
}

function hasBegun({ standIn }: Member, day: Day): boolean {
	return standIn === undefined || standIn.from <= day;
}

/** SU3: whether this role is held on that day. */
export function isHeld({ ended, standIn }: Member, day: Day): boolean {
	return !ended && (standIn === undefined || (standIn.from <= day && day <= standIn.to));
}

/** SU4: whether what is meant for one role is for somebody of another: a substitute stands where the référent does. */
export function isMeantFor(named: string, role: Role): boolean {
	return named === role || (named === 'referent' && role === 'substitute');
}

/**
 * What a person may say otherwise than on a device. An order stands until somebody takes it back: whoever gave it may have
 * no part any more.
 */
export function rightsVia(rights: Rights, via: Via | undefined): Rights {
	if (via === undefined) return rights;
	return { ...rights, via, ...(via === 'order' ? { everRoles: ['head'] } : {}) };
}

export function mayRead(rights: Rights, section: Section): boolean {
	return rights.roles.some((role) => PERMISSIONS[section].read.includes(role));
}

/**
 * The roles under which this person may write in the section.
 * @param everHeld also those held once: for facts of the chain, which a tutor replaced yesterday may still send
 */
export function writingRoles(rights: Rights, section: Section, everHeld = false): Role[] {
	return (everHeld ? rights.everRoles : rights.roles).filter((role) =>
		PERMISSIONS[section].write.includes(role)
	);
}
