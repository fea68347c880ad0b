import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as v from 'valibot';
import { phoneNumber } from '#shared/domain/phone.ts';
import { MOST_SMS_TEXT } from '#shared/domain/sms.ts';
import { LAST_INSTANT, localTime } from '#shared/domain/time.ts';
import { cleanText } from '#shared/notebook/splice.ts';
import { refuse } from '#server/middleware/refuse.ts';
import { takeUpSms } from '#server/sms/read-sms.ts';
import { tellCards } from '#server/sms/sms-job.ts';
import { keepSms, proveNumber, schoolAt } from '#server/store/sms-store.ts';
import type { Intake } from '#server/sync/push.ts';

const MOST_BYTES = 64 * 1024;

/** What a gateway adds of its own is left aside: a message is not lost for it. */
const message = v.object({
	id: v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,200}$/)),
	from: v.pipe(v.string(), v.maxLength(100)),
	to: v.pipe(v.string(), v.maxLength(40)),
	text: v.string(),
	at: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LAST_INSTANT)))
});

/**
 * `POST /api/inbound/sms`: the gateway brings a text message (server/channels/README.md). It comes from no browser,
 * so that a key of its own stands where the others have an origin and a session.
 * @param token without one there is no such way in
 */
export function inboundSmsRoute(intake: Intake, token: string | undefined): Hono {
	const limit = bodyLimit({
		maxSize: MOST_BYTES,
		onError: (context) => refuse(context, 'too-large')
	});
	const guard: MiddlewareHandler = async (context, next) => {
		if (token === undefined) return refuse(context, 'not-found');
		return bears(context, token) ? next() : refuse(context, 'signed-out');
	};
	return new Hono().post('/', guard, limit, async (context) => {
		const body: unknown = await context.req.json().catch(() => undefined);
		const read = v.safeParse(message, body);
		if (!read.success) return refuse(context, 'malformed');
		const kept = await receive(intake, read.output);
		return kept ? context.body(null, 204) : refuse(context, 'not-found');
	});
}

/** Both are hashed first, so that neither their length nor their first letters can be measured. */
function bears(context: Context, token: string): boolean {
	const given = context.req.header('Authorization') ?? '';
	const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
	return timingSafeEqual(hash(given), hash(`Bearer ${token}`));
}

/** SM5: kept first, then read; if that fails the job does it. @returns false: no school here has that number */
async function receive(intake: Intake, sms: v.InferOutput<typeof message>): Promise<boolean> {
	const { database, ports } = intake;
	const to = phoneNumber(sms.to);
	const school =
		to === undefined
			? undefined
			: await database.withKeeper((tx) => schoolAt(tx, (number) => phoneNumber(number) === to));
	if (!school) {
		ports.log.info('sms-for-nobody');
		return false;
	}
	const now = ports.clock.now();
	const changed = await database.withSchool(school.id, async (tx) => {
		const proven = await proveNumber(tx, localTime(now, school.timeZone).day, now);
		await keepSms(tx, school.id, {
			id: sms.id,
			from: cleanText(sms.from),
			text: cleanText(sms.text.slice(0, MOST_SMS_TEXT)),
			// The network's clock, unless it is ahead of ours.
			saidAt: Math.min(sms.at ?? now, now),
			receivedAt: now
		});
		return proven;
	});
	tellCards(ports, school.id, changed);
	try {
		await takeUpSms(intake, school.id, sms.id);
	} catch (error) {
		ports.log.error('sms-not-read', error, { school: school.id });
	}
	return true;
}
