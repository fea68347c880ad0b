import { Hono } from 'hono';
import type { Role } from '#shared/domain/people.ts';
import { deadParts } from '#shared/domain/watch.ts';
import type { Database } from '#server/db/database.ts';
import { refuse } from '#server/middleware/refuse.ts';
import type { SignedIn } from '#server/middleware/session.ts';
import type { Clock } from '#server/ports.ts';
import { watchedOf } from '#server/store/watch-store.ts';

/** Those who would wait for an alert in vain. */
const READERS: readonly Role[] = ['cpe', 'desk', 'head'];

/** `GET /api/watch`: the parts of the chain that are dead, and since when. */
export function watchRoute(database: Database, clock: Clock): Hono<SignedIn> {
	return new Hono<SignedIn>().get('/', async (context) => {
		const { person, school } = context.get('reader');
		if (!person.roles.some((role) => READERS.includes(role))) return refuse(context, 'forbidden');
		const watched = await database.withSchool(school.id, watchedOf);
		context.header('Cache-Control', 'no-store');
		return context.json({ dead: deadParts(watched, clock.now(), school.timeZone) });
	});
}
