import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Database } from '#server/db/database.ts';
import { readerBehind } from '#server/identity/sessions.ts';
import type { Clock } from '#server/ports.ts';
import type { SessionReader } from '#server/store/school-store.ts';
import { refuse } from './refuse.ts';

export interface SignedIn {
	Variables: { reader: SessionReader };
}

/** Seconds; the longest that browsers allow, since a session lives by its last use, which only the server knows (ID8). */
const COOKIE_LIFE = 400 * 24 * 3600;

/** A cookie that no script reads. Over TLS its name binds it to this very origin. */
export interface OwnCookie {
	read(context: Context): string | undefined;
	write(context: Context, value: string): void;
	remove(context: Context): void;
}

/** A `Token`. */
export type SessionCookie = OwnCookie;

export function sessionCookie(https: boolean): SessionCookie {
	return ownCookie('carnet', https);
}

/** ID9: that one of the staff came in here; it outlives their session, and opens nothing. */
export function knownCookie(https: boolean): OwnCookie {
	return ownCookie('carnet-known', https);
}

function ownCookie(plainName: string, https: boolean): OwnCookie {
	const name = https ? `__Host-${plainName}` : plainName;
	const options = { httpOnly: true, secure: https, sameSite: 'Lax', path: '/' } as const;
	return {
		read: (context) => getCookie(context, name),
		write: (context, value) => setCookie(context, name, value, { ...options, maxAge: COOKIE_LIFE }),
		remove: (context) => void deleteCookie(context, name, options)
	};
}

/**
 * `?or=nobody`: whoever brings no session is answered 204, before 401 is said, which every browser writes into its console.
 * A session that has ended is no session of nobody's: it gets its 401.
 */
export function orNobody(cookie: SessionCookie): MiddlewareHandler {
	return async (context, next) => {
		if (context.req.query('or') !== 'nobody' || cookie.read(context) !== undefined) return next();
		return context.body(null, 204, { 'Cache-Control': 'no-store' });
	};
}

/** Lets nobody through without a living session. */
export function signedIn(
	database: Database,
	clock: Clock,
	cookie: SessionCookie
): MiddlewareHandler<SignedIn> {
	return async (context, next) => {
		const reader = await readerBehind(database, cookie.read(context), clock.now());
		if (!reader) return refuse(context, 'signed-out');
		context.set('reader', reader);
		return next();
	};
}
