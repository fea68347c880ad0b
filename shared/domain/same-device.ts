import type { Card } from './card.ts';
import type { FactId } from './ids.ts';
import type { Rights } from './permission.ts';

/** ID4: a card that says to the référent, and to nobody else, which checks were said in a browser that had held the student. */
export function withSameDevice(
	card: Card | undefined,
	{ roles }: Pick<Rights, 'roles'>,
	checks: readonly FactId[]
): Card | undefined {
	return card && checks.length > 0 && roles.includes('referent')
		? { ...card, sameDevice: checks }
		: card;
}
