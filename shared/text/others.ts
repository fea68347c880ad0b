import { NB } from './typography.ts';

/** What somebody else left unsent on this device: how much and whose, never what. */
export const others = {
	waiting: (count: number, firstName: string | undefined): string => {
		const of = firstName === undefined ? `d'une autre personne` : ofName(firstName);
		return count === 1
			? `Sur cet appareil, 1${NB}envoi ${of} attend encore.`
			: `Sur cet appareil, ${count}${NB}envois ${of} attendent encore.`;
	},
	enter: 'Entrer',
	enterFor: (firstName: string): string => `pour ${firstName}`
} as const;

function ofName(name: string): string {
	return /^[aâàeéèêëiîïoôuùûyh]/i.test(name) ? `d'${name}` : `de ${name}`;
}
