import { NB, NN } from './typography.ts';

/** Signing out that was refused, and how it comes to be possible. */
export const signOut = {
	refused: {
		unsent: `Déconnexion impossible${NB}: tout n'est pas encore reçu. Rien n'est perdu.`,
		unreachable: `Déconnexion impossible sans réseau. Rien n'est perdu.`
	},
	wayOut: {
		unsent: `Attendre le réseau, ou exporter dans «${NN}Mes données${NN}».`,
		unreachable: `Recommencer avec du réseau.`
	},
	now: `Tout est reçu${NB}: la déconnexion est possible.`,
	send: 'Envoyer maintenant'
};
