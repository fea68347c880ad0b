import type { PlacementId } from '#shared/domain/ids.ts';
import type { PlacementChange } from '#shared/domain/placement-change.ts';
import type { PlacementFile } from '#shared/domain/placement-file.ts';
import { placementChange as words } from '#shared/text/placement-change.ts';
import { changePlacement, readPlacement, type ChangeTrouble } from '#web/device/placement-file.ts';
import { SchoolReading } from '#web/state/school-reading.svelte.ts';

/** What came of a change: the school has it; why it was not done; nobody knows. */
export type Outcome = 'saved' | ChangeTrouble | 'unreachable';

/** One placement as the school last said it. */
export class PlacementReading extends SchoolReading<PlacementFile> {
	said = $state('');

	constructor(id: PlacementId) {
		super(() => readPlacement(id));
	}

	/** @param file as it was looked at */
	async change(file: PlacementFile, change: PlacementChange): Promise<Outcome> {
		this.said = '';
		const outcome = await this.write(() => changePlacement(file, change));
		if (outcome === 'saved') this.said = words.saved;
		if (outcome === 'changed') this.said = words.changed;
		return outcome;
	}
}
