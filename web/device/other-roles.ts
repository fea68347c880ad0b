import { liveQuery } from 'dexie';
import type { CarnetDatabase } from './database.ts';
import type { Stop } from './environment.ts';

/**
 * Tells what the school says, by an exchange of any tab, that this person is, whenever it is something else than these
 * roles. What stands on the disk at first is of an earlier time, and says nothing.
 */
export function hearOtherRoles(
	db: CarnetDatabase,
	roles: readonly string[],
	listener: (roles: readonly string[]) => void
): Stop {
	let isFirst = true;
	const subscription = liveQuery(() => db.meta.get('roles')).subscribe((row) => {
		const said = String(row?.value ?? '')
			.split(' ')
			.filter(Boolean);
		const differs = row !== undefined && sorted(said) !== sorted(roles);
		if (differs && !isFirst) listener(said);
		isFirst = false;
	});
	return () => subscription.unsubscribe();
}

function sorted(roles: readonly string[]): string {
	return [...roles].sort().join(' ');
}
