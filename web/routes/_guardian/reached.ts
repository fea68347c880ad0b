import type { Me } from '#shared/api/protocol.ts';
import type { Day } from '#shared/domain/time.ts';
import type { FamilyWords } from '#shared/text/family/words.ts';
import type { Progress } from '#web/device/device.ts';

/** How far one's own answer has come, in the language of the page. */
export function reachedText(
	{ progress: words }: FamilyWords,
	progress: Progress,
	{ school, trial }: Me,
	today: Day
): string {
	switch (progress.state) {
		case 'kept':
			return words.kept;
		case 'received':
			return words.received(progress.at, school.timeZone, today, trial === true);
		// Whatever the school's reason for it, a family has one way out.
		case 'refused':
			return words.refused;
	}
}
