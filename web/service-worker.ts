/// <reference lib="webworker" />
import { build, files, version } from '$service-worker';
import { cleanupOutdatedCaches, PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { hearPushes } from '#web/device/notices.ts';
import { isKept, unpack } from '#web/device/pack.ts';

/*
 * Keeps the app itself at hand and shows what is pushed, and nothing else: it never opens IndexedDB, where what people wrote
 * is. A new version waits until a page says that nothing is being typed.
 */

const worker = self as unknown as ServiceWorkerGlobalScope;

/** Icons for the home screen are the browser's business, not the app's. */
const SHOWN = ['/icon.svg', '/manifest.webmanifest'];

const SCRIPTS = build.filter(isKept);

cleanupOutdatedCaches();
const precache = new PrecacheController();
precache.addToCacheList([
	...SCRIPTS.map((url) => ({ url, revision: null })),
	...files.filter((url) => SHOWN.includes(url)).map((url) => ({ url, revision: version })),
	{ url: '/', revision: version }
]);
worker.addEventListener('install', (event) => {
	event.waitUntil(
		caches
			.open(precache.strategy.cacheName)
			.then((cache) => unpack(cache, SCRIPTS))
			// Whatever went wrong with it: each file is fetched that is not there.
			.catch(() => undefined)
			.then(() => precache.install(event))
	);
});
worker.addEventListener('activate', (event) => event.waitUntil(precache.activate(event)));
registerRoute(new PrecacheRoute(precache, { cleanURLs: false, directoryIndex: '' }));
registerRoute(
	new NavigationRoute(precache.createHandlerBoundToURL('/'), {
		denylist: [/^\/(api\/|healthz|readyz|metrics)/]
	})
);

// The very first page may go offline before it is reloaded: its chunks must come from here at once.
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

hearPushes(worker);

worker.addEventListener('message', (event: ExtendableMessageEvent) => {
	const message: unknown = event.data;
	if (typeof message !== 'object' || message === null) return;
	if ('type' in message && message.type === 'SKIP_WAITING') void worker.skipWaiting();
});
