import type { DeadPart, Part } from '#shared/domain/watch.ts';
import { askSchool } from './ask-school.ts';
import { list, maybe, number, object, text } from './shape.ts';

const shape = object({ dead: list(object({ part: text, since: number })), sms: maybe(number) });
const PARTS: readonly string[] = ['worker', 'push', 'email', 'sms'] satisfies Part[];

export interface ChainState {
	readonly dead: readonly DeadPart[];
	/** Text messages that came in and wait for a person. */
	readonly sms: number;
}

/** What the school's server says of its own chain; undefined: it could not be asked. */
export async function chainNow(): Promise<ChainState | undefined> {
	const answer = await askSchool('/api/watch', shape);
	if (!answer) return undefined;
	const dead = answer.dead.filter((one): one is DeadPart => PARTS.includes(one.part));
	return { dead, sms: answer.sms ?? 0 };
}
