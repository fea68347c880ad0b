import type { Stage } from '#shared/domain/course.ts';
import { daysBetween, localTime, type Day, type Instant } from '#shared/domain/time.ts';
import { clockText, dateText, dayText, weekdayText } from './time.ts';
import { NB, NN } from './typography.ts';

/** The tutor's list. */
export const tutor = {
	hello: 'Bonjour.',
	lead: `Dites qui est là. Le lycée prévient la famille.`,
	first: [
		`Dites ici au lycée qui est là.`,
		`Pas de compte, pas d'obligation.`,
		`Le lycée voit vos réponses, et votre dernier passage.`
	],
	understood: `J'ai compris`,
	halfDay: `De quel moment parlez-vous${NN}?`,
	am: 'Matin',
	pm: 'Après-midi',
	day: 'Toute la journée',
	yesterday: 'Hier',
	nobody: 'Aucun stage chez vous pour le moment.',
	nobodyMore: `Le lycée vous prévient avant le prochain.`,
	stage: (stage: Stage): string => STAGES[stage.state](stage as never),
	phones: (allowed: boolean): string =>
		`Téléphone de l'élève pendant le stage${NB}: ${allowed ? 'permis' : 'interdit'}.`,
	notExpected: `Pas de stage prévu à ce moment.`,
	present: 'Présence',
	late: 'Retard',
	absent: 'Absence',
	other: 'Autre chose',
	correct: 'Corriger',
	allHere: 'Tout le monde est là',
	allHereBefore: 'Tout le monde était là',
	week: (count: number): string =>
		count > 1 ? 'Tout le monde était là toute la semaine' : `L'élève était là toute la semaine`,
	weekRest: (count: number): string =>
		count > 1 ? 'Tout le monde était là le reste du temps' : `L'élève était là le reste du temps`,
	weekWhat: (halfDays: string): string => `Cette semaine, encore sans réponse${NB}: ${halfDays}.`,
	allSaid: (people: number, halfDays: string): string =>
		`Vous avez confirmé ${people} ${people > 1 ? 'élèves' : 'élève'}${NB}: ${halfDays}.`,
	lateBy: (minutes: number): string => `${minutes}${NB}min`,
	howLate: `Retard de combien${NN}?`,
	reason: 'Motif',
	reasons: { unknown: 'Je ne sais pas', illness: 'Maladie', other: 'Autre' },
	send: 'Envoyer',
	addNote: 'Ajouter une phrase',
	note: 'Votre phrase',
	noteRead: `L'élève et sa famille peuvent lire cette phrase. Pas de détail médical.`,
	accident: 'Accident ou malaise',
	leftEarly: `Parti avant l'heure`,
	noPlacement: 'Pas de stage cette demi-journée',
	whyNone: `Pourquoi${NN}?`,
	noneReasons: {
		'host-closed': 'Entreprise fermée',
		'sent-home': `J'ai renvoyé l'élève chez lui`,
		'other-day': 'Journée déplacée'
	},
	emergency: `D'abord les secours`,
	call15: 'Appeler le 15',
	call112: 'Appeler le 112',
	tellSchool: 'Prévenir le lycée',
	accidentSaid: 'accident ou malaise',
	accidentCall: `Appelez aussi le lycée${NB}:`,
	undo: 'Annuler',
	undone: 'Annulé',
	said: (what: string, when: string): string => `Vous avez indiqué${NB}: ${what}, ${when}.`,
	arrived: (clock: string): string => `Arrivée indiquée par l'élève à ${clock}`,
	announced: `Absence annoncée par l'élève`,
	search: (name: string): string =>
		`Le lycée cherche à savoir où est ${name}${NB}: indiquez sa présence ou son absence.`,
	known: (until: Day, from: Day): string =>
		until === from
			? `Absence déjà connue du lycée`
			: `Absence déjà connue du lycée, jusqu'${untilText(until, from)}`,
	late60: `Toujours pas reçu. Appelez la vie scolaire${NB}:`,
	cutOff: `Votre lien est fermé${NB}: rien ne part. Appelez la vie scolaire${NB}:`,
	refused: `Le lycée n'a pas pris cette réponse. Appelez${NB}:`,
	sms: 'Envoyer un SMS',
	/** Read by a machine, letter by letter. */
	smsAbsent: (code: string): string => `ABSENT ${code}`,
	smsText: (host: string, what: string, when: string, code = ''): string =>
		`${host}${NB}: ${what}, ${when}. Merci de me rappeler. ${code}`.trim(),
	proof: `Preuve d'envoi`,
	told: (received: Instant, timeZone: string, trial: boolean): string => {
		const day = dateText(localTime(received, timeZone).day);
		return `Vous avez prévenu le lycée${trial ? ' (essai)' : ''} le ${day} à ${clockText(received, timeZone)}.`;
	},
	proofText: (told: string, school: string, said: string): string => `${told} ${school}. ${said}`,
	copy: 'Copier',
	print: 'Imprimer',
	copied: 'Copié.',
	notCopied: 'Copie impossible. Sélectionnez le texte à la main.',
	school: 'Vie scolaire'
} as const;

const STAGES: {
	readonly [State in Stage['state']]: (stage: Extract<Stage, { state: State }>) => string;
} = {
	before: ({ first }) => `Le stage commence ${dayText(first)}.`,
	expected: () => '',
	off: ({ next }) => `Pas de stage aujourd'hui. Reprise ${dayText(next)}.`,
	paused: ({ next }) =>
		next ? `Stage interrompu. Reprise ${dayText(next)}.` : `Stage interrompu pour le moment.`,
	over: ({ last }) => `Le stage est fini depuis ${dayText(last)}.`,
	unknown: () => `Les dates de ce stage ne sont pas encore connues.`
};

/** « à jeudi » in the days that come, « au jeudi 24 juin » beyond: two Thursdays are not the same. */
function untilText(until: Day, from: Day): string {
	return daysBetween(from, until) < 7 ? `à ${weekdayText(until)}` : `au ${dayText(until)}`;
}
