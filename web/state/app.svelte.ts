import type { DemoPerson, Me } from '#shared/api/protocol.ts';
import { ComingDevice } from '#web/device/coming-device.ts';
import type { Device, SignOut } from '#web/device/device.ts';
import { browserEnvironment } from '#web/device/environment.ts';
import type { Installed } from '#web/device/install.ts';
import { rememberedMe, takeLink, whoAmI, type Link, type Session } from '#web/device/sign-in.ts';
import { HomeScreen } from './home-screen.svelte.ts';
import { press } from './press.ts';

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
	/** The page was opened with a link, which is to be followed. */
	| { readonly name: 'link'; readonly link: Link }
	| { readonly name: 'open'; readonly device: Device }
	/** The disk of this device could not be opened. */
	| { readonly name: 'failed' };

/** Who enters waits for it; who is in already does without. */
const entering = () => import('#web/device/enter.ts');

/** On its way from the first moment, beside what the first screen is made of: nothing waits for it but what is to be kept. */
const record = import('#web/device/open-device.ts');
// Whoever opens a device hears that it failed.
record.catch(() => undefined);

/** Who is here, and what this device holds for them. */
export class App {
	phase = $state.raw<Phase>({ name: 'starting' });
	/** The last attempt to enter was refused or did not reach the school. */
	refused = $state(false);
	/** Why signing out was refused, if it was. */
	signOutRefused = $state<Exclude<SignOut, 'done'>>();
	/** The disk of this device does not open, under the screen that is shown. */
	unreadable = $state(false);
	/** Set when a new version waits for a quiet moment. */
	update = $state.raw<Installed>();

	/** From the very first moment: a browser offers it once, early. */
	readonly homeScreen = new HomeScreen();

	readonly #environment = browserEnvironment();
	#installed = false;

	/** Opens at once for whom this browser remembers; the server may then say that it is somebody else. */
	async start(): Promise<void> {
		try {
			const link = takeLink();
			if (link) {
				this.phase = { name: 'link', link };
				return;
			}
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
		await this.arrive(await (await entering()).enterDemo(this.#environment, personId));
	}

	/** Opens for whom the school has just let in. */
	async arrive(session: Session): Promise<void> {
		this.refused = session.state !== 'signed-in';
		if (session.state !== 'signed-in') return;
		try {
			await this.#open(session.me);
		} catch (error) {
			this.#fail(error);
		}
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
		// What is on a screen stays there: words that nobody has kept yet may be in it.
		if (this.phase.name === 'open') this.#sayUnreadable(true);
		else this.phase = { name: 'failed' };
		if (error) this.#environment.warn('start', error);
	};

	/** Above everything else that is on the screen. */
	#sayUnreadable(so: boolean): void {
		press.untouched(this, () => (this.unreadable = so));
	}

	async #open(me: Me): Promise<void> {
		if (this.phase.name === 'open') await this.phase.device.close();
		this.signOutRefused = undefined;
		this.#sayUnreadable(false);
		const device = new ComingDevice(
			me,
			this.#environment,
			record.then(({ openDevice }) => openDevice(me, this.#environment, () => this.#fail()))
		);
		this.phase = { name: 'open', device };
		await device.held;
		this.#sayUnreadable(false);
		// Whoever begins to stand in for a référent, or ends, has the screens of what they are now.
		device.onOtherRoles((roles) => {
			this.#open({ ...me, person: { ...me.person, roles } }).catch(this.#fail);
		});
		// The family's page leaves nothing behind: no worker.
		if (!this.#installed && me.person.roles.some((role) => role !== 'guardian')) {
			this.#installed = true;
			// What the worker fetches ahead is not to be in the way of news.
			device.greeted
				.then(() => this.#install())
				.catch((error: unknown) => this.#environment.warn('install', error));
			this.#hearPushes(me).catch((error: unknown) =>
				this.#environment.warn('notifications', error)
			);
		}
	}

	async #install(): Promise<void> {
		const { install } = await import('#web/device/install.ts');
		const installed = install();
		installed?.onWaiting(() => {
			this.update = installed;
		});
	}

	/** What fails is told again at the next start. */
	async #hearPushes({ person }: Me): Promise<void> {
		if (this.#environment.lines.getItem('push') !== person.id) return;
		await (await import('#web/device/push.ts')).resync();
	}
}
