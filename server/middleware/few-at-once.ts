import type { MiddlewareHandler } from 'hono';
import { refuse } from './refuse.ts';
import type { SessionReader } from '#server/store/school-store.ts';
import type { SignedIn } from './session.ts';

/**
 * SY43: so many requests of one person at once and no more, since each may hold a body in memory while it arrives.
 * Devices exchange one after another: a person needs as many as they have devices and tabs.
 * @param whose what is counted together
 */
export function fewAtOnce(
	most: number,
	whose: (reader: SessionReader) => string = ({ school, person }) => `${school.id}/${person.id}`
): MiddlewareHandler<SignedIn> {
	const underWay = new Map<string, number>();
	return async (context, next) => {
		const key = whose(context.get('reader'));
		const count = underWay.get(key) ?? 0;
		if (count >= most) return refuse(context, 'slow-down');
		underWay.set(key, count + 1);
		try {
			await next();
		} finally {
			const left = (underWay.get(key) ?? 1) - 1;
			if (left > 0) underWay.set(key, left);
			else underWay.delete(key);
		}
		return undefined;
	};
}
