import { get } from 'node:http';
import { once } from 'node:events';
import { enter } from '#tests/contracts/client/client.ts';
import { pause } from '#tests/faults/rig.ts';
import { residentBytes } from './cores.ts';
import { rounded, type Figures } from './figure.ts';
import { openOnHocuspocus } from './hocuspocus-phone.ts';
import { newId } from './pages.ts';
import { HOCUSPOCUS, installPeers, startHocuspocus } from './peers.ts';
import { onStand } from './stand.ts';

/** Open before the first look, so that what comes once has come; and between the two. */
const STREAMS = 1500;

/** What a telephone costs that only listens. */
export function idleStreams(): Promise<Figures> {
	return onStand(async ({ server, database, cast }) => {
		await installPeers();
		const hocuspocus = await startHocuspocus(database.url);
		try {
			const students = cast.filter(({ role }) => role === 'student');
			const cookies = await Promise.all(
				students.map(async ({ id }) => (await enter(server.url, id, `bench-${id}`)).cookie)
			);
			const ours = await grown(server.pid, async (nth) => {
				const asked = get(`${server.url}/api/live`, {
					headers: { Cookie: cookies[nth % cookies.length] ?? '' },
					agent: false
				});
				const [response] = (await once(asked, 'response')) as [NodeJS.ReadableStream];
				await once(response, 'data');
				response.on('error', () => undefined).resume();
			});
			const theirs = await grown(hocuspocus.pid, () => openOnHocuspocus(hocuspocus.url, newId()));
			return {
				'memory of the server per idle stream': {
					value: rounded(ours / 1024),
					unit: 'KB',
					against: `${HOCUSPOCUS}, one document open: ${rounded(theirs / 1024)} KB`,
					ratio: rounded(theirs / ours)
				}
			};
		} finally {
			await hocuspocus.stop();
		}
	});
}

/** Bytes that each of the second half of the streams added. */
async function grown(pid: number, open: (nth: number) => Promise<unknown>): Promise<number> {
	const sizes: number[] = [];
	for (let nth = 0; nth < 2 * STREAMS; nth++) {
		await open(nth);
		if (nth % STREAMS !== STREAMS - 1) continue;
		// What only opening needed is collected.
		await pause(3000);
		sizes.push(residentBytes(pid));
	}
	const [half = 0, whole = 0] = sizes;
	return (whole - half) / STREAMS;
}
