import type { DemoLetter } from '#shared/api/protocol.ts';
import { askSchool } from './ask-school.ts';
import { list, number, object, text } from './shape.ts';

const lettersShape = list(
	object({ id: text, channel: text, to: text, subject: text, text: text, at: number })
);

/** What a demonstration would have sent, newest first; undefined: no network, or no demonstration. */
export function demoLetters(): Promise<readonly DemoLetter[] | undefined> {
	return askSchool('/api/demo/letters', lettersShape);
}
