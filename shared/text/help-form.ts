import { NB } from './typography.ts';

/** A call for help to the school: not needed to see the numbers, and not loaded for them. */
export const helpForm = {
	/** Who reads, when the card names nobody. */
	someone: {
		referent: 'ton référent',
		cpe: 'la vie scolaire',
		care: `l'infirmerie ou le service social`,
		head: 'la direction'
	},
	tutor: `Ton tuteur n'en saura rien.`,
	only: 'Seules les personnes cochées liront ton message.',
	message: 'Message, si tu veux',
	send: 'Envoyer ma demande',
	pick: 'Choisis au moins une personne.',
	sent: `Demande gardée. Elle part dès qu'il y a du réseau.`,
	/** @param when « Demain à 8 h » */
	sentFor: (when: string, who: string): string => `Message gardé. ${when}, ${who} le verra.`,
	/** Behind the same, while it is on this device alone. */
	leaves: `Il part dès qu'il y a du réseau.`,
	asked: (who: string): string => `Demande d'aide${NB}: ${who}`,
	and: ' ou ',
	at: 'à ',
	failed: `Demande pas gardée${NB}: cet appareil refuse. Appelle.`,
	takenBack: 'Demande annulée.'
} as const;
