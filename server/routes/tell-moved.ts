import type { Ports } from '#server/ports.ts';
import type { Moved } from '#server/store/import-placements.ts';

/** Open devices of whoever reads other cards now, or reads more or fewer of them. */
export function tellMoved(
	bus: Ports['bus'],
	school: string,
	{ placements, people }: Pick<Moved, 'placements' | 'people'>
): void {
	for (const placement of placements)
		bus.publish({ school, placement, topics: ['card'], author: '', device: '' });
	for (const author of people)
		bus.publish({ school, placement: '', topics: ['rights'], author, device: '' });
}
