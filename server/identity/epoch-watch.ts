import type { Database } from '#server/db/database.ts';
import type { Clock } from '#server/ports.ts';
import type { ServerIdentity } from '#server/sync/news.ts';
import { changeEpoch, checkPlace, currentIdentity } from './server-identity.ts';

/** The epoch while the server runs. */
export interface EpochWatch {
	/** Behind a connection that came back may stand another past: it is looked at first. */
	current(): Promise<ServerIdentity>;
	/** A device proved that this database is older than what it has seen. */
	change(from: ServerIdentity): Promise<ServerIdentity>;
}

/** @param onChange before anybody is answered in the new epoch */
export function watchEpoch(
	database: Database,
	clock: Clock,
	identity: ServerIdentity,
	onChange: () => Promise<void>
): EpochWatch {
	let lost = 0;
	let checked: Promise<void> = Promise.resolve();
	const check = async (): Promise<void> => {
		if (await checkPlace(database, clock.now())) await onChange();
	};
	return {
		async current() {
			const losses = database.lostConnections();
			if (losses !== lost) {
				lost = losses;
				checked = check();
			}
			try {
				await checked;
			} catch (error) {
				lost = -1;
				throw error;
			}
			return currentIdentity(database, identity);
		},
		async change(from) {
			const changed = await changeEpoch(database, from, clock.now());
			await onChange();
			return changed;
		}
	};
}
