import type { DeviceCode, OwnSessions } from '#shared/api/entering.ts';
import { askSchool } from './ask-school.ts';
import { outcomeOf, type Outcome } from './come-in-again.ts';
import type { Environment } from './environment.ts';
import { list, maybe, number, object, text, yes } from './shape.ts';
import { ask } from './sign-in.ts';
import { sending } from './tell-school.ts';

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

/** Ends one, or all but this one. */
export async function endSessions(
	environment: Environment,
	which: { id: string } | { others: true }
): Promise<Outcome> {
	return outcomeOf(await ask(environment, '/api/sessions', sending(which, 'DELETE')));
}

/** A code for one device more; undefined: the school cannot be asked. */
export function deviceCode(): Promise<DeviceCode | undefined> {
	return askSchool('/api/sessions/code', codeShape, sending({}));
}
