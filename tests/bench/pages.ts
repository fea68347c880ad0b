import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as Y from 'yjs';
import { uuidV7 } from '#shared/domain/ids.ts';
import { generator } from '#tests/kit/generator.ts';
import { NOT_PLAIN, plainDays } from '#tests/signals/plain-days.ts';

/** What a student leaves of one day: a page, and what they say beside it. */
export interface Day {
	readonly update: Uint8Array;
	readonly vector: Uint8Array;
	readonly text: string;
}

export const CHARACTERS = 400;

/** Pages of so many characters of plain days, typed letter by letter; made before the clock runs. */
export function days(count: number, characters = CHARACTERS): Day[] {
	const sentences = plainSentences();
	const next = generator(count);
	return Array.from({ length: count }, () => {
		let text = '';
		while (text.length < characters) {
			text += `${sentences[Math.floor(next() * sentences.length)] ?? ''} `;
		}
		return typed(text.slice(0, characters));
	});
}

/** Many, so that no page looks like another; none that an adult should read again. */
function plainSentences(): string[] {
	const ordinary = readFileSync('tests/signals/ordinary.txt', 'utf8').trim().split('\n');
	return [...ordinary, ...plainDays().filter((said) => !(said in NOT_PLAIN))];
}

function typed(text: string): Day {
	const doc = new Y.Doc();
	const field = doc.getText('done');
	for (const letter of text) field.insert(field.length, letter);
	return { update: Y.encodeStateAsUpdate(doc), vector: Y.encodeStateVector(doc), text };
}

/** A fact before it has an id and a placement. */
export interface Said {
	readonly section: string;
	readonly body: object;
}

/** The two facts of a day: when it began, and how it was. */
export function factsOf(day: string): readonly [Said, Said] {
	const at = Date.now();
	return [
		{ section: 'presence', body: { type: 'arrived', at, halfDay: `${day}/am`, time: '08:27' } },
		{ section: 'journal', body: { type: 'mood', at, day, level: 3 } }
	];
}

/** The second fact says that the day is done: its text is read, and the référent's. */
export function endingOf(day: string): readonly [Said, Said] {
	const [arrived] = factsOf(day);
	return [arrived, { section: 'journal', body: { type: 'done', at: Date.now(), day } }];
}

export function newId(): string {
	return uuidV7(Date.now(), randomBytes(10));
}

/** The nth day of a calendar of school days, far enough from the demonstration's own. */
export function dayNamed(nth: number): string {
	return new Date(Date.UTC(2028, 0, 3) + nth * 86_400_000).toISOString().slice(0, 10);
}
