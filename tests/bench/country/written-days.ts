import { readFileSync } from 'node:fs';
import * as Y from 'yjs';
import { generator } from '#tests/kit/generator.ts';
import { NOT_PLAIN, plainDays } from '#tests/signals/plain-days.ts';

/** What a student has written of one day, as a telephone sends it. */
export interface WrittenDay {
	readonly text: string;
	readonly update: Uint8Array;
	readonly vector: Uint8Array;
}

const CHARACTERS = 400;
const MANY = 60;

/** Made before any clock runs: pages of plain days in which no adult has to be told anything, typed letter by letter. */
export function writtenDays(): readonly WrittenDay[] {
	const sentences = [
		...readFileSync('tests/signals/ordinary.txt', 'utf8').trim().split('\n'),
		...plainDays().filter((said) => !(said in NOT_PLAIN))
	];
	const next = generator(MANY);
	return Array.from({ length: MANY }, () => {
		let text = '';
		while (text.length < CHARACTERS) {
			text += `${sentences[Math.floor(next() * sentences.length)] ?? ''} `;
		}
		return typed(text.slice(0, CHARACTERS));
	});
}

function typed(text: string): WrittenDay {
	const doc = new Y.Doc();
	const field = doc.getText('done');
	for (const letter of text) field.insert(field.length, letter);
	return { text, update: Y.encodeStateAsUpdate(doc), vector: Y.encodeStateVector(doc) };
}
