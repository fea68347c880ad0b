import { sql } from 'drizzle-orm';
import type { Watched } from '#shared/domain/watch.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Tx } from '#server/db/database.ts';
import { NOT_HELD } from './job-store.ts';

/** Of all schools of one time zone, the oldest: none of them is named. */
export interface SeenPart extends Watched {
	readonly timeZone: string;
}

/** How many are counted before « many » is said. */
const MOST_COUNTED = 1000;

/** Of the keeper: what the watch last saw of each part, the worst of all schools. */
export function seenParts(tx: Tx): Promise<SeenPart[]> {
	return tx.all<SeenPart>(sql`
		select w.channel as part, min(w.through_at) as "throughAt", w.code is not null as failing,
			min(w.since) as since, s.time_zone as "timeZone"
		from watch w join school s on s.school_id = w.school_id
		group by w.channel, w.code is not null, w.through_at is null, s.time_zone`);
}

/** Jobs whose time has come and that nobody has done. */
export interface DueJobs {
	/** At most `MOST_COUNTED`. */
	readonly due: number;
	readonly oldest: Instant | null;
}

/** Of the keeper: along the index of due dates, and no further than `MOST_COUNTED`. */
export async function dueJobs(tx: Tx, now: Instant): Promise<DueJobs> {
	const [row] = await tx.all<DueJobs>(sql`
		select count(*)::int as due, min(due_at) as oldest from (
			select due_at from job where due_at <= ${now} and ${NOT_HELD} order by due_at limit ${MOST_COUNTED}
		) x`);
	return row ?? { due: 0, oldest: null };
}

/** Whether the school is the first of all: what happens once a database happens with its jobs. */
export async function isFirstSchool(tx: Tx, school: string): Promise<boolean> {
	const [row] = await tx.all<{ id: string }>(sql`
		select school_id as id from school order by school_id limit 1`);
	return row?.id === school;
}
