import { memoryOf } from '#web/device/remember.ts';
import type { Phone } from './phone.ts';
import type { World } from './world.ts';

/** Signed in again, with a tab open, as whoever this browser is. */
export async function signIn(world: World, phone: Phone): Promise<void> {
	phone.token = await world.server.signIn(phone.person);
	const remembered = await memoryOf(phone.installation).me();
	// Who has left is asked who they are; whose session has ended goes on where they were.
	if (remembered === undefined || phone.tabs.length === 0) await phone.open();
	await world.rest();
}
