import { NB } from './typography.ts';

/** « M'avertir sur cet appareil »: notifications to somebody of the staff. */
export const notify = {
	title: `M'avertir sur cet appareil`,
	lead: `Une alerte s'affiche ici, même quand Carnet est fermé. Jamais de nom d'élève.`,
	states: {
		absent: `Ce navigateur ne peut pas avertir. Les alertes arrivent à l'écran.`,
		'home-screen': `Ajoutez d'abord Carnet à l'écran d'accueil.`,
		refused: `Le navigateur refuse. Autorisez les notifications dans ses réglages, puis rechargez.`,
		off: `Désactivé sur cet appareil.`,
		on: `Activé sur cet appareil.`
	},
	turnOn: 'Activer',
	turnOff: 'Désactiver',
	try: 'Essayer',
	tried: {
		sent: `Envoyé${NB}: la notification arrive dans quelques secondes.`,
		dead: `Cet appareil n'est plus joignable. Désactivez, puis activez.`,
		failed: `Pas envoyé. Réessayez dans un instant.`,
		unknown: `Peut-être envoyé${NB}: le service n'a pas répondu.`
	},
	unreachable: `Pas de réponse. Vérifiez le réseau, puis réessayez.`
} as const;
