import { NB, phoneText } from './typography.ts';

/** Words of the frame around every screen. */
export const common = {
	name: 'Carnet',
	toContent: 'Aller au contenu',
	pages: 'Pages',
	myData: 'Mes données',
	guide: 'Aide',
	signOut: 'Se déconnecter',
	offline: 'Hors connexion',
	offlineStill: 'Tout reste utilisable. Ce qui est écrit partira tout seul.',
	awaited: 'Premières nouvelles en route.',
	waiting: (count: number, since: string): string =>
		count === 1
			? `1${NB}chose attend depuis ${since}.`
			: `${count}${NB}choses attendent depuis ${since}.`,
	unsentSince: (since: string): string => `Pas encore envoyé depuis ${since}.`,
	heard: (when: string): string => `Dernier échange avec le lycée ${when}.`,
	neverHeard: 'Aucun échange encore avec le lycée.',
	sessionOver: 'Session terminée. Tout reste ici, mais rien ne part.',
	enterAgain: 'Entrer à nouveau',
	outdated: 'Une nouvelle version est prête. Rien ne sera perdu.',
	reload: 'Recharger',
	back: 'Retour',
	demo: `Démonstration${NB}: personnes et lycée inventés.`,
	change: 'Changer de personne',
	toTake: 'à prendre',
	notKept: `Pas gardé${NB}: cet appareil refuse. À refaire.`,
	nothingYet: 'Rien encore sur cet appareil.',
	failed: 'Carnet ne peut pas lire cet appareil.',
	failedOut: `Recharger, sans autre onglet ni navigation privée. Rien n'est effacé.`,
	call: (number: string): string => `Appeler le ${phoneText(number)}`,
	undo: 'Annuler',
	sep: `${NB}· `
} as const;

/** What each role is called. */
export const roles: Readonly<Record<string, string>> = {
	student: 'élève',
	tutor: 'tutorat en entreprise',
	referent: 'référent ou référente',
	cpe: 'CPE',
	desk: 'vie scolaire',
	head: 'direction',
	office: 'secrétariat',
	care: 'infirmerie et service social',
	guardian: 'responsable légal'
};

/** The name of each role's screen. */
export const views: Readonly<Record<string, string>> = {
	student: 'Ma journée',
	tutor: 'Présences',
	referent: 'Mes élèves',
	cpe: 'Alertes',
	desk: 'Alertes',
	head: 'Direction',
	office: 'Secrétariat',
	care: 'Infirmerie',
	guardian: 'Mon enfant'
};

/** The other pages that the frame leads to. */
export const places = {
	students: 'Élèves',
	placements: 'Stages',
	duty: 'Permanences',
	dayLog: 'Journal du jour',
	access: 'Accès',
	staff: 'Personnels',
	figures: 'Chiffres',
	import: 'Importer'
} as const;

/** A page that does not exist, or that failed. */
export const errorPage = {
	notFound: `Cette page n'existe pas.`,
	notFoundOut: `L'adresse est peut-être incomplète. Rien n'est perdu.`,
	failed: `Cette page n'a pas pu s'ouvrir. Rien n'est perdu.`,
	crashed: `Cet écran s'est arrêté.`,
	crashedOut: `Ce qui est écrit est gardé sur cet appareil.`,
	home: `Revenir à l'accueil`
} as const;
