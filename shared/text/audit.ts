import type { AuditPage, AuditProof } from '#shared/domain/audit.ts';
import { NB } from './typography.ts';

/** « Historique des accès », for the head. */
export const audit = {
	title: 'Historique des accès',
	lead: `Qui a reçu le journal de qui, et ce que la direction a décidé. Rien ne peut en être retiré.`,
	reading: 'Lecture…',
	none: `Rien pour l'instant. La première ligne viendra quand un référent recevra un journal.`,
	older: 'Plus ancien',
	offline: `Cette page demande du réseau.`,
	offlineOut: `Elle est lue à l'établissement, et n'est gardée sur aucun appareil.`,
	again: 'Réessayer',
	failed: `L'établissement ne répond pas. Réessayez.`,
	check: 'Vérifier tout',
	checking: 'Vérification…',
	whole: ({ entries }: AuditProof): string =>
		entries > 1 ? `${entries}${NB}lignes, toutes intactes.` : `${entries}${NB}ligne, intacte.`,
	broken: (nth: number): string =>
		`La ligne n°${NB}${nth} n'est pas celle qui a été écrite. Gardez tout tel quel, et prévenez qui a installé Carnet.`,
	seal: 'Empreinte du tout',
	sealOut: `Notez-la hors de Carnet, une fois par mois par exemple${NB}: si l'on retirait plus tard les dernières lignes, elle le montrerait.`
} as const;

type Entry = AuditPage['entries'][number];

const SENTENCES: Readonly<Record<Entry['action'], (entry: Entry) => string>> = {
	journal: ({ by, about }) => `Le journal de ${about} est arrivé chez ${by}.`,
	erased: ({ by }) =>
		by === ''
			? `Un élève a été effacé de nouveau, après une restauration.`
			: `${by} a effacé un élève.`,
	expired: ({ about }) =>
		`La durée de conservation est passée${NB}: des données de ${about} sont effacées.`,
	substitution: ({ by, about }) => `${by} a décidé d'un remplacement de ${about}.`,
	settings: ({ by }) => `${by} a changé les réglages.`,
	sheet: ({ by, about }) => `${by} a imprimé la fiche de ${about}, qui ouvre son carnet.`,
	import: ({ by }) => `${by} a importé des fichiers.`,
	placement: ({ by, about }) => `${by} a changé le stage de ${about}.`,
	'signed-out': ({ by, about }) => `${by} a déconnecté tous les appareils de ${about}.`,
	rephrased: ({ by, about }) =>
		about === ''
			? `${by} a fait reformuler une question.`
			: `${by} a fait reformuler des phrases de ${about}, sans les noms connus.`
};

export function entryText(entry: Entry): string {
	return SENTENCES[entry.action](entry);
}

/** « Qui a reçu ton journal », for a student. */
export const journalReaders = {
	title: 'Qui a reçu ton journal',
	none: `Personne pour l'instant.`,
	today: `aujourd'hui`,
	one: (name: string, when: string): string => `${name}, ${when}`,
	often: (name: string, first: string, last: string): string =>
		`${name}, d'abord ${first}, la dernière fois ${last}`,
	what: `Carnet note l'arrivée sur l'appareil, une fois par jour. Il ne sait pas ce qui est lu à l'écran.`,
	unread: `L'établissement ne répond pas. Cette liste demande du réseau.`
} as const;
