import 'fake-indexeddb/auto';
import { turns } from './turns.ts';

/* Counts what the disks have taken, so that a telephone can die exactly between two transactions. */

interface Finishing {
	readonly mode: string;
	_markFinished(): void;
}

const disk = { commits: 0 };
const prototype = IDBTransaction.prototype as unknown as Finishing;
const markFinished = prototype._markFinished;
prototype._markFinished = function (this: Finishing): void {
	if (this.mode === 'readwrite') disk.commits++;
	markFinished.call(this);
};

const TURNS_AT_MOST = 2000;

/** Lets things go on until so many writing transactions are over, or for a while when there are fewer. */
export async function commits(count: number, busy: () => boolean): Promise<void> {
	const end = disk.commits + count;
	for (let left = TURNS_AT_MOST; left > 0 && disk.commits < end; left--) await turns(1, busy);
}
