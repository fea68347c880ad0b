import type { Colleague } from '#shared/domain/access.ts';
import { roles } from './common.ts';
import { NB, NN } from './typography.ts';

/** « Personnels »: how the others of the staff enter, for the head. */
export const colleagues = {
	title: 'Appareils des personnels',
	lead: `Un téléphone est perdu${NN}? Déconnecter la personne partout. Elle revient avec un code par e-mail.`,
	reading: 'Lecture des appareils…',
	offline: `Les appareils se lisent avec du réseau.`,
	offlineOut: `Rien n'est perdu. Réessayer une fois connecté.`,
	again: 'Réessayer',
	none: `Personne d'autre ne travaille encore dans Carnet.`,
	held: ({ roles: held, devices, keys }: Colleague): string =>
		[held.map((role) => roles[role] ?? role).join(', '), devicesText(devices), keysText(keys)]
			.filter((words) => words !== '')
			.join(' · '),
	signOut: 'Déconnecter',
	signOutOf: (name: string): string => `Déconnecter ${name} partout`,
	ask: (name: string): string => `Déconnecter tous les appareils de ${name}${NN}?`,
	askOut: `Ses clés d'accès sont supprimées aussi. Ce qui n'était pas encore envoyé reste sur l'appareil. L'historique des accès garde votre décision.`,
	confirm: 'Déconnecter partout',
	keep: 'Garder',
	done: (name: string): string => `${name} n'est plus connecté sur aucun appareil.`,
	notDone: `L'établissement ne répond pas. Vérifier avec du réseau.`
} as const;

function devicesText(count: number): string {
	if (count === 0) return 'aucun appareil en ce moment';
	return `${count}${NB}${count > 1 ? 'appareils' : 'appareil'}`;
}

function keysText(count: number): string {
	if (count === 0) return '';
	return `${count}${NB}${count > 1 ? "clés d'accès" : "clé d'accès"}`;
}
