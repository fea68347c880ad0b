import type { Me } from '#shared/api/protocol.ts';
import type { FactBody } from '#shared/domain/bodies.ts';
import type { FactId, PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import type { Section } from '#shared/domain/permission.ts';
import type { OpenedDevice } from './coming-device.ts';
import { countAlertsOf } from './count-alerts.ts';
import { cacheName, destroyCache, rescueName } from './cache-name.ts';
import type { CarnetDatabase } from './database.ts';
import type { CountAlerts, DeviceState, OpenPage, SignOut, Watched } from './device.ts';
import type { Environment, Stop } from './environment.ts';
import type { Exchange, ExchangeHost } from './exchange.ts';
import { Link } from './link.ts';
import type { PageKey } from './news.ts';
import { otherRecords } from './others.ts';
import { ownFact } from './own-fact.ts';
import type { PageHost, PageSession } from './page-store.ts';
import { memoryOf } from './remember.ts';
import { destroyPage } from './rows.ts';
import { leave } from './sign-in.ts';
import {
	hasKept,
	isAllReceived,
	holdingOf,
	pageProgressOf,
	pagesOf,
	placementOf,
	stateOf
} from './views.ts';

/** A network that failed in the middle of a first visit. */
const WIRE_AGAIN = 15_000;

/** What this device holds for one person: kept here first, then exchanged with the school. */
export class HeldDevice implements OpenedDevice {
	readonly me: Me;
	readonly held = Promise.resolve(this);
	readonly #environment: Environment;
	readonly #db: CarnetDatabase;
	readonly #link: Link;
	readonly #state: Watched<DeviceState>;
	readonly #host: ExchangeHost;
	readonly #pages = new Set<PageSession>();
	readonly #unkept = new Set<object>();
	readonly #stops: (() => void)[] = [];
	#exchange: Promise<Exchange> | undefined;
	#greeted: Promise<void> = Promise.resolve();
	#again: Stop | undefined;
	#closed = false;

	constructor(me: Me, environment: Environment, db: CarnetDatabase) {
		this.me = me;
		this.#environment = environment;
		this.#db = db;
		this.#link = new Link(environment.isOnline());
		this.#state = stateOf(db, this.#link);
		this.#host = {
			environment,
			db,
			me: me.person.id,
			link: this.#link,
			loadPageBytes: () => import('./page-bytes.ts'),
			isMine: () => this.#isMine(),
			heard: (roles) => {
				if (roles.join() !== me.person.roles.join()) this.#tellRoles(roles);
			},
			erase: (pages) => this.#erase(pages)
		};
	}

	begin(): void {
		const environment = this.#environment;
		const tabs = environment.channel(`${this.#db.name}-erased`, (message) => {
			if (typeof message === 'string') this.#eraseOpen(new Set([message]));
		});
		this.#stops.push(
			() => tabs.close(),
			environment.onOnline((online) => {
				this.#link.set({ online });
				if (online) void this.#afresh();
			}),
			environment.onHidden(() => void this.#hide()),
			// A phone that slept has missed every timer and every poke.
			environment.onVisible(() => void this.#afresh())
		);
		this.#tellTabs = (page) => tabs.post(page);
		this.#greeted = this.#speak((exchange) => exchange.now());
	}

	get greeted(): Promise<void> {
		return this.#greeted;
	}

	/** The record was lost: it gets again what is on screen, then what the school has. */
	restore(): void {
		for (const page of this.#pages) page.writeAgain();
		void this.#afresh();
	}

	holding() {
		return holdingOf(this.#db, this.me.person.id);
	}

	placement(id: PlacementId) {
		return placementOf(this.#db, this.me.person.id, id);
	}

	state() {
		return this.#state;
	}

	pageProgress(placement: PlacementId, page: PageName) {
		return pageProgressOf(this.#db, placement, page);
	}

	onOtherRoles(listener: (roles: readonly string[]) => void): void {
		this.#tellRoles = listener;
	}

	hasKept() {
		return hasKept(this.#db);
	}

	countAlerts(count: CountAlerts) {
		return countAlertsOf(this.#db, count);
	}

	pages(placement: PlacementId) {
		return pagesOf(this.#db, placement);
	}

	others() {
		return otherRecords(this.#environment, this.#db.name);
	}

	async record(placement: PlacementId, section: Section, body: FactBody): Promise<FactId> {
		const { fact, waiting } = ownFact(this.#environment, this.me, placement, section, body);
		await this.#db.write(async () => {
			await this.#db.facts.add(fact);
			await this.#db.outbox.add(waiting);
		});
		this.#environment.persist();
		// At once: it may be an absence.
		void this.#afresh();
		return fact.id;
	}

	async openPage(placement: PlacementId, page: PageName): Promise<OpenPage> {
		const { heldPage, PageSession } = await import('./page-store.ts');
		const disk = heldPage(this.#db, placement, page);
		return this.#hold(await PageSession.open(this.#pageHost(), disk, placement, page));
	}

	/** Goes on with a page that was opened before the record was. */
	async adopt(session: PageSession): Promise<void> {
		// It is here, with the session.
		const { heldPage } = await import('./page-store.ts');
		const disk = heldPage(this.#db, session.placement, session.page);
		await session.moveTo(this.#pageHost(), disk);
		this.#hold(session);
	}

	async sync(): Promise<void> {
		await this.#flushAll();
		await this.#afresh();
	}

	async signOut(): Promise<SignOut> {
		await this.sync();
		const waiting = await this.#db.steady(() => this.#db.outbox.count());
		if (this.#unkept.size > 0 || waiting > 0) return 'unsent';
		if (!(await leave(this.#environment))) return 'unreachable';
		await this.#clear();
		await this.close();
		return 'done';
	}

	async close(): Promise<void> {
		this.#closed = true;
		this.#again?.();
		for (const stop of this.#stops.splice(0)) stop();
		const closed = await Promise.allSettled([...this.#pages].map((page) => page.close()));
		this.#db.close();
		for (const outcome of closed) {
			if (outcome.status === 'rejected') throw outcome.reason;
		}
	}

	#pageHost(): PageHost {
		const token = {};
		return {
			environment: this.#environment,
			name: this.#db.name,
			edited: () => {
				this.#environment.persist();
				void this.#speak((exchange) => exchange.soon());
			},
			unkept: (refused) => {
				if (refused) this.#unkept.add(token);
				else this.#unkept.delete(token);
				this.#link.set({ unkept: this.#unkept.size > 0 });
			}
		};
	}

	#hold(session: PageSession): PageSession {
		this.#pages.add(session);
		session.onEnd(() => this.#pages.delete(session));
		return session;
	}

	#afresh(): Promise<void> {
		return this.#speak((exchange) => exchange.afresh());
	}

	/** Never rejects: until the code that speaks is here, what is kept waits as it does without a network. */
	async #speak(say: (exchange: Exchange) => Promise<void> | void): Promise<void> {
		let exchange: Exchange;
		try {
			exchange = await (this.#exchange ??= this.#startWire());
		} catch (error) {
			this.#exchange = undefined;
			this.#environment.warn('wire', error);
			this.#link.set({ online: false });
			this.#wireAgain();
			return;
		}
		await say(exchange);
	}

	#wireAgain(): void {
		this.#again?.();
		if (this.#closed) return;
		this.#again = this.#environment.timer(WIRE_AGAIN, () => void this.#afresh());
	}

	async #startWire(): Promise<Exchange> {
		const { startWire } = await import('./wire.ts');
		const wire = startWire(this.#host);
		// Closed meanwhile: it says nothing.
		if (this.#closed) wire.stop();
		this.#stops.push(() => wire.stop());
		return wire.exchange;
	}

	#tellTabs: (page: string) => void = () => undefined;
	#tellRoles: (roles: readonly string[]) => void = () => undefined;

	/** Another person may have signed in on this browser: nothing of this one is sent as theirs. */
	async #isMine(): Promise<boolean> {
		const remembered = await memoryOf(this.#environment.installation).me();
		return (
			remembered?.person.id === this.me.person.id && remembered.school.id === this.me.school.id
		);
	}

	/** A page whose write the disk refuses has said so by itself (`unkept`). */
	async #flushAll(): Promise<void> {
		await Promise.allSettled([...this.#pages].map((page) => page.flush()));
	}

	async #hide(): Promise<void> {
		try {
			await this.#flushAll();
			await this.#speak((exchange) => exchange.leave());
		} catch (error) {
			this.#environment.warn('leaving', error);
		}
	}

	/** The order matters: open docs in every tab, the cache, and only then the rows. */
	async #erase(pages: readonly PageKey[]): Promise<void> {
		const names = pages.map(({ placement, page }) => cacheName(this.#db.name, placement, page));
		this.#eraseOpen(new Set(names));
		for (const name of names) this.#tellTabs(name);
		await Promise.all(names.map(destroyCache));
		for (const { placement, page } of pages) this.#dropLine(placement, page);
	}

	#dropLine(placement: PlacementId, page: PageName): void {
		try {
			this.#environment.lines.removeItem(rescueName(this.#db.name, placement, page));
		} catch (error) {
			// Where storage is forbidden, no line was ever written.
			this.#environment.warn('rescue line', error);
		}
	}

	#eraseOpen(names: ReadonlySet<string>): void {
		for (const page of [...this.#pages]) {
			if (names.has(cacheName(this.#db.name, page.placement, page.page))) page.erase();
		}
	}

	/**
	 * After signing out on a computer that others use. Not if something was refused, which only this
	 * device has, nor if a tab kept something in that very moment.
	 */
	async #clear(): Promise<void> {
		const pages = await this.#db.steady(() => this.#db.pages.toArray());
		const cleared = await this.#db.write(async () => {
			if (!(await isAllReceived(this.#db, this.me.person.id))) return false;
			await Promise.all(this.#db.tables.map((table) => table.clear()));
			// Another tab that still shows one must not write it back.
			for (const { placement, page } of pages) await destroyPage(this.#db, placement, page);
			return true;
		});
		if (cleared) await this.#erase(pages);
	}
}
