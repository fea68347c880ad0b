import type { CalendarSettings, Settings } from '#shared/api/protocol.ts';
import type { SchoolDates, SchoolYear, YearDates } from '#shared/domain/school-dates.ts';
import { askSchool } from './ask-school.ts';
import { sending } from './tell-school.ts';

/** One thing that a head decides. */
export type Decision =
	| Pick<Settings, 'workAccidents'>
	| Pick<Settings, 'retention'>
	| { readonly place: Pick<CalendarSettings, 'zone' | 'place'> }
	| { readonly schoolYear: { readonly year: SchoolYear; readonly dates: YearDates } };

/** What the head has decided; undefined: the school cannot be asked. */
export function schoolSettings(): Promise<Settings | undefined> {
	return askSchool('/api/settings', isSettings);
}

/** Decides one of them; undefined: nobody knows whether it was taken. */
export function decideSettings(settings: Decision): Promise<Settings | undefined> {
	return askSchool('/api/settings', isSettings, sending(settings, 'PUT'));
}

function isSettings(answer: unknown): answer is Settings {
	return (
		typeof answer === 'object' &&
		answer !== null &&
		'workAccidents' in answer &&
		typeof answer.workAccidents === 'boolean' &&
		'retention' in answer &&
		'calendar' in answer
	);
}

/** What placements are compared with; undefined: the school cannot be asked. */
export function schoolDates(): Promise<SchoolDates | undefined> {
	return askSchool('/api/calendar', isDates);
}

function isDates(answer: unknown): answer is SchoolDates {
	return typeof answer === 'object' && answer !== null && 'place' in answer && 'years' in answer;
}
