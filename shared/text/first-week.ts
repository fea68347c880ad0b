import type { FirstWeekAnswer } from '#shared/domain/appraisal.ts';
import { NB, NN } from './typography.ts';

/** What is asked of a tutor after the first week. */
export const firstWeek = {
	ask: `Comment ça se passe${NN}?`,
	answers: {
		bien: 'Ça se passe bien',
		appel: `J'aimerais un appel`
	} satisfies Record<FirstWeekAnswer, string>,
	said: (answer: string): string => `Vous avez répondu${NB}: ${answer}.`,
	callComes: `Le référent lit votre demande et vous rappelle.`
} as const;
