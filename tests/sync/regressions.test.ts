import './chance.ts';
import './turns.ts';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Database } from '#server/db/database.ts';
import { openPostgresCopy } from '../kit/databases.ts';
import { seedEverything } from './chance.ts';
import { settleDown } from './ending.ts';
import { checkAll } from './invariants.ts';
import type { Operation } from './operations.ts';
import { storyOf, tell, type Story } from './story.ts';
import { World } from './world.ts';

/* What once went wrong, each with its cause. Stories are as `retold` prints them, the shortest found. */

let database: Database;
beforeAll(async () => {
	database = await openPostgresCopy();
});
afterAll(() => database.close());
beforeEach(() => seedEverything(1));

let schools = 0;

/** A story told by hand. */
async function byHand(browsers: readonly number[], run: (world: World) => Promise<void>) {
	const world = new World(database, `main-${++schools}`, browsers);
	await world.open();
	try {
		for (const phone of world.phones) await phone.open();
		await world.rest();
		await run(world);
		await world.rest();
		await settleDown(world);
		await checkAll(world);
	} finally {
		await world.close();
	}
	return world.ledger.faults;
}

it('[SY1] sends again after « Retry-After », though the clock was set back by years meanwhile', async () => {
	// The wait was compared with a clock: the queue stood still for twelve years.
	const faults = await byHand([0], async (world) => {
		const [phone] = world.phones;
		const [call] = world.network.calls;
		if (!phone || !call) throw new Error('a phone that opens asks');
		phone.skew = 12 * 365 * 86_400_000;
		await world.network.carry(call, 'busy');
		await world.rest();
		phone.skew = 0;
		const body = { type: 'arrived', at: world.server.now, halfDay: '2027-06-14/am' } as const;
		const said = world.ledger.say({
			person: phone.person,
			phone: phone.name,
			placement: 'stage-lea',
			section: 'presence',
			body
		});
		const id = await phone.tabs[0]?.device.record('stage-lea', 'presence', body);
		world.ledger.kept(said, id ?? '');
	});
	expect(faults).toEqual([]);
});

const stories: readonly (readonly [
	why: string,
	browsers: Story['browsers'],
	operations: readonly (readonly [Operation['what'], number])[]
])[] = [
	[
		'[SY10] two edits on two sides of a character are two splices',
		[0, 1],
		[
			['write', 699731410],
			['say', 594825862],
			['synchronise', 1774051996],
			['say', 1581066720],
			['write', 1418190610],
			['write', 2063025987],
			['write', 1246915357]
		]
	],
	[
		'[SY1] what a killed tab would have said is not believed',
		[0, 1, 2],
		[
			['write', 189206699],
			['say', 20003420],
			['write', 2025929432]
		]
	]
];

it.each(stories)('%s', async (_why, browsers, operations) => {
	const story = {
		seed: 1,
		browsers,
		operations: operations.map(([what, seed]) => ({ what, seed }))
	};
	expect(await tell(database, story)).toEqual([]);
});

it('[SY7] the same story happens again in the same way', async () => {
	const traces: string[] = [];
	for (let time = 0; time < 4; time++) {
		const trace: string[] = [];
		expect(await tell(database, storyOf(11), (line) => trace.push(line))).toEqual([]);
		traces.push(trace.join('\n'));
	}
	expect(traces[0]).not.toBe('');
	expect(new Set(traces).size).toBe(1);
});

it('[SY1] the regular exchange goes on after a long wait for another tab: seed 1043', async () => {
	// The heartbeat fired while its own exchange still waited, and was never set again.
	expect(await tell(database, storyOf(1043))).toEqual([]);
});

it.each([1378, 1409])(
	'[SY12] a retract goes with the fact that it names, on every device: seed %i',
	async (seed) => {
		expect(await tell(database, storyOf(seed))).toEqual([]);
	}
);

it.each([5298, 5568])(
	'[SY15] what comes in the millisecond in which a page settles waits for its own quarter: seed %i',
	async (seed) => {
		expect(await tell(database, storyOf(seed))).toEqual([]);
	}
);
