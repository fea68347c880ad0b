import type { Entrant } from '#shared/domain/access.ts';
import { dateText, shortDayText } from './time.ts';
import { NB, NN, unbroken } from './typography.ts';

/** « Accès »: who enters how. */
export const access = {
	title: 'Accès',
	lead: `Un élève entre avec sa fiche, un tuteur avec son lien. Rien à installer, aucun mot de passe.`,
	reading: 'Lecture des accès…',
	offline: `Les accès se lisent avec du réseau.`,
	offlineOut: `Rien n'est perdu. Réessayer une fois connecté.`,
	again: 'Réessayer',
	failed: `Le lycée ne répond pas. Rien n'a changé.`,
	unopened: `Qui n'a pas encore ouvert son lien${NN}?`,
	unopenedLead: `À partir de trois jours avant le début du stage.`,
	allOpened: `Tout le monde a ouvert son lien.`,
	columns: { name: 'Nom', who: 'Qui', from: 'Début', way: 'Message', action: 'Action' },
	who: ({ role, className, hosts }: Entrant): string =>
		role === 'student' ? `élève, ${className}` : `tutorat, ${hosts}`,
	from: (day: string): string => shortDayText(day),
	ways: { reachable: 'possible', student: 'fiche à remettre', tutor: 'ni SMS ni e-mail' },
	states: {
		waits: 'en route',
		sent: `parti aujourd'hui`,
		failed: 'pas parti',
		'not-needed': 'plus nécessaire'
	},
	sendAll: (count: number): string =>
		count === 1 ? 'Renvoyer à une personne' : `Renvoyer à ${count} personnes`,
	send: 'Renvoyer',
	sendTo: (name: string): string => `Renvoyer à ${name}`,
	sending: 'Envoi…',
	sent: (count: number): string =>
		count === 1 ? 'Un message en route.' : `${count} messages en route.`,
	sheets: `Fiches d'activation`,
	sheetsLead: `Une fiche imprimée deux fois garde son code. Elle sert une seule fois.`,
	class: ({ name, unopened }: { readonly name: string; readonly unopened: number }): string =>
		unopened === 0
			? `${name}${NB}: tous sont entrés`
			: `${name}${NB}: ${unopened} jamais ${unopened > 1 ? 'entrés' : 'entré'}`,
	printMissing: (className: string): string => `Imprimer les fiches de ${className}`,
	someone: 'Une personne',
	search: 'Chercher',
	searchHint: 'Nom, classe, entreprise',
	found: (count: number): string =>
		count === 0 ? 'Personne de ce nom.' : `${count} ${count > 1 ? 'personnes' : 'personne'}.`,
	devices: (count: number, opened: boolean): string => {
		if (count === 0) return opened ? 'aucun appareil en ce moment' : 'jamais entré';
		return `${count}${NB}${count > 1 ? 'appareils' : 'appareil'}`;
	},
	sheet: 'Fiche',
	sheetOf: (name: string): string => `Fiche de ${name}`,
	renew: 'Nouvelle fiche',
	renewOf: (name: string): string => `Nouvelle fiche pour ${name}`,
	renewAsk: (name: string): string =>
		`Faire une nouvelle fiche pour ${name}${NN}? La précédente ne marchera plus.`,
	lost: 'Téléphone perdu',
	lostOf: (name: string): string => `Téléphone perdu de ${name}`,
	lostAsk: (name: string): string =>
		`Déconnecter tous les appareils de ${name} et faire une nouvelle fiche${NN}? Ce qui n'était pas encore envoyé reste sur le téléphone perdu.`,
	revoke: 'Annuler le lien',
	revokeOf: (name: string): string => `Annuler le lien de ${name}`,
	revokeAsk: (name: string): string =>
		`Annuler le lien de ${name} et fermer sa page partout${NN}? Le prochain message en apportera un autre.`,
	revoked: (name: string): string => `Le lien de ${name} ne marche plus.`,
	confirm: 'Confirmer',
	cancel: 'Garder',
	printed: (count: number): string => (count === 1 ? 'Une fiche' : `${count} fiches`),
	print: 'Imprimer',
	back: 'Retour aux accès',
	layout: 'Mise en page',
	several: 'six par page',
	single: 'une par page'
} as const;

/** What stands on a sheet, for a student. */
export const sheet = {
	title: 'Mon carnet de stage',
	scan: `Photographie ce carré avec ton téléphone.`,
	orType: (address: string): string => `Ou ouvre ${address} et tape le code écrit dessous.`,
	confirm: `Vérifie ton prénom, puis touche «${NN}Oui${NN}».`,
	once: (until: string): string =>
		`Une seule fois, sur ton téléphone, jusqu'au ${dateText(until)}. Ne la donne à personne.`,
	help: (school: string, phone: string): string => `${school}${NB}: ${unbroken(phone)}`,
	qr: (name: string): string => `Carré à photographier, pour ${name}`
} as const;
