import type { MiddlewareHandler } from 'hono';
import { IMPORT_ROLES } from '#shared/domain/permission.ts';
import { refuse } from './refuse.ts';
import type { SignedIn } from './session.ts';

/** What head and office alone ask and decide (IM18, PC1); no answer of it is kept by anybody on the way. */
export const importers: MiddlewareHandler<SignedIn> = async (context, next) => {
	const { roles } = context.get('reader').person;
	context.header('Cache-Control', 'no-store');
	return roles.some((role) => IMPORT_ROLES.includes(role)) ? next() : refuse(context, 'forbidden');
};
