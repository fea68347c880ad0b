import { Hono, type MiddlewareHandler } from 'hono';
import * as v from 'valibot';
import type { Settings } from '#shared/api/protocol.ts';
import type { Database } from '#server/db/database.ts';
import { refuse } from '#server/middleware/refuse.ts';
import type { SignedIn } from '#server/middleware/session.ts';
import type { Ports } from '#server/ports.ts';
import { setWorkAccidents } from '#server/store/school-store.ts';

const setting = v.strictObject({ workAccidents: v.boolean() });

const headOnly: MiddlewareHandler<SignedIn> = async (context, next) => {
	context.header('Cache-Control', 'no-store');
	return context.get('reader').person.roles.includes('head')
		? next()
		: refuse(context, 'forbidden');
};

/** `/api/settings`: what the head decides for the school (AL20). */
export function settingsRoute(database: Database, { bus }: Pick<Ports, 'bus'>): Hono<SignedIn> {
	return new Hono<SignedIn>()
		.get('/', headOnly, (context) => {
			const { workAccidents } = context.get('reader').school;
			const answer: Settings = { workAccidents: workAccidents === true };
			return context.json(answer);
		})
		.put('/', headOnly, async (context) => {
			const body = v.safeParse(setting, await context.req.json().catch(() => undefined));
			if (!body.success) return refuse(context, 'malformed');
			const { workAccidents } = body.output;
			const { school } = context.get('reader');
			await database.withSchool(school.id, (tx) => setWorkAccidents(tx, workAccidents));
			bus.publish({ school: school.id, placement: '', author: '', device: '', topics: ['card'] });
			return context.json(body.output satisfies Settings);
		});
}
