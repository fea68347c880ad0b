import { NB } from './typography.ts';

/** The mailbox of a demonstration. */
export const outbox = {
	title: 'Ce qui serait parti',
	lead: `Démonstration${NB}: rien ne part. Les messages restent ici.`,
	none: `Aucun message pour le moment.`,
	noneOut: `Signalez une absence, puis laissez l'alerte attendre.`,
	unreachable: `Les messages sont illisibles pour le moment. Réessayez.`,
	channels: { email: 'Courriel', sms: 'SMS', push: 'Notification', app: 'Écran' } as Readonly<
		Record<string, string>
	>,
	to: (address: string): string => `à ${address}`
} as const;
