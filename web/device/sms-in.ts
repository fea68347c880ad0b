import { PROTOCOL, PROTOCOL_HEADER } from '#shared/api/protocol.ts';
import { list, nullable, number, object, text, type Shaped } from './shape.ts';

const page = object({
	number: nullable(text),
	testedAt: nullable(number),
	messages: list(
		object({
			id: text,
			from: text,
			text,
			receivedAt: number,
			state: text,
			why: nullable(text),
			placement: nullable(text),
			handledBy: nullable(text),
			handledAt: nullable(number)
		})
	)
});

/** Text messages that came in, those that wait first. */
export type SmsPage = Shaped<typeof page>;

/** What the school's number received; undefined: it could not be asked. */
export async function smsReceived(): Promise<SmsPage | undefined> {
	try {
		const response = await fetch('/api/sms', { cache: 'no-store' });
		const answer: unknown = response.ok ? await response.json() : undefined;
		return page(answer) ? answer : undefined;
	} catch {
		// No network, or a portal's page, which is no JSON.
		return undefined;
	}
}

/** Somebody has seen to one. @returns false: the school did not hear it */
export async function handleSms(id: string): Promise<boolean> {
	try {
		const response = await fetch('/api/sms', {
			method: 'POST',
			headers: { 'Content-Type': 'application/json', [PROTOCOL_HEADER]: String(PROTOCOL) },
			body: JSON.stringify({ id })
		});
		return response.ok;
	} catch {
		return false;
	}
}
