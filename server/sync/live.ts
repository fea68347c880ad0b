import { SCHOOL_ROLES, STAFF_ROLES } from '#shared/domain/people.ts';
import { mayRead, rightsOf, type Rights } from '#shared/domain/permission.ts';
import type { Database } from '#server/db/database.ts';
import type { Bus, Poke } from '#server/ports.ts';
import { reachable } from '#server/store/news-store.ts';
import type { Reader } from '#server/store/school-store.ts';

/** The pokes of one open channel: placements where something that this reader may read has changed. */
export interface Listening {
	/** Every placement of theirs, for the first poke. */
	readonly placements: readonly string[];
	/** Ends when told; hands over placement ids as they change, all of them when some may have been missed. */
	start(onPoke: (placements: readonly string[]) => void): () => void;
}

export async function listen(
	database: Database,
	bus: Bus,
	reader: Reader,
	device: string | undefined
): Promise<Listening> {
	const works = reader.person.roles.some((role) => STAFF_ROLES.includes(role));
	const wide = reader.person.roles.some((role) => SCHOOL_ROLES.includes(role));
	const reached = await database.withSchool(reader.school.id, (tx) =>
		reachable(tx, reader.person.id, wide, {})
	);
	const rightsById = new Map<string, Rights>(
		reached.map((one) => [one.id, rightsOf(reader.person, one.members, SCHOOL_ROLES)])
	);
	const placements = [...rightsById.keys()];
	return {
		placements,
		start: (onPoke) =>
			bus.subscribe((heard) => {
				if (heard === 'missed') {
					onPoke(placements);
					return;
				}
				if (heard.school !== reader.school.id || heard.device === device) return;
				if (heard.placement === '') {
					if (heard.author === '' ? works : heard.author === reader.person.id) onPoke([]);
					return;
				}
				const rights = rightsById.get(heard.placement);
				if (rights && hears(rights, heard)) onPoke([heard.placement]);
			})
	};
}

/** Denied by default, like the rows themselves: who cannot read a change is not told that it happened. */
function hears(rights: Rights, poke: Poke): boolean {
	if (poke.roles?.some((role) => rights.roles.includes(role))) return true;
	if (poke.author === rights.person) return true;
	return poke.topics.some((topic) => {
		if (topic === 'card') return rights.roles.length > 0;
		// The author alone, heard above.
		if (topic === 'pages') return false;
		if (topic === 'texts') return rights.roles.includes('referent');
		return mayRead(rights, topic);
	});
}
