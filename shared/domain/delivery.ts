import type { AlertId, PersonId } from './ids.ts';
import type { Instant } from './time.ts';

/** Ways by which a person is told; `app`: on the screen, by the next exchange. */
export const CHANNELS = ['app', 'push', 'email', 'sms'] as const;
export type Channel = (typeof CHANNELS)[number];

/**
 * `due`: written, not yet tried. `sending`: handed over, no answer yet; a worker that dies there leaves it so, and the
 * next attempt is a possible double. `sent`: taken by the channel. `failed`: tried to the end. `dropped`: not needed
 * any more when its time came.
 */
export const DELIVERY_STATES = ['due', 'sending', 'sent', 'failed', 'dropped'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** A message of the ladder as a placement keeps it: who was told of an alert, how, and whether it went. */
export interface Told {
	readonly alert: AlertId;
	readonly step: string;
	readonly turn: number;
	readonly channel: Channel;
	readonly person: PersonId;
	readonly state: DeliveryState;
	/** It failed because this way was never set up for them: no failure of today's. */
	readonly unset: boolean;
	readonly at: Instant;
}
