import type { MiddlewareHandler } from 'hono';
import { PROTOCOL_HEADER } from '#shared/api/protocol.ts';
import { refuse } from './refuse.ts';

/**
 * Every unsafe method must come from our own pages: `Sec-Fetch-Site: same-origin` or the exact `Origin`.
 * A script that is no browser sends neither, and says so with the protocol header, which a foreign page
 * cannot add without a preflight that nobody answers (trust.md M16: Hono's own check lets octets through).
 */
export function sameOrigin(origin: string): MiddlewareHandler {
	return async (context, next) => {
		const { method } = context.req;
		if (method === 'GET' || method === 'HEAD') return next();
		const site = context.req.header('Sec-Fetch-Site');
		const from = context.req.header('Origin');
		const own = site === undefined ? from === origin : site === 'same-origin';
		const script =
			site === undefined && from === undefined && context.req.header(PROTOCOL_HEADER) !== undefined;
		return own || script ? next() : refuse(context, 'cross-site');
	};
}
