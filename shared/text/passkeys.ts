import { NN } from './typography.ts';

/** « Clés d'accès »: how one of the staff comes in without a code. */
export const passkeys = {
	title: `Clés d'accès`,
	lead: `Entrer avec le doigt, le visage ou le code de cet appareil, sans e-mail.`,
	none: 'Aucune clé encore.',
	line: (made: string, used: string | undefined): string =>
		used === undefined ? `Créée ${made}. Jamais utilisée.` : `Créée ${made}. Utilisée ${used}.`,
	add: `Créer une clé sur cet appareil`,
	added: `Clé créée. La prochaine fois, elle suffit.`,
	givenUp: `Aucune clé créée.`,
	remove: 'Supprimer',
	removeOf: (device: string, made: string): string =>
		`Supprimer la clé de ${device}, créée ${made}`,
	removed: `Clé supprimée${NN}; elle n'ouvre plus rien.`,
	failed: `Le lycée ne répond pas. Rien n'a changé.`,
	unread: `Les clés se lisent avec du réseau.`,
	enter: `Entrer avec une clé d'accès`,
	notEntered: `Cet appareil n'a donné aucune clé.`,
	dead: `Cette clé n'ouvre rien ici. Demandez un code.`
} as const;
