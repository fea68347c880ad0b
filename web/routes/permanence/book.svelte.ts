import type { DutyChange, DutyRoster } from '#shared/domain/on-duty.ts';
import type { Instant } from '#shared/domain/time.ts';
import { duty } from '#shared/text/duty.ts';
import { readDuty, writeDuty } from '#web/device/duty.ts';

/** Others' changes are seen within this. */
const READ_EVERY = 15_000;

/** What came of a change: the school has it; somebody else was faster; nobody knows. */
export type Outcome = 'saved' | 'changed' | 'unreachable';

/** Duty as the school last said it, as long as the page is open: it is read with the network only. */
export class DutyBook {
	roster = $state.raw<DutyRoster>();
	/** By this device's clock. */
	readAt = $state<Instant>(0);
	/** The last question had no answer: what stands here may have changed since. */
	unreachable = $state(false);
	busy = $state(false);
	said = $state('');
	#asked = 0;

	constructor() {
		$effect(() => {
			const look = (): void => {
				if (!document.hidden && !this.busy) void this.read();
			};
			look();
			const timer = setInterval(look, READ_EVERY);
			document.addEventListener('visibilitychange', look);
			addEventListener('online', look);
			addEventListener('offline', look);
			return () => {
				clearInterval(timer);
				document.removeEventListener('visibilitychange', look);
				removeEventListener('online', look);
				removeEventListener('offline', look);
			};
		});
	}

	/** @returns once the answer is there, or none came */
	async read(): Promise<void> {
		const asked = ++this.#asked;
		const roster = await readDuty();
		// What was asked before a change says nothing of after it.
		if (asked === this.#asked) this.#take(roster);
	}

	async change(changes: readonly DutyChange[]): Promise<Outcome> {
		this.busy = true;
		this.said = '';
		const asked = ++this.#asked;
		const answer = await writeDuty(changes);
		if (answer === 'changed') await this.read();
		else if (asked === this.#asked) this.#take(answer);
		this.said =
			answer === 'changed' ? duty.changed : answer ? duty.saved(changes.length) : duty.notSaved;
		this.busy = false;
		return answer === undefined ? 'unreachable' : answer === 'changed' ? answer : 'saved';
	}

	#take(roster: DutyRoster | undefined): void {
		this.unreachable = roster === undefined;
		if (!roster) return;
		this.roster = roster;
		this.readAt = Date.now();
	}
}
