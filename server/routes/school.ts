import { Hono } from 'hono';
import { sql } from 'drizzle-orm';
import type { Database } from '#server/db/database.ts';
import { refuse } from '#server/middleware/refuse.ts';

const ID = /^[a-z0-9-]{1,40}$/;

/** `GET /api/schools/<id>`: the name and the number that are on its own front page, for whoever holds a dead link. */
export function schoolRoute(database: Database): Hono {
	return new Hono().get('/:school', async (context) => {
		const id = context.req.param('school');
		if (!ID.test(id)) return refuse(context, 'not-found');
		const [school] = await database.withSchool(id, (tx) =>
			tx.all<{ name: string; phone: string }>(sql`select name, phone from school`)
		);
		return school ? context.json(school) : refuse(context, 'not-found');
	});
}
