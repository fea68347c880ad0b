import type { DemoPerson } from '#shared/api/protocol.ts';
import { signIn } from '#shared/text/sign-in.ts';

type Key = keyof typeof signIn.groups;

/** Who stands together, and how many of them are worth a first look. */
const GROUPS: readonly {
	readonly key: Key;
	readonly roles: readonly string[];
	readonly first: number;
}[] = [
	{ key: 'students', roles: ['student'], first: 4 },
	{ key: 'tutors', roles: ['tutor'], first: 2 },
	{ key: 'referents', roles: ['referent'], first: 2 },
	{ key: 'staff', roles: ['cpe', 'desk', 'head', 'office', 'care'], first: 6 },
	{ key: 'families', roles: ['guardian'], first: 2 }
];

export interface CastGroup {
	readonly key: Key;
	readonly people: readonly DemoPerson[];
}

/** The cast by role, in the order given: the leading parts, and everybody else. */
export function groupsOf(people: readonly DemoPerson[]): {
	readonly leading: readonly CastGroup[];
	readonly others: readonly CastGroup[];
	/** How many are in `others`. */
	readonly rest: number;
} {
	const groups = GROUPS.map(({ key, roles, first }) => ({
		key,
		first,
		people: people.filter(({ role }) => roles.includes(role))
	}));
	const leading = groups.map(({ key, first, people: all }) => ({
		key,
		people: all.slice(0, first)
	}));
	const others = groups.map(({ key, first, people: all }) => ({ key, people: all.slice(first) }));
	const filled = (some: readonly CastGroup[]): CastGroup[] =>
		some.filter((group) => group.people.length > 0);
	return {
		leading: filled(leading),
		others: filled(others),
		rest: others.reduce((sum, group) => sum + group.people.length, 0)
	};
}
