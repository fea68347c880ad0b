import type { Day } from '#shared/domain/time.ts';
import { dayText } from './time.ts';

/** What a student answered on Fridays and said at the end, as others read it. */
export const goodWordsRead = {
	title: `Mots de l'élève`,
	thanks: (host: string): string => `Merci à ${host}`,
	toHost: `Merci à l'entreprise`,
	thanksRead: (when: string): string =>
		`Écrit ${when}. Le tuteur peut le lire à partir du dernier jour.`,
	news: 'Bonne nouvelle à la famille',
	newsRead: (when: string): string => `Choisi ${when}. La famille peut le lire sur sa page.`,
	week: (day: Day): string => `Semaine du ${dayText(day)}`,
	talked: `C'est fait, on s'est parlé`,
	wish: `L'élève aimerait un appel.`,
	tutor: (name: string): string => `${name} vous remercie`
} as const;
