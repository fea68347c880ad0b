import type { PersonId } from './ids.ts';
import type { Member, Role } from './people.ts';
import { isHeld } from './permission.ts';
import { addDays, startOf, type Instant, type LocalDay } from './time.ts';

/** Who there is for one placement, and who is on duty now. */
export interface Roster {
	readonly byRole: Readonly<Partial<Record<Role, readonly PersonId[]>>>;
	readonly onDuty: readonly PersonId[];
	/** SU6: by référent who is away, who stands in for them. */
	readonly standIns?: ReadonlyMap<PersonId, PersonId>;
	/** Since when they answer, where somebody else did before. */
	readonly since?: ReadonlyMap<PersonId, Instant>;
}

/**
 * SU6: a référent who is away is told nothing, whoever stands in for them is, and from the day after the référent again.
 * @param wide who holds a role over the school
 */
export function rosterOn(
	members: readonly Member[],
	wide: readonly { readonly role: Role; readonly person: PersonId }[],
	onDuty: readonly PersonId[],
	today: LocalDay
): Roster {
	const standing = members.filter((member) => isHeld(member, today.day));
	const standIns = new Map(
		standing.flatMap(({ person, standIn }) => (standIn ? [[standIn.for, person]] : []))
	);
	const held = [
		...standing.filter(
			({ person, role, standIn }) => standIn || role !== 'referent' || !standIns.has(person)
		),
		...wide
	];
	const byRole: Partial<Record<Role, PersonId[]>> = {};
	for (const { role, person } of held) {
		const those = (byRole[role] ??= []);
		if (!those.includes(person)) those.push(person);
	}
	return { byRole, onDuty, standIns, since: changesOf(members, today) };
}

/** When each of them began to answer, or to answer again: never before the head decided so. */
function changesOf(members: readonly Member[], today: LocalDay): Map<PersonId, Instant> {
	const since = new Map<PersonId, Instant>();
	const note = (person: PersonId, at: Instant): void => {
		since.set(person, Math.max(at, since.get(person) ?? 0));
	};
	for (const { person, standIn } of members) {
		if (!standIn) continue;
		const { from, to, at } = standIn;
		if (from <= today.day) note(person, Math.max(at, startOf({ ...today, day: from })));
		const back = addDays(to, 1);
		if (back <= today.day) note(standIn.for, Math.max(at, startOf({ ...today, day: back })));
	}
	return since;
}

/** LA8: whether somebody of this circle is told, as things stand now. */
export function isTold(person: PersonId, circle: readonly Role[], { byRole }: Roster): boolean {
	return circle.some((role) => byRole[role]?.includes(person));
}
