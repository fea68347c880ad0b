import type { MiddlewareHandler } from 'hono';
import { refuse } from './refuse.ts';
import type { SignedIn } from './session.ts';

/** What the head alone asks and decides; no answer of it is kept by anybody on the way. */
export const headOnly: MiddlewareHandler<SignedIn> = async (context, next) => {
	context.header('Cache-Control', 'no-store');
	return context.get('reader').person.roles.includes('head')
		? next()
		: refuse(context, 'forbidden');
};
