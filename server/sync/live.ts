import { SCHOOL_ROLES, STAFF_ROLES, type Member } from '#shared/domain/people.ts';
import { mayRead, rightsOf, type Rights } from '#shared/domain/permission.ts';
import { localDay } from '#shared/domain/time.ts';
import type { Database } from '#server/db/database.ts';
import type { Heard, Poke, Ports } from '#server/ports.ts';
import { reachable } from '#server/store/news-store.ts';
import type { Reader } from '#server/store/school-store.ts';

/** The pokes of one open channel: placements where something that this reader may read has changed. */
export interface Listening {
	/** Every placement of theirs, for the first poke. */
	readonly placements: readonly string[];
	/** Whether this reader hears of any of what was said before it started. */
	concerns(heard: readonly Heard[]): boolean;
	/**
	 * Ends when told; hands over placement ids as they change, all of them when some may have been missed.
	 * @param onOver after a last poke: whoever listens may be signed in no more, and is to ask again (ID8)
	 */
	start(onPoke: (placements: readonly string[]) => void, onOver?: () => void): () => void;
}

/** What something heard means for one reader: which of their placements may have changed. */
type Meaning = 'placement' | 'no placement' | 'anything' | 'rights' | 'over';

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
	/** Denied by default: undefined is not for this reader. */
	const meaningOf = (heard: Heard): Meaning | undefined => {
		if (heard === 'missed') return 'anything';
		if (heard.school !== school.id || heard.device === device) return undefined;
		if (heard.placement === '') {
			if (heard.author === '' && works) return 'no placement';
			if (heard.author !== person.id) return undefined;
			if (heard.topics.includes('session')) return 'over';
			return heard.topics.includes('rights') ? 'rights' : 'no placement';
		}
		const members = held.get(heard.placement);
		// Said by name to whoever may have read it until then: it is not theirs any more.
		if (!members) return heard.author === person.id ? 'placement' : undefined;
		// By the day on which it is heard: a right does not outlive its last day in an open channel either.
		return hears(rightsOf(person, members, SCHOOL_ROLES, today()), heard) ? 'placement' : undefined;
	};
	return {
		placements: [...held.keys()],
		concerns: (heard) => heard.some((one) => meaningOf(one) !== undefined),
		start: (onPoke, onOver) => {
			let over = false;
			const stop = bus.subscribe((heard) => {
				const meaning = meaningOf(heard);
				if (meaning === undefined) return;
				if (meaning === 'no placement') onPoke([]);
				else if (meaning === 'placement' && heard !== 'missed') onPoke([heard.placement]);
				else if (meaning === 'rights') {
					lookAgain().then(
						(placements) => {
							if (!over) onPoke(placements);
						},
						(error: unknown) => log.error('rights-unread', error)
					);
				} else {
					onPoke([...held.keys()]);
					if (meaning === 'over') onOver?.();
				}
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
		if (topic === 'pages' || topic === 'rights' || topic === 'session') return false;
		if (topic === 'texts') return rights.roles.includes('referent');
		return mayRead(rights, topic);
	});
}
