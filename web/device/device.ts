import type { Me, WireText } from '#shared/api/protocol.ts';
import type { FactBody } from '#shared/domain/bodies.ts';
import type { Card, CardAlert } from '#shared/domain/card.ts';
import type { Fact } from '#shared/domain/facts.ts';
import type { FactId, PersonId, PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import type { Section } from '#shared/domain/permission.ts';
import type { Instant } from '#shared/domain/time.ts';

/*
 * What the screens may ask of this device, for one signed-in person. Everything is answered from the
 * disk: nothing here waits for the network. What is watched are Dexie's live queries: they follow other tabs.
 */

/** A value that changes, told as long as one is subscribed. */
export interface Watched<Value> {
	subscribe(
		next: (value: Value) => void,
		failed?: (error: unknown) => void
	): { unsubscribe(): void };
}

/** How far something of one's own has come. The screen says nothing else about it. */
export type Progress =
	/** The transaction that stores it is complete, with the outbox row. */
	| { readonly state: 'kept'; readonly at: Instant }
	/** The server has committed it. */
	| { readonly state: 'received'; readonly at: Instant }
	| { readonly state: 'refused'; readonly code: string };

/** A fact held here, one's own or somebody else's. `receivedAt` is 0 until the server has it. */
export interface HeldFact extends Fact {
	readonly placement: PlacementId;
	/** Set on one's own. */
	readonly progress?: Progress;
}

/** A placement held here: the server's card, and own facts that the card does not know yet. */
export interface HeldPlacement {
	readonly id: PlacementId;
	/** null: no longer readable; own facts and pages are still here. */
	readonly card: Card | null;
	/** In the order received; one's own unsent ones last. */
	readonly facts: readonly HeldFact[];
	readonly texts: readonly WireText[];
	/** Server instants of the last contact of student and tutor, by person. */
	readonly contacts: Readonly<Record<PersonId, Instant>>;
}

/** Everything held, and whether the school was ever heard: what is missing before is not nothing. */
export interface Holding {
	readonly heard: boolean;
	readonly placements: readonly HeldPlacement[];
}

/** One open page of one's own journal. `fields` are what the boxes show. */
export interface OpenPage {
	readonly fields: Readonly<Record<string, string>>;
	/** What was typed: applied and stored within 100 ms. `caret`: where it stands now. */
	type(field: string, value: string, caret?: number): void;
	/** Stores at once what was typed (blur, hidden, « J'ai fini ma journée »). Rejects when the disk refuses, or the page has ended under it. */
	flush(): Promise<void>;
	/** Something came from another tab or device. `movedCaret` in shared/notebook keeps the caret. */
	onChange(listener: (fields: Readonly<Record<string, string>>) => void): () => void;
	close(): Promise<void>;
}

/** How the device and its link to the school are. */
export interface DeviceState {
	/** False while the browser says so, or the last exchange could not reach the server. */
	readonly online: boolean;
	/** This device's clock at the last completed exchange; 0: never. */
	readonly lastExchangeAt: Instant;
	/** How far the school's clock was ahead of this device's at that exchange, in ms: phones are a day off, too. */
	readonly shift: number;
	/** When the oldest thing not yet received was kept; undefined: all is received. */
	readonly oldestUnsentAt?: Instant;
	/** How many things, facts and pages, are not yet received. */
	readonly unsent: number;
	/** The session has ended: everything stays here, one must sign in again to send. */
	readonly signedOut: boolean;
	/** The server speaks a newer protocol: reload. */
	readonly outdated: boolean;
	/** The server speaks a newer protocol beside this one's: a new version waits. */
	readonly newer: boolean;
	/** The disk refused what stands in an open page: it is on screen and nowhere else to be trusted. */
	readonly unkept?: true;
}

/** How many of a placement's alerts count, with one's own facts that the server does not have yet. */
export type CountAlerts = (alerts: readonly CardAlert[], unsent: readonly Fact[]) => number;

/** `unreachable`: the session can only be ended with the school at hand; nothing was changed. */
export type SignOut = 'done' | 'unsent' | 'unreachable';

export interface Device {
	readonly me: Me;
	/** Resolves once the record is open, rejects when it cannot be: what the first screen can do without waits for it. */
	readonly held: Promise<Device>;
	/** Resolves once the exchange that it was opened with has ended, whatever came of it. */
	readonly greeted: Promise<void>;
	holding(): Watched<Holding>;
	placement(id: PlacementId): Watched<HeldPlacement | undefined>;
	state(): Watched<DeviceState>;
	/** Progress of one's own page; undefined: nothing was ever written on it. */
	pageProgress(placement: PlacementId, page: PageName): Watched<Progress | undefined>;
	/** Called after an exchange in which the school says that this person is something else than `me` does. */
	onOtherRoles(listener: (roles: readonly string[]) => void): void;
	/** Whether something was ever written on this very device, received since or not. */
	hasKept(): Watched<boolean>;
	/** A number of alerts, over all placements. */
	countAlerts(count: CountAlerts): Watched<number>;
	/** One's own pages of a placement that were written on, with the progress of each. */
	pages(placement: PlacementId): Watched<ReadonlyMap<PageName, Progress>>;
	/** The records of other people on this browser. */
	others(): Promise<readonly string[]>;
	/** Keeps a fact of one's own: resolves when the transaction is complete, rejects when the disk refuses. */
	record(placement: PlacementId, section: Section, body: FactBody): Promise<FactId>;
	openPage(placement: PlacementId, page: PageName): Promise<OpenPage>;
	/** An exchange soon (or now). Never rejects. */
	sync(): Promise<void>;
	/** Refused with `unsent` while something is. What the school refused stays on this device. */
	signOut(): Promise<SignOut>;
	close(): Promise<void>;
}
