import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFieldName } from '#shared/domain/journal.ts';
import { QUESTIONS } from '#shared/domain/question/bank.ts';
import { answeredIn, answerField, questionFor } from '#shared/domain/question/choose.ts';
import { FIRST_DAY, TICK } from '#shared/domain/question/first-day.ts';
import { quotesOf } from '#shared/domain/openings.ts';
import { textsOf } from '#shared/text/keepsake.ts';
import { firstDay, questions } from '#shared/text/questions.ts';

const DURING = QUESTIONS.filter(({ phase }) => phase === 'during');
const NONE: ReadonlySet<string> = new Set();

describe('the bank of questions', () => {
	it('has each id once, a text of a page can be named after it, and words for it', () => {
		const ids = QUESTIONS.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.filter((id) => !isFieldName(answerField(id)))).toEqual([]);
		expect(Object.keys(questions).sort()).toEqual([...ids].sort());
		expect(DURING.length).toBeGreaterThanOrEqual(10);
	});

	it('asks in sentences of at most twelve words', () => {
		const sentences = Object.values(questions).flatMap(({ text, why }) => [text, why]);
		expect(sentences.filter((sentence) => sentence.split(/[ \u00a0]+/u).length > 13)).toEqual([]);
	});
});

describe('what is ticked on the first day', () => {
	it('[PL7] has names that no question has, which a text of a page can be named after', () => {
		const ids = new Set<string>([...QUESTIONS.map(({ id }) => id), ...FIRST_DAY]);
		expect(ids.size).toBe(QUESTIONS.length + FIRST_DAY.length);
		expect(FIRST_DAY.filter((id) => !isFieldName(answerField(id)))).toEqual([]);
		expect(Object.keys(firstDay)).toEqual([...FIRST_DAY]);
	});

	it('[PL7] stands in what a student takes along with its words, and quotes nobody', () => {
		const fields = { [answerField('first-safety')]: TICK, [answerField('tool')]: 'une râpe' };
		expect(textsOf(fields)).toEqual([
			[expect.stringMatching(/^Quel outil/), 'une râpe'],
			["On m'a montré les lieux et les règles de sécurité.", TICK]
		]);
		expect(quotesOf({ [answerField('first-safety')]: TICK })).toEqual([]);
	});
});

describe('the question of a day', () => {
	it('is the same on every device, and another one each of ten days', () => {
		const asked = Array.from({ length: 10 }, (_, day) =>
			questionFor(QUESTIONS, 'during', day + 1, NONE)
		);
		expect(new Set(asked).size).toBe(10);
		expect(questionFor(QUESTIONS, 'during', 3, NONE)).toBe(asked[2]);
	});

	it('passes over what is answered, and ends when all is', () => {
		const first = DURING[0]!.id;
		expect(questionFor(QUESTIONS, 'during', 1, new Set([first]))).toBe(DURING[1]);
		const all = new Set(QUESTIONS.map(({ id }) => id));
		expect(questionFor(QUESTIONS, 'during', 1, all)).toBeUndefined();
	});

	it('goes all around with « another one », never twice the same in a row', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 30 }), (rank) => {
				const seen = new Set<string>();
				let asked = questionFor(QUESTIONS, 'during', rank, NONE);
				for (let taps = 0; taps < DURING.length; taps++) {
					seen.add(asked!.id);
					const next = questionFor(QUESTIONS, 'during', rank, NONE, asked!.id);
					expect(next).not.toBe(asked);
					asked = next;
				}
				return seen.size === DURING.length;
			})
		);
	});

	it('finds the answers of a page, those to unknown questions last', () => {
		const fields = {
			done: 'a',
			[answerField('zzz')]: 'later',
			[answerField('tool')]: 'a rasp',
			[answerField('welcome')]: 'hello',
			[answerField('advice')]: ''
		};
		expect(answeredIn(fields, QUESTIONS)).toEqual(['welcome', 'tool', 'zzz']);
	});
});
