import { NB } from './typography.ts';

/** « À suivre » */
export const watched = {
	mark: 'À suivre',
	title: 'À suivre',
	what: `Si personne n'a parlé peu après le début d'une demi-journée, une alerte s'ouvre toute seule.`,
	who: `Lu par le référent, la CPE, la vie scolaire et la direction. Pas par l'élève, le tuteur ni la famille.`,
	note: `Pourquoi (facultatif)`,
	noteReaders: `Lu par le référent, la CPE et la direction.`,
	begin: 'Suivre cet élève',
	end: 'Ne plus suivre',
	by: (name: string, when: string): string =>
		name === '' ? `Demandé ${when}` : `Demandé par ${name} ${when}`,
	none: `Cet élève n'est pas à suivre.`,
	noted: (text: string): string => `Note${NB}: ${text}`
} as const;
