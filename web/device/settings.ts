import type { Settings } from '#shared/api/protocol.ts';
import { askSchool } from './ask-school.ts';
import { sending } from './tell-school.ts';

/** What the head has decided; undefined: the school cannot be asked. */
export function schoolSettings(): Promise<Settings | undefined> {
	return askSchool('/api/settings', isSettings);
}

/** Decides one of them; undefined: nobody knows whether it was taken. */
export function decideSettings(
	settings: Pick<Settings, 'workAccidents'> | Pick<Settings, 'retention'>
): Promise<Settings | undefined> {
	return askSchool('/api/settings', isSettings, sending(settings, 'PUT'));
}

function isSettings(answer: unknown): answer is Settings {
	return (
		typeof answer === 'object' &&
		answer !== null &&
		'workAccidents' in answer &&
		typeof answer.workAccidents === 'boolean' &&
		'retention' in answer
	);
}
