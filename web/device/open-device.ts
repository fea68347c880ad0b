import type { Me } from '#shared/api/protocol.ts';
import { uuidV7 } from '#shared/domain/ids.ts';
import { CarnetDatabase } from './database.ts';
import type { Environment } from './environment.ts';
import { HeldDevice } from './held-device.ts';
import { databaseName } from './record-name.ts';
import { memoryOf } from './remember.ts';

/** A disk that has not answered for so long is said to: another tab that hangs holds an upgrade back. */
const LATE = 4000;

/**
 * Opens what this device holds for one person, and begins to speak with the school.
 * @param late called once if the disk does not answer; it goes on being waited for
 */
export async function openDevice(
	me: Me,
	environment: Environment,
	late: () => void = () => undefined
): Promise<HeldDevice> {
	const inTime = environment.timer(LATE, late);
	try {
		return await open(me, environment);
	} finally {
		inTime();
	}
}

async function open(me: Me, environment: Environment): Promise<HeldDevice> {
	const db = new CarnetDatabase(databaseName(environment.installation, me.school.id, me.person.id));
	await memoryOf(environment.installation).remember(me);
	const device = new HeldDevice(me, environment, db);
	db.keepMarked(
		() => [
			{ key: 'device', value: uuidV7(environment.now(), environment.random(10)) },
			{ key: 'owner', value: me.person.id },
			{ key: 'ownerName', value: me.person.name }
		],
		() => device.restore()
	);
	await db.open();
	device.begin();
	return device;
}
