import { alertsOf, type Alert, type Mark, type Raised } from './alert.ts';
import { openedAt } from './assigned.ts';
import { seesAlert, seesExcerpt } from './audience.ts';
import type { Told } from './delivery.ts';
import { isType, type Fact } from './facts.ts';
import type { Guardian } from './family.ts';
import type { AlertKind, Calendar } from './ground.ts';
import type { AgreementId, AlertId, FactId, PersonId, PlacementId } from './ids.ts';
import { knownSince } from './known.ts';
import type { Pause } from './pause.ts';
import { STAFF_ROLES, type Member, type Role } from './people.ts';
import { IMPORT_ROLES, isMeantFor, type Rights } from './permission.ts';
import {
	calendarOf,
	type Agreement,
	type HalfDay,
	type Host,
	type Placement,
	type School
} from './placement.ts';
import { retractedIds } from './presence.ts';
import { cardReferent, type CardReferent } from './referents.ts';
import type { Period } from './school-dates.ts';
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
		/** For its tutor, where the school's number takes text messages: « ABSENT <code> ». */
		readonly smsCode?: string;
		/** The last one: nobody is expected in it. */
		readonly pause?: Pause;
		/** For those whom it concerns there: whether telephones may be at hand. */
		readonly phones?: boolean;
		/** For the staff: what the school has noted (PC5). */
		readonly signed?: true;
		readonly insured?: true;
		readonly noPhone?: true;
	}[];
	readonly referents: readonly CardReferent[];
	readonly cpes: readonly { readonly id: PersonId; readonly name: string }[];
	readonly school: {
		readonly name: string;
		readonly phone: string;
		readonly smsNumber?: string;
		/** For those to whom an accident is told: the regime of accidents at work applies (AL20). */
		readonly workAccidents?: true;
		/** For the student: nobody of the infirmary or the social service reads a call for help (DU7). */
		readonly noCare?: true;
		/** For the student: when it is closed, beside Sundays and the public holidays of all (DU9). */
		readonly closed?: readonly Period[];
	};
	/** `known`: an absence that the school knows of, never why. */
	readonly halfDays: readonly (HalfDay & { readonly known?: true })[];
	readonly alerts: readonly CardAlert[];
	/** For those who call them: who answers for the student. */
	readonly family?: readonly Guardian[];
	/** For the student: texts, as `<page>/<field>`, of which their référent has taken or closed what was raised (SG23). */
	readonly reread?: readonly string[];
	/** For the référent: checks that were said on a device which had held the student (ID4). */
	readonly sameDevice?: readonly FactId[];
}

export interface CardAlert {
	readonly id: AlertId;
	readonly kind: AlertKind;
	readonly level?: string;
	readonly day: Day;
	readonly halfDays: readonly HalfDayKey[];
	readonly facts: readonly FactId[];
	readonly raisedAt: Instant;
	readonly marks: readonly Mark[];
	readonly state: Alert['state'];
	readonly steps: readonly CardStep[];
	readonly owner?: PersonId;
	readonly excerpt?: string;
	/** For those who call: guardians who must still be told (AL16). */
	readonly untold?: readonly PersonId[];
	/** For the staff: whom the ladder has told, the last turn of each step. */
	readonly told?: readonly CardTold[];
}

export interface CardTold {
	readonly step: string;
	readonly person: PersonId;
	readonly name: string;
	readonly at: Instant;
	/** Channels by which it goes: `app push`. A list would nest deeper than the wire. */
	readonly by: string;
	/** Channels by which it could not go; `by` then holds only those by which it could. */
	readonly failed?: string;
}

export interface CardStep {
	readonly what: string;
	readonly who: PersonId;
	/** The name as this reader may read it. */
	readonly name: string;
	readonly at: Instant;
	readonly outcome?: string;
	/** For those who call: which of the guardians. */
	readonly guardian?: PersonId;
}

/** Roles that see a placement at all; `care` only one of which something was passed on to them. */
const SEES_CARD: readonly Role[] = [
	'student',
	'tutor',
	'referent',
	'substitute',
	'cpe',
	'desk',
	'head',
	'office',
	'guardian'
];

/** Roles that read why an alert was closed: those words are the staff's, like a note. */
const SEES_WHY_CLOSED: readonly Role[] = ['referent', 'substitute', 'cpe', 'desk', 'head'];

/** Roles that an accident is told to, and that ask for its declaration. */
const TOLD_ACCIDENTS: readonly Role[] = ['referent', 'substitute', 'cpe', 'desk', 'head'];

/** FA5: roles that call a family, and read whom and where. */
const CALLS_FAMILY: readonly Role[] = ['cpe', 'desk', 'head'];

/** PE3: the card as this reader may see it; undefined: not theirs to read. */
export function cardFor(
	school: School,
	placement: Placement,
	cpes: readonly { readonly id: PersonId; readonly name: string }[],
	facts: readonly Fact[],
	raised: readonly Raised[],
	rights: Rights,
	told: readonly Told[] = [],
	codeOf: (agreement: AgreementId) => string | undefined = () => undefined
): Card | undefined {
	const calendar = calendarOf(placement, school);
	const alerts = alertsIn(calendar, placement, facts, raised, rights);
	const seesCard = rights.roles.some((role) => SEES_CARD.includes(role));
	if (!seesCard && alerts.length === 0) return undefined;
	const onlyTutor = rights.roles.every((role) => role === 'tutor');
	const agreements = placement.agreements.filter(({ id }) =>
		onlyTutor ? rights.agreements.includes(id) : seesCard
	);
	const own = new Set(agreements.map((agreement) => agreement.id));
	const keys = halfDaysUnder(placement, own);
	const known = knownSince(facts, calendar.halfDays);
	const nameOf = (person: PersonId): string => placement.people[person]?.name ?? '';
	const calls = rights.roles.some((role) => CALLS_FAMILY.includes(role));
	return {
		id: placement.id,
		student: {
			id: placement.student,
			name: onlyTutor
				? (placement.people[placement.student]?.shortName ?? '')
				: nameOf(placement.student),
			className: placement.className
		},
		agreements: agreements.map((agreement) => ({
			id: agreement.id,
			host: agreement.host,
			tutor: { id: agreement.tutor, name: nameOf(agreement.tutor) },
			from: agreement.from,
			to: agreement.to,
			...smsCodeOf(agreement.id, school, rights, codeOf),
			...notedOf(agreement, rights)
		})),
		referents: placement.members
			.filter(({ role, ended }) => isMeantFor('referent', role) && !ended)
			.map((member) => ({
				...cardReferent(member, nameOf, rights),
				...openedOf(member, facts, rights)
			})),
		cpes,
		school: {
			name: school.name,
			phone: school.phone,
			...(school.smsNumber === undefined ? {} : { smsNumber: school.smsNumber }),
			...(school.workAccidents && rights.roles.some((role) => TOLD_ACCIDENTS.includes(role))
				? { workAccidents: true }
				: {}),
			...(school.noCare && rights.roles.includes('student') ? { noCare: true } : {})
		},
		halfDays: placement.halfDays
			.filter((halfDay) => own.has(halfDay.agreement))
			.map((halfDay) => (known.has(halfDay.key) ? { ...halfDay, known: true } : halfDay)),
		alerts: alerts.map((alert) => ({
			...cardAlert(alert, rights, onlyTutor ? keys : undefined, nameOf),
			...(calls && alert.untold.length > 0 ? { untold: alert.untold } : {}),
			...toldOf(alert, told, rights, nameOf)
		})),
		...(calls && placement.family.length > 0 ? { family: placement.family } : {}),
		...rereadIn(placement, facts, raised, rights)
	};
}

/** SG23: that somebody who is there for them has read it with care; never what it raised. */
function rereadIn(
	placement: Pick<Placement, 'halfDays' | 'members'> & Partial<Pick<Placement, 'family'>>,
	facts: readonly Fact[],
	raised: readonly Raised[],
	{ roles }: Rights
): Pick<Card, 'reread'> {
	const passages = raised.filter((one) => one.passages);
	if (passages.length === 0 || !roles.includes('student')) return {};
	const referents = new Set(
		placement.members.flatMap(({ role, person }) => (role === 'referent' ? [person] : []))
	);
	const gone = retractedIds(facts);
	const read = new Set(
		facts.flatMap((fact) => {
			const isStep = isType(fact, 'taken') || isType(fact, 'closed');
			return isStep && referents.has(fact.author) && !gone.has(fact.id) ? [fact.body.alert] : [];
		})
	);
	const texts = passages.flatMap(({ id, passages: all = [] }) => {
		const [, page = ''] = id.split('/');
		return read.has(id) ? all.map(({ field }) => `${page}/${field}`) : [];
	});
	return texts.length > 0 ? { reread: [...new Set(texts)] } : {};
}

/** SM1, SM6: with the number alone nobody can speak for a tutor, so the code is the tutor's. */
function smsCodeOf(
	agreement: AgreementId,
	{ smsNumber }: School,
	{ agreements }: Rights,
	codeOf: (agreement: AgreementId) => string | undefined
): { smsCode?: string } {
	const own = smsNumber !== undefined && agreements.includes(agreement);
	const smsCode = own ? codeOf(agreement) : undefined;
	return smsCode === undefined ? {} : { smsCode };
}

/** PC11: whoever stands in for some days is followed up by nobody. */
function openedOf(
	{ person, standIn }: Member,
	facts: readonly Fact[],
	{ roles }: Rights
): Pick<CardReferent, 'openedAt'> {
	const reads = !standIn && roles.some((role) => IMPORT_ROLES.includes(role));
	const opened = reads ? openedAt(facts, person) : undefined;
	return opened === undefined ? {} : { openedAt: opened };
}

/** PC5: a family needs none of it. */
const SEES_PHONES: readonly Role[] = ['student', 'tutor', ...STAFF_ROLES, 'substitute'];
const SEES_PAPERS: readonly Role[] = [...STAFF_ROLES, 'substitute'];

function notedOf(
	{ pauses, phones, signed, insured, noPhone }: Agreement,
	{ roles }: Rights
): Pick<Card['agreements'][number], 'pause' | 'phones' | 'signed' | 'insured' | 'noPhone'> {
	const pause = pauses?.at(-1);
	const papers = { ...(signed && { signed }), ...(insured && { insured }) };
	return {
		...(pause && { pause }),
		...(phones !== undefined && roles.some((role) => SEES_PHONES.includes(role)) && { phones }),
		...(roles.some((role) => SEES_PAPERS.includes(role)) && {
			...papers,
			...(noPhone && { noPhone })
		})
	};
}

/** Roles that read who was told of an alert, and by which way. */
const SEES_TOLD: readonly Role[] = ['referent', 'substitute', 'cpe', 'desk', 'head', 'care'];

/**
 * LA10: each person once a step, with the ways of its last turn. A card changes only with its placement's counter, so that an
 * exchange that is repeated finds the same: a way that turns out not to be set up, or not to be needed any more, moves none.
 * It stands among the others until one has failed, which does.
 */
function toldOf(
	{ id }: Alert,
	told: readonly Told[],
	rights: Rights,
	nameOf: (person: PersonId) => string
): Pick<CardAlert, 'told'> {
	if (!rights.roles.some((role) => SEES_TOLD.includes(role))) return {};
	const lines = new Map<string, Told[]>();
	for (const one of told) {
		if (one.alert !== id) continue;
		const key = `${one.step}/${one.person}`;
		const before = lines.get(key) ?? [];
		lines.set(key, before[0]?.turn === one.turn ? [...before, one] : [one]);
	}
	if (lines.size === 0) return {};
	return { told: [...lines.values()].map((line) => toldLine(line, nameOf)) };
}

function toldLine(line: readonly Told[], nameOf: (person: PersonId) => string): CardTold {
	const [first] = line;
	if (!first) throw new Error('a line has its first message');
	const failed = line.filter(({ state, unset }) => state === 'failed' && !unset);
	const went = line.filter(
		(one) =>
			!failed.includes(one) && (failed.length === 0 || (!one.unset && one.state !== 'dropped'))
	);
	const ways = (some: readonly Told[]): string => some.map(({ channel }) => channel).join(' ');
	return {
		step: first.step,
		person: first.person,
		name: nameOf(first.person),
		at: first.at,
		by: ways(went),
		...(failed.length > 0 ? { failed: ways(failed) } : {})
	};
}

/** PE4: the alerts of a placement that this reader sees. */
export function alertsFor(
	school: Pick<School, 'timeZone'>,
	placement: Pick<Placement, 'halfDays'> & Partial<Pick<Placement, 'family'>>,
	facts: readonly Fact[],
	raised: readonly Raised[],
	rights: Rights
): Alert[] {
	return alertsIn(calendarOf(placement, school), placement, facts, raised, rights);
}

function alertsIn(
	calendar: Calendar,
	placement: Pick<Placement, 'halfDays'>,
	facts: readonly Fact[],
	raised: readonly Raised[],
	rights: Rights
): Alert[] {
	const own = halfDaysUnder(placement, new Set(rights.agreements));
	return alertsOf(facts, raised, calendar).filter((alert) => seesAlert(alert, rights, own));
}

function halfDaysUnder(
	{ halfDays }: Pick<Placement, 'halfDays'>,
	agreements: ReadonlySet<AgreementId>
): ReadonlySet<HalfDayKey> {
	return new Set(
		halfDays.filter(({ agreement }) => agreements.has(agreement)).map(({ key }) => key)
	);
}

function cardAlert(
	alert: Alert,
	rights: Rights,
	keys: ReadonlySet<HalfDayKey> | undefined,
	nameOf: (person: PersonId) => string
): CardAlert {
	const { id, kind, level, day, halfDays, facts, raisedAt, marks, state, owner, excerpt } = alert;
	const calls = rights.roles.some((role) => CALLS_FAMILY.includes(role));
	const seesWhy = rights.roles.some((role) => SEES_WHY_CLOSED.includes(role));
	return {
		id,
		kind,
		...(level === undefined ? {} : { level }),
		day,
		halfDays: keys ? halfDays.filter((halfDay) => keys.has(halfDay)) : halfDays,
		facts,
		raisedAt,
		marks,
		state,
		steps: alert.steps.map(({ what, who, at, outcome, guardian }) => ({
			what,
			who,
			name: nameOf(who),
			at,
			...(outcome === undefined || (what === 'closed' && !seesWhy) ? {} : { outcome }),
			...(guardian === undefined || !calls ? {} : { guardian })
		})),
		...(owner === undefined ? {} : { owner }),
		...(excerpt !== undefined && seesExcerpt(alert, rights) ? { excerpt } : {})
	};
}
