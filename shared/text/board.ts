import type { Action } from '#shared/domain/board.ts';
import type { AlertKind } from '#shared/domain/ground.ts';
import { durationText } from './time.ts';
import { NB, NN, phoneText } from './typography.ts';

/** The alert board: CPE, vie scolaire, head. */
export const board = {
	title: 'Alertes',
	counts: (raised: number, under: number, done: number): string =>
		`${raised} à prendre · ${under} en cours · ${done} ${done > 1 ? 'traitées' : 'traitée'} aujourd'hui`,
	headTitle: (raised: number): string => (raised > 0 ? `(${raised}) Alertes` : 'Alertes'),
	groups: { 'to-take': 'À prendre', 'under-way': 'En cours', finished: `Traitées aujourd'hui` },
	groupCount: (title: string, count: number): string => `${title} (${count})`,
	empty: 'Rien à faire pour le moment.',
	since: 'depuis',
	age: durationText,
	dispatch: (what: string, name: string): string => `${what}${NB}: ${name}`,
	saidBy: (name: string, said: string, received: string): string =>
		`dit${by(name)} ${said}, reçu ${received}`,
	saidUnsent: (name: string, said: string): string => `dit${by(name)} ${said}, pas encore reçu`,
	relayed: (name: string, via: string, own: boolean): string =>
		`${own ? 'dit' : 'noté'}${by(name)}, ${via}`,
	via: {
		phone: 'entendu par téléphone',
		sms: 'lu dans un SMS',
		paper: 'lu sur papier',
		'in-person': 'entendu sur place'
	},
	/** Of a search: by somebody's tap, or because of a mark « à suivre ». */
	opened: (name: string, when: string): string => `alerte ouverte${by(name)} ${when}`,
	ordered: (name: string, when: string): string =>
		`alerte ouverte toute seule ${when}${NB}: à suivre, demandé${by(name)}`,
	quoted: (text: string): string => `«${NN}${text}${NN}»`,
	byYou: (when: string): string => `prise par vous ${when}`,
	byOther: (name: string, when: string): string => `prise par ${name} ${when}`,
	again: 'signalée à nouveau',
	attempts: (count: number, last: string): string =>
		count === 1
			? `1 appel sans réponse ${last}`
			: `${count} appels sans réponse, le dernier ${last}`,
	left: (when: string): string => `message laissé ${when}`,
	reachedBy: (name: string, when: string): string => `famille jointe${by(name)} ${when}`,
	seen: (name: string, when: string): string => `vue par ${name} ${when}`,
	notSeen: `pas encore vue par le référent`,
	/** To whom the ladder has said it, one line a moment. */
	told: (when: string, names: readonly string[]): string => `Message ${when} à ${names.join(', ')}`,
	untold: (name: string): string => `Un message à ${name} n'est pas parti.`,
	known: `absence déjà connue du lycée`,
	already: (name: string): string => `${name} s'en occupe déjà.`,
	pending: 'Gardé sur cet appareil, pas encore reçu',
	fresh: (what: string, name: string): string => `Nouvelle alerte${NB}: ${what}, ${name}`,
	callHost: (name: string): string => `Appeler ${name}`,
	callNumber: (phone: string): string => `Appeler le ${phoneText(phone)}`,
	readOnly: `La CPE et la vie scolaire traitent les absences. Vous voyez tout.`,
	/** Of what else there is to see. */
	dayLog: 'Journal du jour',
	silent: 'Sans nouvelles',
	keys: 'Touches du clavier',
	sound: 'Son',
	soundWaits: 'Le son attend un premier clic sur cette page.'
} as const;

/** The exact names that robots look for, and what is said once it is done. */
export const actions: Readonly<
	Record<Action, { readonly name: string; readonly key: string; readonly done: string }>
> = {
	take: { name: "Je m'en occupe", key: 'M', done: 'Prise par vous' },
	reached: { name: 'Famille jointe', key: 'F', done: 'Famille jointe' },
	'no-answer': { name: 'Pas de réponse', key: 'P', done: 'Appel sans réponse noté' },
	reassure: { name: 'Rassurer la famille', key: 'R', done: 'Famille rassurée' },
	close: { name: 'Classer', key: 'C', done: 'Classée' }
};

/** Of one guardian among several; the rest comes when it is opened. */
export const told = {
	title: 'Famille',
	done: {
		reached: 'Famille jointe',
		'no-answer': 'Appel sans réponse noté',
		'message-left': 'Message laissé noté',
		'message-sent': 'Message en route',
		reassured: 'Famille rassurée'
	}
} as const;

/** What stands first in an alert that is no absence. */
export const advice: Readonly<Partial<Record<AlertKind, string>>> = {
	accident: `D'abord les secours${NB}: 15 ou 112. Puis l'entreprise.`,
	help: `Danger immédiat${NB}: 17 ou 112. Le tuteur n'en sait rien.`,
	refused: `Une indication n'a pas pu être acceptée. Appelez l'entreprise.`,
	repeated: `Un échange avec la famille est prévu par la loi.`
};

export const undo = {
	names: {
		unheard: `Annuler l'alerte`,
		taken: `Je ne m'en occupe plus`,
		family: `Annuler le dernier appel`,
		closed: 'Rouvrir'
	},
	done: 'Annulé'
} as const;

/** How old the board is. */
export const freshness = {
	live: (age: number): string => `en direct, il y a ${durationText(age)}`,
	offline: (age: number): string => `sans réseau, à jour il y a ${durationText(age)}`,
	stale: (age: number): string =>
		`Pas à jour depuis ${durationText(age)}${NB}: des alertes peuvent manquer.`,
	never: 'Jamais mis à jour sur cet appareil.'
} as const;

function by(name: string): string {
	return name === '' ? '' : ` par ${name}`;
}
