import type { PersonId } from '#shared/domain/ids.ts';

/** The version of the record (`database.ts`), as the app counts; the disk has ten times as much, by Dexie's way. */
export const RECORD_VERSION = 1;

export function databaseName(installation: string, school: string, person: PersonId): string {
	return `${installation}carnet-${school}-${person}`;
}

/** Held while this browser speaks with the school for whoever that database is of. */
export function exchangeLock(name: string): string {
	return `${name}-exchange`;
}
