import type { CheckStatus, Verdict } from '#shared/domain/presence.ts';
import { clockText, partOf } from './time.ts';
import { NB } from './typography.ts';

const STATUSES: Readonly<Record<CheckStatus, string>> = {
	present: 'présence',
	late: 'retard',
	absent: 'absence',
	'left-early': `départ avant l'heure`,
	'no-placement': 'pas de stage'
};

export function statusText(status: CheckStatus, minutes?: number): string {
	const word = STATUSES[status];
	return minutes === undefined ? word : `${word} de ${minutes}${NB}min`;
}

const REASONS: Readonly<Record<string, string>> = {
	unknown: 'motif inconnu',
	illness: 'maladie',
	other: 'autre motif',
	'host-closed': 'entreprise fermée',
	'sent-home': 'élève renvoyé chez lui',
	'other-day': 'jour déplacé',
	family: 'raison familiale',
	appointment: 'rendez-vous'
};

/** « , maladie »; nothing when nobody said why. */
export function reasonText(reason: string | undefined): string {
	return reason === undefined ? '' : `, ${REASONS[reason] ?? reason}`;
}

/** Who said what staff wrote down. */
const RELAYED_FROM = { tutor: 'tuteur', host: 'entreprise', student: 'élève' } as const;
const RELAYED_VIA = {
	phone: 'par téléphone',
	sms: 'par SMS',
	paper: 'par écrit',
	'in-person': 'de vive voix'
} as const;

function whoChecked({ relayed }: Verdict['tutor'][number]): string {
	return relayed
		? `${RELAYED_FROM[relayed.from]}, ${RELAYED_VIA[relayed.via]}`
		: RELAYED_FROM.tutor;
}

/** The two voices of a half-day side by side, each with its hour; never a verdict. */
function voicesText(verdict: Verdict, timeZone: string): string {
	const voices = [
		...verdict.tutor.map(
			(check) =>
				`${whoChecked(check)}${NB}: ${statusText(check.said, check.minutes)} (${clockText(check.relayed?.saidAt ?? check.at, timeZone)})`
		),
		...verdict.student.map((said) =>
			said.said === 'arrived'
				? `élève${NB}: arrivée à ${clockText(said.at, timeZone)}`
				: `élève${NB}: absence annoncée`
		)
	];
	return voices.length > 0 ? voices.join(' · ') : presence.none;
}

export const presence = {
	none: 'pas de nouvelles',
	twoVersions: `À vérifier${NB}: deux versions`,
	toCome: ({ halfDay }: Verdict): string => `${capital(partOf(halfDay))} — à venir`,
	line: (verdict: Verdict, timeZone: string): string =>
		`${capital(partOf(verdict.halfDay))} — ${voicesText(verdict, timeZone)}`
} as const;

export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
