import { describe, expect, it } from 'vitest';
import { isFieldName, type Fields } from '#shared/domain/journal.ts';
import { answeredIn, answerField } from '#shared/domain/question/answers.ts';
import { QUESTIONS } from '#shared/domain/question/bank.ts';
import { THEMES } from '#shared/domain/question/themes.ts';
import { FIRST_DAY, TICK } from '#shared/domain/question/first-day.ts';
import { BOXES, isFixed } from '#shared/domain/question/fixed.ts';
import { LIVRET, LIVRET_IDS } from '#shared/domain/question/livret.ts';
import { sectorOf } from '#shared/domain/question/sector.ts';
import { quotesOf } from '#shared/domain/openings.ts';
import { textsOf } from '#shared/text/keepsake.ts';
import { livretBoxes, pieces } from '#shared/text/question/livret.ts';
import { answerLabel, firstDay, questions } from '#shared/text/questions.ts';

const IDS: readonly string[] = QUESTIONS.map(({ id }) => id);
/** What a question must never be about: private life, health, moods, blame. */
const PRIVATE =
	/(ma|ta|sa) famille|parents?\b|père|mère|frère|sœur|maison|religion|argent|salaire|amour|copain|malad|handicap|santé|triste|peur|stress|pleur|colère|déteste|méchan|dénonc|harc[eè]l|interdit\b.*fait/i;

describe('the bank of questions', () => {
	it('has 150 questions at least, each id once, a text of a page can be named after it, and words for it', () => {
		expect(IDS.length).toBeGreaterThanOrEqual(150);
		expect(new Set(IDS).size).toBe(IDS.length);
		expect(IDS.filter((id) => !isFieldName(answerField(id)))).toEqual([]);
		expect(Object.keys(questions).sort()).toEqual([...IDS].sort());
		const texts = Object.values(questions);
		expect(new Set(texts).size).toBe(texts.length);
	});

	it('[QU6] asks in at most fifteen words, of nothing private', () => {
		const texts = Object.values(questions);
		const long = texts.filter((text) => text.match(/[\p{L}\d]+(?:['-][\p{L}\d]+)*/gu)!.length > 15);
		expect(long).toEqual([]);
		expect(texts.filter((text) => PRIVATE.test(text))).toEqual([]);
	});

	it('asks of each theme before, during and after', () => {
		for (const phase of ['before', 'during', 'after'] as const) {
			const themes = QUESTIONS.filter((one) => one.phase === phase).map(({ theme }) => theme);
			expect(new Set(themes)).toEqual(new Set(THEMES));
		}
	});

	it('goes on only from questions that it has, of the days', () => {
		const during = QUESTIONS.filter(({ phase }) => phase === 'during').map(
			({ id }) => id as string
		);
		const parents = QUESTIONS.flatMap((one) => ('follows' in one ? [one.follows as string] : []));
		expect(parents.length).toBeGreaterThan(5);
		expect(parents.filter((id) => !during.includes(id))).toEqual([]);
	});
});

describe('texts that have their place on a page', () => {
	it('[PL7] are ticks with names that no question has, which a text of a page can be named after', () => {
		expect(FIRST_DAY.filter((id) => IDS.includes(id) || !isFieldName(answerField(id)))).toEqual([]);
		expect(Object.keys(firstDay)).toEqual([...FIRST_DAY]);
	});

	it('[PL7] stand in what a student takes along with their words, and quote nobody', () => {
		const fields = { [answerField('first-safety')]: TICK, [answerField('tool')]: 'une râpe' };
		expect(textsOf(fields)).toEqual([
			[expect.stringMatching(/^Quel outil/), 'une râpe'],
			["On m'a montré les lieux et les règles de sécurité.", TICK]
		]);
		expect(quotesOf({ [answerField('first-safety')]: TICK })).toEqual([]);
	});

	it('[QU7] are the pieces of a livret, each box with a name of its own and its words', () => {
		expect(new Set(LIVRET_IDS).size).toBe(LIVRET_IDS.length);
		expect(LIVRET_IDS.filter((id) => IDS.includes(id) || !isFieldName(answerField(id)))).toEqual(
			[]
		);
		expect(Object.keys(livretBoxes).sort()).toEqual([...LIVRET_IDS].sort());
		expect(Object.keys(pieces)).toEqual(LIVRET.map(({ piece }) => piece));
	});

	it('[QU7] stand in what a student takes along after the answers, in the order of a report', () => {
		const fields: Fields = {
			[answerField('glossary')]: 'pointage',
			[answerField('host-size')]: 'six',
			[answerField('zzz')]: 'plus tard',
			[answerField('keep')]: 'le pain'
		};
		expect(textsOf(fields).map(([, text]) => text)).toEqual([
			'le pain',
			'six',
			'pointage',
			'plus tard'
		]);
		expect(textsOf(fields).map(([label]) => label)).not.toContain(undefined);
	});

	it('are never chosen', () => {
		const fixed = [...BOXES.before, ...BOXES.after, ...FIRST_DAY, ...LIVRET_IDS];
		expect(fixed.filter((id) => !isFixed(id) || answerLabel(id) === undefined)).toEqual([]);
		expect(isFixed('tool')).toBe(false);
	});
});

it('finds the answers of a page, those to unknown questions last', () => {
	const fields = {
		done: 'a',
		[answerField('zzz')]: 'later',
		[answerField('tool')]: 'a rasp',
		[answerField('welcome')]: 'hello',
		[answerField('advice')]: ''
	};
	expect(answeredIn(fields, IDS)).toEqual(['welcome', 'tool', 'zzz']);
});

describe('the sector of a placement', () => {
	it.each([
		['Boulangerie imaginaire', 'food', 'Boulangerie'],
		['GARAGE Martin', 'build', 'GARAGE'],
		['Crèche des Lilas', 'child', 'Crèche'],
		['Mairie de Ville-Exemple', 'public', 'Mairie'],
		['Les Serres, maraîchers', 'nature', 'maraîchers'],
		['Pharmacie du Port', 'health', 'Pharmacie']
	])('[QU5] is read in a name: %s', (name, sector, word) => {
		expect(sectorOf([name])).toEqual({ sector, word });
	});

	it('[QU5] is not known of a name that says nothing, or two things', () => {
		const unsaid = [
			['SARL Dupont'],
			['Hôtel de ville'],
			['Boulangerie du Garage'],
			['École de théâtre'],
			['Pharmacie A', 'Garage B'],
			[]
		];
		expect(unsaid.map(sectorOf)).toEqual(unsaid.map(() => undefined));
	});
});
