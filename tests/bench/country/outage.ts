import { randomBytes } from 'node:crypto';
import { jitter } from '#web/device/jitter.ts';
import type { Stream } from '#tests/contracts/client/events.ts';
import { pause } from '#tests/faults/rig.ts';
import type { ServerProcess } from '#tests/kit/server-process.ts';
import { residentBytes } from '../cores.ts';
import { percentiles, rounded, type Figures } from '../figure.ts';
import type { Phone } from './device.ts';
import { lending } from './lending.ts';

/** How long a telephone waits after so many failures, in ms. */
const WAITS = {
	'as the app waits': (failures: number): number => jitter({ random: randomBytes }, failures),
	'all again every two seconds': (): number => 2000
} as const;
/** Streams that are opened at once before the outage. */
const AT_ONCE = 20;

/**
 * Every telephone listens; the servers are killed, and started again at once. Each telephone has an evening to bring, and
 * comes back as the app does: the stream, then the exchange.
 * @returns the servers that stand afterwards, too
 */
export async function outage(
	servers: readonly ServerProcess[],
	restart: (before: ServerProcess) => Promise<ServerProcess>,
	phones: readonly Phone[]
): Promise<{ figures: Figures; servers: readonly ServerProcess[] }> {
	const figures: Record<string, Figures[string]> = {};
	let standing = servers;
	for (const [name, wait] of Object.entries(WAITS)) {
		const streams = await listening(phones);
		const resident = standing.reduce((sum, { pid }) => sum + residentBytes(pid), 0);
		let back = Infinity;
		const herd = phones.map((phone, nth) => returning(phone, streams[nth], wait));
		await Promise.all(standing.map((server) => server.kill()));
		standing = await Promise.all(standing.map(restart));
		back = performance.now();
		const served = await Promise.all(herd);
		for (const { stream } of served) stream.close();
		Object.assign(figures, {
			[`${name}, memory of the servers before`]: {
				value: Math.round(resident / 2 ** 20),
				unit: 'MB',
				against: `${phones.length} telephones listened`
			},
			...percentiles(
				`${name}, back to served`,
				served.map(({ at }) => at - back)
			),
			...percentiles(
				`${name}, an exchange`,
				served.map(({ took }) => took)
			),
			[`${name}, back to all served`]: {
				value: rounded((Math.max(...served.map(({ at }) => at)) - back) / 1000),
				unit: 's'
			},
			[`${name}, calls that failed`]: {
				value: served.reduce((sum, { failures }) => sum + failures, 0),
				unit: '',
				against: `${phones.length} telephones`
			}
		});
	}
	return { figures, servers: standing };
}

function listening(phones: readonly Phone[]): Promise<Stream[]> {
	const lend = lending(Array.from({ length: AT_ONCE }));
	return Promise.all(
		phones.map(({ client }) =>
			lend(async () => {
				const stream = await client.live();
				await stream.next();
				return stream;
			})
		)
	);
}

interface Served {
	readonly stream: Stream;
	readonly at: number;
	readonly took: number;
	readonly failures: number;
}

async function returning(
	phone: Phone,
	lost: Stream | undefined,
	wait: (failures: number) => number
): Promise<Served> {
	await lost?.ended;
	for (let failures = 1; ; failures++) {
		await pause(wait(failures));
		const stream = await comeBack(phone);
		if (!stream) continue;
		const began = performance.now();
		await phone.evening();
		const at = performance.now();
		return { stream, at, took: at - began, failures: failures - 1 };
	}
}

/** Undefined: nobody is there yet. */
async function comeBack({ client }: Phone): Promise<Stream | undefined> {
	let stream: Stream;
	try {
		stream = await client.live();
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		// A port that nobody has yet, a line that is cut, a server that cannot yet.
		if (/^ECONN(REFUSED|RESET)$/.test(code ?? '') || message.startsWith('503')) return undefined;
		throw error;
	}
	await stream.next();
	return stream;
}
