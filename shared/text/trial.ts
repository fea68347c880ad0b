import type { LetterWay, Trial } from '#shared/domain/trial.ts';
import { durationText } from './time.ts';
import { NB, NN } from './typography.ts';

/** What is tried, in the order of the page. */
export type TrialName = 'exchange' | 'live' | 'push' | LetterWay;

/** How one trial ended, in a word and a sentence. */
export interface Said {
	/** `note`: it works, otherwise than it should; `absent`: not set up, nothing is broken. */
	readonly verdict: 'ok' | 'note' | 'absent' | 'failed';
	readonly text: string;
}

const CLOCK_MATTERS = 2 * 60_000;

/** « Est-ce que tout passe ? » */
export const trialPage = {
	title: `Est-ce que tout passe${NN}?`,
	lead: `Essayez sur le réseau du lycée, avec l'appareil qui sert aux alertes. L'e-mail et le SMS ne partent qu'à vous.`,
	run: `Lancer l'essai`,
	again: 'Relancer',
	soon: `Un essai par minute. Un SMS toutes les 10${NB}minutes.`,
	activate: 'Activer et essayer',
	names: {
		exchange: 'Échange avec le lycée',
		live: 'Nouvelles en direct',
		push: 'Notification sur cet appareil',
		email: 'E-mail à vous-même',
		sms: 'SMS à vous-même'
	} satisfies Record<TrialName, string>,
	verdicts: {
		ok: 'Passe',
		note: 'À savoir',
		absent: 'Pas réglé',
		failed: 'Ne passe pas'
	} satisfies Record<Said['verdict'], string>,
	running: 'En cours…',
	progress: (name: string): string => `Essai en cours${NB}: ${name}.`,
	done: (passing: number, count: number): string =>
		passing === count ? `Tout passe.` : `${passing} sur ${count} passent.`,
	adminTitle: `Pour l'administrateur réseau`,
	copy: 'Copier les résultats',
	copied: 'Copié.',
	notCopied: `Pas copié${NB}: imprimez la page.`
} as const;

/** An exchange was answered, in so many milliseconds, by a clock so far ahead. */
export function exchangeSaid(ms: number, shift: number): Said {
	const fast = `Reçu en ${milliseconds(ms)}.`;
	if (Math.abs(shift) < CLOCK_MATTERS) return { verdict: 'ok', text: fast };
	const side = shift > 0 ? 'de retard' : `d'avance`;
	const wrong = `${durationText(Math.abs(shift))} ${side}`;
	return { verdict: 'note', text: `${fast} L'horloge de cet appareil a ${wrong}.` };
}

export const noExchange: Said = {
	verdict: 'failed',
	text: `Le lycée ne répond pas. Rien n'est perdu${NB}: vérifiez le réseau, puis relancez.`
};

/** What became of a stream that was asked to bring something. */
export type StreamEnd = 'held' | 'cut' | 'slow-down' | { readonly ms: number };

export function liveSaid(end: StreamEnd): Said {
	if (typeof end === 'object') {
		return { verdict: 'ok', text: `Une nouvelle arrive en ${milliseconds(end.ms)}.` };
	}
	return {
		held: {
			verdict: 'note' as const,
			text: `Le réseau retient les nouvelles${NB}: Carnet les demandera toutes les 30${NB}s.`
		},
		cut: {
			verdict: 'note' as const,
			text: `Le réseau coupe les nouvelles${NB}: Carnet les demandera toutes les 30${NB}s.`
		},
		'slow-down': { verdict: 'note' as const, text: TOO_SOON }
	}[end];
}

const TOO_SOON = `Déjà essayé il y a moins d'une minute.`;

/** What became of a notification to this very device. */
export type NoticeEnd =
	| { readonly ms: number }
	| 'lost'
	| 'off'
	| 'absent'
	| 'home-screen'
	| 'refused'
	| 'dead'
	| 'failed'
	| 'unknown';

export function pushSaid(end: NoticeEnd): Said {
	if (typeof end === 'object') {
		return { verdict: 'ok', text: `Arrivée ici en ${milliseconds(end.ms)}.` };
	}
	return NOTICES[end];
}

const NOTICES: Readonly<Record<Exclude<NoticeEnd, object>, Said>> = {
	lost: {
		verdict: 'failed',
		text: `Partie du lycée, pas arrivée ici. Le réseau la bloque peut-être${NB}: voir en bas de page.`
	},
	off: { verdict: 'absent', text: 'Pas activée sur cet appareil.' },
	absent: {
		verdict: 'absent',
		text: `Ce navigateur ne peut pas avertir. Les alertes arrivent à l'écran.`
	},
	'home-screen': { verdict: 'absent', text: `Ajoutez d'abord Carnet à l'écran d'accueil.` },
	refused: {
		verdict: 'failed',
		text: 'Le navigateur refuse. Autorisez les notifications dans ses réglages.'
	},
	dead: {
		verdict: 'failed',
		text: `Cet appareil n'est plus joignable. Dans «${NN}Mes données${NN}», désactivez puis activez.`
	},
	failed: {
		verdict: 'failed',
		text: `Pas partie. Le lycée ne joint pas le service du navigateur.`
	},
	unknown: { verdict: 'failed', text: `Le service du navigateur n'a pas répondu. Relancez.` }
};

/** @param clock at what hour it ended, as « 9 h 02 » */
export function letterSaid(way: LetterWay, trial: Trial, clock: string): Said {
	const { state, code } = trial;
	switch (state) {
		case 'sent':
			return { verdict: 'ok', text: `Parti à ${clock}. ${LOOK[way]}` };
		case 'absent':
			return { verdict: 'absent', text: `Le lycée ne l'a pas mis en place.` };
		case 'no-address':
			return { verdict: 'absent', text: NO_ADDRESS[way] };
		case 'unknown':
			return {
				verdict: 'failed',
				text: `Peut-être parti${NB}: pas de réponse${codeText(code)}. ${LOOK[way]}`
			};
		case 'failed':
			return { verdict: 'failed', text: `Pas parti${NB}: ${whyText(way, code)}${codeText(code)}.` };
		case 'none':
		case 'waiting':
			return {
				verdict: 'failed',
				text: `Toujours pas parti. Les envois du lycée sont peut-être arrêtés.`
			};
	}
}

export const noLetter: Said = {
	verdict: 'failed',
	text: `Le lycée ne répond pas. Vérifiez le réseau, puis relancez.`
};

const LOOK: Readonly<Record<LetterWay, string>> = {
	email: 'Regardez votre boîte, et les indésirables.',
	sms: 'Regardez votre téléphone.'
};

const NO_ADDRESS: Readonly<Record<LetterWay, string>> = {
	email: `Le lycée n'a pas d'adresse e-mail pour vous.`,
	sms: `Le lycée n'a pas de numéro qui reçoit des SMS pour vous.`
};

/** Codes of server/channels, and of what stands behind them. */
const NO_ANSWER =
	/^(E(CONNREFUSED|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH|TIMEDOUT|CONNRESET|SOCKET|CONNECTION|DNS)|UND_ERR|no-connection|timeout)/;
const OURS = /^(EAUTH|ETLS|40[1-5]|530|534|535|.*(CERT|TLS|SSL))/;
const NOBODY = /^(bad-address|no-address|400|410|422|55[013])$/;

function whyText(way: LetterWay, code = ''): string {
	const service = way === 'email' ? 'la messagerie' : 'le service de SMS';
	if (NO_ANSWER.test(code)) return `le lycée ne joint pas ${service}`;
	if (OURS.test(code)) return `${service} refuse les envois du lycée`;
	if (NOBODY.test(code)) {
		return way === 'email' ? 'votre adresse est refusée' : 'votre numéro est refusé';
	}
	return `${service} a refusé pour le moment`;
}

function codeText(code: string | undefined): string {
	return code === undefined ? '' : ` (code${NB}${code})`;
}

function milliseconds(ms: number): string {
	return ms < 1000
		? `${Math.round(ms)}${NB}ms`
		: `${(ms / 1000).toFixed(1).replace('.', ',')}${NB}s`;
}

/** What must be let through: the school's own server, and what browsers get their notifications from. */
export function adminLines(host: string): string[] {
	return [
		`Carnet lui-même n'a besoin que de ${host}, en HTTPS.`,
		`${host}/api/live envoie petit à petit (text/event-stream)${NB}: ni mise en attente, ni coupure avant 5${NB}min.`,
		`Pas d'inspection HTTPS qui change les réponses de ${host}.`,
		`Notifications, depuis les postes${NB}: Chrome, mtalk.google.com (5228 à 5230, ou 443)${NN}; Firefox, push.services.mozilla.com (443)${NN}; Edge, *.wns.windows.com (443)${NN}; Safari, *.push.apple.com (5223, ou 443).`,
		`Notifications, depuis Carnet (443)${NB}: fcm.googleapis.com, updates.push.services.mozilla.com, *.notify.windows.com, web.push.apple.com.`
	];
}

/** The page as text, for whoever runs the network: no name of a person. */
export function reportText(
	when: string,
	results: readonly { readonly name: TrialName; readonly said: Said }[],
	host: string
): string {
	return [
		`Carnet, ${when}`,
		...results.map(
			({ name, said }) =>
				`${trialPage.names[name]}${NB}: ${trialPage.verdicts[said.verdict]}. ${said.text}`
		),
		'',
		...adminLines(host)
	].join('\n');
}
