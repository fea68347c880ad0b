import { Hono } from 'hono';
import { PROTOCOL, type Me } from '#shared/api/protocol.ts';
import { endsOn } from '#shared/domain/session-life.ts';
import type { Database } from '#server/db/database.ts';
import { closeSession } from '#server/identity/sessions.ts';
import type { SessionCookie, SignedIn } from '#server/middleware/session.ts';
import type { Bus, Clock } from '#server/ports.ts';

/** `GET /api/me`: who this session speaks for. */
export function meRoute(database: Database, clock: Clock, demo: boolean): Hono<SignedIn> {
	return new Hono<SignedIn>().get('/', (context) => {
		const { person, school, begunAt } = context.get('reader');
		const end = endsOn(person.roles, begunAt, clock.now(), school.timeZone);
		const me: Me = {
			person: { id: person.id, name: person.name, roles: person.roles },
			school: {
				...{ id: school.id, name: school.name, phone: school.phone, timeZone: school.timeZone },
				...(school.retention ? { retention: school.retention } : {})
			},
			protocol: PROTOCOL,
			...(end === undefined ? {} : { endsOn: end }),
			...(demo ? { demo: true } : {}),
			...(database.kind === 'pglite' ? { trial: true } : {})
		};
		context.header('Cache-Control', 'no-store');
		return context.json(me);
	});
}

/** `POST /api/leave`: the session is dead, signed in or not. */
export function leaveRoute(database: Database, bus: Bus, cookie: SessionCookie): Hono {
	return new Hono().post('/', async (context) => {
		const token = cookie.read(context);
		if (token) await closeSession(database, bus, token);
		cookie.remove(context);
		return context.body(null, 204);
	});
}
