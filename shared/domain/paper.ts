import type { Card } from './card.ts';
import { LIVRET, type LivretId, type Piece } from './question/livret.ts';
import { dayOf, type Day } from './time.ts';
import { daysOf, expectedOn, lastDayIn } from './today.ts';

/** One day of a notebook on paper. */
export interface PaperDay {
	readonly day: Day;
	readonly halfDays: Card['halfDays'];
	/** '': one workplace in all, named on the first page. */
	readonly host: string;
}

/** PL6: whose notebook may be printed: those who are, or will be, at a workplace. */
export function papered(cards: readonly Card[], today: Day): Card[] {
	return cards
		.filter((card) => (lastDayIn(card) ?? '') >= today)
		.toSorted((one, other) => one.student.name.localeCompare(other.student.name, 'fr'));
}

/** PL6: the school has noted that this student has no telephone (PC5). */
export function hasNoPhone({ agreements }: Card): boolean {
	return agreements.some(({ noPhone }) => noPhone === true);
}

/** PL6: the days to come, today with them: what was before is on the telephone that broke, or with the school. */
export function paperDays(card: Card, today: Day): PaperDay[] {
	const halfDays = card.halfDays.filter(({ key, demo }) => !demo && dayOf(key) >= today);
	const severalHosts = card.agreements.length > 1;
	return daysOf(halfDays).map((day) => {
		const expected = expectedOn({ halfDays, agreements: card.agreements }, day);
		return {
			day,
			halfDays: expected.halfDays,
			host: severalHosts ? (expected.agreement?.host.name ?? '') : ''
		};
	});
}

/** A piece of the livret on paper. */
export interface PaperPiece {
	readonly piece: Piece;
	readonly boxes: readonly LivretId[];
	/** For a pen, under each box. */
	readonly lines: number;
}

/** PL8: all of it, in its order: three lines a box, and more where one box is all of a piece. */
export function livretOnPaper(): PaperPiece[] {
	return LIVRET.map(({ piece, boxes }) => ({ piece, boxes, lines: boxes.length === 1 ? 12 : 3 }));
}
