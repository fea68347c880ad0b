import type { Instant } from '#shared/domain/time.ts';

/** `POST /api/enter/look`: where a link or a code leads, before it is followed. */
export interface BehindLink {
	readonly school: { readonly name: string; readonly phone: string };
	/** The first name of whose device it enrols: to be confirmed before it is spent. Absent: nothing is spent. */
	readonly confirm?: string;
	/** One of the staff's (ID12). */
	readonly staff?: true;
}

/** `GET /api/sessions`: one's own, the last used first. */
export interface OwnSessions {
	readonly sessions: readonly {
		readonly id: string;
		/** `firefox/android`; either half may be empty. */
		readonly device: string;
		readonly createdAt: Instant;
		/** To the hour. */
		readonly usedAt: Instant;
		/** The one that asks. */
		readonly here?: true;
	}[];
}

/** `POST /api/sessions/code`: enrols one device more. */
export interface DeviceCode {
	/** Where the code is typed. */
	readonly home: string;
	readonly code: string;
	readonly endsAt: Instant;
}

/** `POST /api/enter/email`: what the code that the letter brings is given back with, in this browser. */
export interface CodeAsked {
	readonly request: string;
}

/** `GET /api/schools` */
export interface Schools {
	readonly schools: readonly { readonly id: string; readonly name: string }[];
	/** Whether the staff may come with a code by e-mail. */
	readonly email?: true;
	/** What else vouches for the staff, as people call it. */
	readonly oidc?: string;
}

/** `POST /api/enter/oidc`: where the staff are vouched for, and what to bring back from there. */
export interface Vouching {
	readonly url: string;
	readonly kept: string;
}

/** `GET /api/passkeys`: one's own, the oldest first. */
export interface OwnPasskeys {
	readonly passkeys: readonly {
		readonly id: string;
		/** What it was made on: `firefox/windows`. */
		readonly device: string;
		readonly createdAt: Instant;
		/** null: never yet. */
		readonly usedAt: Instant | null;
	}[];
}
