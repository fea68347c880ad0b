import { Hono } from 'hono';
import * as v from 'valibot';
import type { Role } from '#shared/domain/people.ts';
import type { Database } from '#server/db/database.ts';
import { refuse } from '#server/middleware/refuse.ts';
import type { SignedIn } from '#server/middleware/session.ts';
import type { Clock } from '#server/ports.ts';
import { handleSms, listSms } from '#server/store/sms-store.ts';

/** Those who take alerts, and who answers for the chain. */
const READERS: readonly Role[] = ['cpe', 'desk', 'head'];

const handled = v.strictObject({ id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) });

/** `GET /api/sms`: text messages that came in (SM5). `POST`: one is seen to. */
export function smsRoute(database: Database, clock: Clock): Hono<SignedIn> {
	const route = new Hono<SignedIn>();
	route.use(async (context, next) => {
		const { roles } = context.get('reader').person;
		if (!roles.some((role) => READERS.includes(role))) return refuse(context, 'forbidden');
		context.header('Cache-Control', 'no-store');
		return next();
	});
	route.get('/', async (context) => {
		const { school } = context.get('reader');
		return context.json(await database.withSchool(school.id, listSms));
	});
	return route.post('/', async (context) => {
		const { person, school } = context.get('reader');
		const body: unknown = await context.req.json().catch(() => undefined);
		const read = v.safeParse(handled, body);
		if (!read.success || read.output.id.includes('\0')) return refuse(context, 'malformed');
		const found = await database.withSchool(school.id, (tx) =>
			handleSms(tx, read.output.id, person.id, clock.now())
		);
		return found ? context.body(null, 204) : refuse(context, 'not-found');
	});
}
