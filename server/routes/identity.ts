import { Hono } from 'hono';
import { PROTOCOL, type Me } from '#shared/api/protocol.ts';
import type { Role } from '#shared/domain/people.ts';
import type { Database } from '#server/db/database.ts';
import { closeSession } from '#server/identity/sessions.ts';
import type { SessionCookie, SignedIn } from '#server/middleware/session.ts';

/** Those to whom an accident is told. */
const ACT: readonly Role[] = ['referent', 'cpe', 'desk', 'head'];

/** `GET /api/me`: who this session speaks for. */
export function meRoute(database: Database, demo: boolean): Hono<SignedIn> {
	return new Hono<SignedIn>().get('/', (context) => {
		const { person, school } = context.get('reader');
		const { id, name, phone, timeZone } = school;
		const acts = person.roles.some((role) => ACT.includes(role));
		const me: Me = {
			person: { id: person.id, name: person.name, roles: person.roles },
			school: {
				id,
				name,
				phone,
				timeZone,
				...(acts && school.workAccidents ? { workAccidents: true } : {})
			},
			protocol: PROTOCOL,
			...(demo ? { demo: true } : {}),
			...(database.kind === 'pglite' ? { trial: true } : {})
		};
		context.header('Cache-Control', 'no-store');
		return context.json(me);
	});
}

/** `POST /api/leave`: the session is dead, signed in or not. */
export function leaveRoute(database: Database, cookie: SessionCookie): Hono {
	return new Hono().post('/', async (context) => {
		const token = cookie.read(context);
		if (token) await closeSession(database, token);
		cookie.remove(context);
		return context.body(null, 204);
	});
}
