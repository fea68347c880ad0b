import { itemRefusals } from '#shared/text/item-refusals.ts';
import { requestRefusals } from '#shared/text/request-refusals.ts';

const MESSAGES = { ...itemRefusals, ...requestRefusals } as const;

/** The closed table of refusals: HTTP status by code. Items of an exchange use the codes alone. */
const STATUS = {
	'signed-out': 401,
	forbidden: 403,
	'come-in-again': 403,
	'too-large': 413,
	malformed: 400,
	gap: 409,
	'fact-changed': 409,
	'bad-fact': 400,
	'bad-text': 400,
	closed: 403,
	protocol: 426,
	'slow-down': 429,
	unavailable: 503,
	changed: 409,
	'already-replaced': 409,
	'already-referent': 409,
	'substitute-away': 409,
	'stands-in': 409,
	'email-taken': 409,
	'not-found': 404,
	'cross-site': 403,
	'unknown-link': 404
} as const satisfies Record<keyof typeof MESSAGES, number>;

export type ErrorCode = keyof typeof STATUS;

export interface ErrorBody {
	readonly error: { readonly code: ErrorCode; readonly message: string };
}

export function statusOf(code: ErrorCode): (typeof STATUS)[ErrorCode] {
	return STATUS[code];
}

export function errorBody(code: ErrorCode): ErrorBody {
	return { error: { code, message: MESSAGES[code] } };
}
