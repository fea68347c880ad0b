import type { DemoPerson, Me } from '#shared/api/protocol.ts';
import type { Device, SignOut } from '#web/device/device.ts';
import { browserEnvironment } from '#web/device/environment.ts';
import { install, type Installed } from '#web/device/install.ts';
import { openDevice } from '#web/device/open-device.ts';
import { linkIn, rememberedMe, whoAmI, type Link } from '#web/device/sign-in.ts';
import type { SchoolContact } from '#web/device/links.ts';
import { HomeScreen } from './home-screen.svelte.ts';

export type Phase =
	| { readonly name: 'starting' }
	/** `people`: the cast of a demonstration; undefined: there is none. */
	| {
			readonly name: 'signed-out';
			readonly people: readonly DemoPerson[] | undefined;
			readonly unreachable: boolean;
			/** Somebody is still signed in here, who only makes room for another of the cast. */
			readonly staying?: true;
	  }
	| {
			readonly name: 'dead-link';
			/** undefined: not to be had. */
			readonly school: SchoolContact | undefined;
			readonly unreachable: boolean;
	  }
	| { readonly name: 'open'; readonly device: Device }
	/** The disk of this device could not be opened. */
	| { readonly name: 'failed' };

/** Who enters waits for it; who is in already does without. */
const entering = () => import('#web/device/enter.ts');

/** Who is here, and what this device holds for them. */
export class App {
	phase = $state.raw<Phase>({ name: 'starting' });
	/** The last attempt to enter was refused or did not reach the school. */
	refused = $state(false);
	/** Why signing out was refused, if it was. */
	signOutRefused = $state<Exclude<SignOut, 'done'>>();
	/** Set when a new version waits for a quiet moment. */
	update = $state.raw<Installed>();

	/** From the very first moment: a browser offers it once, early. */
	readonly homeScreen = new HomeScreen();

	readonly #environment = browserEnvironment();
	#installed = false;

	/** Opens at once for whom this browser remembers; the server may then say that it is somebody else. */
	async start(): Promise<void> {
		try {
			const link = linkIn(location);
			if (link && link.secret !== '' && !(await this.#follow(link))) return;
			const remembered = await rememberedMe(this.#environment);
			if (remembered) await this.#open(remembered);
			const session = await whoAmI(this.#environment);
			if (session.state === 'signed-in') {
				if (session.me.person.id !== remembered?.person.id) await this.#open(session.me);
			} else if (!remembered) {
				this.phase = {
					name: 'signed-out',
					people: await (await entering()).demoPeople(this.#environment),
					unreachable: session.state === 'unreachable'
				};
			}
		} catch (error) {
			this.#fail(error);
		}
	}

	async enter(personId: string): Promise<void> {
		const session = await (await entering()).enterDemo(this.#environment, personId);
		this.refused = session.state !== 'signed-in';
		if (session.state !== 'signed-in') return;
		try {
			await this.#open(session.me);
		} catch (error) {
			this.#fail(error);
		}
	}

	/** @returns whether the link lives: its own page then leaves the address bar */
	async #follow(link: Link): Promise<boolean> {
		const { enterLink, schoolBehind } = await import('#web/device/links.ts');
		const session = await enterLink(this.#environment, this.#environment.random(4).join('-'), link);
		if (session.state === 'signed-in') return true;
		this.phase = {
			name: 'dead-link',
			school: await schoolBehind(this.#environment, link.school),
			unreachable: session.state === 'unreachable'
		};
		return false;
	}

	/** In a demonstration: the cast again. Nothing is signed out, and what waits here goes on waiting. */
	async change(): Promise<void> {
		if (this.phase.name !== 'open') return;
		const { device } = this.phase;
		const people = await (await entering()).demoPeople(this.#environment);
		this.refused = false;
		this.phase = { name: 'signed-out', people, unreachable: !people, staying: true };
		await device.close();
	}

	async signOut(): Promise<void> {
		if (this.phase.name !== 'open') return;
		const { device } = this.phase;
		const answer = await device.signOut();
		this.signOutRefused = answer === 'done' ? undefined : answer;
		if (answer !== 'done') return;
		this.phase = { name: 'starting' };
		await device.close();
		await this.start();
	}

	/** Without an error: the disk is late, which is said, and still waited for. */
	readonly #fail = (error?: unknown): void => {
		this.phase = { name: 'failed' };
		if (error) this.#environment.warn('start', error);
	};

	async #open(me: Me): Promise<void> {
		if (this.phase.name === 'open') await this.phase.device.close();
		this.signOutRefused = undefined;
		const device = await openDevice(me, this.#environment, this.#fail);
		this.phase = { name: 'open', device };
		// Whoever begins to stand in for a référent, or ends, has the screens of what they are now.
		device.onOtherRoles((roles) => {
			this.#open({ ...me, person: { ...me.person, roles } }).catch(this.#fail);
		});
		void device.sync();
		// The family's page leaves nothing behind: no worker.
		if (!this.#installed && me.person.roles.some((role) => role !== 'guardian')) {
			this.#installed = true;
			const installed = install();
			installed?.onWaiting(() => {
				this.update = installed;
			});
			this.#hearPushes(me).catch((error: unknown) =>
				this.#environment.warn('notifications', error)
			);
		}
	}

	/** What fails is told again at the next start. */
	async #hearPushes({ person }: Me): Promise<void> {
		if (this.#environment.lines.getItem('push') !== person.id) return;
		await (await import('#web/device/push.ts')).resync();
	}
}
