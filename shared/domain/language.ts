/** In which a family may read its page, and what is sent to it. French first: the school's own. */
export const LANGUAGES = ['fr', 'en', 'ar', 'pt', 'tr', 'uk'] as const;

export type Language = (typeof LANGUAGES)[number];

export function isLanguage(text: string): text is Language {
	return LANGUAGES.some((language) => language === text);
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
	return language === 'ar' ? 'rtl' : 'ltr';
}

/**
 * FA2: the first of a browser's own that is one of ours, else French.
 * @param tags as `navigator.languages` has them: `ar-MA`, `pt-BR`…
 */
export function languageAmong(tags: readonly string[]): Language {
	const named = tags.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
	return named.find(isLanguage) ?? 'fr';
}
