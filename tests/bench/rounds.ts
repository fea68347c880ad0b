import { coreSeconds, familySeconds } from './cores.ts';
import { median } from './figure.ts';

/** One of those who do the same work in turn. */
export interface Contender {
	/** Its server. */
	readonly pid: number;
	/** Once: a telephone comes, is answered and leaves. */
	exchange(): Promise<unknown>;
	/** What it had put off is done, before its cost is counted. */
	settled?(): Promise<unknown>;
}

export interface Pace {
	readonly perSecond: number;
	/** A second of a core of its server, PostgreSQL not counted. */
	readonly perCore: number;
	/** A second of a core of PostgreSQL. */
	readonly perDatabaseCore: number;
}

/** Telephones at once, and clients of the limit. */
export const AT_ONCE = 16;
const ROUNDS = 5;
const SECONDS = 4;

/**
 * A B A B…, and of each the median of its rounds; a first round, which nobody counts, warms them.
 * @param between what is measured once a round, with nobody else at work: seconds
 */
export async function inTurn<Name extends string>(
	contenders: Readonly<Record<Name, Contender>>,
	postmaster: number,
	between?: (seconds: number) => Promise<void>
): Promise<Record<Name, Pace>> {
	const names = Object.keys(contenders) as Name[];
	const paces = new Map<Name, Pace[]>(names.map((name) => [name, []]));
	for (let round = 0; round <= ROUNDS; round++) {
		for (const name of names) {
			const pace = await paceOf(contenders[name], postmaster);
			if (round > 0) paces.get(name)?.push(pace);
		}
		await between?.(SECONDS);
	}
	return Object.fromEntries(names.map((name) => [name, medianOf(paces.get(name) ?? [])])) as Record<
		Name,
		Pace
	>;
}

async function paceOf({ pid, exchange, settled }: Contender, postmaster: number): Promise<Pace> {
	const [server, database] = [coreSeconds(pid), familySeconds(postmaster)];
	const began = performance.now();
	const over = began + SECONDS * 1000;
	let done = 0;
	await Promise.all(
		Array.from({ length: AT_ONCE }, async () => {
			while (performance.now() < over) {
				await exchange();
				done++;
			}
		})
	);
	const lasted = (performance.now() - began) / 1000;
	await settled?.();
	return {
		perSecond: done / lasted,
		perCore: done / (coreSeconds(pid) - server),
		perDatabaseCore: done / (familySeconds(postmaster) - database)
	};
}

function medianOf(paces: readonly Pace[]): Pace {
	const of = (what: keyof Pace): number => median(paces.map((pace) => pace[what]));
	return {
		perSecond: of('perSecond'),
		perCore: of('perCore'),
		perDatabaseCore: of('perDatabaseCore')
	};
}
