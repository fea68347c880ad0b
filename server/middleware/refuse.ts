import type { Context } from 'hono';
import { errorBody, statusOf, type ErrorCode } from '#shared/api/errors.ts';

/** A refusal from the closed table, as JSON, never cached. */
export function refuse(context: Context, code: ErrorCode): Response {
	context.header('Cache-Control', 'no-store');
	if (code === 'slow-down' || code === 'unavailable') context.header('Retry-After', '5');
	return context.json(errorBody(code), statusOf(code));
}
