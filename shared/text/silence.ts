import { NB } from './typography.ts';

/** « Sans nouvelles » */
export const silence = {
	lead: (part: string): string =>
		`Ni l'élève ni l'entreprise n'ont parlé (${part}). Ce n'est pas une absence.`,
	empty: 'Tout le monde a donné des nouvelles.',
	remind: 'Relancer les tuteurs',
	open: 'Ouvrir une alerte',
	openFor: (name: string): string => `Ouvrir une alerte${NB}: ${name}`,
	opened: 'Alerte ouverte',
	more: (count: number): string =>
		`Afficher ${count} ${count > 1 ? 'autres entreprises' : 'autre entreprise'}`,
	search: 'Chercher un nom, une classe, une entreprise',
	none: 'Aucun nom ne correspond.',
	tutor: (name: string): string => `Tutorat${NB}: ${name || 'à compléter'}`
} as const;
