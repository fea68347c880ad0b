import { NB, NN } from './typography.ts';

/** What stands in the place of a name. */
export const GONE = {
	student: 'Élève effacé',
	guardian: 'Responsable effacé',
	tutor: 'Tuteur effacé'
} as const;

/** « Effacer cet élève », for the head. */
export const erasing = {
	title: `Effacer cet élève`,
	open: `Effacer cet élève…`,
	lead: `Pour répondre à une demande. On ne peut pas revenir en arrière.`,
	goes: [
		`Son journal, son ressenti, ses demandes d'aide.`,
		`Ses présences, ses absences, les alertes et leur suivi.`,
		`Ce que tuteur, référent et famille ont écrit à son sujet.`,
		`Son nom, et ce qui permet de joindre sa famille.`
	],
	stays: `Il reste, sans nom${NB}: qu'un effacement a eu lieu, quand, et par qui.`,
	devices: `Chaque appareil efface sa copie à son prochain échange. Les sauvegardes d'avant ne le ramènent pas.`,
	openAlerts: (count: number): string =>
		count > 1
			? `${count}${NB}alertes sont ouvertes${NB}: elles disparaissent aussi.`
			: `Une alerte est ouverte${NB}: elle disparaît aussi.`,
	confirm: (name: string): string => `Pour confirmer, écrivez «${NN}${name}${NN}»`,
	notSame: `Ce n'est pas ce nom.`,
	erase: 'Effacer pour toujours',
	cancel: 'Ne rien effacer',
	erasing: 'Effacement…',
	failed: `Rien n'est effacé${NB}: l'établissement ne répond pas. Réessayez.`
} as const;
