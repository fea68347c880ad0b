import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import type { BrowserKeys } from './push-service.ts';

/** No push service is there for this browser to subscribe at: what it would answer stands here. */
export async function subscribesAt(
	context: BrowserContext,
	endpoint: string,
	{ p256dh, auth }: BrowserKeys
): Promise<void> {
	await context.addInitScript(
		({ endpoint: at, keys }) => {
			let held: PushSubscription | null = null;
			const make = (): PushSubscription =>
				({
					endpoint: at,
					options: { applicationServerKey: null, userVisibleOnly: true },
					toJSON: () => ({ endpoint: at, keys }),
					unsubscribe: () => Promise.resolve(!(held = null))
				}) as unknown as PushSubscription;
			if (localStorage.getItem('push') !== null) held = make();
			PushManager.prototype.getSubscription = () => Promise.resolve(held);
			PushManager.prototype.subscribe = () => Promise.resolve((held = make()));
		},
		{ endpoint, keys: { p256dh, auth } }
	);
}

export interface Worker {
	readonly session: CDPSession;
	readonly registrationId: string;
}

/** The service worker of a page, as its browser knows it. */
export async function workerOf(page: Page): Promise<Worker> {
	const session = await page.context().newCDPSession(page);
	const known = new Promise<string>((resolve) => {
		session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
			const [first] = registrations;
			if (first) resolve(first.registrationId);
		});
	});
	await session.send('ServiceWorker.enable');
	return { session, registrationId: await known };
}

/** As the browser hands it to the service worker. */
export async function deliver(
	{ session, registrationId }: Worker,
	origin: string,
	pushed: unknown
): Promise<void> {
	const data = pushed === undefined ? '…' : JSON.stringify(pushed);
	await session.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data });
}
