import type { Trial } from '#shared/domain/trial.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import type { LetterWay } from '#shared/domain/trial.ts';
import type { NoticeEnd, StreamEnd } from '#shared/text/trial.ts';
import { askSchool } from './ask-school.ts';
import type { Device, DeviceState } from './device.ts';
import { PUSH_ARRIVED } from './push-arrived.ts';
import { pushState, tryPush } from './push.ts';
import { maybe, number, object, oneOf, text } from './shape.ts';
import { sending } from './tell-school.ts';

/*
 * WA7: what the page « Est-ce que tout passe ? » does. Each trial goes the way of the real thing, and proves itself by
 * what arrives here, not by what was sent.
 */

/** Milliseconds. */
const STREAM_PATIENCE = 6_000;
const NOTICE_PATIENCE = 20_000;
const LETTER_PATIENCE = 90_000;
const LETTER_LOOKS = 1_000;

const trialShape = object({
	state: oneOf('absent', 'no-address', 'none', 'waiting', 'sent', 'failed', 'unknown'),
	askedAt: maybe(number),
	at: maybe(number),
	code: maybe(text)
});
const trialsShape = object({ email: trialShape, sms: trialShape });

/** A whole exchange; undefined: it was not answered. */
export async function tryExchange(
	device: Device
): Promise<{ readonly ms: number; readonly shift: number } | undefined> {
	const [began, start] = [Date.now(), performance.now()];
	await device.sync();
	const ms = performance.now() - start;
	const { lastExchangeAt, shift } = await stateOf(device);
	return lastExchangeAt >= began ? { ms, shift } : undefined;
}

/** A stream of its own, asked to bring something: a proxy that gathers before it hands on shows by its silence. */
export async function tryStream(): Promise<StreamEnd> {
	const stream = new EventSource('/api/live');
	try {
		const opened = await next(stream, 'beat');
		if (opened !== 'beat') return opened;
		const start = performance.now();
		const poked = next(stream, 'poke');
		const asked = await post('live');
		if (asked.status === 429) return 'slow-down';
		if (!asked.ok) return 'cut';
		const heard = await poked;
		return heard === 'poke' ? { ms: performance.now() - start } : heard;
	} catch {
		// No network, in the middle.
		return 'cut';
	} finally {
		stream.close();
	}
}

/** A notification to this browser, believed when the service worker says that it came. */
export async function tryNotice(person: PersonId): Promise<NoticeEnd> {
	const state = await pushState(person);
	if (state !== 'on') return state;
	const arrived = arrival();
	const start = performance.now();
	const outcome = await tryPush();
	if (outcome !== 'sent') return outcome;
	return (await arrived) ? { ms: performance.now() - start } : 'lost';
}

/**
 * A letter to oneself, followed until it left or failed. Where it is too soon for another, the last one is told.
 * @returns undefined: the school does not answer
 */
export async function tryLetter(way: LetterWay): Promise<Trial | undefined> {
	try {
		const asked = await post(way);
		const first: unknown = asked.ok ? await asked.json() : undefined;
		if (!asked.ok && asked.status !== 429) return undefined;
		if (trialShape(first) && first.state !== 'waiting') return first as Trial;
		const end = Date.now() + LETTER_PATIENCE;
		for (;;) {
			const trial = await lastOf(way);
			if (!trial || trial.state !== 'waiting' || Date.now() > end) return trial;
			await new Promise((resolve) => setTimeout(resolve, LETTER_LOOKS));
		}
	} catch {
		// No network, or a portal's page.
		return undefined;
	}
}

async function lastOf(way: LetterWay): Promise<Trial | undefined> {
	const trials = await askSchool('/api/watch/try', trialsShape);
	return trials?.[way] as Trial | undefined;
}

function post(way: LetterWay | 'live'): Promise<Response> {
	return fetch('/api/watch/try', { ...sending({ way }), cache: 'no-store' });
}

function next<Name extends string>(
	stream: EventSource,
	name: Name
): Promise<Name | 'held' | 'cut'> {
	return new Promise((resolve) => {
		setTimeout(() => resolve('held'), STREAM_PATIENCE);
		stream.addEventListener(name, () => resolve(name), { once: true });
		stream.addEventListener('error', () => resolve('cut'), { once: true });
	});
}

function arrival(): Promise<boolean> {
	return new Promise((resolve) => {
		const { serviceWorker } = navigator;
		const end = (came: boolean): void => {
			serviceWorker.removeEventListener('message', hear);
			clearTimeout(late);
			resolve(came);
		};
		const hear = ({ data }: MessageEvent<unknown>): void => {
			if ((data as { type?: unknown } | null)?.type === PUSH_ARRIVED) end(true);
		};
		const late = setTimeout(() => end(false), NOTICE_PATIENCE);
		serviceWorker.addEventListener('message', hear);
	});
}

function stateOf(device: Device): Promise<DeviceState> {
	return new Promise((resolve, reject) => {
		const subscription = device.state().subscribe((state) => {
			resolve(state);
			queueMicrotask(() => subscription.unsubscribe());
		}, reject);
	});
}
