import { unreadable } from '#shared/text/messages.ts';
import { PUSH_ARRIVED } from './push-arrived.ts';
import { object, text } from './shape.ts';

/** What a push carries (server/channels/web-push.ts). */
interface Pushed {
	readonly key: string;
	readonly title: string;
	readonly body: string;
	readonly path: string;
}

const WINDOWS = { type: 'window', includeUncontrolled: true } as const;
const pushed = object({ key: text, title: text, body: text, path: text });

/** CH7: of the service worker. Shows whatever arrives, and leads into the app when it is tapped. */
export function hearPushes(worker: ServiceWorkerGlobalScope): void {
	worker.addEventListener('push', (event) => {
		// A push that shows nothing costs the subscription: browsers take it back.
		event.waitUntil(show(worker, read(event.data)));
	});
	worker.addEventListener('notificationclick', (event) => {
		event.notification.close();
		event.waitUntil(lead(worker, event.notification.data as string));
	});
}

function read(data: PushMessageData | null): Pushed {
	try {
		const said: unknown = data?.json();
		if (pushed(said)) return said;
	} catch {
		// No JSON: it is said all the same that something is there.
	}
	return { key: 'carnet', path: '/', ...unreadable };
}

async function show(
	{ clients, registration, location }: ServiceWorkerGlobalScope,
	{ key, title, body, path }: Pushed
): Promise<void> {
	await registration.showNotification(title, {
		body,
		tag: key,
		lang: 'fr',
		icon: '/icon-192.png',
		badge: '/icon-monochrome-512.png',
		data: inside(path, location.origin)
	});
	for (const window of await clients.matchAll(WINDOWS)) {
		window.postMessage({ type: PUSH_ARRIVED });
	}
}

/** An address of the app; anything else leads to its first screen. */
function inside(path: string, origin: string): string {
	const url = URL.canParse(path, origin) ? new URL(path, origin) : undefined;
	return url?.origin === origin ? url.href : `${origin}/`;
}

/** A window at that very address, else a new one: what is being typed in another stays as it is. */
async function lead({ clients }: ServiceWorkerGlobalScope, href: string): Promise<void> {
	const windows = await clients.matchAll(WINDOWS);
	const there = windows.find(({ url }) => url === href);
	await (there ? there.focus() : clients.openWindow(href));
}
