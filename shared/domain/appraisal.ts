import { isType, type Fact, type FactOf } from './facts.ts';
import type { PersonId } from './ids.ts';
import { retractedIds } from './presence.ts';

/** What anybody who worked beside a trainee can say: the keys of an appraisal's grid. */
export const CRITERIA = [
	'ponctualite',
	'ecoute',
	'curiosite',
	'initiative',
	'relations',
	'securite'
] as const;
export type Criterion = (typeof CRITERIA)[number];

/** From the least to the most. */
export const LEVELS = ['a-travailler', 'en-progres', 'bien', 'tres-bien'] as const;
export type Level = (typeof LEVELS)[number];

/** The only key of the grid that answers « Comment ça se passe ? » (PL1). */
export const FIRST_WEEK = 'premiere-semaine';
export const FIRST_WEEK_ANSWERS = ['bien', 'appel'] as const;
export type FirstWeekAnswer = (typeof FIRST_WEEK_ANSWERS)[number];

/** PL3: several appraisals of one author stand one after another, and the last one not retracted counts. */
export function appraisalOf<Held extends Fact>(
	facts: readonly Held[],
	author: PersonId
): (Held & FactOf<'appraisal'>) | undefined {
	return said(facts, author).findLast(({ body }) => !(FIRST_WEEK in body.grid));
}

/** PL1: the last answer to « Comment ça se passe ? » that stands. */
export function firstWeekOf<Held extends Fact>(
	facts: readonly Held[],
	author: PersonId
): (Held & FactOf<'appraisal'>) | undefined {
	return said(facts, author).findLast(({ body }) => FIRST_WEEK in body.grid);
}

function said<Held extends Fact>(
	facts: readonly Held[],
	author: PersonId
): (Held & FactOf<'appraisal'>)[] {
	const retracted = retractedIds(facts);
	return facts.filter(
		(fact): fact is Held & FactOf<'appraisal'> =>
			isType(fact, 'appraisal') && fact.author === author && !retracted.has(fact.id)
	);
}
