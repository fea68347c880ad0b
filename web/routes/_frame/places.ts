import { ROLES, type PersonRole } from '#shared/domain/people.ts';
import { places, views } from '#shared/text/common.ts';

/** A page that the frame leads to. */
export interface Place {
	readonly href: string;
	readonly label: string;
	/** Pages below it belong to it. */
	readonly under?: string;
	/** How many alerts wait stands beside it. */
	readonly counts?: true;
}

const STUDENTS: Place = { href: '/eleves', label: places.students, under: '/eleves/' };
const PLACEMENTS: Place = { href: '/stages', label: places.placements, under: '/stages/' };
const DUTY: Place = { href: '/permanence', label: places.duty };
const IMPORT: Place = { href: '/importer', label: places.import };
const DAY_LOG: Place = { href: '/journal-du-jour', label: places.dayLog };
const ACCESS: Place = { href: '/acces', label: places.access };

/** Beside their own screen. Who is not named here has one screen and needs no way. */
const BESIDE: Partial<Readonly<Record<PersonRole, readonly Place[]>>> = {
	referent: [DUTY],
	cpe: [STUDENTS, PLACEMENTS, DUTY, DAY_LOG, ACCESS],
	desk: [STUDENTS, PLACEMENTS, DUTY, DAY_LOG, ACCESS],
	head: [
		STUDENTS,
		PLACEMENTS,
		DUTY,
		DAY_LOG,
		{ href: '/personnels', label: places.staff },
		{ href: '/chiffres', label: places.figures }
	],
	office: [PLACEMENTS, IMPORT, ACCESS]
};

const ACTING: readonly PersonRole[] = ['cpe', 'desk'];
/** Alerts first for who has several roles: they cannot wait. */
const FIRST: readonly PersonRole[] = ['cpe', 'desk', 'head'];

/** Whether the number of alerts to take concerns this person. */
export function takesAlerts(roles: readonly string[]): boolean {
	return ACTING.some((role) => roles.includes(role));
}

/** The role whose screen `/` shows. */
export function homeRole(roles: readonly string[], asked: string | null): PersonRole | undefined {
	const held = ROLES.filter((role) => roles.includes(role));
	return (
		held.find((role) => role === asked) ?? FIRST.find((role) => held.includes(role)) ?? held[0]
	);
}

/** Where the frame leads this person; nowhere for who has one screen only. */
export function placesOf(roles: readonly string[]): Place[] {
	const held = ROLES.filter((role) => roles.includes(role));
	const homes = held
		.filter((role) => held.length > 1 || BESIDE[role])
		.map((role): Place => {
			const href = held.length > 1 ? `/?role=${role}` : '/';
			return {
				href,
				label: views[role] ?? role,
				...(role === 'referent' ? { under: '/eleves/' } : {}),
				...(ACTING.includes(role) ? { counts: true } : {})
			};
		});
	const beside = held.flatMap((role) => BESIDE[role] ?? []);
	return [...homes, ...new Set(beside)];
}

/** `page` on the very page, `true` on one below it. */
export function currentOf(
	place: Place,
	url: URL,
	role: PersonRole | undefined
): 'page' | 'true' | undefined {
	const target = new URL(place.href, url);
	if (target.pathname === url.pathname) {
		const asks = target.searchParams.get('role');
		return asks === null || asks === role ? 'page' : undefined;
	}
	return place.under && url.pathname.startsWith(place.under) ? 'true' : undefined;
}
