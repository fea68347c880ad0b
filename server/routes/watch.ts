import { Hono } from 'hono';
import type { Role } from '#shared/domain/people.ts';
import { deadParts } from '#shared/domain/watch.ts';
import type { Database } from '#server/db/database.ts';
import { refuse } from '#server/middleware/refuse.ts';
import type { SignedIn } from '#server/middleware/session.ts';
import type { Clock } from '#server/ports.ts';
import { waitingSms } from '#server/store/sms-store.ts';
import { watchedOf } from '#server/store/watch-store.ts';

/** Those who would wait for an alert in vain. */
const READERS: readonly Role[] = ['cpe', 'desk', 'head'];

/** `GET /api/watch`: the parts of the chain that are dead, and since when; text messages that nobody understood. */
export function watchRoute(database: Database, clock: Clock): Hono<SignedIn> {
	return new Hono<SignedIn>().get('/', async (context) => {
		const { person, school } = context.get('reader');
		if (!person.roles.some((role) => READERS.includes(role))) return refuse(context, 'forbidden');
		const now = clock.now();
		const [watched, sms] = await database.withSchool(school.id, async (tx) => [
			await watchedOf(tx),
			await waitingSms(tx, now)
		]);
		context.header('Cache-Control', 'no-store');
		return context.json({ dead: deadParts(watched, now, school.timeZone), sms });
	});
}
