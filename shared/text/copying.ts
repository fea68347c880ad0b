import { NB } from './typography.ts';

/** What is put on the clipboard, or could not be. */
export const copying = {
	done: 'Copié',
	refused: `Copie refusée par le navigateur${NB}: copiez ce texte.`,
	text: 'Texte à copier'
} as const;
