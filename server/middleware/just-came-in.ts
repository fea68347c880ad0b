import type { Context, MiddlewareHandler } from 'hono';
import { mustComeInAgain } from '#shared/domain/session-life.ts';
import type { Clock } from '#server/ports.ts';
import { refuse } from './refuse.ts';
import type { SignedIn } from './session.ts';

/** ID13: whether whoever asks is one of the staff who came in too long ago. */
export function cameInLongAgo(context: Context<SignedIn>, clock: Clock): boolean {
	const { person, begunAt } = context.get('reader');
	return mustComeInAgain(person.roles, begunAt, clock.now());
}

/** ID13: what one of the staff does only after having just come in. */
export function justCameIn(clock: Clock): MiddlewareHandler<SignedIn> {
	return async (context, next) =>
		cameInLongAgo(context, clock) ? refuse(context, 'come-in-again') : next();
}
