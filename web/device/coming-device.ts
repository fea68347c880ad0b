import type { Me } from '#shared/api/protocol.ts';
import type { FactBody } from '#shared/domain/bodies.ts';
import type { FactId, PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import type { Section } from '#shared/domain/permission.ts';
import type { CountAlerts, Device, OpenPage, Progress, SignOut, Watched } from './device.ts';
import type { Environment } from './environment.ts';
import { glanceAt, type Glance } from './glance.ts';
import { stateIn } from './held-rows.ts';
import { Link } from './link.ts';
import { ownFact } from './own-fact.ts';
import type { PageHost, PageSession } from './page-store.ts';
import { keepPlain } from './plain-record.ts';
import { databaseName } from './record-name.ts';

/** What the record is, once it is open: it also takes over the pages that were opened before. */
export interface OpenedDevice extends Device {
	adopt(page: PageSession): Promise<void>;
}

/**
 * The device of the screens, from the first moment: while the record is being opened, what a glance at the disk
 * says is shown, and taps and words are kept where one was here before. Then it is the held device and nothing else.
 */
export class ComingDevice implements Device {
	readonly me: Me;
	readonly held: Promise<Device>;
	readonly #environment: Environment;
	readonly #name: string;
	/** Asked to look again, as long as the record is not open. */
	readonly #glancing = new Set<() => void>();
	/** Only whether the disk refuses a page. */
	readonly #link: Link;
	readonly #pages = new Set<PageSession>();
	#glance: Promise<Glance | undefined>;
	/** Nothing is kept here any more: the record is open. */
	#opened = false;
	/** Something was kept here, which the first exchange may have been too early for. */
	#kept = false;
	#keeping: Promise<unknown> = Promise.resolve();
	#device: Device | undefined;

	/** @param held is being opened; it has the last word on everything */
	constructor(me: Me, environment: Environment, held: Promise<OpenedDevice>) {
		this.me = me;
		this.#environment = environment;
		this.#name = databaseName(environment.installation, me.school.id, me.person.id);
		this.#link = new Link(environment.isOnline());
		this.#glance = this.#look();
		this.held = held.then((device) => this.#takeOver(device));
	}

	get greeted() {
		return this.#ifOpened().then((device) => device?.greeted);
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
			({ unsent }) => stateIn(unsent, this.#link.state)
		);
	}

	pageProgress(placement: PlacementId, page: PageName) {
		return this.#watch(
			(device) => device.pageProgress(placement, page),
			({ pages }) => pages.get(placement)?.get(page)
		);
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
		return this.#watch(
			(device) => device.pages(placement),
			({ pages }) => pages.get(placement) ?? new Map<PageName, Progress>()
		);
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
		return (await this.#openEarly(placement, page)) ?? (await this.held).openPage(placement, page);
	}

	async sync(): Promise<void> {
		await (await this.#ifOpened())?.sync();
	}

	async signOut(): Promise<SignOut> {
		return (await this.held).signOut();
	}

	async close(): Promise<void> {
		const device = await this.#ifOpened();
		await Promise.all([...this.#pages].map((page) => page.close()));
		await device?.close();
	}

	/** @returns undefined: nothing was kept, and the record has to do it */
	async #keepEarly(
		placement: PlacementId,
		section: Section,
		body: FactBody
	): Promise<FactId | undefined> {
		if (this.#opened) return undefined;
		const own = ownFact(this.#environment, this.me, placement, section, body);
		try {
			await this.#keep(keepPlain(this.#name, own));
		} catch {
			// Nothing of it was written. If the disk refuses it to the record too, that is said.
			return undefined;
		}
		this.#touched();
		return own.fact.id;
	}

	/** @returns undefined: the record has to open it */
	async #openEarly(placement: PlacementId, page: PageName): Promise<OpenPage | undefined> {
		try {
			const { openEarlyPage } = await import('./early-page.ts');
			if (this.#opened) return undefined;
			return await this.#keep(
				openEarlyPage(this.#pageHost(), placement, page).then((session) => {
					this.#pages.add(session);
					session.onEnd(() => this.#pages.delete(session));
					return session;
				})
			);
		} catch {
			// No code, or no record yet: who opens it for good says what is wrong.
			return undefined;
		}
	}

	#pageHost(): PageHost {
		return {
			environment: this.#environment,
			name: this.#name,
			edited: () => this.#touched(),
			unkept: (refused) => {
				this.#link.set({ unkept: refused });
				this.#tell();
			}
		};
	}

	/** The record is not looked at through Dexie before this is written. */
	#keep<Value>(writing: Promise<Value>): Promise<Value> {
		this.#keeping = Promise.allSettled([this.#keeping, writing]);
		return writing;
	}

	/** Dexie's live queries do not hear of rows that others write: they begin when the last of those is written. */
	async #takeOver(device: OpenedDevice): Promise<Device> {
		this.#opened = true;
		await this.#keeping;
		const pages = [...this.#pages];
		this.#pages.clear();
		await Promise.all(pages.map((page) => device.adopt(page)));
		this.#device = device;
		if (this.#kept) void device.sync();
		return device;
	}

	#touched(): void {
		this.#kept = true;
		this.#environment.persist();
		if (this.#device) return;
		this.#glance = this.#look();
		this.#tell();
	}

	#tell(): void {
		for (const look of this.#glancing) look();
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
