import { relay } from './relay.ts';
import { dayText } from './time.ts';
import { NB, NN } from './typography.ts';

/** « Carnets papier »: for a student without a telephone. */
export const paper = {
	title: 'Carnets papier',
	lead: `Pour un élève sans téléphone, ou dont le téléphone est en panne. Il écrit à la main, le tuteur coche et signe.`,
	after: `Au retour, les présences se recopient dans le dossier de l'élève${NB}: «${NN}${relay.title}${NN}», puis «${NN}${relay.vias.paper}${NN}».`,
	noPhone: 'sans téléphone',
	choose: 'Élèves',
	all: 'Tout cocher',
	none: 'Tout décocher',
	/** Offered with whatever notebooks are made. */
	withLivret: 'Avec le livret',
	make: (count: number): string =>
		count > 1 ? `Préparer ${count}${NB}carnets` : `Préparer le carnet`,
	empty: 'Aucun stage en cours ou à venir.',
	made: (count: number): string => (count > 1 ? `${count}${NB}carnets papier` : 'Un carnet papier'),
	print: 'Imprimer',
	back: 'Revenir à la liste',
	booklet: (name: string): string => `Carnet de stage de ${name}`,
	className: 'Classe',
	school: 'Établissement',
	host: 'Entreprise',
	tutor: 'Tuteur',
	referent: 'Référent',
	call: (phone: string): string => `Une absence, un retard, un souci${NB}: appelez le ${phone}.`,
	numbers: `Urgence${NB}: 15 ou 112. Par SMS${NB}: 114. Enfant en danger${NB}: 119.`,
	toFill: `Écris dans ce carnet chaque soir. Trois mots suffisent. Ton référent le lit à ton retour.`,
	day: dayText,
	presence: 'Présence, remplie par le tuteur',
	columns: {
		halfDay: 'Moment',
		present: 'Présent',
		late: 'Retard',
		absent: 'Absent',
		signature: 'Visa'
	},
	keep: `Ce que j'en garde`,
	noDays: `Les jours de ce stage ne sont pas connus${NB}: notez-les sur chaque feuille.`
} as const;
