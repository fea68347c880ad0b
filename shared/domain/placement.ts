import type { Guardian } from './family.ts';
import type { Calendar } from './ground.ts';
import type { AgreementId, PersonId, PlacementId, SchoolId } from './ids.ts';
import type { Pause } from './pause.ts';
import type { Member, Person } from './people.ts';
import type { CalendarDecided, Retention } from './settings.ts';
import { addDays, dayOf, type Day, type HalfDayKey } from './time.ts';

export interface Host {
	readonly name: string;
	readonly address: string;
	readonly phone: string;
}

/** One convention: a host, a tutor, dates. A séquence may have several (rules 1.10). */
export interface Agreement {
	readonly id: AgreementId;
	readonly host: Host;
	readonly tutor: PersonId;
	readonly from: Day;
	readonly to: Day;
	/** Its last day before somebody brought it forward (PC3). */
	readonly planned?: Day;
	/** In their order, none over another. */
	readonly pauses?: readonly Pause[];
	/** By everybody whose hand it needs. */
	readonly signed?: true;
	/** The school has seen that the workplace is insured. */
	readonly insured?: true;
	/** Whether students may have their telephones at hand there; absent: nobody has said. */
	readonly phones?: boolean;
	/** The student has none: whoever asks them calls the workplace. */
	readonly noPhone?: true;
}

/** An expected half-day, with the hours of the agreement in the school's clock. */
export interface HalfDay {
	readonly key: HalfDayKey;
	readonly from: string;
	readonly to: string;
	readonly agreement: AgreementId;
	/** DU6: of whoever is on duty in it, where it is not the school's. */
	readonly phone?: string;
	/** Added by the demonstration, whatever the weekday. */
	readonly demo?: true;
}

/** A student's whole séquence; the unit of consistency, order and cursor. */
export interface Placement {
	readonly id: PlacementId;
	readonly school: SchoolId;
	readonly student: PersonId;
	readonly className: string;
	readonly agreements: readonly Agreement[];
	readonly halfDays: readonly HalfDay[];
	readonly members: readonly Member[];
	/** In the order in which they are called. */
	readonly family: readonly Guardian[];
	/** Everybody named in the placement's rows, by id. */
	readonly people: Readonly<Record<PersonId, Pick<Person, 'id' | 'name' | 'shortName'>>>;
}

export interface School {
	readonly id: SchoolId;
	readonly name: string;
	readonly phone: string;
	readonly smsNumber?: string;
	readonly timeZone: string;
	/** The regime of accidents at work applies to its placements. */
	readonly workAccidents?: true;
	/** Nobody of the infirmary or the social service is here. */
	readonly noCare?: true;
	/** What of its calendar is its own (CA4). */
	readonly calendar?: CalendarDecided;
	/** Until when it keeps things, where it decided so itself (RT1). */
	readonly retention?: Partial<Retention>;
}

/** What the alerts depend on. */
export function calendarOf(
	placement: Pick<Placement, 'halfDays'> & { readonly family?: readonly Guardian[] },
	{ timeZone }: Pick<School, 'timeZone'>
): Calendar {
	return {
		timeZone,
		halfDays: placement.halfDays.map(({ key }) => key).sort(),
		begins: Object.fromEntries(placement.halfDays.map(({ key, from }) => [key, from])),
		mustTell: mustTellOf(placement.family ?? [])
	};
}

/** AL16, AL17: nobody is to be told whom a court forbids to call. */
function mustTellOf(family: readonly Guardian[]): PersonId[] {
	return family.filter(({ mustTell, barred }) => mustTell && !barred).map(({ person }) => person);
}

/** Days after the last one of a placement during which its notebooks still take entries (contract, `closed`). */
const OPEN_AFTER_END = 60;

/** SY13 */
export function isClosedOn(calendar: Parameters<typeof lastDayOf>[0], day: Day): boolean {
	const last = lastDayOf(calendar);
	return last !== undefined && day > addDays(last, OPEN_AFTER_END);
}

/** The last day of the séquence, whether its calendar or its agreements say so. */
export function lastDayOf({
	halfDays,
	agreements
}: {
	readonly halfDays: readonly Pick<HalfDay, 'key'>[];
	readonly agreements: readonly Pick<Agreement, 'to'>[];
}): Day | undefined {
	return [...halfDays.map(({ key }) => dayOf(key)), ...agreements.map(({ to }) => to)]
		.sort()
		.at(-1);
}
