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

/** Open before the first look, so that what comes once has come; and at the last. */
const [FEW, MANY] = [100, 3000];

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

/** Bytes that each of the streams after the first few added: no collection of garbage is asked for, so no fewer. */
async function grown(pid: number, open: (nth: number) => Promise<unknown>): Promise<number> {
	const openUpTo = async (from: number, to: number): Promise<number> => {
		for (let nth = from; nth < to; nth++) await open(nth);
		await pause(3000);
		return residentBytes(pid);
	};
	const few = await openUpTo(0, FEW);
	return ((await openUpTo(FEW, MANY)) - few) / (MANY - FEW);
}
