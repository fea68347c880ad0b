import { flush } from './hands.ts';
import { signIn } from './signing.ts';
import type { World } from './world.ts';

const ROUNDS_AT_MOST = 14;
/** Then every page has settled; an alert that waits would ring on for ever, and is left alone. */
const ROUNDS_OF_WORK = 3;
const QUARTER = 16 * 60_000;

/**
 * All faults stop: everybody comes online and is signed in, all that stands in a box is kept, time goes by and
 * the jobs run, until nothing moves any more. Nobody is asked to synchronise: the timers must do it.
 */
export async function settleDown(world: World): Promise<void> {
	world.network.strays.length = 0;
	for (const call of [...world.network.calls]) world.network.lose(call);
	await world.rest();
	for (const phone of world.phones) {
		await signIn(world, phone);
		phone.setOnline(true);
		await world.rest();
		for (const tab of phone.tabs)
			for (const page of tab.pages.values()) await flush(world, tab, page);
	}
	for (let round = 0; round < ROUNDS_AT_MOST; round++) {
		const done = await goOn(world, () => world.server.work().finish());
		if (done === 0 && world.isCalm() && round > 0) return;
		if (round >= ROUNDS_OF_WORK && (await world.server.dueBesideLadders()) === 0) break;
	}
	if ((await world.server.dueBesideLadders()) > 0) world.ledger.fault('I7: jobs that never rest');
	for (let round = 0; round < ROUNDS_AT_MOST; round++) {
		await goOn(world, () => Promise.resolve(0));
		if (world.isCalm()) return;
	}
	world.ledger.fault('I7: never quiet');
}

async function goOn(world: World, work: () => Promise<number>): Promise<number> {
	world.calm();
	await world.pass(QUARTER);
	await world.carryAll(
		() => 'arrives',
		() => true
	);
	const done = await work();
	await world.rest();
	return done;
}
