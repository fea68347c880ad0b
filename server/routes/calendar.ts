import { Hono } from 'hono';
import { localTime } from '#shared/domain/time.ts';
import type { Database } from '#server/db/database.ts';
import { importers } from '#server/middleware/importers.ts';
import type { SignedIn } from '#server/middleware/session.ts';
import type { Ports } from '#server/ports.ts';
import { schoolDates } from '#server/store/calendar-store.ts';

/** `/api/calendar`: what the school's placements are compared with (CA6). */
export function calendarRoute(database: Database, { clock }: Pick<Ports, 'clock'>): Hono<SignedIn> {
	return new Hono<SignedIn>().get('/', importers, async (context) => {
		const { school } = context.get('reader');
		const { day } = localTime(clock.now(), school.timeZone);
		return context.json(await database.withSchool(school.id, (tx) => schoolDates(tx, day)));
	});
}
