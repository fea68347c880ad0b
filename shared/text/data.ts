import type { PageName } from '#shared/domain/journal.ts';
import type { PersonRole, Role } from '#shared/domain/people.ts';
import type { Section } from '#shared/domain/permission.ts';
import { shortDayText } from './time.ts';
import { NB, NN, unbroken } from './typography.ts';

/** « Mes données »: what every role reads. */
export const data = {
	title: 'Mes données',
	print: 'Imprimer',
	outbox: 'Ce qui serait parti',
	device: 'Sur cet appareil',
	deviceKept: (facts: number, placements: number): string =>
		`${placements}${NB}${placements > 1 ? 'stages gardés' : 'stage gardé'} ici${facts > 0 ? `, dont ${facts}${NB}${facts > 1 ? 'indications' : 'indication'} de votre main` : ''}.`,
	size: (bytes: number): string => `Place prise, application comprise${NB}: ${sizeText(bytes)}.`,
	promised: `Le navigateur a promis de ne rien effacer tout seul.`,
	notPromised: `Le navigateur n'a encore rien promis. Installer Carnet aide. En navigation privée, tout s'efface à la fermeture.`,
	allReceived: `Tout ce qui est écrit ici est reçu.`,
	place: `Carnet ne connaît aucune position.`,
	untilSignOut: `La copie reste ici jusqu'à la déconnexion.`,
	school: `À l'établissement`,
	schoolWho: (school: string, phone: string): string => `${school}, ${unbroken(phone)}.`,
	readers: 'Qui lit',
	readersOf: (section: string, readers: string): string => `${section}${NB}: ${readers}`,
	otherReaders: 'Le reste du carnet',
	long: 'Combien de temps',
	correct: 'Corriger',
	erase: 'Effacer',
	eraseHow: [`Seul le lycée peut effacer, sur demande.`, `Il répond en un mois au plus.`],
	eraseWhom: (phone: string): string => `Vie scolaire${NB}: ${unbroken(phone)}.`,
	refused: 'Refusé, gardé ici',
	refusedItem: (day: string, sentence: string): string => `${day}${NB}: ${sentence}`,
	exportTitle: 'Exporter',
	export: 'Exporter en un fichier',
	exportWhat: `Un fichier ZIP avec tout ce qui est écrit ici, envoyé ou pas encore. Dedans${NB}: une page à lire, un texte, un fichier pour un autre logiciel.`,
	exported: 'Fichier prêt, dans les téléchargements.',
	exportFailed: `Export impossible sur cet appareil. Rien n'est perdu.`
} as const;

/** A page of the journal, in words: « Avant », « Après » or its day. */
export function pageText(page: PageName): string {
	if (page === 'before') return `Page «${NN}Avant${NN}»`;
	if (page === 'after') return `Page «${NN}Après${NN}»`;
	return `Page du ${shortDayText(page)}`;
}

/** What the school keeps about one role, why, and where that person corrects it. */
export interface Kept {
	readonly what: readonly string[];
	readonly why: string;
	readonly correct: readonly string[];
}

const STAFF: Kept = {
	what: [
		`Votre nom et votre rôle.`,
		`Ce que vous écrivez ici, avec l'heure.`,
		`Le dernier échange de votre appareil.`
	],
	why: `Pour suivre les stages et prévenir les familles.`,
	correct: [
		`Une nouvelle indication remplace la précédente.`,
		`Pour votre nom ou votre rôle${NB}: la direction.`
	]
};

export const kept: Readonly<Record<PersonRole, Kept>> = {
	student: {
		what: [
			`Ton nom, ta classe et les lieux de tes stages.`,
			`Tes pages de journal et ton ressenti.`,
			`Tes arrivées, tes retards, tes absences.`,
			`Tes demandes d'aide.`,
			`Tes réponses du vendredi, ton merci, ta bonne nouvelle.`,
			`Les réponses de ton référent.`
		],
		why: `Pour raconter ton stage, et te savoir arrivé.`,
		correct: [
			`Tes pages${NB}: réécris-les sur leur jour.`,
			`Le reste${NB}: demande à la vie scolaire.`
		]
	},
	tutor: {
		what: [
			`Votre nom et votre entreprise.`,
			`Les présences et absences que vous indiquez.`,
			`Votre appréciation de fin de stage.`
		],
		why: `Pour savoir que l'élève est arrivé, et prévenir sa famille.`,
		correct: [`«${NN}Annuler${NN}», puis une nouvelle indication.`]
	},
	referent: STAFF,
	cpe: STAFF,
	desk: STAFF,
	head: STAFF,
	office: STAFF,
	care: STAFF,
	guardian: {
		what: [
			`Votre nom, pour vous prévenir.`,
			`Les présences et absences de votre enfant.`,
			`Votre réponse au lycée.`
		],
		why: `Pour vous prévenir d'une absence.`,
		correct: [`Appelez la vie scolaire du lycée.`]
	}
};

/** What stands in each section, and what is narrower inside it than the list of its readers. */
export const sections: Readonly<
	Record<Section, { readonly title: string; readonly note?: string }>
> = {
	journal: {
		title: 'Journal et ressenti',
		note: `Une demande d'aide n'est lue que par les personnes choisies. Qui remplace le référent ne lit le journal que si la direction le décide. Des règles écrites repèrent des phrases à relire. Le référent les voit, la direction aussi si c'est grave.`
	},
	presence: {
		title: 'Présences et absences',
		note: `Un tuteur ne lit que ses demi-journées.`
	},
	family: { title: 'Réponses de la famille', note: `L'entreprise ne les lit pas.` },
	appraisal: {
		title: 'Appréciation de fin de stage',
		note: `L'élève la lit une fois publiée.`
	},
	feedback: { title: 'Commentaires du référent' },
	followup: {
		title: 'Suivi des alertes',
		note: `La vie scolaire ne lit pas les notes.`
	},
	week: { title: 'Comment se passe la semaine' },
	thanks: {
		title: `Merci à l'entreprise`,
		note: `Un tuteur ne lit que celui de son entreprise.`
	},
	news: {
		title: 'Bonne nouvelle à la famille',
		note: `L'élève choisit ce qu'elle dit, ou ne dit rien.`
	}
};

const READERS: Readonly<Record<Role, string>> = {
	student: `l'élève`,
	tutor: 'le tuteur',
	referent: 'le référent',
	substitute: 'qui remplace le référent',
	cpe: 'la CPE',
	desk: 'la vie scolaire',
	head: 'la direction',
	office: 'le secrétariat',
	care: `l'infirmerie et le service social`,
	guardian: 'la famille'
};

const STUDENT_READERS: Readonly<Record<Role, string>> = {
	...READERS,
	student: 'toi',
	tutor: 'ton tuteur',
	referent: 'ton référent',
	substitute: 'qui remplace ton référent',
	guardian: 'ta famille'
};

/** « toi, ton référent », « vous, la direction »: as the person of these roles would say it. */
export function readersText(readers: readonly Role[], own: readonly Role[]): string {
	const names = own.includes('student') ? STUDENT_READERS : { ...READERS };
	const words = readers.map((role) =>
		own.includes(role) && role !== 'student' ? 'vous' : names[role]
	);
	return `${[...new Set(words)].join(', ')}.`;
}

function sizeText(bytes: number): string {
	const megabytes = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
	return `${megabytes.format(bytes / 1e6)}${NB}Mo`;
}
