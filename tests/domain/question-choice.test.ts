import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fields, PageName } from '#shared/domain/journal.ts';
import { answeredIn, answerField } from '#shared/domain/question/answers.ts';
import { bankOf } from '#shared/domain/question/asked-here.ts';
import { QUESTIONS } from '#shared/domain/question/bank.ts';
import type { Question } from '#shared/domain/question/question.ts';
import { THEMES } from '#shared/domain/question/themes.ts';
import { questionFor, type Asked, type Told } from '#shared/domain/question/choose.ts';
import { passedOn } from '#shared/domain/question/passed.ts';
import { folded } from '#shared/domain/search.ts';
import { levelOf } from '#shared/domain/level.ts';
import { addDays, type Day } from '#shared/domain/time.ts';
import { reasonText } from '#shared/text/question/reason.ts';
import { answerLabel } from '#shared/text/questions.ts';

const FIRST = '2027-06-14';
/** Two weeks, Monday to Friday. */
const DAYS: readonly Day[] = [0, 1, 2, 3, 4, 7, 8, 9, 10, 11].map((more) => addDays(FIRST, more));

interface Student {
	readonly hosts: readonly string[];
	readonly className: string;
	/** What stands on the page of each day in the evening. */
	readonly writes: (rank: number, asked: Asked) => Fields;
}

/** Answers every evening, and says what they did. */
const LEA: Student = {
	hosts: ['Boulangerie imaginaire'],
	className: '3e B',
	writes: (rank, { question }) => ({
		done: rank === 1 ? 'Nettoyé le four avec ma tutrice' : `Jour ${rank}, pesé la farine`,
		...(rank === 4 ? { learned: "Il faut des gants et l'équipe attend" } : {}),
		[answerField(question.id)]: 'Une réponse'
	})
};
/** Writes three words, and answers nothing. */
const TOM: Student = {
	hosts: ['SARL Dupont'],
	className: '2de 4',
	writes: () => ({ done: 'Rangé des choses' })
};
/** Writes every other day, in a garage. */
const BILAL: Student = {
	hosts: ['Garage des Alizés'],
	className: '4e 2',
	writes: (rank, { question }): Fields =>
		rank % 2 === 0 ? { difficult: 'La PERCEUSE du chef', [answerField(question.id)]: 'Oui' } : {}
};
const STUDENTS = { LEA, TOM, BILAL };

interface Evening {
	readonly day: Day;
	readonly rank: number;
	readonly asked: Asked;
	/** As the pages stood when it was asked. */
	readonly told: Told;
}

/** Ten days, each asked in the morning and written in the evening. */
function placementOf(student: Student): Evening[] {
	const { hosts, className, writes } = student;
	let pages: Readonly<Record<PageName, Fields>> = {};
	return DAYS.map((day, index) => {
		const told: Told = { days: DAYS, pages, hosts, className };
		const asked = questionFor(QUESTIONS, told, day);
		if (!asked) throw new Error(`nothing is asked on ${day}`);
		pages = { ...pages, [day]: writes(index + 1, asked) };
		return { day, rank: index + 1, asked, told };
	});
}

/** Whether what is said of the choice is so, looked at from outside. */
function isTrue({ asked: { question, reason }, told, rank }: Evening): boolean {
	const texts = Object.values(told.pages).flatMap((fields) => Object.values(fields));
	const answered = Object.values(told.pages).flatMap((fields) => answeredIn(fields, []));
	const themes = answered.map((id) => QUESTIONS.find((one) => one.id === id)?.theme);
	switch (reason.code) {
		case 'first':
			return rank === 1;
		case 'last':
			return rank === DAYS.length;
		case 'word':
			return reason.theme === question.theme && texts.some((text) => text.includes(reason.word));
		case 'answered':
			return answered.includes(reason.question);
		case 'sector':
			return question.sector !== undefined && told.hosts.join(' ').includes(reason.word);
		case 'level':
			return levelOf(told.className) === reason.level;
		case 'theme':
			return reason.theme === question.theme && !themes.includes(reason.theme);
		case 'again':
			return reason.theme === question.theme && themes.includes(reason.theme);
		case 'own':
			return question.id.startsWith('own-');
	}
}

const wordsOf = ({ reason }: Asked): string => reasonText(reason, (id) => answerLabel(id) ?? '');

describe('ten days of a placement', () => {
	it.each(Object.entries(STUDENTS))('[QU3] ask %s no question twice', (_, student) => {
		const ids = placementOf(student).map(({ asked }) => asked.question.id);
		expect(new Set(ids).size).toBe(DAYS.length);
	});

	it.each(Object.entries(STUDENTS))('[QU3] touch every theme with %s', (_, student) => {
		const themes = placementOf(student).map(({ asked }) => asked.question.theme);
		expect(new Set(themes)).toEqual(new Set(THEMES));
	});

	it.each(Object.entries(STUDENTS))('[QU2] give %s reasons that are so', (_, student) => {
		expect(placementOf(student).filter((evening) => !isTrue(evening))).toEqual([]);
	});

	it.each(Object.entries(STUDENTS))('[QU1] ask %s what suits class and workplace', (_, student) => {
		const wrong = placementOf(student).filter(
			({ asked: { question }, told }) =>
				(question.level ?? levelOf(told.className)) !== levelOf(told.className) ||
				(student === TOM && question.sector !== undefined)
		);
		expect(wrong).toEqual([]);
	});

	it('[QU1] are three different placements', () => {
		const [one, two, three] = Object.values(STUDENTS).map((student) =>
			placementOf(student).map(({ asked }) => asked.question.id)
		);
		const common = one!.filter((id) => two!.includes(id) && three!.includes(id));
		expect(common.length).toBeLessThanOrEqual(4);
	});

	it('[QU2] say what they go on from in the words of the student', () => {
		const said = placementOf(LEA).map(({ asked }) => wordsOf(asked));
		expect(said[0]).toBe("C'est ton premier jour.");
		expect(said[1]).toMatch(/^Tu as écrit «\u202f(four|tutrice)\u202f»/);
		expect(said.at(-1)).toBe("C'est ton dernier jour.");
		expect(said.join('\n')).toContain('Le nom de ton lieu de stage dit «\u202fBoulangerie\u202f».');
		const silent = placementOf(TOM).map(({ asked }) => wordsOf(asked));
		expect(silent.some((text) => text.startsWith("Tu n'as encore répondu à aucune"))).toBe(true);
		expect(silent.some((text) => text.startsWith('Tu as'))).toBe(false);
		const shouted = placementOf(BILAL).map(({ asked }) => wordsOf(asked));
		expect(shouted.join('\n')).toMatch(/«\u202f(PERCEUSE|chef)\u202f»/);
	});

	it('[QU2] goes on from an answer once it is there', () => {
		const told: Told = { days: DAYS, pages: {}, hosts: [], className: '' };
		const codes = (pages: Told['pages']) =>
			walk({ ...told, pages }, DAYS[3]!).map(({ reason }) => reason.code);
		expect(codes({})).not.toContain('answered');
		expect(codes({ [FIRST]: { [answerField('studies')]: 'un CAP' } })).toContain('answered');
	});
});

/** What « Une autre » shows, tap after tap. */
function walk(told: Told, page: PageName, bank: readonly Question[] = QUESTIONS): Asked[] {
	const shown: Asked[] = [];
	for (let tap = 0; tap < bank.length; tap++) {
		const asked = questionFor(
			bank,
			told,
			page,
			shown.map(({ question }) => question.id)
		);
		if (!asked || shown.some(({ question }) => question.id === asked.question.id)) break;
		shown.push(asked);
	}
	return shown;
}

describe("a school's own question", () => {
	const own = { phase: 'during', theme: 'tools', text: 'Quel geste ?' } as const;
	const told: Told = { days: DAYS, pages: {}, hosts: [], className: '' };

	it('[QU8] is asked from the day on which it was added, and on one day', () => {
		const bank = bankOf({ own: [{ ...own, id: 'own-1', since: DAYS[5]! }], retired: [] });
		const days = DAYS.filter((day) => questionFor(bank, told, day)?.question.id === 'own-1');
		expect(days).toHaveLength(1);
		expect(days[0]! >= DAYS[5]!).toBe(true);
		const shown = walk(told, DAYS[5]!, bank).map(({ question }) => question.id);
		expect(shown).toContain('own-1');
	});

	it('[QU8] is not asked once it is retired, nor is one of the bank', () => {
		const gone = { ...own, id: 'own-1', since: DAYS[0]!, retired: true as const };
		const bank = bankOf({ own: [gone], retired: ['tool', 'welcome'] });
		const asked = DAYS.flatMap((day) => walk(told, day, bank).map(({ question }) => question.id));
		expect(asked).toContain('tool-tried');
		expect(asked.filter((id) => ['own-1', 'tool', 'welcome'].includes(id))).toEqual([]);
	});
});

describe('« Une autre »', () => {
	const told: Told = { days: DAYS, pages: {}, hosts: [], className: '' };

	it('[QU1] reads what stands on the page by now, and the question of the day does not', () => {
		const pages = { [DAYS[1]!]: { done: 'Essuyé le four' } };
		const here: Told = { ...told, pages };
		expect(questionFor(QUESTIONS, here, DAYS[1]!)).toEqual(questionFor(QUESTIONS, told, DAYS[1]!));
		const reasons = walk(here, DAYS[1]!).map(({ reason }) => reason);
		expect(reasons).toContainEqual({ code: 'word', theme: 'tools', word: 'four' });
	});

	it('[QU1] goes all around, never twice the same in a row, and never an answered one', () => {
		fc.assert(
			fc.property(fc.constantFrom<PageName>('before', 'after', ...DAYS), (page) => {
				const pages = { [page]: { [answerField('team')]: 'tous' } };
				const here: Told = { ...told, pages };
				const shown = walk(here, page).map(({ question }) => question.id);
				expect(shown.length).toBeGreaterThan(8);
				expect(shown).not.toContain('team');
				const round = questionFor(QUESTIONS, here, page, shown);
				expect(round).toBeDefined();
				expect(round?.question.id).not.toBe(shown.at(-1));
			}),
			{ numRuns: 24 }
		);
	});

	it('ends when everything is answered', () => {
		const all = Object.fromEntries(QUESTIONS.map(({ id }) => [answerField(id), 'oui']));
		expect(questionFor(QUESTIONS, { ...told, pages: { [FIRST]: all } }, FIRST)).toBeUndefined();
	});
});

it('[QU1] whatever is written, the choice is the same twice, suits, and its reason is so', () => {
	const words = fc.constantFrom('four', 'Équipe', 'rien', 'gants', 'la patronne', 'métiers', '');
	const page = fc.record({
		done: words,
		[answerField('studies')]: words,
		[answerField('tool')]: words
	});
	fc.assert(
		fc.property(fc.array(page, { maxLength: 10 }), fc.nat(9), (written, rank) => {
			const before = written.slice(0, rank);
			const pages = Object.fromEntries(before.map((fields, at) => [DAYS[at]!, fields]));
			const told: Told = { days: DAYS, pages, hosts: ['Garage Foch'], className: '3e 1' };
			const asked = questionFor(QUESTIONS, told, DAYS[rank]!);
			expect(asked).toEqual(questionFor(QUESTIONS, structuredClone(told), DAYS[rank]!));
			expect(isTrue({ day: DAYS[rank]!, rank: rank + 1, asked: asked!, told })).toBe(true);
		})
	);
});

it('[QU4] goes on from no word of feelings, health or danger', () => {
	const told = (done: string): Told => ({
		...{ days: DAYS, hosts: [], className: '' },
		pages: { [FIRST]: { done } }
	});
	for (const word of ['triste', 'malade', 'blessé', 'peur', 'danger', 'frappé', 'alcool', 'seul']) {
		const codes = walk(told(`Je suis ${word}`), DAYS[1]!).map(({ reason }) => reason.code);
		expect([word, codes.includes('word')]).toEqual([word, false]);
	}
	expect(folded('Équipe')).toBe('equipe');
});

describe('what was passed over on an earlier day', () => {
	const told: Told = { days: DAYS, pages: {}, hosts: [], className: '' };
	const SECOND = DAYS[1]!;
	/** Of one theme, without words or answers to go on from. */
	const bank: readonly Question[] = [
		{ id: 'a', phase: 'during', theme: 'tools' },
		{ id: 'b', phase: 'during', theme: 'tools' },
		{ id: 'c', phase: 'during', theme: 'tools' },
		{ id: 'd', phase: 'during', theme: 'tools' },
		{ id: 'e', phase: 'during', theme: 'tools' }
	];
	const on = (day: Day, pages: Told['pages']): string | undefined =>
		questionFor(bank, { ...told, pages }, day)?.question.id;
	const shownOn = (day: Day, pages: Told['pages'], own = bank): string[] =>
		walk({ ...told, pages }, day, own).map(({ question }) => question.id);

	/** After so many taps of « Une autre » the last one is answered. */
	function answeredAfter(taps: number, day: Day, pages: Told['pages'], own = bank) {
		const shown = shownOn(day, pages, own).slice(0, taps + 1);
		const answer = { [answerField(shown.at(-1)!)]: 'oui' };
		return { shown, pages: { ...pages, [day]: answer } };
	}

	it('[QU10] waits until its theme has no other question left, wherever that stands', () => {
		const orders = [4, 3, 2].map((rank) => [...bank.slice(rank), ...bank.slice(0, rank)]);
		for (const own of [bank, ...orders]) {
			const { shown, pages } = answeredAfter(3, FIRST, {}, own);
			const [first, ...rest] = shownOn(SECOND, pages, own);
			expect(shown).not.toContain(first);
			expect(rest.sort()).toEqual(shown.slice(1, -1).sort());
		}
	});

	it('[QU10] never returns, passed over on a second day', () => {
		const one = answeredAfter(3, FIRST, {});
		const [, ...passed] = one.shown.slice(0, -1);
		const two = answeredAfter(2, SECOND, one.pages);
		expect(two.shown.slice(1).sort()).toEqual([...passed].sort());
		expect(passed).toContain(two.shown[1]);
		expect(on(DAYS[2]!, two.pages)).toBeUndefined();
	});

	it('[QU10, QU1] leaves the questions of the days before as they were', () => {
		const { shown, pages } = answeredAfter(2, FIRST, {});
		expect(on(FIRST, {})).toBe(shown[0]);
		expect(on(FIRST, pages)).toBe(on(FIRST, { ...pages, [SECOND]: { done: 'four' } }));
		expect(on(SECOND, pages)).toBe(on(SECOND, structuredClone(pages)));
	});

	it('[QU10] is not known of a day without an answer, nor of an answer that it does not lead to', () => {
		const next = (): string => 'somewhere else';
		const known = new Set(['a', 'b']);
		expect(passedOn({ done: 'four' }, 'a', known, next)).toEqual([]);
		expect(passedOn({ [answerField('b')]: 'oui' }, 'a', known, next)).toEqual([]);
		expect(passedOn({ [answerField('retired')]: 'oui' }, 'a', known, next)).toEqual([]);
		expect(passedOn({ [answerField('a')]: 'oui' }, 'a', known, next)).toEqual([]);
	});

	it('[QU10] is found in the whole bank, of whoever taps some times and answers', () => {
		fc.assert(
			fc.property(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 0, max: 7 }), (taps, rank) => {
				const day = DAYS[rank]!;
				const shown = walk(told, day)
					.slice(0, taps + 1)
					.map(({ question }) => question);
				const [, ...rest] = shown;
				const answered = rest.pop()!;
				const pages = { [day]: { [answerField(answered.id)]: 'oui' } };
				const later = questionFor(QUESTIONS, { ...told, pages }, DAYS[rank + 1]!)!.question;
				expect(rest.map(({ id }) => id)).not.toContain(later.id);
			}),
			{ numRuns: 40 }
		);
	});
});
