import type { Arrival } from '#shared/domain/arrival.ts';
import { hoursText } from './time.ts';

/** Of a family that was told, and is to be told otherwise. */
export const arrival = {
	said: ({ by, clock }: Arrival): string =>
		`${by === 'student' ? 'Arrivée' : 'Présence dite'} à ${hoursText(clock)}. Rassurer la famille`,
	unknown: `L'absence est annulée. Rassurer la famille`,
	searchOver: `La recherche est terminée. Rassurer la famille`
} as const;
