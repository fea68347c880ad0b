import type { Changes } from '#shared/domain/changes.ts';
import type { Need } from '#shared/domain/need.ts';
import type { Verdict } from '#shared/domain/presence.ts';
import { labelOf } from '#shared/domain/silence.ts';
import type { Standing } from '#shared/domain/standing.ts';
import { dayOf, localTime, type Day, type HalfDayKey, type Instant } from '#shared/domain/time.ts';
import { kindText, stateText } from './alert.ts';
import { capital, statusText } from './presence.ts';
import { clockText, durationText, halfDayText, partOf, shortDayText, whenText } from './time.ts';
import { NB } from './typography.ts';

/** « Mes élèves ». */
export const referent = {
	title: 'Mes élèves',
	standing: ({ well, unwritten, unheard, call }: Readonly<Record<Standing, number>>): string => {
		const count = well + unwritten + unheard + call;
		const parts = [
			...(well > 0 ? [`${well} ${well > 1 ? 'vont' : 'va'} bien`] : []),
			...(unwritten > 0 ? [`${unwritten} ${unwritten > 1 ? `n'écrivent` : `n'écrit`} pas`] : []),
			...(unheard > 0 ? [`${unheard} sans nouvelles`] : []),
			...(call > 0 ? [`${call} à appeler`] : [])
		];
		const students = `${count} ${count > 1 ? 'élèves' : 'élève'}`;
		return parts.length > 0 ? `${students}${NB}: ${parts.join(', ')}` : students;
	},
	/** Why somebody whom nobody needs to call is not said to be well. */
	why: {
		unheard: `Ni son téléphone ni personne n'a parlé.`,
		unwritten: `Rien d'écrit depuis deux jours de stage.`
	},
	summary: (count: number, alerts: number): string =>
		`${count} ${count > 1 ? 'élèves' : 'élève'} · ${
			alerts === 0 ? 'aucune alerte ouverte' : `${alerts} avec une alerte ouverte`
		}`,
	columns: {
		student: 'Élève',
		today: `Aujourd'hui`,
		written: 'Jours écrits',
		contact: 'Téléphone vu',
		alerts: 'À savoir'
	},
	filter: 'Afficher',
	filters: { all: 'Tous', calls: 'À appeler', news: 'Nouveautés' },
	filtered: (label: string, count: number): string => `${label} (${count})`,
	nobody: {
		calls: `Personne à appeler pour le moment.`,
		news: `Rien de nouveau depuis votre dernière visite.`
	},
	off: 'pas de stage',
	toCome: 'à venir',
	written: (written: number, past: number): string =>
		past > 0 ? `${written} sur ${past}` : written > 0 ? `${written}` : 'aucun jour passé',
	noContact: 'jamais',
	noAlert: 'rien',
	empty: 'Aucun élève sur cet appareil pour le moment.',
	emptyOut: `Les stages arrivent ici dès que le lycée vous les confie.`
} as const;

/** « 2 pages nouvelles · 1 alerte nouvelle »; empty: nothing. */
export function changesText({ pages, alerts, over, words }: Omit<Changes, 'days'>): string {
	return [
		several(pages, 'page nouvelle', 'pages nouvelles'),
		several(alerts, 'alerte nouvelle', 'alertes nouvelles'),
		several(over, 'alerte déjà refermée', 'alertes déjà refermées'),
		several(words, 'message nouveau', 'messages nouveaux')
	]
		.filter((part) => part !== '')
		.join(' · ');
}

function several(count: number, one: string, more: string): string {
	return count === 0 ? '' : `${count} ${count > 1 ? more : one}`;
}

/** Why to call, in a few words. */
export function needText(need: Need, timeZone: string, today: Day): string {
	switch (need.why) {
		case 'help':
			return `Demande d'aide · ${stateText(need.alert)}`;
		case 'alert': {
			const when = need.alert.halfDays.map((one) => halfDayText(one, today)).join(', ');
			return `${kindText(labelOf(need.alert))} ${when} · ${stateText(need.alert)}`;
		}
		case 'asked':
			return `L'entreprise aimerait un appel, dit ${whenText(need.at, timeZone, today)}`;
		case 'wished':
			return `L'élève aimerait un appel, dit ${whenText(need.at, timeZone, today)}`;
		case 'silent':
			return `Sans nouvelles depuis ${sinceText(need.halfDays[0] ?? today, today)}`;
		case 'quiet': {
			const days = `${need.days.length} ${need.days.length > 1 ? 'jours' : 'jour'} sans page`;
			if (need.since === undefined) return `Téléphone jamais vu, ${days}`;
			return `Téléphone muet depuis ${shortDayText(localTime(need.since, timeZone).day)}, ${days}`;
		}
	}
}

function sinceText(halfDay: HalfDayKey, today: Day): string {
	const day = dayOf(halfDay);
	return day === today ? halfDayText(halfDay, today) : `${shortDayText(day)}, ${partOf(halfDay)}`;
}

/** The two voices of a half-day in few words: « Matin : arrivée 8 h 27 · tuteur présence ». */
export function shortVoices({ halfDay, tutor, student }: Verdict, timeZone: string): string {
	const voices = [
		...student.map((voice) =>
			voice.said === 'arrived' ? `élève ${clockText(voice.at, timeZone)}` : 'élève absence annoncée'
		),
		...tutor.map(
			({ said, minutes, relayed }) =>
				`${relayed ? 'relayé' : 'tuteur'} ${statusText(said, minutes)}`
		)
	];
	return `${capital(partOf(halfDay))}${NB}: ${voices.join(' · ')}`;
}

/** The age of what this device holds. */
export const dataAge = {
	since: (age: number): string => `Données reçues il y a ${durationText(age)}.`,
	never: `Rien reçu encore sur cet appareil.`
} as const;

/** « depuis 9 h 02 » today, else with its day. */
export function seenText(at: Instant, timeZone: string, today: Day): string {
	const { day } = localTime(at, timeZone);
	return day === today
		? clockText(at, timeZone)
		: `${shortDayText(day)} ${clockText(at, timeZone)}`;
}
