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
import { ownFact } from './own-fact.ts';
import { keepPlain } from './plain-record.ts';
import { databaseName } from './record-name.ts';

/**
 * The device of the screens, from the first moment: while the record is being opened, what a glance at the disk
 * says is shown, and a tap is kept where one was here before. Then it is the held device and nothing else.
 */
export class ComingDevice implements Device {
	readonly me: Me;
	/** Rejects when the record cannot be opened. */
	readonly held: Promise<Device>;
	readonly #environment: Environment;
	readonly #name: string;
	/** Asked to look again, as long as the record is not open. */
	readonly #glancing = new Set<() => void>();
	#glance: Promise<Glance | undefined>;
	/** Nothing is kept here any more: the record is open. */
	#opened = false;
	#keeping: Promise<unknown> = Promise.resolve();
	#device: Device | undefined;

	/** @param held is being opened; it has the last word on everything */
	constructor(me: Me, environment: Environment, held: Promise<Device>) {
		this.me = me;
		this.#environment = environment;
		this.#name = databaseName(environment.installation, me.school.id, me.person.id);
		this.#glance = this.#look();
		this.held = held.then((device) => this.#takeOver(device));
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
		return (
			(await this.#keepEarly(placement, section, body)) ??
			(await this.held).record(placement, section, body)
		);
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

	/** @returns undefined: nothing was kept, and the record has to do it */
	async #keepEarly(
		placement: PlacementId,
		section: Section,
		body: FactBody
	): Promise<FactId | undefined> {
		if (this.#opened) return undefined;
		const own = ownFact(this.#environment, this.me, placement, section, body);
		const keeping = keepPlain(this.#name, own);
		this.#keeping = Promise.allSettled([this.#keeping, keeping]);
		if (!(await keeping)) return undefined;
		this.#environment.persist();
		this.#glance = this.#look();
		for (const look of this.#glancing) look();
		return own.fact.id;
	}

	/** Dexie's live queries do not hear of rows that others write: they begin when the last of those is written. */
	async #takeOver(device: Device): Promise<Device> {
		this.#opened = true;
		await this.#keeping;
		this.#device = device;
		return device;
	}

	#look(): Promise<Glance | undefined> {
		return glanceAt(this.#name, this.me.person.id).catch((error: unknown) => {
			this.#environment.warn('glance', error);
			return undefined;
		});
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
				const look = (): void => {
					void this.#glance.then((glance) => {
						if (early && glance && !inner && !stopped) next(early(glance));
					});
				};
				look();
				this.#glancing.add(look);
				// Where it does not open, the app says so, once for every screen.
				void this.#ifOpened().then((device) => {
					this.#glancing.delete(look);
					if (device && !stopped) inner = source(device).subscribe(next, failed);
				});
				return {
					unsubscribe: () => {
						stopped = true;
						this.#glancing.delete(look);
						inner?.unsubscribe();
					}
				};
			}
		};
	}
}
