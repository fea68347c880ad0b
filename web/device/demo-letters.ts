import type { DemoLetter } from '#shared/api/protocol.ts';
import { list, number, object, text } from './shape.ts';

const lettersShape = list(
	object({ id: text, channel: text, to: text, subject: text, text: text, at: number })
);

/** What a demonstration would have sent, newest first; undefined: no network, or no demonstration. */
export async function demoLetters(): Promise<readonly DemoLetter[] | undefined> {
	try {
		const response = await fetch('/api/demo/letters', { cache: 'no-store' });
		const answer: unknown = response.ok ? await response.json() : undefined;
		return lettersShape(answer) ? answer : undefined;
	} catch {
		// fetch rejects for want of a network, and a portal's page is no JSON.
		return undefined;
	}
}
