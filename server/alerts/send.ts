import { createHash } from 'node:crypto';
import { alertsOf } from '#shared/domain/alert.ts';
import { circleOf } from '#shared/domain/audience.ts';
import { calendarOf } from '#shared/domain/placement.ts';
import { isTold } from '#shared/domain/roster.ts';
import { STAFF_ROLES } from '#shared/domain/people.ts';
import { livingSince } from '#shared/domain/session-life.ts';
import type { Instant } from '#shared/domain/time.ts';
import { waitingOf, waitName } from '#shared/domain/waiting.ts';
import { staffNotice } from '#shared/text/messages.ts';
import { retractedIds } from '#shared/domain/presence.ts';
import type { SchoolId } from '#shared/domain/ids.ts';
import { addLink } from '#server/identity/links.ts';
import { linkSecret } from '#server/identity/secrets.ts';
import { serverKey } from '#server/identity/server-identity.ts';
import { TO_FAMILY } from '#server/store/family-store.ts';
import { TO_MOVED, TO_OPEN, TO_REFERENT, TO_TUTOR } from '#server/store/reminder-store.ts';
import { noteTry } from '#server/store/watch-store.ts';
import type { Database, Tx } from '#server/db/database.ts';
import type { Notice, Ports, Sent, Ways } from '#server/ports.ts';
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
import {
	reachOf,
	rosterAt,
	senderOf,
	type Reach,
	type Sender
} from '#server/store/roster-store.ts';
import type { Intake } from '#server/sync/push.ts';
import { isStillTold, isStillUnseen } from './concerned.ts';
import { isStillUnopened, openingOf } from './opening.ts';
import { isStillSilent } from './remind.ts';
import { wordsOf, type Said } from './words.ts';

/** After each attempt that failed, in seconds; then it is given up, and said. */
const AGAIN_AFTER = [10, 30, 60, 120, 300, 600, 900, 900, 900, 900, 900, 900];

/** What was never set up is no failure of today's. */
const UNSAID = ['no-way', 'no-address'];

/** Steps whose messages bring somebody their own link. */
const OWN_LINK: readonly string[] = [TO_OPEN, TO_TUTOR, TO_MOVED.tutor];

const MOVED: readonly string[] = Object.values(TO_MOVED);

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
		const since = await stillWaits(tx, delivery, sender, now);
		if (since === undefined) {
			await endAttempt(tx, delivery.id, 'dropped', 'not-needed', now);
			await finishJob(tx, jobId, claim);
			return undefined;
		}
		const reach = await reachOf(tx, delivery.person);
		const living = livingSince(STAFF_ROLES, now, sender.timeZone);
		const browsers = await subscriptionsOf(tx, delivery.person, living);
		await beginAttempt(tx, delivery.id, now);
		return { delivery, sender, since, to: { ...reach, browsers } };
	});
	if (!begun) return;
	const { delivery, sender, since, to } = begun;
	const opening = OWN_LINK.includes(delivery.step)
		? await openingOf(database, await serverKey(database), ports, sender.id, delivery.person)
		: undefined;
	const link =
		delivery.step === TO_FAMILY
			? await linkOf(database, ports, sender.id, delivery)
			: (opening?.link ?? `${ports.ways.home}/`);
	const sent = await handOver(ports.ways, delivery, sender, to, {
		link,
		opening,
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
		if (delivery.channel === 'push' && outcome !== 'dead') {
			await noteTry(tx, school, 'push', outcome === 'sent' ? undefined : code, now);
		}
		if (state === 'failed' && (delivery.step === TO_FAMILY || !UNSAID.includes(code ?? ''))) {
			await touch(tx, delivery.placement);
		}
		await finishJob(tx, jobId, claim, again ? now + wait * 1000 : undefined);
	});
	if (sent.end.outcome !== 'sent' && !UNSAID.includes(sent.end.code)) {
		const about = { school, channel: delivery.channel, outcome: sent.end.outcome };
		ports.log.error('not-sent', new Error(sent.end.code), { ...about, code: sent.end.code });
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
	sender: Sender,
	now: Instant
): Promise<Instant | undefined> {
	if (delivery.step === TO_OPEN) {
		return (await isStillUnopened(tx, sender, delivery.person, now)) ? delivery.dueAt : undefined;
	}
	if (delivery.step === TO_TUTOR) {
		const about = { tutor: delivery.person, day: delivery.ground };
		return (await isStillSilent(tx, sender, about, now)) ? delivery.dueAt : undefined;
	}
	if (delivery.step === TO_REFERENT) {
		return (await isStillUnseen(tx, sender, delivery.person, now)) ? delivery.dueAt : undefined;
	}
	if (MOVED.includes(delivery.step)) {
		return (await isStillTold(tx, sender, delivery.person, now)) ? delivery.dueAt : undefined;
	}
	const loaded = await load(tx, delivery.placement, '', { facts: [], pages: [] });
	if (!loaded) return undefined;
	if (delivery.step === TO_FAMILY) {
		const gone = retractedIds(loaded.facts).has(delivery.ground);
		return gone ? undefined : delivery.dueAt;
	}
	const calendar = calendarOf(loaded.placement, sender);
	const alert = alertsOf(loaded.facts, loaded.raised, calendar).find(
		({ id }) => id === delivery.alert
	);
	const waiting = alert && waitingOf(alert, loaded.facts, calendar);
	if (!waiting || waitName(waiting) !== delivery.ground) return undefined;
	// SU6: since it was written somebody may have gone away, or their time may be over.
	const roster = await rosterAt(tx, loaded.members, now, sender.timeZone);
	const circle = circleOf(alert.id, loaded.facts);
	return isTold(delivery.person, circle, roster) ? waiting.since : undefined;
}

interface Addresses extends Reach {
	readonly browsers: readonly Subscription[];
}

/** The end of one attempt, and the browsers that are no more. */
interface HandedOver {
	readonly end: Sent;
	readonly gone: readonly string[];
}

async function handOver(
	ways: Ways,
	{ id, channel, step }: Delivery,
	school: Sender,
	to: Addresses,
	about: Omit<Said, 'school'>
): Promise<HandedOver> {
	const key = createHash('sha256').update(`${school.id}|${id}`).digest('hex').slice(0, 32);
	const told = { school, ...about };
	if (channel === 'push') return pushAll(ways, key, to.browsers, staffNotice(step, told));
	const [way, address] = channel === 'email' ? [ways.email, to.email] : [ways.sms, to.sms];
	if (!way) return { end: { outcome: 'dead', code: 'no-way' }, gone: [] };
	if (address === null) return { end: { outcome: 'dead', code: 'no-address' }, gone: [] };
	const words = await wordsOf(step, channel === 'email' ? 'email' : 'sms', to.language, told);
	if (!words) return { end: { outcome: 'dead', code: 'not-needed' }, gone: [] };
	return { end: await way.send({ key, to: address, ...words }), gone: [] };
}

/** CH12: the guardian's own link to this event; it lives from the first attempt on. */
async function linkOf(
	database: Database,
	{ clock, ways }: Pick<Ports, 'clock' | 'ways'>,
	school: SchoolId,
	{ id, person, placement, alert }: Delivery
): Promise<string> {
	const key = await serverKey(database);
	const secret = linkSecret(key, school, id);
	await database.withSchool(school, (tx) =>
		addLink(tx, key, secret, { person, placement, alert }, clock.now())
	);
	return `${ways.home}/e/${school}#${secret}`;
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
