import { startProxy } from '#tests/kit/proxy.ts';
import { PACK } from '#web/device/pack.ts';
import { onDevices, type DeviceStand } from './device-browser.ts';
import { median, rounded, type Figures } from './figure.ts';
import { openSlowLine, type Line, type SlowLine } from './slow-line.ts';

const STUDENT = 'lea';
const ROUNDS = 3;
const GOOD = { name: '150 ms, 1.6 Mbit/s', delay: 150, pace: 200 };
const SLOW = { name: 'slow 3G: 2 s, 400 kbit/s', delay: 2000, pace: 50 };

/** A first visit, until the device has the whole app: by one request for it, and in turn file by file. */
export function installing(): Promise<Figures> {
	return onDevices(async (stand) => {
		const proxy = await startProxy(stand.server.url);
		const line = await openSlowLine(proxy.url);
		const until = (of: Line): Promise<number> => visit(stand, line, of);
		const name = (of: { name: string }): string =>
			`first visit until it may go offline, ${of.name}`;
		try {
			const [ours, files]: [number[], number[]] = [[], []];
			for (let round = 0; round < ROUNDS; round++) {
				proxy.portal = undefined;
				ours.push(await until(GOOD));
				proxy.portal = PACK;
				files.push(await until(GOOD));
			}
			proxy.portal = undefined;
			return {
				[name(GOOD)]: {
					value: rounded(median(ours)),
					unit: 'ms',
					against: `file by file: ${rounded(median(files))} ms`,
					ratio: rounded(median(files) / median(ours))
				},
				[name(SLOW)]: { value: rounded(await until(SLOW)), unit: 'ms' }
			};
		} finally {
			await line.close();
			await proxy.stop();
		}
	});
}

/** @returns ms from the address to a worker that has it all */
async function visit(stand: DeviceStand, line: SlowLine, of: Line): Promise<number> {
	const phone = await stand.bare('');
	line.become(undefined);
	const entered = await phone.page.request.post(`${line.url}/api/demo/enter`, {
		data: { personId: STUDENT },
		headers: { 'Carnet-Protocol': '1' }
	});
	if (entered.status() !== 204) throw new Error(`${entered.status()} for ${STUDENT}`);
	line.become(of);
	const began = performance.now();
	await phone.page.goto(line.url, { waitUntil: 'commit' });
	await phone.page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
		timeout: 600_000
	});
	const took = performance.now() - began;
	await phone.close();
	return took;
}
