import type { AlertState } from '#shared/domain/alert-state.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Day, Instant } from '#shared/domain/time.ts';
import type { Dates } from './dates.ts';

/** Each in its own words: found by whoever reads no other. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
	fr: 'Français',
	en: 'English',
	ar: 'العربية',
	pt: 'Português',
	tr: 'Türkçe',
	uk: 'Українська'
};

/** What is written in the fact, whatever the language shown: words of the school's list (FA2). */
export const REASONS = [
	'maladie',
	'rendez-vous',
	'raison familiale',
	'transport',
	'autre'
] as const;

type Reason = (typeof REASONS)[number];

/** Whom a family knows. */
interface School {
	readonly name: string;
	readonly phone: string;
}

/** The family's page and what is said to a family, in one language. Short words, for any reader. */
export interface FamilyWords extends Dates, FamilyMessages {
	/** Beside the list of languages. */
	readonly language: string;
	/** The chosen language could not be had. */
	readonly notHere: string;
	readonly phone: string;
	readonly call: string;
	readonly doubt: string;
	readonly title: (child: string) => string;
	/** Before the host's name. */
	readonly at: string;
	readonly none: string;
	readonly noneMore: string;
	readonly absent: string;
	readonly accident: string;
	readonly other: string;
	/** AL25: nobody has said where the child is; it is no absence. */
	readonly search: string;
	readonly searchLine: (child: string, when: string) => string;
	readonly absentLine: (child: string, when: string) => string;
	readonly accidentLine: (child: string, when: string) => string;
	readonly accidentCall: string;
	readonly otherLine: (day: string) => string;
	readonly states: Readonly<Record<AlertState, string>>;
	/** Who of the school called, and when. */
	readonly by: (name: string, when: string) => string;
	readonly acknowledge: string;
	readonly acknowledged: string;
	readonly why: string;
	readonly whyLead: string;
	/** The same where nobody says that the child is absent. */
	readonly searchLead: string;
	/** As inside a sentence. */
	readonly reasons: Readonly<Record<Reason, string>>;
	readonly until: string;
	readonly thatDay: string;
	readonly untilDay: (day: string) => string;
	readonly send: string;
	readonly pick: string;
	readonly said: (reason: string) => string;
	readonly saidUntil: (reason: string, day: string) => string;
	readonly undo: string;
	readonly undone: string;
	readonly question: string;
	readonly empty: string;
	readonly emptyMore: string;
	readonly kept: string;
	readonly keptWhat: readonly (readonly [title: string, text: string])[];
	readonly failed: string;
	readonly failedOut: string;
	readonly notKept: string;
	readonly progress: {
		readonly kept: string;
		readonly received: (at: Instant, timeZone: string, today: Day, trial: boolean) => string;
		readonly refused: string;
	};
}

/** What the vie scolaire sends, or reads aloud: nobody's name and no reason (FA1). */
interface FamilyMessages {
	/** @param link stands alone on its line: no sign of the sentence may go into it */
	readonly letter: (school: School, link: string) => { subject: string; text: string };
	readonly sms: (school: School, link: string) => string;
	/** On the telephone, sentence by sentence: the child is not at the placement. */
	readonly aloud: (school: School, caller?: string) => readonly string[];
	/** On the telephone: nobody has said where the child is. */
	readonly searchAloud: (school: School, caller?: string) => readonly string[];
}

/** Its label; words of another list stay as they were written. */
export function reasonIn({ reasons }: FamilyWords, reason: string): string {
	const known = REASONS.find((one) => one === reason.toLowerCase());
	return known ? reasons[known] : reason;
}
