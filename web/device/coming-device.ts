import type { Me } from '#shared/api/protocol.ts';
import type { FactBody } from '#shared/domain/bodies.ts';
import type { FactId, PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import type { Section } from '#shared/domain/permission.ts';
import type { CountAlerts, Device, OpenPage, SignOut, Watched } from './device.ts';
import type { Environment } from './environment.ts';
import { glanceAt, type Glance } from './glance.ts';
import { stateIn } from './held-rows.ts';
import { Link } from './link.ts';
import { databaseName } from './record-name.ts';

/**
 * The device of the screens, from the first moment: what a glance at the disk says is shown while the record
 * is being opened, and what is to be kept waits for it. Then it is the held device and nothing else.
 */
export class ComingDevice implements Device {
	readonly me: Me;
	/** Rejects when the record cannot be opened. */
	readonly held: Promise<Device>;
	readonly #environment: Environment;
	readonly #glance: Promise<Glance | undefined>;
	#device: Device | undefined;

	/** @param held is being opened; it has the last word on everything */
	constructor(me: Me, environment: Environment, held: Promise<Device>) {
		this.me = me;
		this.#environment = environment;
		this.held = held.then((device) => (this.#device = device));
		const name = databaseName(environment.installation, me.school.id, me.person.id);
		this.#glance = glanceAt(name, me.person.id).catch((error: unknown) => {
			environment.warn('glance', error);
			return undefined;
		});
	}

	holding() {
		return this.#watch(
			(device) => device.holding(),
			({ holding }) => holding
		);
	}

	placement(id: PlacementId) {
		return this.#watch((device) => device.placement(id));
	}

	state() {
		return this.#watch(
			(device) => device.state(),
			({ unsent }) => stateIn(unsent, new Link(this.#environment.isOnline()).state)
		);
	}

	pageProgress(placement: PlacementId, page: PageName) {
		return this.#watch((device) => device.pageProgress(placement, page));
	}

	onOtherRoles(listener: (roles: readonly string[]) => void): void {
		void this.#ifOpened().then((device) => device?.onOtherRoles(listener));
	}

	hasKept() {
		return this.#watch((device) => device.hasKept());
	}

	countAlerts(count: CountAlerts) {
		return this.#watch((device) => device.countAlerts(count));
	}

	pages(placement: PlacementId) {
		return this.#watch((device) => device.pages(placement));
	}

	async others(): Promise<readonly string[]> {
		const device = await this.#ifOpened();
		return device ? await device.others() : [];
	}

	async record(placement: PlacementId, section: Section, body: FactBody): Promise<FactId> {
		return (await this.held).record(placement, section, body);
	}

	async openPage(placement: PlacementId, page: PageName): Promise<OpenPage> {
		return (await this.held).openPage(placement, page);
	}

	async sync(): Promise<void> {
		await (await this.#ifOpened())?.sync();
	}

	async signOut(): Promise<SignOut> {
		return (await this.held).signOut();
	}

	/** One that did not open holds nothing to close. */
	async close(): Promise<void> {
		await (await this.#ifOpened())?.close();
	}

	#ifOpened(): Promise<Device | undefined> {
		return this.held.catch(() => undefined);
	}

	#watch<Value>(
		source: (device: Device) => Watched<Value>,
		early?: (glance: Glance) => Value
	): Watched<Value> {
		if (this.#device) return source(this.#device);
		return {
			subscribe: (next, failed) => {
				let inner: { unsubscribe(): void } | undefined;
				let stopped = false;
				void this.#glance.then((glance) => {
					if (early && glance && !inner && !stopped) next(early(glance));
				});
				// Where it does not open, the app says so, once for every screen.
				void this.#ifOpened().then((device) => {
					if (device && !stopped) inner = source(device).subscribe(next, failed);
				});
				return {
					unsubscribe: () => {
						stopped = true;
						inner?.unsubscribe();
					}
				};
			}
		};
	}
}
