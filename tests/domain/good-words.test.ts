import { describe, expect, it } from 'vitest';
import { askedSince } from '#shared/domain/asked-week.ts';
import { GOOD_NEWS } from '#shared/domain/at-the-end.ts';
import { readBody } from '#shared/domain/read-body.ts';
import { hasGoodWords, isFarewell, thankable } from '#shared/domain/farewell.ts';
import { daysDone, newsSaid, thanksTo, weekSaid, weeksSaid } from '#shared/domain/good-words.ts';
import { LANGUAGES } from '#shared/domain/language.ts';
import { GOOD_NEWS_WORDS, goodNewsText } from '#shared/text/family/good-news.ts';
import { story } from '#tests/kit/facts.ts';
import { CARD } from '#tests/kit/reading.ts';

type Card = typeof CARD;

/** Half-days of these mornings, each under an agreement. */
function mornings(days: Readonly<Record<string, string>>): Card {
	const halfDays = Object.entries(days).map(([day, agreement]) => ({
		key: `${day}/am` as const,
		from: '08:30',
		to: '12:00',
		agreement
	}));
	const agreements = [...new Set(Object.values(days))].map((id) => {
		const own = Object.keys(days).filter((day) => days[day] === id);
		return { ...CARD.agreements[0]!, id, from: own[0]!, to: own.at(-1)! };
	});
	return { ...CARD, halfDays, agreements };
}

const days = (first: number, last: number, agreement = 'a1'): Record<string, string> =>
	Object.fromEntries(
		Array.from({ length: last - first + 1 }, (_, nth) => [`2027-06-${first + nth}`, agreement])
	);

/** Monday the 14th to Friday the 18th, and Monday the 21st to Thursday the 24th. */
const TWO_WEEKS = mornings({ ...days(14, 18), ...days(21, 24) });

describe('how a week goes', () => {
	it('[GW1] is asked from its Friday to its Sunday', () => {
		const asked = (day: number) => askedSince(TWO_WEEKS, `2027-06-${day}`);
		expect([17, 18, 20, 21].map(asked)).toEqual([undefined, '2027-06-18', '2027-06-18', undefined]);
	});

	it('[GW1] is asked from the last day before, where nobody is expected on the Friday', () => {
		const asked = (day: number) => askedSince(TWO_WEEKS, `2027-06-${day}`);
		expect([23, 24, 25, 27, 28].map(asked)).toEqual([
			undefined,
			'2027-06-24',
			'2027-06-24',
			'2027-06-24',
			undefined
		]);
		expect(askedSince(mornings(days(14, 19)), '2027-06-18')).toBe('2027-06-18');
		const saturday = mornings(days(19, 19));
		expect(askedSince(saturday, '2027-06-18')).toBeUndefined();
		expect(askedSince(saturday, '2027-06-19')).toBe('2027-06-19');
	});

	it('[GW1] is the last answer of the week that stands', () => {
		const { facts, add, retract } = story();
		const say = (day: string, answer: 'bien' | 'appel') =>
			add('student', 'week', { type: 'week', at: 1, day, answer });
		const first = say('2027-06-18', 'bien');
		const second = say('2027-06-18', 'appel');
		const next = say('2027-06-24', 'bien');
		expect(weekSaid(facts, '2027-06-18')?.id).toBe(second);
		expect(weekSaid(facts, '2027-06-16')?.id).toBe(second);
		expect(weeksSaid(facts).map(({ id }) => id)).toEqual([next, second]);
		retract(second, 'student');
		expect(weekSaid(facts, '2027-06-18')?.id).toBe(first);
		retract(first, 'student');
		expect(weekSaid(facts, '2027-06-18')).toBeUndefined();
	});
});

describe('the end', () => {
	it('[GW3] begins with the last day but one, and ends when the tutor reads no more', () => {
		const on = (day: string) => isFarewell(TWO_WEEKS, day);
		expect(['2027-06-22', '2027-06-23', '2027-06-24'].map(on)).toEqual([false, true, true]);
		expect(['2027-08-08', '2027-08-09'].map(on)).toEqual([true, false]);
		expect(isFarewell(mornings(days(14, 14)), '2027-06-13')).toBe(false);
		expect(isFarewell(mornings(days(14, 14)), '2027-06-14')).toBe(true);
		expect(isFarewell(mornings({}), '2027-06-14')).toBe(false);
	});

	it('[GW3] comes for each host with the last days there', () => {
		const two = mornings({ ...days(14, 18, 'a1'), ...days(21, 24, 'a2') });
		const on = (day: string) => thankable(two, day).map(({ id }) => id);
		expect(on('2027-06-16')).toEqual([]);
		expect(on('2027-06-17')).toEqual(['a1']);
		expect(on('2027-06-24')).toEqual(['a1', 'a2']);
		expect(hasGoodWords(two, '2027-06-16')).toBe(false);
		expect(hasGoodWords(two, '2027-06-17')).toBe(true);
		expect(isFarewell(two, '2027-06-17')).toBe(false);
		expect(hasGoodWords(two, '2027-06-20')).toBe(true);
		expect(hasGoodWords(two, '2027-06-21')).toBe(false);
		expect(hasGoodWords(two, '2027-06-27')).toBe(true);
		expect(hasGoodWords(two, '2027-06-28')).toBe(false);
	});

	it('[GW4, GW5] counts the last thanks to a host and the last good news that stand', () => {
		const { facts, add, retract } = story();
		const thank = (agreement: string, text: string) =>
			add('student', 'thanks', { type: 'thanks', at: 1, agreement, text });
		thank('a1', 'un');
		const second = thank('a1', 'deux');
		thank('a2', 'trois');
		expect(thanksTo(facts, 'a1')?.body.text).toBe('deux');
		retract(second, 'student');
		expect(thanksTo(facts, 'a1')?.body.text).toBe('un');
		expect(newsSaid(facts)).toBeUndefined();
		const news = add('student', 'news', { type: 'good-news', at: 1, says: ['well', 'trade'] });
		expect(newsSaid(facts)?.body.says).toEqual(['well', 'trade']);
		retract(news, 'student');
		expect(newsSaid(facts)).toBeUndefined();
	});

	it('[GW6] counts days of which somebody said present, and nobody absent', () => {
		const { facts, check, arrived } = story();
		arrived('2027-06-14/am');
		check('present', ['2027-06-15/am']);
		check('absent', ['2027-06-16/am']);
		arrived('2027-06-17/am');
		check('absent', ['2027-06-17/am']);
		arrived('2027-06-24/am');
		expect(daysDone(TWO_WEEKS, facts, '2027-06-23/pm')).toBe(2);
		expect(daysDone(TWO_WEEKS, facts, '2027-06-24/am')).toBe(3);
		const whole = {
			halfDays: [...TWO_WEEKS.halfDays, { ...TWO_WEEKS.halfDays[0]!, key: '2027-06-14/pm' }]
		};
		expect(daysDone(whole, facts, '2027-06-23/pm')).toBe(2);
		check('absent', ['2027-06-14/pm']);
		expect(daysDone(whole, facts, '2027-06-23/pm')).toBe(1);
		expect(daysDone(TWO_WEEKS, [], '2027-06-24/am')).toBe(0);
	});
});

describe('what may be said', () => {
	const taken = (section: 'week' | 'thanks' | 'news', body: object): boolean =>
		readBody(section, ['student'], { at: 1, ...body }).ok;

	it('[GW4] of a host is one sentence of at most 300 characters', () => {
		const thanks = (text: string) => taken('thanks', { type: 'thanks', agreement: 'a1', text });
		expect(['Merci.', 'é'.repeat(300)].map(thanks)).toEqual([true, true]);
		expect(['', ' ', 'é'.repeat(301), 'deux\nlignes'].map(thanks)).toEqual([
			false,
			false,
			false,
			false
		]);
	});

	it('[GW5] to a family is of the list, and nothing else', () => {
		const news = (more: object) => taken('news', { type: 'good-news', ...more });
		expect(news({ says: [...GOOD_NEWS], days: 8 })).toBe(true);
		for (const says of [[], ['well', 'well'], ['triste']]) expect(news({ says })).toBe(false);
		expect(news({ says: ['well'], text: 'un mot' })).toBe(false);
		expect(news({ says: ['days'], days: 0 })).toBe(false);
	});
});

describe.each(LANGUAGES)('good news in %s', (language) => {
	const words = GOOD_NEWS_WORDS[language];
	const said = goodNewsText(words, { says: GOOD_NEWS, days: 8 });

	it('[GW5] says each sentence once, and the number of days only where there is one', () => {
		expect(new Set(said).size).toBe(GOOD_NEWS.length);
		expect(said[0]).toContain('8');
		expect(goodNewsText(words, { says: ['days'] })).toEqual([]);
		expect(words.title('Zoé')).toContain('Zoé');
		for (const other of LANGUAGES.filter((one) => one !== language)) {
			const theirs = goodNewsText(GOOD_NEWS_WORDS[other], { says: GOOD_NEWS, days: 8 });
			expect(theirs.filter((text) => said.includes(text))).toEqual([]);
		}
	});
});
