import { PROTOCOL, PROTOCOL_HEADER } from '#shared/api/protocol.ts';
import type { Colleagues } from '#shared/domain/access.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { ROLES } from '#shared/domain/people.ts';
import { list, number, object, oneOf, text, type Shape } from './shape.ts';

const colleagues = object({
	colleagues: list(
		object({ id: text, name: text, roles: list(oneOf(...ROLES)), devices: number, keys: number })
	)
}) satisfies Shape<Colleagues>;

/** How the staff enter, as the school says now; undefined: it could not be asked. */
export function readColleagues(): Promise<Colleagues | undefined> {
	return asked('', { cache: 'no-store' });
}

/** AD3: signs one of the staff out everywhere. @returns what stands now; undefined: nobody knows what was done */
export function signOutColleague(person: PersonId): Promise<Colleagues | undefined> {
	return asked('/sign-out', {
		method: 'POST',
		headers: { [PROTOCOL_HEADER]: String(PROTOCOL), 'Content-Type': 'application/json' },
		body: JSON.stringify({ person })
	});
}

async function asked(path: string, init: RequestInit): Promise<Colleagues | undefined> {
	try {
		const response = await fetch(`/api/colleagues${path}`, init);
		const answer: unknown = response.ok ? await response.json() : undefined;
		return colleagues(answer) ? answer : undefined;
	} catch {
		// fetch rejects for want of a network, and a portal's page is no JSON.
		return undefined;
	}
}
