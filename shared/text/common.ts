import { NB, NN, unbroken } from './typography.ts';

/** Words of the frame around every screen. */
export const common = {
	name: 'Carnet',
	toContent: 'Aller au contenu',
	pages: 'Pages',
	myData: 'Mes données',
	guide: 'Aide',
	signOut: 'Se déconnecter',
	signOutRefused: {
		unsent: `Déconnexion impossible${NB}: tout n'est pas encore reçu. Rien n'est perdu.`,
		unreachable: `Déconnexion impossible sans réseau. Rien n'est perdu.`
	},
	signOutWayOut: {
		unsent: `Attendre le réseau, ou exporter dans «${NN}Mes données${NN}».`,
		unreachable: `Recommencer avec du réseau.`
	},
	signOutNow: `Tout est reçu${NB}: la déconnexion est possible.`,
	sendNow: 'Envoyer maintenant',
	offline: 'Hors connexion',
	offlineStill: 'Tout reste utilisable. Ce qui est écrit partira tout seul.',
	waiting: (count: number, since: string): string =>
		count === 1
			? `1${NB}chose attend depuis ${since}.`
			: `${count}${NB}choses attendent depuis ${since}.`,
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
	dayLog: 'Journal du jour',
	staff: 'Personnels',
	figures: 'Chiffres'
} as const;

/** The sign-in of a demonstration, and the screen of who is signed out. */
export const signIn = {
	title: 'Le carnet de stage qui ne perd rien',
	what: [
		`L'élève raconte son stage, même sans réseau.`,
		`Une absence suit son chemin jusqu'à la famille.`
	],
	lead: `Choisissez une personne, toutes sont inventées.`,
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
	closed: 'Ouvrez Carnet avec votre lien.',
	closedOut: `Pas de lien${NN}? Appelez la vie scolaire du lycée.`,
	unreachable: 'Le lycée est injoignable pour le moment.',
	unreachableOut: `Vérifiez le réseau, puis réessayez. Rien n'est perdu.`,
	retry: 'Réessayer',
	stay: 'Revenir',
	help: `Besoin d'aide maintenant${NN}?`,
	refused: `Entrée impossible${NB}: le lycée ne répond pas. Réessayez.`
} as const;

/** Putting Carnet on the home screen. */
export const homeScreen = {
	title: `Sur l'écran d'accueil`,
	lead: `Carnet s'ouvre alors d'un geste, même sans réseau.`,
	install: 'Installer Carnet',
	later: 'Non merci',
	wordsLead: `Sur iPhone ou iPad, dans Safari${NB}:`,
	words: [`Toucher «${NN}Partager${NN}».`, `Choisir «${NN}Sur l'écran d'accueil${NN}».`],
	wordsAfter: `Ensuite, entrer à nouveau depuis l'icône.`,
	none: `Le menu du navigateur propose «${NN}Installer${NN}», s'il sait le faire.`
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
