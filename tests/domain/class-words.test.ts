import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Followed } from '#shared/domain/need.ts';
import { classWords, type ClassWords } from '#shared/domain/summary/class-words.ts';
import type { Told } from '#shared/domain/summary/told.ts';
import { localTime } from '#shared/domain/time.ts';
import type { SettledText } from '#shared/domain/timeline.ts';
import { CARD, NOON, page, PARIS } from '#tests/kit/reading.ts';

const TODAY = localTime(NOON, PARIS).day;
const MON = '2027-06-14';
const TUE = '2027-06-15';

function student(name: string, texts: readonly SettledText[], over: Partial<Followed> = {}) {
	const card = { ...CARD, id: name, student: { ...CARD.student, id: name, name } };
	return { card, facts: [], texts, contacts: {}, ...over };
}

function only(...followed: Followed[]): ClassWords {
	const [one, ...others] = classWords(followed, 'referent', TODAY);
	expect(others).toEqual([]);
	if (!one) throw new Error('a class with students has its words');
	return one;
}

const lines = (told: readonly Told[]): string[] =>
	told.map(({ student: { name }, sentence }) => `${name} ${sentence.day} ${sentence.words}`);

describe('the words of a class', () => {
	it('[TI8] are those of the students whose journal one reads, class by class', () => {
		const other = student('Ugo', []);
		const followed = [
			student('Zoé', [page(MON, { done: 'Du pain.' })]),
			student('Ana', []),
			{ ...other, card: { ...other.card, student: { ...other.card.student, className: '2de 1' } } },
			student('Max', [page(MON, { done: 'Du pain.' })], { card: { ...CARD, referents: [] } })
		];
		expect(classWords(followed, 'referent', TODAY)).toMatchObject([
			{ className: '2de 1', students: 1, writing: 0 },
			{ className: '2de 4', students: 2, writing: 1 }
		]);
	});

	it('[TI8] tell one difficulty and one discovery of each, the latest day first', () => {
		const { difficult, learned } = only(
			student('Zoé', [
				page(MON, { difficult: 'Porter les cartons.' }),
				page(TUE, { difficult: 'Rien', learned: 'Le levain vit. La farine aussi.' })
			]),
			student('Ana', [
				page(TUE, { difficult: 'Le bruit du pétrin.' }),
				page(MON, { difficult: 'Le bus.' })
			])
		);
		expect(lines(difficult)).toEqual([
			`Ana ${TUE} Le bruit du pétrin.`,
			`Zoé ${MON} Porter les cartons.`
		]);
		expect(lines(learned)).toEqual([`Zoé ${TUE} Le levain vit.`]);
	});

	it('[TI8] have for themes what several wrote, once a student, each sentence under one of them', () => {
		const { themes } = only(
			student('Zoé', [
				page(MON, { done: 'Le pain. Encore le pain. Toujours du pain. Et le four.' }),
				page(TUE, { done: 'Les clients au marché.' })
			]),
			student('Ana', [page(TUE, { done: 'Une cliente, un client. Le marché des clients.' })]),
			student('Max', [page(MON, { done: 'Trois clients.' })])
		);
		expect(themes).toMatchObject([{ word: 'clients', students: 3 }]);
		expect(lines(themes[0]?.told ?? [])).toEqual([
			`Ana ${TUE} Une cliente, un client.`,
			`Zoé ${TUE} Les clients au marché.`,
			`Max ${MON} Trois clients.`
		]);
	});

	it('[TI8] are found verbatim where each leads to, and never twice under a heading', () => {
		const text = fc
			.array(
				fc.oneof(
					fc.constantFrom('le pain', 'La pâte', 'un client', 'rien', '. ', ' ! ', ',', '\n', ' '),
					fc.string({ unit: 'binary', maxLength: 12 })
				),
				{ maxLength: 30 }
			)
			.map((parts) => parts.join(''));
		const fields = fc.dictionary(
			fc.constantFrom('done', 'learned', 'difficult', 'answer/fierte'),
			text
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(fields, fields), { minLength: 1, maxLength: 5 }), (written) => {
				const followed = written.map(([first, second], index) =>
					student(`s${index}`, [page(MON, first), page(TUE, second)])
				);
				const { themes, difficult, learned } = only(...followed);
				for (const told of [...themes.map((theme) => theme.told), difficult, learned]) {
					expect(new Set(told.map(({ placement }) => placement)).size).toBe(told.length);
					for (const { placement, sentence } of told) {
						const { texts } = followed.find(({ card }) => card.id === placement) ?? { texts: [] };
						const source = texts.find((one) => one.page === sentence.day)?.fields[sentence.field];
						expect(source).toContain(sentence.words);
					}
				}
			}),
			{ numRuns: 300 }
		);
	});
});

describe('silent', () => {
	const silent = (one: Followed) => only(one).silent;

	it('[TI9] is who wrote nothing of the last two days gone by, nor today', () => {
		expect(silent(student('Zoé', []))).toEqual([
			{ placement: 'Zoé', student: { id: 'Zoé', name: 'Zoé', className: '2de 4' }, days: 2 }
		]);
		expect(silent(student('Zoé', [page(TUE, { done: 'Du pain' })]))).toEqual([]);
		expect(silent(student('Zoé', [page('2027-06-16', { done: 'Du pain' })]))).toEqual([]);
		expect(silent(student('Zoé', [page(TUE, { done: ' ' })]))).toHaveLength(1);
	});

	it('[TI9] is not who was away, as the school knows', () => {
		const { card } = student('Zoé', []);
		const halfDays = card.halfDays.map((one) =>
			one.key.startsWith(TUE) ? { ...one, known: true as const } : one
		);
		expect(silent(student('Zoé', [], { card: { ...card, halfDays } }))).toEqual([]);
	});

	it('[TI9] is said with the last words, and the last contact of the phone', () => {
		const written = student('Zoé', [page('2027-06-11', { done: 'Révisé' })], {
			contacts: { Zoé: 7 }
		});
		expect(silent(written)).toMatchObject([{ lastWords: '2027-06-11', days: 2, lastContact: 7 }]);
	});
});
