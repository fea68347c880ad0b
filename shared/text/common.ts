import { NB, NN, unbroken } from './typography.ts';

/** Words of the frame around every screen. */
export const common = {
	name: 'Carnet',
	myData: 'Mes données',
	signOut: 'Se déconnecter',
	signOutRefused: {
		unsent: `Déconnexion impossible${NB}: tout n'est pas encore reçu. Rien n'est perdu.`,
		unreachable: `Déconnexion impossible hors connexion. Rien n'est perdu.`
	},
	offline: 'Hors connexion',
	offlineStill: 'Tout reste utilisable. Ce qui est écrit partira tout seul.',
	sessionOver: 'Session terminée. Tout reste ici, mais rien ne part.',
	enterAgain: 'Entrer à nouveau',
	outdated: 'Une nouvelle version est prête. Rien ne sera perdu.',
	reload: 'Recharger',
	back: 'Retour',
	views: 'Mes écrans',
	demo: `Démonstration${NB}: personnes et lycée inventés.`,
	notKept: `Pas gardé${NB}: cet appareil refuse. À refaire.`,
	nothingYet: 'Rien encore sur cet appareil.',
	failed: 'Carnet ne peut pas lire cet appareil.',
	failedOut: `Fermer les autres onglets, puis recharger. Rien n'est effacé.`,
	call: (number: string): string => `Appeler le ${unbroken(number)}`,
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

/** The name of each role's screen, for people who have several. */
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

/** The sign-in of a demonstration, and the screen of who is signed out. */
export const signIn = {
	title: `Essayer Carnet`,
	lead: `Choisissez une personne. Toutes sont inventées.`,
	enterAs: 'Entrer comme',
	others: `Tout le lycée`,
	closed: 'Ouvrez Carnet avec votre lien.',
	closedOut: `Pas de lien${NN}? Appelez la vie scolaire du lycée.`,
	unreachable: 'Le lycée est injoignable pour le moment.',
	retry: 'Réessayer',
	refused: `Entrée impossible${NB}: le lycée ne répond pas. Réessayez.`
} as const;

/** A page that does not exist, or that failed. */
export const errorPage = {
	notFound: `Cette page n'existe pas.`,
	failed: `Cette page n'a pas pu s'ouvrir. Rien n'est perdu.`,
	home: `Revenir à l'accueil`
} as const;
