import 'fake-indexeddb/auto';
import type { Me } from '#shared/api/protocol.ts';
import { call } from '#tests/contracts/client/http.ts';
import type { Device } from '#web/device/device.ts';
import type { Environment } from '#web/device/environment.ts';
import { openDevice } from '#web/device/open-device.ts';

/** How many times faster than a real device's its clock and timers run. */
export const PACE = 50;

let installations = 0;

/** The device engine over a real network, in a time that runs faster: a minute's patience is a second's. */
export async function openRealDevice(server: string, cookie: string): Promise<Device> {
	const environment = environmentOn(server, cookie);
	const response = await call(`${server}/api/me`, { headers: { Cookie: cookie } });
	const me = JSON.parse(Buffer.from(response.bytes).toString('utf8')) as Me;
	return openDevice(me, environment);
}

function environmentOn(server: string, cookie: string): Environment {
	const start = Date.now();
	const locks = new Map<string, Promise<unknown>>();
	return {
		installation: `real-${++installations}-`,
		now: () => start + (Date.now() - start) * PACE,
		random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
		fetch: async (path, { method, headers, body, signal }) => {
			const {
				status,
				headers: given,
				bytes
			} = await call(`${server}${path}`, {
				...(method ? { method } : {}),
				headers: { ...(headers as Record<string, string>), Cookie: cookie },
				...(body ? { body: body as Uint8Array } : {}),
				...(signal ? { signal } : {})
			});
			return new Response(new Uint8Array(bytes), {
				status,
				headers: Object.entries(given).map(
					([name, value]) => [name, String(value)] as [string, string]
				)
			});
		},
		timer: (milliseconds, run) => {
			const id = setTimeout(run, milliseconds / PACE);
			return () => clearTimeout(id);
		},
		isOnline: () => true,
		onOnline: () => () => undefined,
		onHidden: () => () => undefined,
		onVisible: () => () => undefined,
		squeezes: true,
		persist: () => undefined,
		alone: async (name, run, signal) => {
			const before = locks.get(name) ?? Promise.resolve();
			const mine = before.then(() => {
				signal?.throwIfAborted();
				return run();
			});
			locks.set(
				name,
				mine.catch(() => undefined)
			);
			return await mine;
		},
		channel: () => ({ post: () => undefined, close: () => undefined }),
		// Pokes save time, never data: this device lives without.
		openStream: () => ({ on: () => undefined, close: () => undefined }),
		lines: { getItem: () => null, setItem: () => undefined, removeItem: () => undefined },
		warn: () => undefined
	};
}
