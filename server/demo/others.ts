import { CLASS_NAME, type CastMember, type DemoHost, type DemoPlacement } from './school.ts';

/*
 * The rest of a school: two classes of thirty with their workplaces. Every family name is a word of the
 * classroom, so that nobody real is meant.
 */

const FIRST_NAMES = [
	...['Ana', 'Bilal', 'Chloé', 'Driss', 'Elsa', 'Farid', 'Gwen', 'Hugo', 'Inès', 'Jade'],
	...['Kenza', 'Liam', 'Maya', 'Naël', 'Oscar', 'Pia', 'Quentin', 'Rose', 'Samir', 'Tess'],
	...['Ugo', 'Vera', 'Wassim', 'Xena', 'Yann', 'Zoé', 'Abel', 'Billie']
];
const FAMILY_NAMES = ['ARDOISE', 'BUVARD', 'CARTABLE', 'ENCRIER', 'FEUTRE', 'GOMME', 'PUPITRE'];
const TRADES = [
	...['Garage', 'Crèche', 'Librairie', 'Ferme', 'Menuiserie', 'Mairie', 'Théâtre', 'Pharmacie'],
	...[
		'Cuisine centrale',
		'Imprimerie',
		'Clinique vétérinaire',
		'Salon de coiffure',
		'Cinéma',
		'Gare'
	]
];
const STUDENTS_IN_ALL = 60;
const SECOND_CLASS = '2de Exemple';

export interface Others {
	readonly cast: readonly CastMember[];
	readonly placements: readonly DemoPlacement[];
}

/** @param leading how many students the leading parts already put in the first class */
export function otherPeople(leading: number): Others {
	const hosts = TRADES.map((trade, index): DemoHost => {
		const digits = String(40 + index);
		return {
			host: {
				name: `${trade} de démonstration`,
				address: `${index + 3} rue de la Fiction, 00000 Exempleville`,
				phone: `01 99 00 ${digits} ${digits}`
			},
			tutor: `tuteur-${index + 1}`
		};
	});
	const tutors = hosts.map(({ tutor }, index) => person(tutor, index + 5, 'MÉTIER'));
	const students = Array.from({ length: STUDENTS_IN_ALL - leading }, (_, index) =>
		// One family name further at each round of first names: nobody is there twice.
		person(
			`eleve-${index + 1}`,
			index,
			FAMILY_NAMES[(index + Math.floor(index / FIRST_NAMES.length)) % FAMILY_NAMES.length] ?? ''
		)
	);
	const referents = [person('ref-c', 3, 'TRAVERSIN'), person('ref-d', 8, 'MANUEL')];
	const placements = students.map(({ id }, index): DemoPlacement => {
		const first = leading + index < STUDENTS_IN_ALL / 2;
		const host = hosts[index % hosts.length];
		return {
			id: `stage-${id}`,
			student: id,
			className: first ? CLASS_NAME : SECOND_CLASS,
			referent: `ref-${first ? 'ab'[index % 2] : 'cd'[index % 2]}`,
			hosts: host ? [host] : []
		};
	});
	return { cast: [...students, ...tutors, ...referents], placements };
}

function person(id: string, index: number, last: string): CastMember {
	return { id, first: FIRST_NAMES[index % FIRST_NAMES.length] ?? '', last, roles: [] };
}
