import { enter } from '#tests/contracts/client/client.ts';
import { generator } from '#tests/kit/generator.ts';
import { startProcess } from '#tests/kit/server-process.ts';
import type { Device } from '#web/device/device.ts';
import { openDoor, type Fate } from './door.ts';
import { openRealDevice, PACE } from './real-device.ts';
import { pause, type Outcome, type Run } from './rig.ts';

const PLACEMENT = 'stage-lea';
const PAGE = '2027-06-14';
/** Each is half of the connections of its story; the other half, and the last ones, go through. */
const WEATHERS: readonly (readonly Fate[])[] = [
	['cut-before', 'cut-after', 'silent', 'stuck', 'portal', 'late', 'trickle'],
	['cut-after'],
	['portal'],
	['silent'],
	['stuck'],
	['cut-before'],
	['late'],
	['trickle']
];
/** Real ms within which two devices of one person must agree once the weather is fair. */
const LONGEST = 45_000;

/**
 * The device engine against the real server through a door that cuts, hangs, lies and dawdles: two phones of
 * one student write; at the end each thing is received, once, and both phones show the same text.
 */
export async function weatherNetwork({ times, seed, say, isOver }: Run): Promise<Outcome> {
	const random = generator(seed);
	const faults: string[] = [];
	const server = await startProcess({});
	const fates = new Map<Fate, number>();
	let weather: readonly Fate[] = [];
	const door = await openDoor(
		() => server.url.replace('localhost', '127.0.0.1'),
		() => {
			const bad = weather[Math.floor(random() * weather.length)];
			const fate = bad && random() < 0.5 ? bad : 'through';
			fates.set(fate, (fates.get(fate) ?? 0) + 1);
			return fate;
		},
		PACE
	);
	const words: string[] = [];
	const facts = new Set<string>();
	let stories = 0;
	try {
		const { cookie } = await enter(server.url, 'lea', 'session');
		const devices = [
			await openRealDevice(door.url, cookie),
			await openRealDevice(door.url, cookie)
		];
		for (; stories < times && !isOver?.(); stories++) {
			weather = WEATHERS[stories % WEATHERS.length] ?? [];
			const name = weather.length > 1 ? 'all' : String(weather[0]);
			for (const device of devices) {
				const page = await device.openPage(PLACEMENT, PAGE);
				for (let step = 0; step < 3; step++) {
					const word = `s${stories}-${words.length};`;
					words.push(word);
					page.type('done', word + (page.fields.done ?? ''));
					await page.flush();
					const level = 1 + Math.floor(random() * 5);
					const mood = { type: 'mood', at: Date.now(), day: PAGE, level } as const;
					facts.add(await device.record(PLACEMENT, 'journal', mood));
					await pause(random() * 60);
				}
				await page.close();
			}
			// By its timers alone, in the same weather.
			if (!(await settled(devices))) faults.push(`${name}: something never got through`);
			say(`${name}: ${words.length + facts.size} sent`);
		}
		weather = [];
		const reader = await enter(server.url, 'lea', 'a new phone');
		await reader.sync();
		const text = reader.text(PLACEMENT, PAGE, 'done');
		for (const word of words) {
			const found = text.split(word).length - 1;
			if (found !== 1) faults.push(`${word} is there ${found} times`);
		}
		const held = reader.of(PLACEMENT).facts;
		for (const fact of facts) if (!held.has(fact)) faults.push(`${fact} is not there`);
		for (const device of devices) {
			await device.sync();
			const page = await device.openPage(PLACEMENT, PAGE);
			if (page.fields.done !== text) faults.push('a phone shows another text');
			await device.close();
		}
	} finally {
		await door.close();
		await server.stop();
	}
	return {
		done: stories,
		faults,
		figures: { items: words.length + facts.size, ...Object.fromEntries(fates) }
	};
}

/** Until nothing of any of them waits; false when that never comes. */
async function settled(devices: readonly Device[]): Promise<boolean> {
	const last = performance.now() + LONGEST;
	const unsent = new Map<Device, number>();
	const watching = devices.map((device) =>
		device.state().subscribe((state) => unsent.set(device, state.unsent))
	);
	try {
		while (devices.some((device) => unsent.get(device) !== 0)) {
			if (performance.now() > last) return false;
			await pause(20);
		}
		return true;
	} finally {
		for (const one of watching) one.unsubscribe();
	}
}
