import type { Missing, StaffMember } from '#shared/domain/staff.ts';
import { kindText } from './alert.ts';
import { durationText } from './time.ts';
import { NB, NN } from './typography.ts';

/** What every list of the school shares. */
export const lists = {
	search: 'Chercher',
	searchHint: 'Nom, classe, entreprise',
	className: 'Classe',
	everyClass: 'Toutes les classes',
	found: (count: number, all: number): string => (count === all ? `${all}` : `${count} sur ${all}`),
	none: 'Rien ne correspond.',
	more: (count: number): string => `Voir les ${count}`,
	print: 'Imprimer',
	sorted: { ascending: 'croissant', descending: 'décroissant' }
} as const;

export const students = {
	title: 'Élèves',
	empty: 'Aucun élève sur cet appareil pour le moment.',
	columns: {
		name: 'Élève',
		className: 'Classe',
		host: 'Entreprise',
		today: `Aujourd'hui`,
		alerts: 'Alertes ouvertes'
	},
	off: 'pas de stage',
	noAlert: 'aucune'
} as const;

/** « Stages »: who is placed where. */
export const placements = {
	title: 'Stages',
	columns: {
		host: 'Entreprise',
		student: 'Élève',
		className: 'Classe',
		dates: 'Dates',
		tutor: 'Tutorat',
		referent: 'Suivi'
	},
	dates: (from: string, to: string): string => `${from} – ${to}`,
	several: (place: number, count: number): string => `lieu ${place} sur ${count}`,
	empty: 'Aucun stage sur cet appareil pour le moment.',
	check: 'À vérifier',
	paper: 'Carnets papier',
	onePaper: 'Carnet papier'
} as const;

export const staff = {
	title: 'Personnels',
	lead: 'Les référents et les CPE, tels que les stages les nomment.',
	groups: { referent: 'Référents', cpe: 'CPE' } satisfies Record<StaffMember['role'], string>,
	columns: {
		name: 'Nom',
		students: 'Élèves suivis',
		classes: 'Classes',
		alerts: 'Alertes ouvertes'
	},
	empty: 'Aucun personnel sur cet appareil pour le moment.'
} as const;

export const office = {
	title: 'Secrétariat',
	lead: `Votre rôle ne lit ni journal ni alerte.`,
	missing: 'À compléter',
	missingLead: `Sans cela, une alerte arrive plus tard.`,
	complete: 'Rien ne manque dans les stages.',
	what: {
		agreement: 'aucune convention',
		'host-phone': `téléphone de l'entreprise`,
		'host-address': `adresse de l'entreprise`,
		tutor: 'nom du tuteur',
		referent: 'référent',
		days: 'jours de présence'
	} satisfies Record<Missing, string>
} as const;

export const care = {
	title: 'Infirmerie et service social',
	lead: `Vous ne lisez que ce qui vous est transmis.`,
	now: `Rien ne vous a été transmis.`,
	follow: (names: string): string => `Suivi par ${names}`
} as const;

export const figures = {
	title: 'Chiffres',
	placedTitle: 'En stage',
	placed: (placed: number, students: number): string => `${placed} sur ${students}`,
	placedWhat: `élèves dont une convention couvre aujourd'hui`,
	hosts: 'entreprises qui les accueillent',
	halfDaysTitle: 'Demi-journées finies',
	halfDays: {
		expected: [`attendues`, `toutes celles des stages, jusqu'à maintenant`],
		done: [`faites`, `quelqu'un a dit la présence, retards et départs compris`],
		missed: [`non faites`, `absence dite ou connue du lycée`],
		disputed: [`à vérifier`, `les versions diffèrent`],
		silent: [`rien de dit`, `personne n'a parlé${NB}: ni présence ni absence`]
	} satisfies Record<string, readonly [string, string]>,
	alertsTitle: 'Alertes',
	alertsLead: 'Sans celles que leur auteur a annulées.',
	columns: {
		kind: 'Alerte',
		count: 'En tout',
		open: 'Ouvertes',
		toTaken: 'Prise en (médiane)',
		toReached: 'Famille jointe en (médiane)'
	},
	kind: kindText,
	median: (milliseconds: number | undefined): string =>
		milliseconds === undefined ? 'aucune encore' : durationText(milliseconds),
	noAlert: 'Aucune alerte.'
} as const;

/** A page that is another role's. */
export const closedPage = {
	title: `Cette page n'est pas pour votre rôle.`,
	text: `Besoin d'y accéder${NN}? Demandez à la direction.`,
	home: `Revenir à l'accueil`
} as const;
