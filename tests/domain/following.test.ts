import { describe, expect, it } from 'vitest';
import { changesSince, lookAt } from '#shared/domain/changes.ts';
import { newsByClass } from '#shared/domain/class-news.ts';
import type { Standing } from '#shared/domain/standing.ts';
import { quotesOf } from '#shared/domain/openings.ts';
import { verdictOf } from '#shared/domain/presence.ts';
import { replacedBy } from '#shared/domain/relay.ts';
import { summaryOf } from '#shared/domain/summary.ts';
import { alertIn, arrivedIn, CARD, factBy, NOON, page, PARIS } from '#tests/kit/reading.ts';
import { AM, story } from '#tests/kit/facts.ts';

describe('what changed since a look', () => {
	const comment = (author: string, receivedAt: number) =>
		factBy(
			author,
			'feedback',
			{ type: 'comment', at: 1, day: '2027-06-15', text: 'Bravo' },
			receivedAt
		);
	const held = {
		card: { alerts: [{ ...alertIn('raised'), raisedAt: 40 }] },
		texts: [page('2027-06-14', {}, 10), page('2027-06-16', {}, 50)],
		facts: [comment('other', 60), comment('me', 70), { ...arrivedIn(AM), receivedAt: 80 }]
	};

	it('[TI2] is the pages, the alerts, and the words of others', () => {
		expect(changesSince(20, held, 'me')).toEqual({
			pages: 1,
			alerts: 1,
			over: 0,
			words: 1,
			days: new Set(['2027-06-16', '2027-06-15'])
		});
		expect(changesSince(0, held, 'me').pages).toBe(2);
	});

	it('[TI2] is what a student said to host and family, and not how a week went: that is a reason to call', () => {
		const facts = [
			factBy('student', 'thanks', { type: 'thanks', at: 1, agreement: 'a1', text: 'Merci' }, 90),
			factBy('student', 'news', { type: 'good-news', at: 1, says: ['well'] }, 90),
			factBy('student', 'week', { type: 'week', at: 1, day: '2027-06-18', answer: 'appel' }, 90)
		];
		expect(changesSince(80, { ...held, facts }, 'me').words).toBe(2);
	});

	it('[TI2] is nothing for who has all of it in front of them', () => {
		expect(lookAt(held)).toBe(80);
		expect(changesSince(lookAt(held), held, 'me')).toMatchObject({ pages: 0, alerts: 0, words: 0 });
		expect(lookAt({ card: { alerts: [] }, facts: [], texts: [] })).toBe(0);
	});

	it('[TI2] is told apart where an alert is over already', () => {
		const alerts = [{ ...alertIn('closed'), raisedAt: 40 }, ...held.card.alerts];
		const { alerts: open, over } = changesSince(20, { ...held, card: { alerts } }, 'me');
		expect([open, over]).toEqual([1, 1]);
		expect(changesSince(40, { ...held, card: { alerts } }, 'me').over).toBe(0);
	});

	it('[TI10] is summed up by class', () => {
		const row = (className: string, standing: Standing) => ({
			student: { className },
			standing,
			changes: { pages: 2, alerts: 1, over: 1, words: 3, days: new Set<string>() }
		});
		const none = { call: 0, unheard: 0, unwritten: 0, well: 0 };
		const rows = [row('2de 4', 'well'), row('2de 1', 'unwritten'), row('2de 4', 'call')];
		expect(newsByClass(rows)).toEqual([
			{
				...{ className: '2de 1', pages: 2, alerts: 1, over: 1, words: 3 },
				standings: { ...none, unwritten: 1 }
			},
			{
				...{ className: '2de 4', pages: 4, alerts: 2, over: 2, words: 6 },
				standings: { ...none, call: 1, well: 1 }
			}
		]);
		expect(newsByClass([])).toEqual([]);
	});

	it('[TI2] is no longer a word that was withdrawn', () => {
		const said = comment('other', 60);
		const retract = factBy('other', 'feedback', { type: 'retract', at: 2, fact: said.id }, 90);
		expect(changesSince(20, { ...held, facts: [said, retract] }, 'me').words).toBe(0);
	});
});

describe('openings', () => {
	const words = (fields: Record<string, string>): string[] =>
		quotesOf(fields).map((quote) => quote.words);

	it('[TI3] quote one piece of each text, what was hard first', () => {
		expect(
			quotesOf({
				done: 'La pâte a levé. On a ensuite façonné les pains',
				learned: 'le levain, c’est vivant !',
				difficult: 'se lever à 4 h'
			})
		).toEqual([
			{ about: 'difficult', words: 'se lever à 4 h', rank: 0 },
			{ about: 'learned', words: 'le levain, c’est vivant', rank: 0 },
			{ about: 'done', words: 'La pâte a levé', rank: 0 }
		]);
	});

	it('[TI3] take further pieces of a single text, three at most, each once', () => {
		expect(words({ done: 'un deux. trois! quatre? cinq' })).toEqual(['un deux', 'trois', 'quatre']);
		expect(words({ done: 'pareil. pareil.' })).toEqual(['pareil']);
		expect(words({ 'answer/q1': 'avec la cheffe' })).toEqual(['avec la cheffe']);
	});

	it('[TI3] are cut between words, and keep no quotation mark of their own', () => {
		expect(words({ done: 'un deux trois quatre cinq six sept huit neuf dix' })).toEqual([
			'un deux trois quatre cinq six sept huit…'
		]);
		expect(words({ done: '  « Bonjour », dit-elle, ' })).toEqual(['Bonjour , dit-elle']);
		const endless = words({ done: '🥖a'.repeat(60) });
		expect(endless).toEqual([]);
		expect(words({ done: `ab🥖${'c'.repeat(80)}` })[0]).toMatch(/^ab🥖c+…$/u);
	});

	it('[TI3] are none of a text without words', () => {
		for (const text of ['', '   ', '...', '👍👍', '\n\n', '12', '«»']) {
			expect(words({ done: text, learned: text })).toEqual([]);
		}
		expect(words({})).toEqual([]);
	});
});

describe('the summary', () => {
	const check = (status: 'present' | 'absent', halfDay: string) =>
		factBy('tutor', 'presence', { type: 'check', at: 1, halfDays: [halfDay], status });

	it('[TI4] counts the half-days begun by what was said, and silence as unknown', () => {
		const facts = [
			check('present', '2027-06-14/am'),
			check('absent', '2027-06-14/pm'),
			arrivedIn('2027-06-15/am'),
			check('absent', '2027-06-15/am')
		];
		expect(summaryOf(CARD, facts, [], NOON, PARIS)).toMatchObject({
			present: { count: 1, last: '2027-06-14' },
			absent: { count: 1, last: '2027-06-14' },
			differing: { count: 1, last: '2027-06-15' },
			unknown: { count: 2, last: '2027-06-16' }
		});
	});

	it('[TI4] takes a known absence and an announced one for absences', () => {
		const known = CARD.halfDays.map((one) =>
			one.key === '2027-06-14/am' ? { ...one, known: true as const } : one
		);
		const announced = factBy('student', 'presence', {
			type: 'announce',
			at: 1,
			halfDays: ['2027-06-14/pm'],
			reason: 'illness'
		});
		const card = { ...CARD, halfDays: known };
		expect(summaryOf(card, [announced], [], NOON, PARIS).absent.count).toBe(2);
	});

	it('[TI4] leads to the last words and to each skill', () => {
		const skill = factBy('student', 'journal', {
			type: 'skill',
			at: 1,
			day: '2027-06-14',
			skill: 'ponctuel'
		});
		const texts = [
			page('2027-06-15', { done: ' ', difficult: 'tôt' }),
			page('after', { done: 'x' })
		];
		expect(summaryOf(CARD, [skill], texts, NOON, PARIS)).toMatchObject({
			lastWords: '2027-06-15',
			skills: [{ skill: 'ponctuel', day: '2027-06-14' }],
			written: 1,
			past: 2
		});
		expect(summaryOf(CARD, [], [], 0, PARIS).lastWords).toBeUndefined();
	});
});

describe('a relayed word', () => {
	it('[TI5] from the workplace takes the place of what the workplace said', () => {
		const { facts, check } = story();
		const absent = check('absent', [AM]);
		expect(replacedBy({ halfDay: AM, from: 'host' }, facts)).toEqual([absent]);
		expect(replacedBy({ halfDay: AM, from: 'student' }, facts)).toEqual([]);
		check('late', [AM], { relayed: true, author: 'cpe', replaces: [absent] });
		const [late] = verdictOf(AM, facts).tutor;
		expect(late).toMatchObject({ said: 'late', relayed: { from: 'tutor', via: 'phone' } });
		expect(verdictOf(AM, facts).tutor).toHaveLength(1);
	});

	it('[TI5] from the student stands beside what the workplace said', () => {
		const { facts, check, add } = story();
		check('absent', [AM]);
		const said = add('cpe', 'presence', {
			type: 'check',
			at: 1,
			halfDays: [AM],
			status: 'present',
			relayed: { from: 'student', via: 'phone' }
		});
		expect(verdictOf(AM, facts).twoVersions).toBe(true);
		expect(replacedBy({ halfDay: AM, from: 'student' }, facts)).toEqual([said]);
	});
});
