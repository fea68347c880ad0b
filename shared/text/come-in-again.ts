import { JUST_CAME_IN } from '#shared/domain/session-life.ts';
import { NB, NN } from './typography.ts';

/** ID13: to one of the staff who came in a while ago, before they change how they come in. */
export const comeInAgain = {
	title: 'Entrer à nouveau',
	why: `Votre entrée date de plus de ${JUST_CAME_IN / 60_000}${NB}minutes. Avant de toucher à vos appareils ou à vos clés, Carnet vérifie que c'est vous.`,
	then: `Ce que vous avez demandé se fait ensuite tout seul.`,
	vouched: `Vous reviendrez à l'accueil${NB}: rouvrez alors «${NN}Mes données${NN}».`,
	demo: (name: string): string => `Entrer comme ${name}`,
	otherwise: `Ici, on entre avec un code, que donne qui a installé Carnet.`,
	typeCode: 'Taper un code',
	back: 'Renoncer'
} as const;
