import { NB, NN } from './typography.ts';

/** A passage that an adult reads again. */
export const signalScreen = {
	why: `Pourquoi ce passage${NN}?`,
	source: (rule: string, source: string): string => `Règle ${rule}${NB}: ${source}`,
	gone: `Ses mots ne sont plus gardés.`,
	steps: 'Ce que vous pouvez faire',
	passOn: 'Transmettre à',
	passTo: { care: 'Infirmerie ou service social', cpe: 'CPE' },
	passed: (who: string): string => `Transmis${NB}: ${who}`
} as const;

/** How it is closed: kept with the rule, so that rules get better. */
export const signalClosing = {
	founded: 'Fondé',
	unfounded: 'Pas fondé',
	usual: 'Normal pour ce métier',
	'passed-on': 'Transmis'
} as const;
