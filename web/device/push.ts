import type { PushTried } from '#shared/api/protocol.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { answerIn } from './ask-school.ts';
import { needsWords, thisBrowser } from './home-screen.ts';
import { object, oneOf, text } from './shape.ts';
import { sending } from './tell-school.ts';

/**
 * Whether this browser shows a person's notifications. `absent`: it cannot, or the school has not set them up;
 * `home-screen`: it could, opened from there; `refused`: its person said no to the browser.
 */
export type PushState = 'absent' | 'home-screen' | 'refused' | 'off' | 'on';

const keyShape = object({ publicKey: text });
const triedShape = object({ outcome: oneOf('sent', 'dead', 'failed', 'unknown') });
/** Whose notifications this browser shows stands here: a person's id. The app looks for it at each start. */
const CHOSEN_BY = 'push';
/** Milliseconds: a worker that has not begun by then was refused by the browser. */
const LATE = 10_000;

export async function pushState(person: PersonId): Promise<PushState> {
	if (!('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window)) {
		return needsWords(thisBrowser()) ? 'home-screen' : 'absent';
	}
	if (Notification.permission === 'denied') return 'refused';
	const registration = await navigator.serviceWorker.getRegistration();
	const subscription = await registration?.pushManager.getSubscription();
	return subscription && localStorage.getItem(CHOSEN_BY) === person ? 'on' : 'off';
}

/**
 * On a tap: browsers ask their person nothing otherwise.
 * @throws when the school or the push service cannot be reached
 */
export async function switchOn(person: PersonId): Promise<PushState> {
	const permission = await Notification.requestPermission();
	if (permission !== 'granted') return permission === 'denied' ? 'refused' : 'off';
	const key = await publicKey();
	if (key === undefined) return 'absent';
	await tell(await subscribed(key));
	localStorage.setItem(CHOSEN_BY, person);
	return 'on';
}

/** What the school is not told, it finds out at its next attempt. */
export async function switchOff(): Promise<PushState> {
	localStorage.removeItem(CHOSEN_BY);
	const subscription = await (await ready()).pushManager.getSubscription();
	if (!subscription) return 'off';
	const { endpoint } = subscription;
	await subscription.unsubscribe();
	await fetch('/api/push', sending({ endpoint }, 'DELETE'));
	return 'off';
}

/** At each start: a browser may have changed its address, the school its session. */
export async function resync(): Promise<void> {
	if (Notification.permission !== 'granted') return;
	const key = await publicKey();
	if (key !== undefined) await tell(await subscribed(key));
}

/** « Essayer »: a notification to oneself, here. */
export async function tryPush(): Promise<PushTried['outcome']> {
	const subscription = await (await ready()).pushManager.getSubscription();
	if (!subscription) return 'dead';
	const response = await fetch('/api/push/try', sending({ endpoint: subscription.endpoint }));
	if (response.status === 404) return 'dead';
	return (await answerIn(response, triedShape))?.outcome ?? 'failed';
}

async function publicKey(): Promise<string | undefined> {
	const response = await fetch('/api/push', { cache: 'no-store' });
	if (!response.ok) throw new Error(`push key: ${response.status}`);
	return (await answerIn(response, keyShape))?.publicKey;
}

/** The subscription of this browser; another one if the school's key is no longer the one that it was made with. */
async function subscribed(key: string): Promise<PushSubscription> {
	const { pushManager } = await ready();
	const applicationServerKey = bytesOf(key);
	const held = await pushManager.getSubscription();
	if (held) {
		const made = held.options.applicationServerKey;
		if (made && sameBytes(new Uint8Array(made), applicationServerKey)) return held;
		await held.unsubscribe();
	}
	return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey });
}

async function tell(subscription: PushSubscription): Promise<void> {
	const { endpoint, keys } = subscription.toJSON();
	const response = await fetch('/api/push', sending({ endpoint, keys }));
	if (!response.ok) throw new Error(`push: ${response.status}`);
}

function ready(): Promise<ServiceWorkerRegistration> {
	return new Promise((resolve, reject) => {
		const late = setTimeout(() => reject(new Error('no service worker')), LATE);
		void navigator.serviceWorker.ready.then((registration) => {
			clearTimeout(late);
			resolve(registration);
		});
	});
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
	const binary = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(binary, (byte) => byte.charCodeAt(0));
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
	return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
