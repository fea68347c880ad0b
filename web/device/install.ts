import { Workbox } from 'workbox-window';
import { warnInConsole } from './environment.ts';

export interface Installed {
	/** Hears when a new version waits to take over; at once if one waits already. */
	onWaiting(listener: () => void): void;
	/** Lets the new version take over, then reloads: only while nothing is being typed. */
	takeOver(): void;
}

/** A board stays open for days: without this it would never hear of a new version. */
const LOOK_EVERY = 60 * 60_000;

/** Registers the service worker. Undefined where a browser has none: everything else works all the same. */
export function install(): Installed | undefined {
	if (!('serviceWorker' in navigator)) return undefined;
	const workbox = new Workbox('/service-worker.js', { type: 'module' });
	const listeners = new Set<() => void>();
	let waiting = false;
	/** Another tab let it take over: here only the reload is left to do. */
	let replaced = false;
	workbox.addEventListener('waiting', () => {
		waiting = true;
		for (const listener of listeners) listener();
	});
	workbox.addEventListener('controlling', ({ isUpdate, isExternal }) => {
		replaced ||= isUpdate === true || isExternal === true;
	});
	// Registration fails in some private modes; the app then needs the network to start, nothing more.
	workbox.register().catch((error: unknown) => warnInConsole('service worker', error));
	setInterval(() => {
		workbox.update().catch((error: unknown) => warnInConsole('new version', error));
	}, LOOK_EVERY);
	return {
		onWaiting: (listener) => {
			listeners.add(listener);
			if (waiting) listener();
		},
		takeOver: () => {
			if (replaced) {
				location.reload();
				return;
			}
			workbox.addEventListener('controlling', () => location.reload());
			workbox.messageSkipWaiting();
		}
	};
}
