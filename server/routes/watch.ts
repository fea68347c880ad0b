import { Hono } from 'hono';
import * as v from 'valibot';
import type { Trials } from '#shared/api/protocol.ts';
import {
	LETTER_WAYS,
	TRIAL_EVERY,
	WATCHERS,
	type LetterWay,
	type Trial
} from '#shared/domain/trial.ts';
import { deadParts } from '#shared/domain/watch.ts';
import type { Database, Tx } from '#server/db/database.ts';
import { refuse } from '#server/middleware/refuse.ts';
import type { SignedIn } from '#server/middleware/session.ts';
import type { Ports, Ways } from '#server/ports.ts';
import { reachOf } from '#server/store/roster-store.ts';
import { waitingSms } from '#server/store/sms-store.ts';
import { askTrial, trialOf } from '#server/store/trial-store.ts';
import { watchedOf } from '#server/store/watch-store.ts';

const asking = v.strictObject({ way: v.picklist(['live', ...LETTER_WAYS]) });

/** `/api/watch`: what of the chain is dead (WA1, WA2), text messages that nobody understood (SM5), and trials of it to oneself (WA6); for those who would wait in vain. */
export function watchRoute(database: Database, ports: Ports): Hono<SignedIn> {
	const { clock, bus, ways } = ports;
	/** When each person last poked themselves. */
	const poked = new Map<string, number>();
	return new Hono<SignedIn>()
		.use(async (context, next) => {
			const { roles } = context.get('reader').person;
			if (!roles.some((role) => WATCHERS.includes(role))) return refuse(context, 'forbidden');
			context.header('Cache-Control', 'no-store');
			return next();
		})
		.get('/', async (context) => {
			const { school } = context.get('reader');
			const now = clock.now();
			const [watched, sms] = await database.withSchool(school.id, async (tx) => [
				await watchedOf(tx),
				await waitingSms(tx, now)
			]);
			return context.json({ dead: deadParts(watched, now, school.timeZone), sms });
		})
		.get('/try', async (context) => {
			const { person, school } = context.get('reader');
			const trials = await database.withSchool(school.id, async (tx): Promise<Trials> => ({
				email: await lastTrial(tx, ways, person.id, 'email'),
				sms: await lastTrial(tx, ways, person.id, 'sms')
			}));
			return context.json(trials);
		})
		.post('/try', async (context) => {
			const body = v.safeParse(asking, await context.req.json().catch(() => undefined));
			if (!body.success) return refuse(context, 'malformed');
			const { person, school } = context.get('reader');
			const { way } = body.output;
			const now = clock.now();
			if (way === 'live') {
				const who = `${school.id}/${person.id}`;
				if (now - (poked.get(who) ?? -Infinity) < TRIAL_EVERY.live) {
					return refuse(context, 'slow-down');
				}
				poked.set(who, now);
				bus.publish({
					school: school.id,
					placement: '',
					topics: [],
					author: person.id,
					device: ''
				});
				return context.body(null, 204);
			}
			const trial = await database.withSchool(school.id, async (tx) => {
				const reached = await reachable(tx, ways, person.id, way);
				if (reached !== 'reachable') return { state: reached };
				if (!(await askTrial(tx, school.id, person.id, way, now))) return undefined;
				return lastTrial(tx, ways, person.id, way);
			});
			return trial ? context.json(trial) : refuse(context, 'slow-down');
		});
}

async function lastTrial(tx: Tx, ways: Ways, person: string, way: LetterWay): Promise<Trial> {
	const reached = await reachable(tx, ways, person, way);
	if (reached !== 'reachable') return { state: reached };
	const trial = await trialOf(tx, person, way);
	if (!trial) return { state: 'none' };
	const { askedAt, ended } = trial;
	return ended ? { ...ended, askedAt } : { state: 'waiting', askedAt };
}

async function reachable(
	tx: Tx,
	ways: Ways,
	person: string,
	way: LetterWay
): Promise<'absent' | 'no-address' | 'reachable'> {
	if (!ways[way]) return 'absent';
	return (await reachOf(tx, person))[way] === null ? 'no-address' : 'reachable';
}
