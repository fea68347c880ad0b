import type { Language } from '#shared/domain/language.ts';
import { words as french } from './fr.ts';
import type { FamilyWords } from './words.ts';

const OTHERS: Readonly<Record<Exclude<Language, 'fr'>, () => Promise<{ words: FamilyWords }>>> = {
	en: () => import('./en.ts'),
	ar: () => import('./ar.ts'),
	pt: () => import('./pt.ts'),
	tr: () => import('./tr.ts'),
	uk: () => import('./uk.ts')
};

/** A family's words; each language but French comes when it is asked for, and may fail to. */
export async function familyWords(language: Language): Promise<FamilyWords> {
	return language === 'fr' ? french : (await OTHERS[language]()).words;
}
