import { Hono } from 'hono';
import * as v from 'valibot';
import { browserName } from '#shared/domain/browser-name.ts';
import type { Database } from '#server/db/database.ts';
import { castPeople, DEMO_SCHOOL } from '#server/demo/cast.ts';
import { openSession } from '#server/identity/sessions.ts';
import { refuse } from '#server/middleware/refuse.ts';
import type { SessionCookie } from '#server/middleware/session.ts';
import type { Ports } from '#server/ports.ts';
import { listLetters } from '#server/store/demo-letter-store.ts';

const entering = v.object({ personId: v.pipe(v.string(), v.maxLength(80)) });

/** `/api/demo/…`: mounted only on a demonstration server, whose school is fictitious. */
export function demoRoute(database: Database, ports: Ports, cookie: SessionCookie): Hono {
	return new Hono()
		.get('/people', async (context) => {
			context.header('Cache-Control', 'no-store');
			return context.json(await castPeople(database));
		})
		.get('/letters', async (context) => {
			context.header('Cache-Control', 'no-store');
			return context.json(await database.withSchool(DEMO_SCHOOL, listLetters));
		})
		.post('/enter', async (context) => {
			const body = v.safeParse(entering, await context.req.json().catch(() => undefined));
			if (!body.success) return refuse(context, 'malformed');
			const people = await castPeople(database);
			const person = people.find(({ id }) => id === body.output.personId);
			if (!person) return refuse(context, 'not-found');
			// Everybody comes in the same browser here: whose it was says nothing.
			const coming = { browser: '', device: browserName(context.req.header('User-Agent') ?? '') };
			cookie.write(context, await openSession(database, ports, DEMO_SCHOOL, person.id, coming));
			return context.body(null, 204);
		});
}
