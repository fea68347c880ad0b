import { Hono } from 'hono';
import * as v from 'valibot';
import type { Database } from '#server/db/database.ts';
import { headOnly } from '#server/middleware/head-only.ts';
import { refuse } from '#server/middleware/refuse.ts';
import type { SignedIn } from '#server/middleware/session.ts';
import type { Ports } from '#server/ports.ts';
import { eraseStudent } from '#server/sync/erase-student.ts';

const asking = v.strictObject({ student: v.pipe(v.string(), v.minLength(1), v.maxLength(64)) });

/** `/api/erasures`: the head erases a student for good (ER1). The same again finds nothing more to erase. */
export function erasuresRoute(database: Database, ports: Ports): Hono<SignedIn> {
	return new Hono<SignedIn>().post('/', headOnly, async (context) => {
		const body = v.safeParse(asking, await context.req.json().catch(() => undefined));
		if (!body.success) return refuse(context, 'malformed');
		const { school, person } = context.get('reader');
		const { student } = body.output;
		const placements = await eraseStudent(database, ports, school.id, student, person.id);
		return placements === 0 ? refuse(context, 'not-found') : context.json({ placements });
	});
}
