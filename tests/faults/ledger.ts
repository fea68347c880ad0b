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
		return acknowledgedIn(this);
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

/** Facts and words with a receipt. */
export function acknowledgedIn({ facts, words }: Pick<Ledger, 'facts' | 'words'>): number {
	return [...facts.values(), ...words.values()].filter(({ receivedAt }) => receivedAt !== undefined)
		.length;
}

/** The facts and words of now whose id or text is so, with accidents among them. */
export function partOf(ledger: Ledger, isSo: (what: string) => boolean): Ledger {
	const part = new Ledger();
	for (const [id, sent] of ledger.facts) if (isSo(id)) part.facts.set(id, { ...sent });
	for (const [word, sent] of ledger.words) if (isSo(word)) part.words.set(word, { ...sent });
	for (const accident of ledger.accidents) {
		if (part.facts.has(accident.split('/')[1] ?? '')) part.accidents.add(accident);
	}
	return part;
}
