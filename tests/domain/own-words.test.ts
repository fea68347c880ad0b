import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keywordsOf } from '#shared/domain/summary/keywords.ts';
import { ownWords } from '#shared/domain/summary/own-words.ts';
import { sentencesOf } from '#shared/domain/summary/sentences.ts';
import type { SettledText } from '#shared/domain/timeline.ts';
import { page } from '#tests/kit/reading.ts';

const pieces = (text: string): string[] => sentencesOf(text).map(({ words }) => words);
const told = (texts: readonly SettledText[]): string[] => ownWords(texts).map(({ words }) => words);

/** Texts as people type them: sentences, odd marks, endless words, lines, and anything at all. */
const text = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 400 }),
	fc
		.array(
			fc.constantFrom(
				'J’ai façonné des baguettes',
				'la pâte',
				'Mme. Levain',
				'3.5 kg',
				'«\u202fVite\u202f!\u202f»',
				'🥖'.repeat(90),
				'x'.repeat(200),
				'. ',
				' ? ',
				'… ',
				', ',
				'\n',
				'\r\n',
				' - ',
				'\u00a0'
			),
			{ maxLength: 40 }
		)
		.map((parts) => parts.join(''))
);
const field = fc.constantFrom('done', 'learned', 'difficult', 'answer/fierte', 'answer/odeur');
const texts = fc.uniqueArray(
	fc.record({
		page: fc.constantFrom('2027-06-14', '2027-06-15', '2027-06-16', 'before', 'after'),
		settledAt: fc.nat(),
		fields: fc.dictionary(field, text)
	}),
	{ selector: (one) => one.page }
);

describe('sentences', () => {
	it('[TI6] are cut at their ends alone', () => {
		expect(pieces('La pâte a levé. On a façonné !\n- et cuit ? Oui… puis vendu')).toEqual([
			'La pâte a levé.',
			'On a façonné !',
			'et cuit ?',
			'Oui…',
			'puis vendu'
		]);
	});

	it('[TI6] are not cut behind a shortened word, inside a number, nor behind what they quote', () => {
		for (const whole of [
			'M. Levain pèse 3.5 kg avec Mme. Pain.',
			'« Vite ! » dit-elle.',
			'Rendez-vous avec J. Farine.'
		]) {
			expect(pieces(whole)).toEqual([whole]);
		}
		expect(pieces('« Vite ! » Je cours.')).toEqual(['« Vite ! »', 'Je cours.']);
	});

	it('[TI6] are cut between words where they are long, and say so', () => {
		const [long] = sentencesOf(`${'encore un mot, '.repeat(20)}fin.`);
		expect(long?.cut).toBe(true);
		expect(long?.words).toMatch(/^(encore un mot, )+encore un mot$|(un|encore)$/);
		const [endless] = sentencesOf('🥖'.repeat(200));
		expect(endless?.words).toMatch(/^(🥖)+$/u);
	});
});

describe('keywords', () => {
	it('[TI7] are compared without accent, capital or plural, and are none of the words of every day', () => {
		expect([...keywordsOf('Le GÂTEAU, les gateaux et j’ai fait des choux').keys()]).toEqual([
			'gateau',
			'chou'
		]);
		for (const empty of [
			'Rien',
			'rien de spécial',
			'comme hier',
			'RAS',
			'',
			'👍',
			'J’ai tout fait'
		]) {
			expect(keywordsOf(empty).size).toBe(0);
		}
	});
});

describe('a summary in the student’s own words', () => {
	it('[TI6] holds at most five sentences, each verbatim in the text that it leads to, and none twice', () => {
		fc.assert(
			fc.property(texts, (written) => {
				const sentences = ownWords(written);
				expect(sentences.length).toBeLessThanOrEqual(5);
				expect(new Set(sentences.map(({ words }) => words)).size).toBe(sentences.length);
				for (const { day, field: name, words } of sentences) {
					const source = written.find((one) => one.page === day)?.fields[name];
					expect(words).not.toBe('');
					expect(source).toContain(words);
				}
			}),
			{ numRuns: 1000 }
		);
	});

	it('[TI7] is the same, in whatever order the texts come', () => {
		fc.assert(
			fc.property(texts, (written) => {
				const other = written.toReversed().map((one) => ({
					...one,
					fields: Object.fromEntries(Object.entries(one.fields).reverse())
				}));
				expect(ownWords(other)).toEqual(ownWords(written));
			})
		);
	});

	it('[TI7] tells one sentence of each box, the latest day first', () => {
		const written = [
			page('2027-06-14', {
				done: 'On a préparé la vitrine.',
				difficult: 'Porter les cartons lourds.'
			}),
			page('2027-06-15', { learned: 'Le levain est vivant.' }),
			page('2027-06-16', { 'answer/fierte': 'De ma première fournée.' })
		];
		expect(told(written)).toEqual([
			'De ma première fournée.',
			'Le levain est vivant.',
			'On a préparé la vitrine.',
			'Porter les cartons lourds.'
		]);
	});

	it('[TI7] prefers what comes back on other days, and another day to the same', () => {
		const others = ['ours, loup', 'lynx, chat', 'rat, âne', 'coq, oie', 'daim, cerf'];
		const written = [
			page('2027-06-14', { done: 'Pétrin.' }),
			page('2027-06-15', { done: [...others, 'pétrin'].join('. ') })
		];
		expect(told(written)).toContain('pétrin');
		expect(told([page('2027-06-15', written[1]?.fields ?? {})])).not.toContain('pétrin');
		const days = ['14', '15', '16'].map((day, index) =>
			page(`2027-06-${day}`, { done: `Alpha${'bcd'[index]} seul. Epsilon${'bcd'[index]} seul.` })
		);
		const chosen = ownWords(days).map(({ day }) => day);
		expect(chosen).toEqual(['2027-06-16', '2027-06-16', '2027-06-15', '2027-06-15', '2027-06-14']);
	});

	it('[TI6] repeats nothing, and has nothing of a page without words, nor of before and after', () => {
		const same = ['2027-06-14', '2027-06-15'].map((day) =>
			page(day, { done: 'Rangement des livres.' })
		);
		expect(ownWords(same).map(({ day }) => day)).toEqual(['2027-06-15']);
		expect(ownWords([page('2027-06-14', { difficult: 'Rien', done: ' ' })])).toEqual([]);
		expect(ownWords([page('before', { done: 'Mon trajet en bus.' })])).toEqual([]);
		expect(ownWords([])).toEqual([]);
	});
});
