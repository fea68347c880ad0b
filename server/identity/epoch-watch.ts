import type { Database } from '#server/db/database.ts';
import type { Clock } from '#server/ports.ts';
import type { ServerIdentity } from '#server/sync/news.ts';
import { changeEpoch, checkPlace, currentIdentity } from './server-identity.ts';

/** The epoch while the server runs. */
export interface EpochWatch {
	/** Behind a connection that came back may stand another past: it is looked at first. */
	current(): Promise<ServerIdentity>;
	/** As `current` found it last: whoever answers in it looks, in the transaction that they answer from, whether it still is. */
	assumed(): Promise<ServerIdentity>;
	/** A device proved that this database is older than what it has seen. */
	change(from: ServerIdentity): Promise<ServerIdentity>;
}

/** @param onChange before anybody is answered in the new epoch, whichever process began it */
export function watchEpoch(
	database: Database,
	clock: Clock,
	identity: ServerIdentity,
	onChange: () => Promise<void>
): EpochWatch {
	let lost = 0;
	let checked: Promise<unknown> = Promise.resolve();
	let known = identity.epoch;
	let followed: Promise<void> = Promise.resolve();
	const follow = async (): Promise<ServerIdentity> => {
		const now = await currentIdentity(database, identity);
		if (now.epoch !== known) {
			known = now.epoch;
			followed = onChange();
		}
		try {
			await followed;
		} catch (error) {
			known = '';
			throw error;
		}
		return now;
	};
	const lookAtPlace = async (): Promise<void> => {
		const losses = database.lostConnections();
		if (losses !== lost) {
			lost = losses;
			checked = checkPlace(database, clock.now());
		}
		try {
			await checked;
		} catch (error) {
			lost = -1;
			throw error;
		}
	};
	return {
		async current() {
			await lookAtPlace();
			return follow();
		},
		async assumed() {
			await lookAtPlace();
			// The last change could not be followed.
			if (known === '') return follow();
			await followed;
			return { ...identity, epoch: known };
		},
		async change(from) {
			await changeEpoch(database, from, clock.now());
			return follow();
		}
	};
}
