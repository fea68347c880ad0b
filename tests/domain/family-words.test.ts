import { describe, expect, it } from 'vitest';
import { directionOf, languageAmong, LANGUAGES } from '#shared/domain/language.ts';
import { familyWords } from '#shared/text/family/load.ts';
import { LANGUAGE_NAMES, REASONS, reasonIn } from '#shared/text/family/words.ts';
import { capital } from '#shared/text/presence.ts';
import { isOneSms, smsText } from '#shared/text/sms.ts';

const PARIS = 'Europe/Paris';
const SCHOOL = { name: 'Lycée des métiers Marie-Louise-Élisabeth', phone: '02 00 00 00 00' };
const LINK = 'https://carnet.lycee-marie-louise.example/e/marie-louise#Zk3mN8qR-t_V5wX2yA7bC4';
const AT = Date.parse('2027-06-15T08:20:00Z');
const TODAY = '2027-06-15';
/** What is no letter of the language's own script. */
const FOREIGN: Readonly<Record<'latin' | 'ar' | 'uk', RegExp>> = {
	latin: /[^\P{L}\p{sc=Latin}]/u,
	ar: /[^\P{L}\p{sc=Arabic}]/u,
	uk: /[^\P{L}\p{sc=Cyrillic}]/u
};

const all = await Promise.all(
	LANGUAGES.map(async (language) => ({ language, words: await familyWords(language) }))
);

describe.each(all)('the words of a family in $language', ({ language, words }) => {
	const said = sayings(words);

	it('[FA3] are all there, each in its own letters', () => {
		expect(Object.keys(words).toSorted()).toEqual(Object.keys(all[0]!.words).toSorted());
		expect(said.length).toBeGreaterThan(60);
		expect(said.filter((text) => text.trim() === '')).toEqual([]);
		expect(said.join(' ')).not.toMatch(/undefined|NaN|Invalid/);
		const foreign = FOREIGN[language === 'ar' || language === 'uk' ? language : 'latin'];
		const own = said.map((text) => text.replaceAll(/Carnet|\(vie scolaire\)/g, ''));
		expect(own.filter((text) => foreign.test(text))).toEqual([]);
		// A word or two may be alike; a sentence of another language has been forgotten.
		for (const other of all.filter((one) => one.language !== language)) {
			const theirs = new Set(sayings(other.words));
			expect(said.filter((text) => theirs.has(text) && text.includes(' '))).toEqual([]);
			expect(said.filter((text) => theirs.has(text)).length).toBeLessThan(4);
		}
	});

	it('[FA3] tell days and hours on the school’s clock', () => {
		expect(words.when(AT, PARIS, TODAY)).toMatch(/10(:|\u00a0h\u00a0)20/);
		expect(words.when(AT, PARIS, TODAY)).not.toBe(words.when(AT, PARIS, '2027-06-16'));
		expect(words.day(TODAY)).toContain('15');
		const halves = [`${TODAY}/am`, `${TODAY}/pm`];
		expect(words.halfDays(halves, TODAY)).not.toMatch(/\d/);
		expect(words.halfDays(halves, '2027-06-16').match(/15/g)).toHaveLength(2);
		expect(words.progress.received(AT, PARIS, TODAY, true)).toContain(words.when(AT, PARIS, TODAY));
	});

	it('[FA1] say of a message the school, its telephone and the link, and nobody’s name and no reason', () => {
		const { subject, text } = words.letter(SCHOOL, LINK);
		const sms = words.sms(SCHOOL, LINK);
		expect(subject).toContain(SCHOOL.name);
		for (const message of [text, sms]) {
			expect(message).toContain(SCHOOL.phone);
			expect(message.split(/\s/)).toContain(LINK);
			expect(message).not.toMatch(/[!¡]/);
			for (const reason of Object.values(words.reasons)) {
				expect(message.toLowerCase().split(/[\s.,:]+/)).not.toContain(reason.toLowerCase());
			}
			for (const told of [words.absent, words.accident]) expect(message).not.toContain(told);
		}
		expect(smsText(text)).toContain(smsText(SCHOOL.name));
		expect(sms).toContain(isBasic(sms) ? smsText(SCHOOL.name) : SCHOOL.name);
		// A name cannot get in: there is no place for one.
		expect([words.letter.length, words.sms.length]).toEqual([2, 2]);
	});

	it('[FA1] say on the telephone who calls and whom to call back, in two or three sentences', () => {
		for (const aloud of [words.aloud, words.searchAloud]) {
			const named = aloud(SCHOOL, 'Andrea VEILLE');
			const unnamed = aloud(SCHOOL);
			for (const sentences of [named, unnamed]) {
				expect([2, 3]).toContain(sentences.length);
				expect(sentences.join(' ')).toContain(SCHOOL.name);
				expect(sentences.join(' ')).toContain(SCHOOL.phone);
			}
			expect(named.join(' ')).toContain('Andrea VEILLE');
			expect(unnamed.join(' ')).not.toContain('undefined');
		}
	});

	it('[FA3] fit an SMS: two messages of the basic alphabet, three of another', () => {
		const { basic, messages } = measured(words.sms(SCHOOL, LINK));
		expect(SCHOOL.name).toHaveLength(40);
		expect(basic).toBe(!['ar', 'uk'].includes(language));
		expect(messages).toBeLessThanOrEqual(basic ? 2 : 3);
	});

	it('[AL25] never say of a child whom somebody looks for that they are absent', () => {
		const said = [words.search, words.searchLine('…', '…'), ...words.searchAloud(SCHOOL)];
		for (const text of said) {
			expect(text.toLowerCase()).not.toContain(words.absent.toLowerCase());
			expect(words.aloud(SCHOOL).slice(1, -1)).not.toContain(text);
		}
	});

	it('[FA2] have a label for each reason of the school, and leave others as they are', () => {
		const labels = REASONS.map((reason) => reasonIn(words, reason));
		expect(new Set(labels).size).toBe(REASONS.length);
		expect(reasonIn(words, 'Maladie')).toBe(words.reasons.maladie);
		expect(reasonIn(words, 'Rendez-vous médical')).toBe('Rendez-vous médical');
		// The page writes them with a capital, as French does it: in Turkish an i would have another.
		for (const label of labels) {
			expect(capital(label).charAt(0)).toBe(label.charAt(0).toLocaleUpperCase(language));
		}
	});
});

it('[FA2] the language is the first of the browser’s own that is one of ours, else French', () => {
	expect(languageAmong(['ar-MA', 'fr-FR'])).toBe('ar');
	expect(languageAmong(['de', 'PT-br', 'en'])).toBe('pt');
	expect(languageAmong(['de', 'zh-Hans'])).toBe('fr');
	expect(languageAmong([])).toBe('fr');
});

it('[FA3] what is written from right to left is shown so, and numbers in it keep their order', () => {
	const rightToLeft = LANGUAGES.filter((language) => directionOf(language) === 'rtl');
	expect(rightToLeft).toEqual(['ar']);
	const { words } = all.find(({ language }) => language === 'ar')!;
	const texts = [words.sms(SCHOOL, LINK), words.letter(SCHOOL, LINK).text, ...words.aloud(SCHOOL)];
	for (const text of texts.filter((one) => one.includes(SCHOOL.phone))) {
		expect(text).toContain(`\u2066${SCHOOL.phone}\u2069`);
	}
	expect(words.when(AT, PARIS, TODAY)).toContain('\u206610:20\u2069');
});

it('each language is offered under its own name', () => {
	for (const language of LANGUAGES) {
		const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? '';
		expect(LANGUAGE_NAMES[language].toLowerCase()).toBe(name.toLowerCase());
	}
});

/** Every sentence that a family may be shown or told, its holes filled with what has no letters. */
function sayings(value: unknown, key = ''): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value === 'object') {
		return Object.entries(value ?? {}).flatMap(([key, one]) => sayings(one, key));
	}
	if (typeof value !== 'function' || ['day', 'halfDays', 'when', 'received'].includes(key))
		return [];
	const told = ['letter', 'sms', 'aloud', 'searchAloud'].includes(key);
	const say = value as (...holes: unknown[]) => unknown;
	return sayings(told ? say({ name: '…', phone: '…' }, '…') : say('…', '…'));
}

function isBasic(sms: string): boolean {
	return Array.from(sms).every(isOneSms);
}

function measured(sms: string): { basic: boolean; messages: number } {
	const basic = isBasic(sms);
	const [one, part] = basic ? [160, 153] : [70, 67];
	return { basic, messages: sms.length <= one ? 1 : Math.ceil(sms.length / part) };
}
