import { NB, NN } from './typography.ts';

/** A word that reached the school otherwise, and an absence known in advance. */
export const relay = {
	title: `On m'a prévenu par téléphone`,
	known: 'Absence prévue',
	halfDay: 'Quelle demi-journée',
	what: `Qu'a-t-on dit${NN}?`,
	statuses: { absent: 'Absence', late: 'Retard', present: 'Présence' } as const,
	from: `Qui l'a dit${NN}?`,
	persons: { tutor: 'Le tuteur', host: `L'entreprise`, student: `L'élève` } as const,
	via: `Comment${NN}?`,
	vias: {
		phone: 'Téléphone',
		sms: 'SMS',
		paper: 'Écrit',
		'in-person': 'De vive voix'
	} as const,
	time: 'À quelle heure',
	reason: 'Motif',
	reasons: { unknown: 'Je ne sais pas', illness: 'Maladie', other: 'Autre' } as const,
	note: 'Précision (facultatif)',
	noteRead: `L'élève et sa famille peuvent lire cette phrase. Pas de détail médical.`,
	already: (line: string): string => `Déjà connu${NB}: ${line}`,
	raises: `Une alerte part aussitôt vers la CPE.`,
	keep: 'Enregistrer',
	cancel: 'Annuler',
	first: 'De',
	last: `Jusqu'à`,
	knownReasons: {
		illness: 'Maladie',
		appointment: 'Rendez-vous',
		family: 'Raison familiale',
		other: 'Autre'
	} as const,
	knownNote: 'Précision (facultatif, lue par le lycée)',
	noHalfDay: `Aucune demi-journée de stage à indiquer.`,
	knownLine: (reason: string, by: string): string => `Absence prévue${reason}, notée par ${by}`,
	relayedLine: (by: string): string => `Noté par ${by}`
} as const;
