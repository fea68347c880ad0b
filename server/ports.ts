import type { FactId, PersonId, PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import type { Role } from '#shared/domain/people.ts';
import type { Section } from '#shared/domain/permission.ts';
import type { Instant } from '#shared/domain/time.ts';

/** What the outside gives to the server; `main.ts` fills it for real, tests fill it by hand. */
export interface Clock {
	now(): Instant;
}

export interface Random {
	bytes(count: number): Uint8Array;
}

/** Structured lines without personal data: ids and codes only. */
export interface Log {
	info(event: string, about?: Readonly<Record<string, string | number | boolean>>): void;
	error(event: string, error: unknown, about?: Readonly<Record<string, string | number>>): void;
}

/** Something of a placement changed: who can read it may ask again. Holds no content. */
export interface Poke {
	readonly school: string;
	/**
	 * '': none. With an author, for them alone: they try whether they hear (WA6), or may read other placements now
	 * (`rights`). Without one, what the head decides for the school has changed, which every card may say: those
	 * who work there hear it.
	 */
	readonly placement: string;
	readonly topics: readonly Topic[];
	/** Roles that hear of it whatever the topics: the circle of an alert. */
	readonly roles?: readonly Role[];
	readonly author: string;
	/** The device that wrote it, which knows already. */
	readonly device: string;
}

/**
 * `card`: the placement's card; `pages`: the author's own other devices; `texts`: settled pages; `rights`: what its author
 * may read.
 */
export type Topic = Section | 'card' | 'pages' | 'texts' | 'rights';

/** `missed`: pokes may have been lost, anything may have changed. */
export type Heard = Poke | 'missed';

/** Pokes between the requests of all processes. A lost one costs time, never data. */
export interface Bus {
	/** Listeners of this process hear it at once, the others soon. */
	publish(poke: Poke): void;
	/** Returns the function that ends it. */
	subscribe(listener: (heard: Heard) => void): () => void;
	close(): Promise<void>;
}

/** What was erased for good in one placement: ids only. */
export interface Erased {
	readonly school: string;
	readonly placement: PlacementId;
	readonly facts: readonly FactId[];
	readonly pages: readonly { readonly author: PersonId; readonly page: PageName }[];
	/** Whose words they were, and until when: what of theirs says not what it is went too. */
	readonly authors: readonly { readonly id: PersonId; readonly until: Instant }[];
}

/** The register of erasures, outside the database and its backups. */
export interface ErasureRegister {
	/** Resolves once the disk has it. */
	add(erased: Erased): Promise<void>;
	/** Oldest first. `unreadable`: lines that a crash cut short, or that somebody has changed. */
	all(): Promise<{ readonly erased: readonly Erased[]; readonly unreadable: number }>;
}

/** How an attempt to send ended. Codes only: no address, no text. */
export type Sent =
	| { readonly outcome: 'sent' }
	/** Nobody is there: the address is dead, and will be. */
	| { readonly outcome: 'dead'; readonly code: string }
	/** Not sent: try again. */
	| { readonly outcome: 'failed'; readonly code: string }
	/** No answer: it may have gone. */
	| { readonly outcome: 'unknown'; readonly code: string };

/** A message to one address. */
export interface Letter {
	/** Stable: a message that is sent again bears the same, so that a double can be told (Message-ID, gateway key). */
	readonly key: string;
	readonly to: string;
	/** Of an e-mail. */
	readonly subject: string;
	readonly text: string;
}

/** A notification to one browser. The payload is encrypted for it: the push service reads nothing. */
export interface Notice {
	readonly key: string;
	readonly subscription: {
		readonly endpoint: string;
		readonly p256dh: string;
		readonly auth: string;
	};
	readonly payload: { readonly title: string; readonly body: string; readonly path: string };
	readonly urgent: boolean;
}

/** The ways out of the house that are set up; one that is down delays and says so, and holds back no other. */
export interface Ways {
	/** Where people reach Carnet: what messages link to. */
	readonly home: string;
	readonly email?: { send(letter: Letter): Promise<Sent> };
	readonly sms?: { send(letter: Letter): Promise<Sent> };
	readonly push?: {
		send(notice: Notice): Promise<Sent>;
		/** What a browser subscribes with. */
		readonly publicKey: string;
	};
	/** WA5: tells a dead man's switch outside that the chain is alive. */
	readonly heartbeat?: { send(): Promise<Sent> };
	close(): Promise<void>;
}

export interface Ports {
	readonly clock: Clock;
	readonly random: Random;
	readonly log: Log;
	readonly bus: Bus;
	readonly erasures: ErasureRegister;
	readonly ways: Ways;
}
