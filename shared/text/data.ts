import type { Section } from '#shared/domain/permission.ts';
import { NB } from './typography.ts';

/** « Mes données » */
export const data = {
	title: 'Mes données',
	device: 'Sur cet appareil',
	deviceKept: (facts: number, placements: number): string =>
		`${facts} ${facts > 1 ? 'indications' : 'indication'} de vous, dans ${placements} ${placements > 1 ? 'stages' : 'stage'}.`,
	deviceWhy: `Tout est gardé ici, même sans réseau.`,
	unsent: (count: number): string =>
		count === 0
			? `Tout ce qui vient de vous est reçu.`
			: `${count} ${count > 1 ? 'indications attendent' : 'indication attend'} encore le réseau.`,
	school: `À l'établissement`,
	schoolWhy: `Le lycée garde ce carnet pour suivre le stage.`,
	schoolWho: (school: string, phone: string): string => `${school}, ${phone}.`,
	rights: 'Vous pouvez faire corriger ou effacer. Demandez au lycée.',
	place: `Carnet ne sait pas où vous êtes.`,
	readers: 'Qui écrit, qui lit',
	columns: { section: 'Rubrique', write: 'Écrit', read: 'Lit' },
	sections: {
		journal: 'Journal, ressenti',
		presence: 'Présences et absences',
		family: 'Réponses de la famille',
		appraisal: 'Appréciation de fin de stage',
		feedback: 'Commentaires',
		followup: 'Suivi des alertes'
	} satisfies Record<Section, string>,
	refused: 'Refusé, gardé ici',
	refusedItem: (day: string, sentence: string): string => `${day}${NB}: ${sentence}`,
	exportTitle: 'Exporter',
	export: 'Exporter en un fichier',
	exportWhat: `Un fichier avec tout ce que vous avez écrit.`,
	exported: 'Fichier prêt dans vos téléchargements.',
	exportFailed: `Export impossible sur cet appareil. Rien n'est perdu.`
} as const;
