import type { Phone } from './phone.ts';
import type { World } from './world.ts';

/** Signed in again, with a tab open, as whoever this browser is. */
export async function chooseToSignIn(world: World, phone: Phone): Promise<void> {
	phone.token = await world.server.signIn(phone.person);
	// Signing in loads the page anew; tabs that were open stay as they are.
	if (phone.tabs.length < 2) await phone.open();
	await world.rest();
}
