import type { DeviceCode, OwnSessions } from '#shared/api/entering.ts';
import { askSchool } from './ask-school.ts';
import { list, maybe, number, object, text, yes } from './shape.ts';
import { sending, tellSchool } from './tell-school.ts';

const sessionsShape = object({
	sessions: list(
		object({ id: text, device: text, createdAt: number, usedAt: number, here: maybe(yes) })
	)
});
const codeShape = object({ home: text, code: text, endsAt: number });

/** Where one is signed in, this device included; undefined: the school cannot be asked. */
export async function ownSessions(): Promise<OwnSessions['sessions'] | undefined> {
	const answer = await askSchool('/api/sessions', sessionsShape);
	return (answer as OwnSessions | undefined)?.sessions;
}

/** Ends one, or all but this one. @returns false: nobody knows whether it was done */
export function endSessions(which: { id: string } | { others: true }): Promise<boolean> {
	return tellSchool('/api/sessions', sending(which, 'DELETE'));
}

/** A code for one device more; undefined: the school cannot be asked. */
export function deviceCode(): Promise<DeviceCode | undefined> {
	return askSchool('/api/sessions/code', codeShape, sending({}));
}
