import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Database } from '#server/db/database.ts';
import { readerBehind, type Token } from '#server/identity/sessions.ts';
import type { Clock } from '#server/ports.ts';
import type { Reader } from '#server/store/school-store.ts';
import { refuse } from './refuse.ts';

export interface SignedIn {
	Variables: { reader: Reader };
}

/** Seconds; the longest that browsers allow, since a session lives by its last use, which only the server knows (ID8). */
const COOKIE_LIFE = 400 * 24 * 3600;

/** The session cookie. Over TLS its name binds it to this very origin. */
export interface SessionCookie {
	read(context: Context): Token | undefined;
	write(context: Context, token: Token): void;
	remove(context: Context): void;
}

export function sessionCookie(https: boolean): SessionCookie {
	const name = https ? '__Host-carnet' : 'carnet';
	const options = { httpOnly: true, secure: https, sameSite: 'Lax', path: '/' } as const;
	return {
		read: (context) => getCookie(context, name),
		write: (context, token) => setCookie(context, name, token, { ...options, maxAge: COOKIE_LIFE }),
		remove: (context) => void deleteCookie(context, name, options)
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
