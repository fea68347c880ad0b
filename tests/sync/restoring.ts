import { sql } from 'drizzle-orm';
import { changeEpoch, serverIdentity } from '#server/identity/server-identity.ts';
import { anyBytes } from './chance.ts';
import type { Phone } from './phone.ts';
import type { World } from './world.ts';

/**
 * The school goes back to its copy. A device that stands ahead finds it out; it must come before the others
 * have written as much as was lost, which is why a restore by hand also changes the epoch.
 */
export async function restore(world: World): Promise<void> {
	world.network.crash();
	if (!(await world.server.restore())) return;
	world.ledger.changes.clear();
	const { database } = world.server;
	const epoch = async (): Promise<string> =>
		(await serverIdentity(database, { bytes: anyBytes })).epoch;
	const before = await epoch();
	const ahead = await phoneAhead(world);
	if (!ahead) {
		await changeEpoch(database, await serverIdentity(database, { bytes: anyBytes }));
		return;
	}
	ahead.token = await world.server.signIn(ahead.person);
	ahead.setOnline(true);
	// Whatever wait the server asked for is over, and nothing that left before the restore comes first.
	await world.pass(16 * 60_000);
	for (const call of [...world.network.calls]) world.network.lose(call);
	await world.rest();
	void ahead.tabs[0]?.device.sync();
	await world.rest();
	await world.carryAll(
		() => 'arrives',
		(call) => call.tab.phone === ahead
	);
	if ((await epoch()) === before) world.ledger.fault(`SY16: ${ahead.name} was ahead, and no epoch`);
}

/** A device whose cursor is ahead of what the school now holds. */
async function phoneAhead(world: World): Promise<Phone | undefined> {
	const { database, school } = world.server;
	const rows = await database.withSchool(school, (tx) =>
		tx.all<{ id: string; counter: number }>(sql`select placement_id as id, counter from placement`)
	);
	const counters = new Map(rows.map(({ id, counter }) => [id, counter]));
	const identity = await serverIdentity(database, { bytes: anyBytes });
	for (const phone of world.phones) {
		const { db } = phone.tabs[0] ?? (await phone.open());
		await world.rest();
		if ((await db.meta.get('epoch'))?.value !== identity.epoch) continue;
		for (const { id, cursor } of await db.placements.toArray()) {
			const counter = Number.parseInt(cursor?.split('.')[0] ?? '0', 36);
			if (counter > (counters.get(id) ?? 0)) return phone;
		}
	}
	return undefined;
}
