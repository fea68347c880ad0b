import { createHash } from 'node:crypto';
import type { AuditEntry, AuditProof } from '#shared/domain/audit.ts';

/** An entry and the seal that stands beside it. */
export interface Sealed extends AuditEntry {
	readonly seal: Uint8Array;
}

/** Before the first entry. */
export const UNSEALED = new Uint8Array(32);

/**
 * AU2: SHA-256 of the seal before and of everything that the entry says.
 * @param school so that no school's chain passes for another's
 */
export function sealOf(school: string, entry: AuditEntry, before: Uint8Array): Uint8Array {
	const { nth, at, action, actor, placement, subject } = entry;
	return createHash('sha256')
		.update(before)
		.update(JSON.stringify([school, nth, at, action, actor, placement, subject]))
		.digest();
}

/** A chain looked at from its first entry on, batch after batch. */
export class ChainCheck {
	#entries = 0;
	#seal: Uint8Array = UNSEALED;
	#broken: number | undefined;

	constructor(readonly school: string) {}

	/** @param entries the next ones, in order */
	take(entries: readonly Sealed[]): void {
		for (const { seal, ...entry } of entries) {
			this.#entries++;
			const right = entry.nth === this.#entries && isSame(seal, this.#next(entry));
			if (!right) this.#broken ??= this.#entries;
			// From here on by what stands there: one fault is one fault.
			this.#seal = seal;
		}
	}

	get proof(): AuditProof {
		return {
			entries: this.#entries,
			seal: Buffer.from(this.#seal).toString('hex'),
			...(this.#broken === undefined ? {} : { broken: this.#broken })
		};
	}

	#next(entry: AuditEntry): Uint8Array {
		return sealOf(this.school, entry, this.#seal);
	}
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
	return Buffer.compare(one, other) === 0;
}
