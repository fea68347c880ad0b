import { NB } from './typography.ts';

const BROWSERS: Readonly<Record<string, string>> = {
	edge: 'Edge',
	opera: 'Opera',
	samsung: 'Samsung Internet',
	firefox: 'Firefox',
	chrome: 'Chrome',
	safari: 'Safari'
};
const SYSTEMS: Readonly<Record<string, string>> = {
	android: 'Android',
	iphone: 'iPhone',
	ipad: 'iPad',
	windows: 'Windows',
	mac: 'Mac',
	chromebook: 'Chromebook',
	linux: 'Linux'
};

/** « Firefox sur Android », from `firefox/android`. */
export function deviceText(name: string): string {
	const [browser = '', system = ''] = name.split('/');
	const words = [BROWSERS[browser], SYSTEMS[system]].filter((word) => word !== undefined);
	return words.length > 0 ? words.join(' sur ') : 'Appareil inconnu';
}

/** « Mes appareils », in « Mes données ». */
export const devices = {
	title: 'Mes appareils',
	here: 'cet appareil',
	line: (since: string, used: string): string => `Entré ${since}. Dernière utilisation ${used}.`,
	end: 'Déconnecter',
	endOf: (device: string, since: string): string => `Déconnecter ${device}, entré ${since}`,
	endOthers: 'Déconnecter tous les autres',
	ended: `C'est fait. Ce qui était écrit là-bas y reste.`,
	alone: 'Aucun autre appareil.',
	unread: 'La liste se lit avec du réseau.',
	failed: `Le lycée ne répond pas. Rien n'a changé.`,
	again: 'Réessayer',
	add: 'Ajouter un appareil',
	addHow: (home: string): string =>
		`Sur l'autre appareil, photographier ce carré. Ou ouvrir ${home}/activer et taper ce code.`,
	lives: (clock: string): string => `Ce code marche une fois, jusqu'à ${clock}.`,
	over: `Ce code ne marche plus.`,
	another: 'Un autre code',
	qr: (code: string): string => `Carré à photographier, pour le code ${code}`,
	notOthers: `Ne le montrer à personne${NB}: il ouvre ce carnet.`
} as const;
