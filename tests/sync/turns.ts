/*
 * Knows when everything in this process has come to rest. Imported before IndexedDB and Dexie, which
 * do everything in immediates and in timers of nothing.
 */

// Tabs of one process hear of each other without it, and its messages take their own time.
Reflect.deleteProperty(globalThis, 'BroadcastChannel');

const immediately = globalThis.setImmediate;
const later = globalThis.setTimeout;
const dropImmediate = globalThis.clearImmediate;
const dropTimer = globalThis.clearTimeout;
const underWay = new Set<unknown>();
/** A timer above this waits for something; one below only gives way. */
const GIVES_WAY = 20;

function counted<Handle>(begin: (run: () => void) => Handle, run: () => void): Handle {
	const handle: Handle = begin(() => {
		underWay.delete(handle);
		run();
	});
	underWay.add(handle);
	return handle;
}

type Run = (...args: unknown[]) => void;

Object.assign(globalThis, {
	setImmediate: Object.assign(
		(run: Run, ...args: unknown[]) => counted(immediately, () => run(...args)),
		immediately
	),
	setTimeout: Object.assign((run: Run, milliseconds = 0, ...args: unknown[]) => {
		if (milliseconds > GIVES_WAY) return later(run, milliseconds, ...args);
		// In turn, without the millisecond that Node makes of nothing.
		return counted(immediately, () => run(...args));
	}, later),
	clearImmediate: (handle: NodeJS.Immediate) => {
		underWay.delete(handle);
		dropImmediate(handle);
	},
	clearTimeout: (handle: NodeJS.Timeout & NodeJS.Immediate) => {
		if (underWay.delete(handle)) dropImmediate(handle);
		else dropTimer(handle);
	}
});

function turn(): Promise<void> {
	return new Promise((resolve) => immediately(() => resolve()));
}

/**
 * Lets exactly so many turns of the event loop go by, or fewer when all is at rest. A turn in which a module is
 * only being loaded counts for nothing: how long that takes is not the seed's to say.
 */
export async function turns(count: number, busy: () => boolean): Promise<void> {
	for (let left = count; left > 0 && (underWay.size > 0 || busy());) {
		if (underWay.size > 0) left--;
		await turn();
	}
}

const TURNS_AT_MOST = 200_000;

/** Waits until nothing is under way. @param busy what else is not at rest */
export async function rest(busy: () => boolean): Promise<void> {
	let quiet = 0;
	for (let left = TURNS_AT_MOST; quiet < 3; left--) {
		if (left === 0) throw new Error('never at rest');
		await turn();
		quiet = underWay.size > 0 || busy() ? 0 : quiet + 1;
	}
}
