import type { Phase } from '#shared/domain/phases.ts';
import type { Theme } from '#shared/domain/question/themes.ts';
import { NB } from './typography.ts';

/** « Questions du carnet », in « Réglages ». */
export const schoolQuestions = {
	title: 'Questions du carnet',
	lead: `Vos questions arrivent sur les téléphones à la prochaine ouverture avec du réseau. Elles servent ensuite hors connexion.`,
	text: 'Votre question',
	textOut: `Une phrase, en tutoyant. Rien sur la vie privée ni la santé.`,
	phase: 'Moment',
	phases: {
		before: 'Avant le stage',
		during: 'Pendant le stage',
		after: 'Après le stage'
	} satisfies Record<Phase, string>,
	theme: 'Thème',
	themes: {
		people: 'Personnes',
		tools: 'Outils',
		safety: 'Sécurité',
		trades: 'Métiers et formations',
		teamwork: `Travail d'équipe`,
		self: `L'élève au travail`,
		orientation: 'Orientation'
	} satisfies Record<Theme, string>,
	why: `Pourquoi cette question (facultatif)`,
	add: 'Ajouter la question',
	full: `Cent questions sont posées. Retirez-en une pour en ajouter une autre.`,
	own: 'Vos questions',
	none: `Aucune pour le moment${NB}: Carnet pose les siennes.`,
	bank: (count: number): string => `Les ${count}${NB}questions de Carnet`,
	shown: 'Afficher',
	tags: (phase: Phase, theme: Theme): string =>
		`${schoolQuestions.phases[phase]} · ${schoolQuestions.themes[theme]}`,
	retired: 'Retirée. Les réponses déjà écrites restent lisibles.',
	retire: 'Retirer',
	restore: 'Reposer'
} as const;
