import type { Card } from '#shared/domain/card.ts';
import type { FactId, PersonId, PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import type { Section } from '#shared/domain/permission.ts';
import type { Place, SchoolYear, YearDates, Zone } from '#shared/domain/school-dates.ts';
import type { Retention } from '#shared/domain/settings.ts';
import type { Day, Instant } from '#shared/domain/time.ts';
import type { Trial } from '#shared/domain/trial.ts';
import type { ErrorCode } from './errors.ts';

export const PROTOCOL = 1;
/** Versions taken beside today's: a phone that was not opened for two releases still gets through. */
const WINDOW = 3;

/** The versions that a server of this one speaks. */
export function versionsSpoken(newest: number = PROTOCOL): number[] {
	return Array.from({ length: WINDOW }, (_, back) => newest - back).filter(
		(version) => version > 0
	);
}
export const PROTOCOL_HEADER = 'Carnet-Protocol';
/** Bytes of a body, inflated. */
export const MOST_BODY_BYTES = 1024 * 1024;
export const MOST_FACTS = 500;
export const MOST_PAGES = 100;

export interface FactAnswer {
	readonly id: FactId;
	readonly placement: PlacementId;
	readonly status: 'ok' | 'refused' | 'gone';
	readonly code?: ErrorCode;
	readonly receivedAt?: Instant;
	/** Opaque; handed back with the same content after a change of epoch, it keeps `receivedAt`. */
	readonly receipt?: string;
}

export interface PageAnswer {
	readonly placement: PlacementId;
	readonly page: PageName;
	readonly status: 'ok' | 'refused' | 'gone';
	readonly code?: ErrorCode;
	/** The server's, after the push. */
	readonly vector?: Uint8Array;
	/** What the device lacks, Yjs V1. */
	readonly update?: Uint8Array;
	readonly receivedAt?: Instant;
	readonly receipt?: string;
}

export interface WireFact {
	readonly id: FactId;
	readonly section: Section;
	readonly author: PersonId;
	/** As stored: a device keeps a type that it does not know. */
	readonly body: { readonly type: string; readonly at: Instant };
	readonly receivedAt: Instant;
	/** Of one's own: another device of its author can hand it back, too. */
	readonly receipt?: string;
}

export interface WireText {
	readonly page: PageName;
	readonly author: PersonId;
	readonly settledAt: Instant;
	readonly fields: Readonly<Record<string, string>>;
}

export interface WirePage {
	readonly page: PageName;
	readonly update: Uint8Array;
	readonly receivedAt: Instant;
}

export interface PlacementNews {
	readonly id: PlacementId;
	readonly cursor: string;
	/** Replace all that is held of others here. */
	readonly whole?: true;
	/** null: no longer readable; own facts and pages stay. */
	readonly card: Card | null;
	readonly facts: readonly WireFact[];
	readonly texts: readonly WireText[];
	readonly pages: readonly WirePage[];
	readonly gone: readonly {
		readonly fact?: FactId;
		readonly page?: PageName;
		readonly author?: PersonId;
	}[];
}

export interface ExchangeAnswer {
	readonly now: Instant;
	readonly epoch: string;
	readonly facts: readonly FactAnswer[];
	readonly pages: readonly PageAnswer[];
	readonly placements: readonly PlacementNews[];
	readonly contacts: Readonly<Record<PlacementId, Readonly<Record<PersonId, Instant>>>>;
	/** What the asking person is today, as `GET /api/me` says: an open app shows other screens when it changes. */
	readonly roles?: readonly string[];
	readonly more?: true;
	/** Where `GET /api/live?since=` goes on from: what is said after this answer was read. */
	readonly since?: string;
	/** The server speaks a newer protocol than this request's: a new version of the app waits. */
	readonly newer?: true;
}

/** `GET /api/me` */
export interface Me {
	readonly person: {
		readonly id: PersonId;
		readonly name: string;
		readonly roles: readonly string[];
	};
	readonly school: {
		readonly id: string;
		readonly name: string;
		readonly phone: string;
		readonly timeZone: string;
		/** Where the school decided it otherwise. */
		readonly retention?: Partial<Retention>;
	};
	readonly protocol: typeof PROTOCOL;
	/** The day on which this session is over, once it is near (ID8). */
	readonly endsOn?: Day;
	/** Set on a demonstration server. */
	readonly demo?: true;
	/** Set where a receipt does not survive a power cut (PGlite): « Reçu par l'établissement (essai) ». */
	readonly trial?: true;
}

/** `GET /api/push`: what a browser subscribes with; absent: notifications are not set up here. */
export interface PushKey {
	readonly publicKey?: string;
}

/** `POST /api/push/try`: how a notification to oneself went. */
export interface PushTried {
	readonly outcome: 'sent' | 'dead' | 'failed' | 'unknown';
}

/** `GET /api/watch/try`: the last trial of each way. */
export interface Trials {
	readonly email: Trial;
	readonly sms: Trial;
}

/** `POST /api/rephrase`: what a service outside made of it, of less than all where `left`; or why it made nothing (LM). */
export type Rephrased =
	| { readonly text: string; readonly left: boolean }
	| { readonly why: 'down' | 'nothing' | 'named' };

/** `/api/settings`: what a head decides for the school. */
export interface Settings {
	readonly workAccidents: boolean;
	readonly retention: Retention;
	readonly calendar: CalendarSettings;
}

/** Where the school is in the calendar, and its dates (CA1 to CA5). */
export interface CalendarSettings {
	/** Absent: neither the head nor its number says it. */
	readonly zone?: Zone;
	readonly place: Place;
	/** This school year and the next one: what counts, and what texts say. */
	readonly years: readonly {
		readonly year: SchoolYear;
		readonly dates: YearDates;
		readonly known: YearDates;
	}[];
}

/** `/api/reminders`: what became of today's messages to tutors; whom the last tap found no way to. */
export interface Reminders {
	readonly tutors: readonly {
		readonly id: PersonId;
		readonly state: 'waits' | 'sent' | 'failed' | 'not-needed';
		readonly at: Instant;
	}[];
	readonly unreachable: readonly PersonId[];
}

/** `GET /api/demo/letters`: what would have left the school, newest first. */
export interface DemoLetter {
	readonly id: string;
	readonly channel: string;
	readonly to: string;
	readonly subject: string;
	readonly text: string;
	readonly at: Instant;
}

/** `GET /api/demo/people` */
export interface DemoPerson {
	readonly id: PersonId;
	readonly name: string;
	readonly role: string;
	readonly placements: readonly PlacementId[];
}
