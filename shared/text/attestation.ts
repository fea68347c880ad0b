import { NB, unbroken } from './typography.ts';

/** What a workplace signs at the end, and a school files. */
export const attestation = {
	title: 'Attestation de stage',
	kind: `Séquence d'observation en milieu professionnel`,
	school: 'Établissement',
	schoolLine: (name: string, phone: string): string => `${name}, ${unbroken(phone)}`,
	student: 'Élève',
	studentLine: (name: string, className: string): string => `${name}, classe de ${className}`,
	fullName: `Nom complet, à écrire à la main${NB}:`,
	host: 'Accueil',
	tutor: 'Tutorat',
	dates: 'Dates',
	datesLine: (from: string, to: string): string => `du ${from} au ${to}`,
	attendance: 'Présence, telle que dite dans Carnet',
	expected: (count: number): string => `${half(count)} au calendrier, jusqu'à maintenant`,
	counts: {
		present: (count: number): string => `${half(count)} de présence`,
		absent: (count: number): string => `${half(count)} d'absence`,
		cancelled: (count: number): string => `${half(count)} sans stage`,
		disputed: (count: number): string => `${half(count)} avec deux versions, à vérifier`,
		unknown: (count: number): string =>
			`${half(count)} sans indication${NB}: personne n'a rien dit`,
		coming: (count: number): string => `${half(count)} encore à venir`
	},
	unknownNote: `Sans indication ne veut pas dire absence.`,
	notOver: `Le stage n'est pas fini${NB}: cette page est provisoire.`,
	over: `Les présences de ce stage ne sont plus gardées.`,
	overOut: `L'année scolaire est finie. L'attestation imprimée reste valable.`,
	notHere: `Ce stage n'est pas sur cet appareil.`,
	asOf: (day: string): string => `D'après les indications connues le ${day}.`,
	signatures: ['Pour le lieu de stage, date et signature', `L'élève, signature`, 'Cachet'],
	print: 'Imprimer'
} as const;

function half(count: number): string {
	return `${count}${NB}demi-${count > 1 ? 'journées' : 'journée'}`;
}
