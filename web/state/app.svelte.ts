import type { DemoPerson } from '#shared/api/protocol.ts';
import type { Device } from '#web/device/device.ts';
import { browserEnvironment } from '#web/device/environment.ts';
import { install } from '#web/device/install.ts';
import { openDevice } from '#web/device/open-device.ts';
import { demoPeople, enterAs, whoAmI } from '#web/device/sign-in.ts';

export type Phase =
	| { readonly name: 'starting' }
	/** `people`: the cast of a demonstration; undefined: none, or the school is out of reach. */
	| { readonly name: 'signed-out'; readonly people: readonly DemoPerson[] | undefined }
	| { readonly name: 'open'; readonly device: Device }
	/** The disk of this device could not be opened. */
	| { readonly name: 'failed' };

/** Who is here, and what this device holds for them. */
export class App {
	phase = $state.raw<Phase>({ name: 'starting' });
	/** The last attempt to enter was refused or did not reach the school. */
	refused = $state(false);
	/** Signing out was refused: something is not received yet. */
	unsent = $state(false);

	async start(): Promise<void> {
		try {
			const me = await whoAmI();
			if (!me) {
				this.phase = { name: 'signed-out', people: await demoPeople() };
				return;
			}
			const device = await openDevice(me, browserEnvironment());
			this.phase = { name: 'open', device };
			// The family's page leaves nothing behind: no worker.
			if (me.person.roles.some((role) => role !== 'guardian')) void install();
			void device.sync();
		} catch {
			this.phase = { name: 'failed' };
		}
	}

	async enter(personId: string): Promise<void> {
		this.refused = false;
		try {
			await enterAs(personId);
		} catch {
			this.refused = true;
			return;
		}
		if (this.phase.name === 'open') await this.phase.device.close();
		await this.start();
	}

	async signOut(): Promise<void> {
		if (this.phase.name !== 'open') return;
		const { device } = this.phase;
		this.unsent = (await device.signOut()) === 'unsent';
		if (this.unsent) return;
		await device.close();
		this.phase = { name: 'starting' };
		await this.start();
	}
}
