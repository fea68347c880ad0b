import { createHash } from 'node:crypto';
import { alertsOf } from '#shared/domain/alert.ts';
import { calendarOf } from '#shared/domain/placement.ts';
import type { Instant } from '#shared/domain/time.ts';
import { waitingOf, waitName } from '#shared/domain/waiting.ts';
import { staffLetter, staffNotice, staffSms } from '#shared/text/messages.ts';
import type { Tx } from '#server/db/database.ts';
import type { Notice, Sent, Ways } from '#server/ports.ts';
import { SESSION_LIFE } from '#server/identity/sessions.ts';
import {
	beginAttempt,
	deliveryOf,
	endAttempt,
	touch,
	type Delivery
} from '#server/store/delivery-store.ts';
import { finishJob, heldJob, type Claimed } from '#server/store/job-store.ts';
import { load } from '#server/store/placement-store.ts';
import {
	removeSubscription,
	subscriptionsOf,
	type Subscription
} from '#server/store/push-store.ts';
import { reachOf, senderOf, type Reach, type Sender } from '#server/store/roster-store.ts';
import type { Intake } from '#server/sync/push.ts';

/** After each attempt that failed, in seconds; then it is given up, and said. */
const AGAIN_AFTER = [10, 30, 60, 120, 300, 600, 900, 900, 900, 900, 900, 900];

/** What was never set up is no failure of today's. */
const UNSAID = ['no-way', 'no-address'];

/**
 * CH9, CH10: one attempt at one message. It is written as being sent before anything leaves, and its outcome only while the
 * claim is this worker's: who dies in between leaves a possible double, which is marked.
 */
export async function send(
	{ database, ports }: Pick<Intake, 'database' | 'ports'>,
	{ school, jobId }: Claimed,
	claim: string
): Promise<void> {
	const begun = await database.withSchool(school, async (tx) => {
		const job = await heldJob(tx, jobId, claim);
		if (!job) return undefined;
		const delivery = job.about.delivery ? await deliveryOf(tx, job.about.delivery) : undefined;
		const sender = await senderOf(tx);
		if (!delivery || !sender || delivery.state === 'sent') {
			await finishJob(tx, jobId, claim);
			return undefined;
		}
		const now = ports.clock.now();
		const since = await stillWaits(tx, delivery, sender);
		if (since === undefined) {
			await endAttempt(tx, delivery.id, 'dropped', 'not-needed', now);
			await finishJob(tx, jobId, claim);
			return undefined;
		}
		const reach = await reachOf(tx, delivery.person);
		const browsers = await subscriptionsOf(tx, delivery.person, now - SESSION_LIFE);
		await beginAttempt(tx, delivery.id, now);
		return { delivery, sender, since, to: { ...reach, browsers } };
	});
	if (!begun) return;
	const { delivery, sender, since, to } = begun;
	const sent = await handOver(ports.ways, delivery, sender, to, {
		link: `${ports.ways.home}/`,
		minutes: Math.max(0, Math.floor((ports.clock.now() - since) / 60_000))
	});
	await database.withSchool(school, async (tx) => {
		if (!(await heldJob(tx, jobId, claim))) return;
		const now = ports.clock.now();
		for (const endpoint of sent.gone) await removeSubscription(tx, endpoint);
		const { outcome } = sent.end;
		const code = 'code' in sent.end ? sent.end.code : undefined;
		const wait = AGAIN_AFTER[delivery.attempts];
		const again = (outcome === 'failed' || outcome === 'unknown') && wait !== undefined;
		const state = outcome === 'sent' ? 'sent' : again ? stateAgain(outcome) : 'failed';
		await endAttempt(tx, delivery.id, state, code, now);
		if (state === 'failed' && !UNSAID.includes(code ?? '')) await touch(tx, delivery.placement);
		await finishJob(tx, jobId, claim, again ? now + wait * 1000 : undefined);
	});
	if (sent.end.outcome !== 'sent' && !UNSAID.includes(sent.end.code)) {
		const about = { school, channel: delivery.channel, outcome: sent.end.outcome };
		ports.log.error('not-sent', new Error(sent.end.code), about);
	}
}

/** What may have gone stays `sending`: the next attempt is then known as a possible double. */
function stateAgain(outcome: Sent['outcome']): 'due' | 'sending' {
	return outcome === 'unknown' ? 'sending' : 'due';
}

/** Since when the alert waits for what this message asks; undefined: it does not any more. */
async function stillWaits(
	tx: Tx,
	delivery: Delivery,
	sender: Sender
): Promise<Instant | undefined> {
	const loaded = await load(tx, delivery.placement, '', { facts: [], pages: [] });
	if (!loaded) return undefined;
	const calendar = calendarOf(loaded.placement, sender);
	const alert = alertsOf(loaded.facts, loaded.raised, calendar).find(
		({ id }) => id === delivery.alert
	);
	const waiting = alert && waitingOf(alert, loaded.facts, calendar);
	return waiting && waitName(waiting) === delivery.ground ? waiting.since : undefined;
}

interface Addresses extends Reach {
	readonly browsers: readonly Subscription[];
}

/** The end of one attempt, and the browsers that are no more. */
interface HandedOver {
	readonly end: Sent;
	readonly gone: readonly string[];
}

interface About {
	readonly link: string;
	readonly minutes: number;
}

async function handOver(
	ways: Ways,
	{ id, channel, step }: Delivery,
	school: Sender,
	to: Addresses,
	about: About
): Promise<HandedOver> {
	const key = createHash('sha256').update(`${school.id}|${id}`).digest('hex').slice(0, 32);
	const told = { school, ...about };
	if (channel === 'push') return pushAll(ways, key, to.browsers, staffNotice(step, told));
	const [way, address] = channel === 'email' ? [ways.email, to.email] : [ways.sms, to.sms];
	if (!way) return { end: { outcome: 'dead', code: 'no-way' }, gone: [] };
	if (address === null) return { end: { outcome: 'dead', code: 'no-address' }, gone: [] };
	const words =
		channel === 'email' ? staffLetter(step, told) : { subject: '', text: staffSms(step, told) };
	return { end: await way.send({ key, to: address, ...words }), gone: [] };
}

/** To each browser of the person: told, if one of them was. */
async function pushAll(
	{ push }: Ways,
	key: string,
	browsers: readonly Subscription[],
	payload: Notice['payload']
): Promise<HandedOver> {
	if (!push) return { end: { outcome: 'dead', code: 'no-way' }, gone: [] };
	const ends = await Promise.all(
		browsers.map(async (subscription) => ({
			endpoint: subscription.endpoint,
			sent: await push.send({ key, subscription, payload, urgent: true })
		}))
	);
	const gone = ends.filter(({ sent }) => sent.outcome === 'dead').map(({ endpoint }) => endpoint);
	const best = (['sent', 'unknown', 'failed'] as const)
		.map((outcome) => ends.find(({ sent }) => sent.outcome === outcome)?.sent)
		.find((sent) => sent !== undefined);
	return { end: best ?? { outcome: 'dead', code: 'no-address' }, gone };
}
