import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { sessionHash, type Token } from '#server/identity/sessions.ts';
import type { Log } from '#server/ports.ts';
import type { SessionCookie } from './session.ts';

/** Malformed, nobody, not allowed, nothing there (which is what a wrong secret meets), too large, too often. */
const REFUSALS = [400, 401, 403, 404, 413, 429];

/** What the API refused, and to which session: never what it was asked with. */
export function logRefusals(log: Log, cookie: SessionCookie): MiddlewareHandler {
	return async (context, next) => {
		await next();
		const { status } = context.res;
		if (!REFUSALS.includes(status)) return;
		log.info('refused', { ...aboutRequest(context, cookie.read(context)), status });
	};
}

/** A route is named by its pattern, since an address holds whatever somebody typed; a session as its row is. */
export function aboutRequest(context: Context, token: Token | undefined): Record<string, string> {
	const patterns = matchedRoutes(context).map(({ path }) => path);
	const route = patterns.findLast((path) => !path.endsWith('*')) ?? 'none';
	const row = Buffer.from(sessionHash(token) ?? []).toString('hex');
	return { route, method: context.req.method, ...(row ? { session: row.slice(0, 12) } : {}) };
}
