import { PLACES } from './words/places.ts';
import { SHOPS } from './words/shops.ts';
import { COLLECTIVE, ENDED, HOURS, NOT_BEGUN } from './situations.ts';
import {
	CAST,
	CLASS_NAME,
	PLACEMENTS,
	type CastMember,
	type DemoHost,
	type DemoPlacement
} from './school.ts';

/*
 * The rest of a school: two classes of thirty with their workplaces and families. Every family name is a word
 * of the classroom or of a workplace, so that nobody real is meant.
 */

const FIRST_NAMES = [
	...['Ana', 'Bilal', 'Chloé', 'Driss', 'Elsa', 'Farid', 'Gwen', 'Hugo', 'Inès', 'Jade'],
	...['Kenza', 'Liam', 'Mila', 'Naël', 'Oscar', 'Pia', 'Quentin', 'Rose', 'Samir', 'Tess'],
	...['Ugo', 'Vera', 'Wassim', 'Xena', 'Yann', 'Zoé', 'Abel', 'Billie']
];
const FAMILY_NAMES = [
	...['ARDOISE', 'BUVARD', 'CARTABLE', 'ENCRIER', 'FEUTRE', 'GOMME', 'PUPITRE'],
	...['TROUSSE', 'ÉQUERRE', 'CLASSEUR', 'COMPAS', 'SURLIGNEUR', 'BROUILLON', 'ESTRADE']
];
const GUARDIAN_NAMES = [
	...[
		'Ambre',
		'Basile',
		'Carmen',
		'Denis',
		'Estelle',
		'Fabrice',
		'Gaëlle',
		'Hamid',
		'Irène',
		'Joël'
	],
	...['Karima', 'Loïc', 'Muriel', 'Nadir', 'Odile', 'Pascal', 'Rachida', 'Serge', 'Thérèse', 'Yves']
];

export const TRADES = { ...SHOPS, ...PLACES };
export type Trade = keyof typeof TRADES;

const WORKPLACES = [
	['Garage', 'garage', 'MÉTIER'],
	['Crèche', 'creche', 'GOÛTER'],
	['Librairie', 'library', 'RAYONNAGE'],
	['Ferme', 'farm', 'POTAGER'],
	['Menuiserie', 'joinery', 'ATELIER'],
	['Mairie', 'town-hall', 'DÉMARCHE'],
	['Théâtre', 'theatre', 'PROGRAMME'],
	['Pharmacie', 'pharmacy', 'COMPTOIR'],
	['Cuisine centrale', 'kitchen', 'TABLIER'],
	['Imprimerie', 'printer', 'ÉPREUVE'],
	['Clinique vétérinaire', 'vet', 'PELUCHE'],
	['Salon de coiffure', 'hairdresser', 'VESTIAIRE'],
	['Cinéma', 'cinema', 'AFFICHE'],
	['Gare', 'station', 'HORAIRE']
] as const satisfies readonly (readonly [string, Trade, string])[];
const COLLECTIVE_HOST = 5;

const STUDENTS_IN_ALL = 60;
const SECOND_CLASS = '2de Exemple';

export interface DemoSchool {
	readonly cast: readonly CastMember[];
	readonly placements: readonly DemoPlacement[];
	/** Nobody has written anything yet. */
	readonly empty?: true;
}

/** The leading parts first, then everybody around them. */
export function wholeSchool(): DemoSchool {
	const hosts = WORKPLACES.map(([name, trade], index): DemoHost => {
		const digits = String(40 + index);
		return {
			host: {
				name: `${name} de démonstration`,
				address: `${index + 3} rue de la Fiction, 00000 Exempleville`,
				phone: `01 99 00 ${digits} ${digits}`
			},
			tutor: `tuteur-${index + 1}`,
			trade
		};
	});
	const tutors = hosts.map(({ tutor }, index) =>
		person(tutor, index + 5, WORKPLACES[index]?.[2] ?? '')
	);
	const students = Array.from({ length: STUDENTS_IN_ALL - PLACEMENTS.length }, (_, index) =>
		// One family name further at each round of first names: nobody is there twice.
		person(
			`eleve-${index + 1}`,
			index,
			FAMILY_NAMES[(index + Math.floor(index / FIRST_NAMES.length)) % FAMILY_NAMES.length] ?? ''
		)
	);
	const referents = [person('ref-c', 3, 'TRAVERSIN'), person('ref-d', 8, 'MANUEL')];
	const families = students.map(({ last }, index) => guardiansOf(index, last));
	const placements = students.map(({ id }, index): DemoPlacement => {
		const first = PLACEMENTS.length + index < STUDENTS_IN_ALL / 2;
		const host = hosts[hostOf(id, index)];
		const hours = HOURS[id];
		return {
			id: `stage-${id}`,
			student: id,
			className: first ? CLASS_NAME : SECOND_CLASS,
			referent: `ref-${first ? 'ab'[index % 2] : 'cd'[index % 2]}`,
			guardians: (families[index] ?? []).map((guardian) => guardian.id),
			hosts: host ? [host] : [],
			...(id === NOT_BEGUN ? { begins: 1 } : {}),
			...(id === ENDED ? { begins: -2 } : {}),
			...(hours ? { hours } : {})
		};
	});
	return {
		cast: [...CAST, ...students, ...tutors, ...referents, ...families.flat()],
		placements: [...PLACEMENTS, ...placements]
	};
}

/** All of a collective placement in one host, the others one after another in the rest. */
function hostOf(student: string, index: number): number {
	if (COLLECTIVE.includes(student)) return COLLECTIVE_HOST;
	const among = index % (WORKPLACES.length - 1);
	return among < COLLECTIVE_HOST ? among : among + 1;
}

/** Of the student at this place: none, one or two. */
function guardiansOf(index: number, last: string): CastMember[] {
	const ids = [
		...(index % 3 === 0 ? [`parent-eleve-${index + 1}`] : []),
		...(index % 12 === 0 ? [`parent-bis-eleve-${index + 1}`] : [])
	];
	// The same family name comes back every fourteen students: never with the same first name.
	const place = FAMILY_NAMES.indexOf(last) + 5 * Math.floor(index / FAMILY_NAMES.length);
	return ids.map((id, second) => ({
		id,
		first: GUARDIAN_NAMES[(place + 2 * second) % GUARDIAN_NAMES.length] ?? '',
		last,
		roles: []
	}));
}

function person(id: string, index: number, last: string): CastMember {
	return { id, first: FIRST_NAMES[index % FIRST_NAMES.length] ?? '', last, roles: [] };
}
