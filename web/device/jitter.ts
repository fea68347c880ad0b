import type { Environment } from './environment.ts';

const FIRST = 2000;
export const LONGEST = 15 * 60_000;

/**
 * How long before trying again after `failures` in a row: full jitter, so that a school whose network
 * returns does not come back in one second.
 */
export function jitter(environment: Pick<Environment, 'random'>, failures: number): number {
	const most = Math.min(LONGEST, FIRST * 2 ** Math.max(0, failures - 1));
	const [high = 0, low = 0] = environment.random(2);
	return Math.round((most * (high * 256 + low)) / 65535);
}
