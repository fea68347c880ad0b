import { alertsOf, type Alert, type Mark, type Raised } from './alert.ts';
import type { Fact } from './facts.ts';
import type { AgreementId, AlertId, FactId, PersonId, PlacementId } from './ids.ts';
import type { Role } from './people.ts';
import type { Rights } from './permission.ts';
import type { HalfDay, Host, Placement, School } from './placement.ts';
import type { Day, HalfDayKey, Instant } from './time.ts';

/** The server's word about a placement, filtered for its reader (contract, Card). */
export interface Card {
	readonly id: PlacementId;
	readonly student: { readonly id: PersonId; readonly name: string; readonly className: string };
	readonly agreements: readonly {
		readonly id: AgreementId;
		readonly host: Host;
		readonly tutor: { readonly id: PersonId; readonly name: string };
		readonly from: Day;
		readonly to: Day;
	}[];
	readonly referents: readonly { readonly id: PersonId; readonly name: string }[];
	readonly cpes: readonly { readonly id: PersonId; readonly name: string }[];
	readonly school: { readonly name: string; readonly phone: string; readonly smsNumber?: string };
	readonly halfDays: readonly (HalfDay & { readonly known?: true })[];
	readonly alerts: readonly CardAlert[];
}

export interface CardAlert {
	readonly id: AlertId;
	readonly kind: Alert['kind'];
	readonly day: Day;
	readonly halfDays: readonly HalfDayKey[];
	readonly facts: readonly FactId[];
	readonly raisedAt: Instant;
	readonly marks: readonly Mark[];
	readonly state: Alert['state'];
	readonly steps: readonly CardStep[];
	readonly owner?: PersonId;
}

export interface CardStep {
	readonly what: string;
	readonly who: PersonId;
	/** The name as this reader may read it. */
	readonly name: string;
	readonly at: Instant;
	readonly outcome?: string;
}

/** Roles that see a placement at all; `care` only what is passed on to them. */
const SEES_CARD: readonly Role[] = [
	'student',
	'tutor',
	'referent',
	'cpe',
	'desk',
	'head',
	'office',
	'guardian'
];
/** Roles that read every alert of the placement (kinds narrow it further, PE4). */
const SEES_ALERTS: readonly Role[] = ['student', 'referent', 'cpe', 'desk', 'head', 'guardian'];

/** PE3: the card as this reader may see it; undefined: not theirs to read. */
export function cardFor(
	school: School,
	placement: Placement,
	cpes: readonly { readonly id: PersonId; readonly name: string }[],
	facts: readonly Fact[],
	raised: readonly Raised[],
	rights: Rights
): Card | undefined {
	if (!rights.roles.some((role) => SEES_CARD.includes(role))) return undefined;
	const onlyTutor = rights.roles.every((role) => role === 'tutor');
	const agreements = placement.agreements.filter(
		(agreement) => !onlyTutor || rights.agreements.includes(agreement.id)
	);
	const own = new Set(agreements.map((agreement) => agreement.id));
	const halfDays = placement.halfDays.filter((halfDay) => own.has(halfDay.agreement));
	const keys = new Set(halfDays.map((halfDay) => halfDay.key));
	const seesAll = rights.roles.some((role) => SEES_ALERTS.includes(role));
	const alerts = alertsOf(facts, raised).filter(
		(alert) => seesAll || (onlyTutor && alert.halfDays.some((halfDay) => keys.has(halfDay)))
	);
	const nameOf = (person: PersonId): string => placement.people[person]?.name ?? '';
	return {
		id: placement.id,
		student: {
			id: placement.student,
			name: onlyTutor
				? (placement.people[placement.student]?.shortName ?? '')
				: nameOf(placement.student),
			className: placement.className
		},
		agreements: agreements.map(({ id, host, tutor, from, to }) => ({
			id,
			host,
			tutor: { id: tutor, name: nameOf(tutor) },
			from,
			to
		})),
		referents: placement.members
			.filter((member) => member.role === 'referent' && !member.ended)
			.map((member) => ({ id: member.person, name: nameOf(member.person) })),
		cpes,
		school: {
			name: school.name,
			phone: school.phone,
			...(school.smsNumber === undefined ? {} : { smsNumber: school.smsNumber })
		},
		halfDays,
		alerts: alerts.map((alert) => cardAlert(alert, onlyTutor ? keys : undefined, nameOf))
	};
}

function cardAlert(
	{ steps, halfDays, ...alert }: Alert,
	keys: ReadonlySet<HalfDayKey> | undefined,
	nameOf: (person: PersonId) => string
): CardAlert {
	return {
		...alert,
		halfDays: keys ? halfDays.filter((halfDay) => keys.has(halfDay)) : halfDays,
		steps: steps.map(({ what, who, at, outcome }) => ({
			what,
			who,
			name: nameOf(who),
			at,
			...(outcome === undefined ? {} : { outcome })
		}))
	};
}
