import { Hono } from 'hono';
import * as v from 'valibot';
import type { Database } from '#server/db/database.ts';
import { behindLink } from '#server/identity/links.ts';
import { openSession } from '#server/identity/sessions.ts';
import { refuse } from '#server/middleware/refuse.ts';
import type { SessionCookie } from '#server/middleware/session.ts';
import type { Ports } from '#server/ports.ts';

const entering = v.object({
	secret: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
	device: v.pipe(v.string(), v.minLength(1), v.maxLength(80))
});

/** `POST /api/enter`: a guardian's link opens a session. Looking at a link never spends it. */
export function enterRoute(database: Database, ports: Ports, cookie: SessionCookie): Hono {
	return new Hono().post('/', async (context) => {
		const body = v.safeParse(entering, await context.req.json().catch(() => undefined));
		if (!body.success) return refuse(context, 'malformed');
		const behind = await behindLink(database, body.output.secret, ports.clock.now());
		if (!behind) return refuse(context, 'unknown-link');
		cookie.write(context, await openSession(database, ports, behind.school, behind.person));
		return context.body(null, 204);
	});
}
