import { createHash } from 'node:crypto';

/** Characters that a push topic may have (RFC 8030). */
const LENGTH = 32;

/** What the outside sees of a letter's key: as stable, and without the ids of people and alerts in it. */
export function outerKey(key: string): string {
	return createHash('sha256').update(key).digest('base64url').slice(0, LENGTH);
}
