import type { Section } from '#shared/domain/permission.ts';
import { NB, unbroken } from './typography.ts';

/** « Mes données » */
export const data = {
	title: 'Mes données',
	device: 'Sur cet appareil',
	deviceKept: (facts: number, placements: number): string =>
		`${facts} ${facts > 1 ? 'indications' : 'indication'}, dans ${placements} ${placements > 1 ? 'stages' : 'stage'}.`,
	deviceWhy: `Tout est gardé ici, même sans réseau.`,
	unsent: (count: number): string =>
		count === 0
			? `Tout ce qui est écrit ici est reçu.`
			: `${count} ${count > 1 ? 'indications attendent' : 'indication attend'} encore le réseau.`,
	school: `À l'établissement`,
	schoolWhy: `Le lycée garde ce carnet pour suivre le stage.`,
	schoolWho: (school: string, phone: string): string => `${school}, ${unbroken(phone)}.`,
	rights: 'Le lycée peut corriger ou effacer, sur demande.',
	place: `Carnet ne connaît aucune position.`,
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
	exportWhat: `Un fichier avec tout ce qui est écrit ici.`,
	exported: 'Fichier prêt, dans les téléchargements.',
	exportFailed: `Export impossible sur cet appareil. Rien n'est perdu.`
} as const;
