/** The last commit of a placement, as it stands here. */
interface Commit {
	readonly counter: number;
	readonly mark: string | null;
}

/**
 * What was read for a reader and held nothing that they may read: until the placement's next commit it need not be
 * read for them again. Otherwise a board would read the placement of everyone who writes in their journal, at each of
 * its exchanges, for nothing. It stays out of answers: a device is not to learn when somebody writes.
 */
export class Quiet {
	readonly #upTo = new Map<string, string>();
	readonly #most: number;

	/** @param most readings remembered; the oldest goes first, and only costs one more reading */
	constructor(most = 50_000) {
		this.#most = most;
	}

	/** @param cursor as the device showed it, verified: it stands for placement, epoch, rights and card */
	has(person: string, cursor: string, here: Commit): boolean {
		return here.mark !== null && this.#upTo.get(`${person} ${cursor}`) === nameOf(here);
	}

	/** Nothing was found for this reader between their cursor and this commit. */
	note(person: string, cursor: string, here: Commit): void {
		if (here.mark === null) return;
		const key = `${person} ${cursor}`;
		this.#upTo.delete(key);
		this.#upTo.set(key, nameOf(here));
		if (this.#upTo.size <= this.#most) return;
		for (const oldest of this.#upTo.keys()) {
			this.#upTo.delete(oldest);
			return;
		}
	}
}

/** SY19: a restored database may count as far again, under another mark. */
function nameOf({ counter, mark }: Commit): string {
	return `${counter} ${mark}`;
}
