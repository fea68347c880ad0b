import type { DutyChange, DutyRoster } from '#shared/domain/on-duty.ts';
import { duty } from '#shared/text/duty.ts';
import { readDuty, writeDuty } from '#web/device/duty.ts';
import { SchoolReading } from '#web/state/school-reading.svelte.ts';

/** What came of a change: the school has it; somebody else was faster; nobody knows. */
export type Outcome = 'saved' | 'changed' | 'unreachable';

/** Duty as the school last said it. */
export class DutyBook extends SchoolReading<DutyRoster> {
	said = $state('');

	constructor() {
		super(readDuty);
	}

	get roster(): DutyRoster | undefined {
		return this.value;
	}

	async change(changes: readonly DutyChange[]): Promise<Outcome> {
		this.said = '';
		const outcome = await this.write(() => writeDuty(changes));
		this.said = {
			saved: duty.saved(changes.length),
			changed: duty.changed,
			unreachable: duty.notSaved
		}[outcome];
		return outcome;
	}
}
