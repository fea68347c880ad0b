/** What contract.md promises, written down by somebody who has read nothing else. */
export interface DemoPerson {
	readonly id: string;
	readonly name: string;
	readonly role: string;
	readonly placements: readonly string[];
}

export type Body = Readonly<Record<string, unknown>>;

export interface OwnFact {
	readonly id: string;
	readonly placement: string;
	readonly section: string;
	readonly body: unknown;
}

export interface OwnPage {
	readonly placement: string;
	readonly page: string;
	readonly vector: Uint8Array;
	readonly update?: Uint8Array;
}

export interface Request {
	readonly device: string;
	readonly epoch?: string;
	readonly facts: readonly OwnFact[];
	readonly pages: readonly OwnPage[];
	readonly have: Readonly<Record<string, string>>;
}

export interface FactReceipt {
	readonly id: string;
	readonly placement: string;
	readonly status: 'ok' | 'refused' | 'gone';
	readonly code?: string;
	readonly receivedAt?: number;
}

export interface PageReceipt {
	readonly placement: string;
	readonly page: string;
	readonly status: 'ok' | 'refused' | 'gone';
	readonly code?: string;
	readonly vector?: Uint8Array;
	readonly update?: Uint8Array;
	readonly receivedAt?: number;
}

export interface Alert {
	readonly id: string;
	readonly kind: string;
	readonly day: string;
	readonly halfDays: readonly string[];
	readonly facts: readonly string[];
	readonly raisedAt: number;
	readonly marks: readonly string[];
	readonly state: string;
	readonly steps: readonly { readonly what: string; readonly who: string; readonly at: number }[];
	readonly excerpt?: string;
}

export interface Card {
	readonly id: string;
	readonly student: { readonly id: string; readonly name: string; readonly className: string };
	readonly agreements: readonly {
		readonly id: string;
		readonly host: { readonly name: string };
		readonly tutor: { readonly id: string; readonly name: string };
		readonly from: string;
		readonly to: string;
	}[];
	readonly referents: readonly {
		readonly id: string;
		readonly name: string;
		readonly from?: string;
		readonly to?: string;
		readonly substitute?: string;
	}[];
	readonly cpes: readonly { readonly id: string; readonly name: string }[];
	readonly school: { readonly name: string; readonly phone: string };
	readonly halfDays: readonly {
		readonly key: string;
		readonly from: string;
		readonly to: string;
		readonly agreement: string;
		readonly known?: true;
	}[];
	readonly alerts: readonly Alert[];
}

export interface OthersFact {
	readonly id: string;
	readonly section: string;
	readonly author: string;
	readonly body: Body;
	readonly receivedAt: number;
}

export interface Text {
	readonly page: string;
	readonly author: string;
	readonly settledAt: number;
	readonly fields: Readonly<Record<string, string>>;
}

export interface News {
	readonly id: string;
	readonly cursor: string;
	readonly whole?: true;
	readonly card: Card | null;
	readonly facts: readonly OthersFact[];
	readonly texts: readonly Text[];
	readonly pages: readonly {
		readonly page: string;
		readonly update: Uint8Array;
		readonly receivedAt: number;
	}[];
	readonly gone: readonly {
		readonly fact?: string;
		readonly page?: string;
		readonly author?: string;
	}[];
}

export interface Answer {
	readonly now: number;
	readonly epoch: string;
	readonly facts: readonly FactReceipt[];
	readonly pages: readonly PageReceipt[];
	readonly placements: readonly News[];
	readonly contacts: Readonly<Record<string, Readonly<Record<string, number>>>>;
	readonly more?: true;
}
