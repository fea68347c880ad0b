/** One thing that was sent, beside anything that server or client remember of it. */
export interface Sent {
	readonly placement: string;
	/** The instant of the first receipt; undefined: none was heard yet. */
	receivedAt?: number;
}

/** What the clients of a run sent and were told: the truth that the database is held against. */
export class Ledger {
	/** By fact id. */
	readonly facts = new Map<string, Sent>();
	/** Words of a page, each typed once in a run. */
	readonly words = new Map<string, Sent & { readonly author: string; readonly page: string }>();
	/** Accidents: each must have raised its alert in the same commit. */
	readonly accidents = new Set<string>();
	/** Answers by HTTP status. */
	readonly answers = new Map<string, number>();
	readonly faults: string[] = [];

	get acknowledged(): number {
		return [...this.facts.values(), ...this.words.values()].filter(
			({ receivedAt }) => receivedAt !== undefined
		).length;
	}

	/** Exchanges that were answered. */
	get answered(): number {
		return this.answers.get('200') ?? 0;
	}

	/** A receipt: the first is written down, every later one must say the same. */
	received(what: string, sent: Sent | undefined, receivedAt: number | undefined): void {
		if (!sent || receivedAt === undefined) this.faults.push(`${what}: a receipt for nothing`);
		else if (sent.receivedAt === undefined) sent.receivedAt = receivedAt;
		else if (sent.receivedAt !== receivedAt) {
			this.faults.push(`${what}: received at ${sent.receivedAt}, then at ${receivedAt}`);
		}
	}
}
