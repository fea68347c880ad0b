import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { isOnLoopback } from '#server/channels/endpoint.ts';
import { LOOPBACK, type Config } from '#server/config.ts';
import { metricsText, type Measured } from '#server/metrics.ts';
import { refuse } from '#server/middleware/refuse.ts';

export type MetricsAccess = Pick<Config, 'origin'> & Partial<Pick<Config, 'host' | 'metricsToken'>>;

/**
 * `GET /metrics` (WA4). A proxy on the same machine makes everybody look local, so that a request's own address says
 * nothing: without a token only a server that nobody else reaches answers.
 */
export function metricsRoute(access: MetricsAccess, measure: () => Promise<Measured>): Hono {
	const { origin, host, metricsToken } = access;
	const open =
		metricsToken === undefined &&
		host !== undefined &&
		LOOPBACK.includes(host) &&
		isOnLoopback(origin);
	return new Hono().get('/', async (context) => {
		const given = context.req.header('Authorization') ?? '';
		const known = metricsToken !== undefined && isSame(given, `Bearer ${metricsToken}`);
		if (!open && !known) return refuse(context, 'not-found');
		context.header('Cache-Control', 'no-store');
		context.header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8');
		return context.body(metricsText(await measure()));
	});
}

/** In a time that says nothing of where they differ. */
function isSame(one: string, other: string): boolean {
	const [left, right] = [one, other].map((text) => createHash('sha256').update(text).digest());
	return left !== undefined && right !== undefined && timingSafeEqual(left, right);
}
