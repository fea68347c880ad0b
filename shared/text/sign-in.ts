import { NB, NN } from './typography.ts';

/** The sign-in of a demonstration, and the screen of who is signed out. */
export const signIn = {
	title: 'Le carnet de stage qui ne perd rien',
	what: [
		`L'élève raconte son stage, même sans réseau.`,
		`Une absence suit son chemin jusqu'à la famille.`
	],
	lead: 'Choisissez une personne.',
	enterAs: 'Entrer comme',
	groups: {
		students: 'Élèves',
		tutors: 'Tuteurs',
		referents: 'Référents',
		staff: 'Vie scolaire et direction',
		families: 'Familles'
	},
	groupLeads: {
		students: 'Racontent leur journée',
		tutors: 'Disent qui est là, en deux gestes',
		referents: `Lisent, répondent, voient qui a besoin d'eux`,
		staff: `Suivent chaque alerte jusqu'au bout`,
		families: 'Sont prévenues, et répondent'
	},
	others: (count: number): string => `Tout le lycée (${count}${NB}autres)`,
	dead: 'Ce lien ne marche plus.',
	deadOut: `Appelez le lycée${NB}: il peut vous en envoyer un autre.`,
	closed: 'Ouvrez Carnet avec votre lien.',
	closedOut: `Pas de lien${NN}? Appelez la vie scolaire du lycée.`,
	unreachable: 'Le lycée est injoignable pour le moment.',
	unreachableOut: `Vérifiez le réseau, puis réessayez. Rien n'est perdu.`,
	retry: 'Réessayer',
	stay: 'Revenir',
	refused: `Entrée impossible${NB}: le lycée ne répond pas. Réessayez.`
} as const;
