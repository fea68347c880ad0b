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
	readonly placement: string;
	readonly topics: readonly Topic[];
	/** Roles that hear of it whatever the topics: the circle of an alert. */
	readonly roles?: readonly Role[];
	readonly author: string;
	/** The device that wrote it, which knows already. */
	readonly device: string;
}

/** `card`: the placement's card; `pages`: the author's own other devices; `texts`: settled pages. */
export type Topic = Section | 'card' | 'pages' | 'texts';

/** Pokes between the requests of all processes. A lost one costs time, never data. */
export interface Bus {
	publish(poke: Poke): void;
	/** Returns the function that ends it. */
	subscribe(listener: (poke: Poke) => void): () => void;
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

export interface Ports {
	readonly clock: Clock;
	readonly random: Random;
	readonly log: Log;
	readonly bus: Bus;
	readonly erasures: ErasureRegister;
}
