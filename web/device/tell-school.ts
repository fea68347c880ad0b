import { PROTOCOL, PROTOCOL_HEADER } from '#shared/api/protocol.ts';

/** A request that brings something. */
export function sending(body: object, method: 'POST' | 'PUT' | 'DELETE' = 'POST'): RequestInit {
	return {
		method,
		headers: { 'Content-Type': 'application/json', [PROTOCOL_HEADER]: String(PROTOCOL) },
		body: JSON.stringify(body)
	};
}

/** @returns whether the school says that it is done; false: nobody knows */
export async function tellSchool(path: string, init: RequestInit): Promise<boolean> {
	try {
		return (await fetch(path, init)).ok;
	} catch {
		return false;
	}
}
