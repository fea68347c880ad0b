import type { Role } from '#shared/domain/people.ts';
import { isIn } from '#shared/domain/pause.ts';
import type { Agreement, HalfDay, Host, Placement } from '#shared/domain/placement.ts';
import { addDays, mondayOf, weekdayOf, type Day } from '#shared/domain/time.ts';
import type { Span } from '#shared/domain/timetable.ts';

/*
 * The leading parts of the demonstration, and everybody around them: plainly fictitious. Phone numbers are of the ranges
 * that the French numbering plan keeps for fiction (ARCEP: 01 99 00, 06 39 98).
 */

export interface CastMember {
	readonly id: string;
	readonly first: string;
	readonly last: string;
	/** Roles over the whole school. */
	readonly roles: readonly Role[];
}

export const SCHOOL = {
	name: 'Lycée Imaginaire Jeanne-Essai',
	phone: '01 99 00 10 10',
	timeZone: 'Europe/Paris'
} as const;

/** In the order in which the demonstration offers them. */
export const CAST: readonly CastMember[] = [
	{ id: 'lea', first: 'Léa', last: 'EXEMPLE', roles: [] },
	{ id: 'nils', first: 'Nils', last: 'FICTIF', roles: [] },
	{ id: 'aya', first: 'Aya', last: 'MODÈLE', roles: [] },
	{ id: 'tom', first: 'Tom', last: 'SPÉCIMEN', roles: [] },
	{ id: 'tuteur-pain', first: 'Camille', last: 'LEVAIN', roles: [] },
	{ id: 'tuteur-velo', first: 'Dominique', last: 'RAYON', roles: [] },
	{ id: 'ref-a', first: 'Dany', last: 'TABLEAU', roles: [] },
	{ id: 'ref-b', first: 'Sacha', last: 'CRAIE', roles: [] },
	{ id: 'cpe-a', first: 'Andrea', last: 'VEILLE', roles: ['cpe'] },
	{ id: 'cpe-b', first: 'Noa', last: 'RELAIS', roles: ['cpe'] },
	{ id: 'vie-scolaire', first: 'Lou', last: 'APPEL', roles: ['desk'] },
	{ id: 'direction', first: 'Maxence', last: 'CADRE', roles: ['head'] },
	{ id: 'secretariat', first: 'Charlie', last: 'DOSSIER', roles: ['office'] },
	{ id: 'infirmerie', first: 'Eden', last: 'SOIN', roles: ['care'] },
	{ id: 'parent-lea', first: 'Alix', last: 'EXEMPLE', roles: [] }
];

/** A workplace of the demonstration, and who speaks for it. */
export interface DemoHost {
	readonly host: Host;
	readonly tutor: string;
	/** Whether students may have their telephones at hand; absent: nobody has said. */
	readonly phones?: boolean;
	/** Whose words students use there; absent: those of the leading parts are their own. */
	readonly trade?: string;
}

const BAKERY: DemoHost = {
	host: {
		name: 'Boulangerie du Moulin imaginaire',
		address: '1 rue de la Fiction, 00000 Exempleville',
		phone: '01 99 00 20 20'
	},
	tutor: 'tuteur-pain',
	phones: false
};
const BIKES: DemoHost = {
	host: {
		name: 'Atelier Vélo de démonstration',
		address: '2 place du Modèle, 00000 Exempleville',
		phone: '01 99 00 30 30'
	},
	tutor: 'tuteur-velo',
	phones: true
};

export interface DemoPlacement {
	readonly id: string;
	readonly student: string;
	readonly className: string;
	readonly referent: string;
	readonly guardians: readonly string[];
	/** One week each when there are two. */
	readonly hosts: readonly DemoHost[];
	/** Weeks from this one to the first: one back unless said otherwise. Then today is no day of theirs. */
	readonly begins?: number;
	readonly hours?: Hours;
}

/** Of each day of an agreement. */
export type Hours = readonly [morning: Span, afternoon: Span];

const USUAL: Hours = [
	{ from: '08:30', to: '12:00' },
	{ from: '13:30', to: '17:00' }
];

export const CLASS_NAME = '2de Démo';

/** The leading parts: what the contract names, and every journey walks. */
export const PLACEMENTS: readonly DemoPlacement[] = [
	{
		id: 'stage-lea',
		student: 'lea',
		referent: 'ref-a',
		guardians: ['parent-lea'],
		hosts: [BAKERY]
	},
	{ id: 'stage-nils', student: 'nils', referent: 'ref-a', hosts: [BAKERY] },
	{ id: 'stage-aya', student: 'aya', referent: 'ref-b', hosts: [BIKES] },
	{ id: 'stage-tom', student: 'tom', referent: 'ref-b', hosts: [BAKERY, BIKES] }
].map((placement) => ({ guardians: [], ...placement, className: CLASS_NAME }));

/** Two weeks from the Monday of last week: today is in the second, with days behind it. */
export function agreementsOf(placement: DemoPlacement, today: Day): Agreement[] {
	const thisMonday = mondayOf(today);
	const monday = addDays(thisMonday, 7 * (placement.begins ?? -1));
	const weeks = 2 / placement.hosts.length;
	// Of what has yet to begin the papers are still on their way.
	const papers = monday <= today ? { signed: true as const, insured: true as const } : {};
	return placement.hosts.map(({ host, tutor, phones }, index) => ({
		id: `${placement.id}-${index + 1}`,
		host,
		tutor,
		from: addDays(monday, 7 * weeks * index),
		// The last day is a Friday; the calendar adds today whatever it is.
		to: addDays(monday, 7 * weeks * (index + 1) - 3),
		...papers,
		...(phones === undefined ? {} : { phones })
	}));
}

/** The weekdays of the agreements. */
export function calendarOf(agreements: readonly Agreement[], hours?: Hours): HalfDay[] {
	return agreements.flatMap(({ id, from, to }) => {
		const days: HalfDay[] = [];
		for (let day = from; day <= to; day = addDays(day, 1)) {
			if (weekdayOf(day) !== 0 && weekdayOf(day) !== 6) days.push(...halfDaysOf(day, id, hours));
		}
		return days;
	});
}

/** In a demonstration today always has two half-days, marked as such when the calendar has none. */
export function withToday(plan: Plan, today: Day): Plan {
	if (plan.halfDays.some(({ key }) => key.startsWith(today))) return plan;
	const under = plan.agreements.findLast(({ from }) => from <= today) ?? plan.agreements[0];
	// Somebody has paused it, or brought its end forward.
	if (!under || under.planned || under.pauses?.some((pause) => isIn(pause, `${today}/am`))) {
		return plan;
	}
	const added = halfDaysOf(today, under.id).map((halfDay) => ({ ...halfDay, demo: true as const }));
	return {
		halfDays: [...plan.halfDays, ...added].sort((one, other) => (one.key < other.key ? -1 : 1)),
		agreements: plan.agreements.map((agreement) =>
			agreement === under && under.to < today ? { ...under, to: today } : agreement
		)
	};
}

type Plan = Pick<Placement, 'halfDays' | 'agreements'>;

function halfDaysOf(day: Day, agreement: string, [morning, afternoon]: Hours = USUAL): HalfDay[] {
	return [
		{ key: `${day}/am`, ...morning, agreement },
		{ key: `${day}/pm`, ...afternoon, agreement }
	];
}
