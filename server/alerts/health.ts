import type { Instant } from '#shared/domain/time.ts';
import { deadParts, type ChainState, type Part, type PartState } from '#shared/domain/watch.ts';
import type { Database } from '#server/db/database.ts';
import type { Ports } from '#server/ports.ts';
import { dueJobs, seenParts, type SeenPart } from '#server/store/chain-store.ts';

/** The whole chain of this database, without a name. */
export interface Health {
	readonly chain: ChainState;
	/** When each part last went through, at the school where that is longest ago. */
	readonly throughAt: Readonly<Partial<Record<Part, Instant>>>;
	readonly jobs: { readonly due: number; readonly oldestSeconds: number };
}

const PARTS = ['worker', 'push', 'email', 'sms'] as const satisfies Part[];
/** Whoever asks more often gets the same answer: nobody can load the database by asking. */
const LOOKS_EVERY = 5_000;

type Work = {
	readonly database: Database;
	readonly ports: Pick<Ports, 'clock' | 'ways'>;
};

/** Reads how the chain is, the worst of all schools (WA3). */
export async function healthOf({ database, ports }: Work): Promise<Health> {
	const now = ports.clock.now();
	const { seen, jobs } = await database.withKeeper(async (tx) => ({
		seen: await seenParts(tx),
		jobs: await dueJobs(tx, now)
	}));
	const stateOf = (part: Part): PartState => {
		if (part !== 'worker' && !ports.ways[part]) return 'absent';
		const rows = seen.filter((row) => row.part === part);
		if (rows.length === 0) return 'untried';
		const dead = rows.some((row) => deadParts([row], now, row.timeZone).length > 0);
		return dead ? 'dead' : 'ok';
	};
	return {
		chain: {
			worker: stateOf('worker'),
			push: stateOf('push'),
			email: stateOf('email'),
			sms: stateOf('sms')
		},
		throughAt: Object.fromEntries(
			PARTS.flatMap((part) => {
				const at = oldestOf(seen, part);
				return at === undefined ? [] : [[part, at]];
			})
		),
		jobs: {
			due: jobs.due,
			oldestSeconds: jobs.oldest === null ? 0 : Math.max(0, Math.floor((now - jobs.oldest) / 1000))
		}
	};
}

/** Whether nothing that is watched is dead. */
export function isAlive({ chain }: Pick<Health, 'chain'>): boolean {
	return PARTS.every((part) => chain[part] !== 'dead');
}

/** For whoever may be asked by anybody at any time. */
export function healthNow(work: Work): () => Promise<Health> {
	let at = -Infinity;
	let known: Promise<Health> | undefined;
	return () => {
		const now = work.ports.clock.now();
		if (known && Math.abs(now - at) < LOOKS_EVERY) return known;
		at = now;
		const asked = healthOf(work);
		known = asked;
		asked.catch(() => {
			if (known === asked) known = undefined;
		});
		return asked;
	};
}

function oldestOf(seen: readonly SeenPart[], part: Part): Instant | undefined {
	const instants = seen
		.filter((row) => row.part === part)
		.flatMap(({ throughAt }) => (throughAt === null ? [] : [throughAt]));
	return instants.length === 0 ? undefined : Math.min(...instants);
}
