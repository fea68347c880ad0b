import { Hono } from 'hono';

/**
 * Break-glass: what stands in the place of a service worker that went wrong. It takes over at once, empties
 * Cache Storage, and removes itself; pages then come from the network. It never touches IndexedDB, where
 * what people wrote is, and reloads nobody: somebody may be typing.
 */
const WORKER = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil((async () => {
	for (const name of await caches.keys()) await caches.delete(name);
	await self.registration.unregister();
})()));
`;

export function workerRemoval(): Hono {
	return new Hono().get('/service-worker.js', (context) =>
		context.body(WORKER, 200, {
			'Content-Type': 'text/javascript',
			'Cache-Control': 'no-cache'
		})
	);
}
