import { Hono } from 'hono';
import { sql } from 'drizzle-orm';
import type { Schools } from '#shared/api/entering.ts';
import type { Database } from '#server/db/database.ts';
import { inEverySchool } from '#server/db/every-school.ts';
import { refuse } from '#server/middleware/refuse.ts';
import type { Ports } from '#server/ports.ts';

const ID = /^[a-z0-9-]{1,40}$/;

/** More than one server holds: whoever wants to enter chooses among them. */
const MOST_SCHOOLS = 200;

/**
 * `GET /api/schools`: where one may enter. `GET /api/schools/<id>`: the name and the number that are on its own front
 * page, for whoever holds a dead link.
 * @param oidc what else vouches for the staff, as people call it
 */
export function schoolRoute(
	database: Database,
	{ ways }: Pick<Ports, 'ways'>,
	oidc: string | undefined
): Hono {
	return new Hono()
		.get('/', async (context) => {
			const schools = await inEverySchool(database, (tx) =>
				tx.all<Schools['schools'][number]>(sql`
				select school_id as id, name from school order by name, school_id limit ${MOST_SCHOOLS}`)
			);
			const answer: Schools = {
				schools,
				...(ways.email ? { email: true } : {}),
				...(oidc === undefined ? {} : { oidc })
			};
			return context.json(answer);
		})
		.get('/:school', async (context) => {
			const id = context.req.param('school');
			if (!ID.test(id)) return refuse(context, 'not-found');
			const [school] = await database.withSchool(id, (tx) =>
				tx.all<{ name: string; phone: string }>(sql`select name, phone from school`)
			);
			return school ? context.json(school) : refuse(context, 'not-found');
		});
}
