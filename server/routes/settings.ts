import { Hono } from 'hono';
import * as v from 'valibot';
import type { Settings } from '#shared/api/protocol.ts';
import type { School } from '#shared/domain/placement.ts';
import { isYearDay, retentionOf } from '#shared/domain/retention.ts';
import type { Database } from '#server/db/database.ts';
import { headOnly } from '#server/middleware/head-only.ts';
import { refuse } from '#server/middleware/refuse.ts';
import type { SignedIn } from '#server/middleware/session.ts';
import type { Ports } from '#server/ports.ts';
import { writeDown } from '#server/store/audit-store.ts';
import { setRetention, setWorkAccidents } from '#server/store/school-store.ts';

const yearDay = v.pipe(v.string(), v.maxLength(5), v.check(isYearDay));
/** One thing at a time: a screen that shows two never takes back what another one has just decided. */
const setting = v.union([
	v.strictObject({ workAccidents: v.boolean() }),
	v.strictObject({
		retention: v.strictObject({ college: yearDay, lycee: yearDay, rest: yearDay })
	})
]);

/** `/api/settings`: what the head decides for the school (AL20, RT1). */
export function settingsRoute(
	database: Database,
	{ bus, clock }: Pick<Ports, 'bus' | 'clock'>
): Hono<SignedIn> {
	return new Hono<SignedIn>()
		.get('/', headOnly, (context) => context.json(settingsOf(context.get('reader').school)))
		.put('/', headOnly, async (context) => {
			const body = v.safeParse(setting, await context.req.json().catch(() => undefined));
			if (!body.success) return refuse(context, 'malformed');
			const decided = body.output;
			const { school, person } = context.get('reader');
			await database.withSchool(school.id, async (tx) => {
				if ('retention' in decided) await setRetention(tx, decided.retention);
				else await setWorkAccidents(tx, decided.workAccidents);
				const word = {
					action: 'settings',
					actor: person.id,
					placement: '',
					subject: ''
				} as const;
				await writeDown(tx, school.id, clock.now(), [word]);
			});
			if ('workAccidents' in decided) {
				bus.publish({ school: school.id, placement: '', author: '', device: '', topics: ['card'] });
			}
			return context.json({ ...settingsOf(school), ...decided } satisfies Settings);
		});
}

function settingsOf(school: School): Settings {
	return { workAccidents: school.workAccidents === true, retention: retentionOf(school) };
}
