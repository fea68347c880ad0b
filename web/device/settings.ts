import { PROTOCOL, PROTOCOL_HEADER, type Settings } from '#shared/api/protocol.ts';

/** What the head has decided; undefined: the school cannot be asked. */
export function schoolSettings(): Promise<Settings | undefined> {
	return ask({ cache: 'no-store' });
}

/** Decides it; undefined: nobody knows whether it was taken. */
export function decideSettings(settings: Settings): Promise<Settings | undefined> {
	return ask({
		method: 'PUT',
		headers: { [PROTOCOL_HEADER]: String(PROTOCOL), 'Content-Type': 'application/json' },
		body: JSON.stringify(settings)
	});
}

async function ask(init: RequestInit): Promise<Settings | undefined> {
	try {
		const response = await fetch('/api/settings', init);
		const answer: unknown = response.ok ? await response.json() : undefined;
		return isSettings(answer) ? answer : undefined;
	} catch {
		// fetch rejects for want of a network, and a portal's page is no JSON.
		return undefined;
	}
}

function isSettings(answer: unknown): answer is Settings {
	return (
		typeof answer === 'object' &&
		answer !== null &&
		'workAccidents' in answer &&
		typeof answer.workAccidents === 'boolean'
	);
}
