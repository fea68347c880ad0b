import { Hono } from 'hono';
import * as v from 'valibot';
import { refuse } from '#server/middleware/refuse.ts';

const entering = v.object({
	secret: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
	device: v.pipe(v.string(), v.minLength(1), v.maxLength(80))
});

/**
 * `POST /api/enter`: a secret of a link or a sheet. This server has given out none yet, so each is unknown,
 * and a forged one is told apart from nothing: the same answer, in the same time.
 */
export function enterRoute(): Hono {
	return new Hono().post('/', async (context) => {
		const body = v.safeParse(entering, await context.req.json().catch(() => undefined));
		return refuse(context, body.success ? 'unknown-link' : 'malformed');
	});
}
