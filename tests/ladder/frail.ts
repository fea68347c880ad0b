import type { Database } from '#server/db/database.ts';
import type { Letter, Notice, Sent, Ways } from '#server/ports.ts';
import type { Chance } from '../sync/chance.ts';

/** What may go wrong in one lap of the worker. */
export interface Weather {
	/** Of a step that the process dies before it, and of one that it dies just after. */
	deaths: number;
	/** Of an attempt that fails, and of one that nobody knows the end of. */
	failures: number;
	/** Ways that are down altogether. */
	readonly down: Set<string>;
}

class Killed extends Error {}

/** A worker's view of the database that dies before a transaction, or after its commit and before anybody knows. */
export function frailDatabase(database: Database, chance: Chance, weather: Weather): Database {
	const frail = async <Result>(run: () => Promise<Result>): Promise<Result> => {
		if (chance.often(weather.deaths)) throw new Killed('before');
		const result = await run();
		if (chance.often(weather.deaths)) throw new Killed('after');
		return result;
	};
	return {
		...database,
		withSchool: (school, run) => frail(() => database.withSchool(school, run)),
		withJobs: (run) => frail(() => database.withJobs(run))
	};
}

/** Every message that left, by its key, and whether somebody may know that it did. */
export interface Sendings {
	readonly times: Map<string, number>;
	/** Keys of attempts of which nobody knew the end: the next one is a known double. */
	readonly unsure: Set<string>;
}

export function frailWays(chance: Chance, weather: Weather, sendings: Sendings): Ways {
	const attempt = (channel: string, key: string): Promise<Sent> => {
		if (weather.down.has(channel)) return Promise.resolve({ outcome: 'failed', code: 'down' });
		if (chance.often(weather.failures)) return Promise.resolve({ outcome: 'failed', code: '451' });
		sendings.times.set(key, (sendings.times.get(key) ?? 0) + 1);
		if (chance.often(weather.deaths)) {
			sendings.unsure.add(key);
			return Promise.reject(new Killed('while sending'));
		}
		if (chance.often(weather.failures)) {
			sendings.unsure.add(key);
			return Promise.resolve({ outcome: 'unknown', code: 'timeout' });
		}
		return Promise.resolve({ outcome: 'sent' });
	};
	return {
		home: 'http://localhost',
		email: { send: ({ key }: Letter) => attempt('email', key) },
		sms: { send: ({ key }: Letter) => attempt('sms', key) },
		push: { publicKey: 'k', send: ({ key }: Notice) => attempt('push', key) },
		close: () => Promise.resolve()
	};
}
