import { Workbox } from 'workbox-window';
import { warnInConsole } from './environment.ts';

export interface Installed {
	/** Hears when a new version waits to take over; at once if one waits already. */
	onWaiting(listener: () => void): void;
	/** Lets the new version take over, then reloads: only while nothing is being typed. */
	takeOver(): void;
}

/** Registers the service worker. Undefined where a browser has none: everything else works all the same. */
export function install(): Installed | undefined {
	if (!('serviceWorker' in navigator)) return undefined;
	const workbox = new Workbox('/service-worker.js', { type: 'module' });
	const listeners = new Set<() => void>();
	let waiting = false;
	workbox.addEventListener('waiting', () => {
		waiting = true;
		for (const listener of listeners) listener();
	});
	// Registration fails in some private modes; the app then needs the network to start, nothing more.
	workbox.register().catch((error: unknown) => warnInConsole('service worker', error));
	return {
		onWaiting: (listener) => {
			listeners.add(listener);
			if (waiting) listener();
		},
		takeOver: () => {
			workbox.addEventListener('controlling', () => location.reload());
			workbox.messageSkipWaiting();
		}
	};
}
