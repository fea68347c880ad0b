import { flush } from './hands.ts';
import { signIn } from './signing.ts';
import type { World } from './world.ts';

const ROUNDS_AT_MOST = 14;
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
	for (let round = 0; ; round++) {
		world.calm();
		await world.pass(QUARTER);
		await world.carryAll(
			() => 'arrives',
			() => true
		);
		const done = await world.server.work().finish();
		await world.rest();
		if (world.isCalm() && done === 0 && round > 0) return;
		if (round === ROUNDS_AT_MOST) {
			world.ledger.fault('I7: never quiet');
			return;
		}
	}
}
