import type { DeviceCode, OwnSessions } from '#shared/api/entering.ts';
import { PROTOCOL, PROTOCOL_HEADER } from '#shared/api/protocol.ts';
import { list, maybe, number, object, text, yes } from './shape.ts';

const sessionsShape = object({
	sessions: list(
		object({ id: text, device: text, createdAt: number, usedAt: number, here: maybe(yes) })
	)
});
const codeShape = object({ home: text, code: text, endsAt: number });

/** Where one is signed in, this device included; undefined: the school cannot be asked. */
export async function ownSessions(): Promise<OwnSessions['sessions'] | undefined> {
	const answer = await answerOf('/api/sessions', { cache: 'no-store' });
	return sessionsShape(answer) ? (answer as OwnSessions).sessions : undefined;
}

/** Ends one, or all but this one. @returns false: nobody knows whether it was done */
export async function endSessions(which: { id: string } | { others: true }): Promise<boolean> {
	try {
		const response = await fetch('/api/sessions', { ...asking(which), method: 'DELETE' });
		return response.ok;
	} catch {
		return false;
	}
}

/** A code for one device more; undefined: the school cannot be asked. */
export async function deviceCode(): Promise<DeviceCode | undefined> {
	const answer = await answerOf('/api/sessions/code', asking({}));
	return codeShape(answer) ? answer : undefined;
}

function asking(body: object): RequestInit {
	return {
		method: 'POST',
		headers: { [PROTOCOL_HEADER]: String(PROTOCOL), 'Content-Type': 'application/json' },
		body: JSON.stringify(body)
	};
}

async function answerOf(path: string, init: RequestInit): Promise<unknown> {
	try {
		const response = await fetch(path, init);
		return response.ok ? await response.json() : undefined;
	} catch {
		// fetch rejects for want of a network, and a portal's page is no JSON.
		return undefined;
	}
}
