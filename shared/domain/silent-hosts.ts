import type { Card } from './card.ts';
import type { Day } from './time.ts';
import { expectedOn } from './today.ts';

/** Those of one workplace and one tutor of whom nobody spoke: one call asks about all of them. */
export interface SilentHost<Held extends { readonly card: Card }> {
	readonly key: string;
	readonly agreement: Card['agreements'][number];
	readonly placements: readonly Held[];
}

/** The largest first, then by name; inside, by the student's name. */
export function silentHosts<Held extends { readonly card: Card }>(
	placements: readonly Held[],
	day: Day
): SilentHost<Held>[] {
	const byHost = new Map<string, { agreement: Card['agreements'][number]; placements: Held[] }>();
	for (const placement of placements) {
		const { agreement } = expectedOn(placement.card, day);
		if (!agreement) continue;
		const key = `${agreement.host.name}/${agreement.host.phone}/${agreement.tutor.id}`;
		const group = byHost.get(key) ?? { agreement, placements: [] };
		group.placements.push(placement);
		byHost.set(key, group);
	}
	return [...byHost]
		.map(([key, group]) => ({
			key,
			agreement: group.agreement,
			placements: group.placements.toSorted((a, b) =>
				a.card.student.name.localeCompare(b.card.student.name, 'fr')
			)
		}))
		.toSorted(
			(a, b) =>
				b.placements.length - a.placements.length ||
				a.agreement.host.name.localeCompare(b.agreement.host.name, 'fr')
		);
}
