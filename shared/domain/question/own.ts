import type { Phase } from '../phases.ts';
import type { Day } from '../time.ts';
import type { Question } from './question.ts';
import type { Theme } from './themes.ts';

/** A question of the school's own. Retired, never deleted: what it asked stands above old answers. */
export interface OwnQuestion extends Question {
	/** `own-…` */
	readonly id: string;
	readonly phase: Phase;
	readonly theme: Theme;
	readonly since: Day;
	readonly text: string;
	/** Its answer to « Pourquoi cette question ? ». */
	readonly why?: string;
	readonly retired?: true;
}

/** What a school has made of the bank. */
export interface SchoolQuestions {
	readonly own: readonly OwnQuestion[];
	/** Questions of the bank that are not asked here. */
	readonly retired: readonly string[];
}

export const NO_OWN: SchoolQuestions = { own: [], retired: [] };

/** Of those that are asked. */
export const MOST_OWN = 100;
/** With those retired: their words are kept for old answers. */
export const MOST_HELD = 300;
export const MOST_OWN_TEXT = 200;

const OWN = 'own-';

/** @param unique never given before */
export function ownId(unique: string): string {
	return OWN + unique;
}

export function isOwn(id: string): boolean {
	return id.startsWith(OWN);
}
