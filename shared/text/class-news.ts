import type { ClassNews } from '#shared/domain/class-news.ts';
import { changesText, referent } from './referent.ts';
import { NB } from './typography.ts';

/** A class in a line, above its students. */
export const classNews = {
	title: 'Par classe',
	summary: (className: string): string => `Résumé de ${className}`
} as const;

/** « Nouveau pour vous : 4 pages nouvelles »; among several classes, with how many students it has. */
export function classText({ standings, ...news }: ClassNews, among: number): string {
	const changes = changesText(news);
	return [
		...(among > 1 ? [referent.standing(standings)] : []),
		changes === '' ? 'Rien de nouveau' : `Nouveau pour vous${NB}: ${changes}`
	].join('. ');
}
