import { SCHOOL_ROLES, STAFF_ROLES, type Member } from '#shared/domain/people.ts';
import { mayRead, rightsOf, type Rights } from '#shared/domain/permission.ts';
import { localDay } from '#shared/domain/time.ts';
import type { Database } from '#server/db/database.ts';
import type { Poke, Ports } from '#server/ports.ts';
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
	{ bus, clock, log }: Pick<Ports, 'bus' | 'clock' | 'log'>,
	reader: Reader,
	device: string | undefined
): Promise<Listening> {
	const { person, school } = reader;
	const works = person.roles.some((role) => STAFF_ROLES.includes(role));
	const wide = person.roles.some((role) => SCHOOL_ROLES.includes(role));
	const today = () => localDay(clock.now(), school.timeZone);
	const look = async (): Promise<ReadonlyMap<string, readonly Member[]>> => {
		const reached = await database.withSchool(school.id, (tx) =>
			reachable(tx, person.id, wide, {}, today().day)
		);
		return new Map(reached.map(({ id, members }) => [id, members]));
	};
	let held = await look();
	/** What was theirs, and what is now. */
	const lookAgain = async (): Promise<string[]> => {
		const before = [...held.keys()];
		held = await look();
		return [...new Set([...before, ...held.keys()])];
	};
	return {
		placements: [...held.keys()],
		start: (onPoke) => {
			let over = false;
			const stop = bus.subscribe((heard) => {
				if (heard === 'missed') {
					onPoke([...held.keys()]);
					return;
				}
				if (heard.school !== school.id || heard.device === device) return;
				if (heard.placement === '') {
					if (heard.author === '' && works) onPoke([]);
					if (heard.author !== person.id) return;
					if (!heard.topics.includes('rights')) onPoke([]);
					else {
						lookAgain().then(
							(placements) => {
								if (!over) onPoke(placements);
							},
							(error: unknown) => log.error('rights-unread', error)
						);
					}
					return;
				}
				const members = held.get(heard.placement);
				if (!members) return;
				// By the day on which it is heard: a right does not outlive its last day in an open channel either.
				const rights = rightsOf(person, members, SCHOOL_ROLES, today());
				if (hears(rights, heard)) onPoke([heard.placement]);
			});
			return () => {
				over = true;
				stop();
			};
		}
	};
}

/** Denied by default, like the rows themselves: who cannot read a change is not told that it happened. */
function hears(rights: Rights, poke: Poke): boolean {
	if (poke.roles?.some((role) => rights.roles.includes(role))) return true;
	if (poke.author === rights.person) return true;
	return poke.topics.some((topic) => {
		if (topic === 'card') return rights.roles.length > 0;
		// The author alone, heard above.
		if (topic === 'pages' || topic === 'rights') return false;
		if (topic === 'texts') return rights.roles.includes('referent');
		return mayRead(rights, topic);
	});
}
