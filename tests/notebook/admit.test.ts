import fc from 'fast-check';
import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { admit } from '#shared/notebook/admit.ts';

const EMPTY = new Uint8Array([0]);

function updateOf(write: (doc: Y.Doc) => void, from?: Uint8Array): Uint8Array {
	const doc = new Y.Doc();
	if (from) Y.applyUpdate(doc, from);
	const vector = Y.encodeStateVector(doc);
	write(doc);
	return Y.encodeStateAsUpdate(doc, vector);
}

function codeOf(update: Uint8Array, stored?: Uint8Array): string {
	const result = admit({ stored, update, vector: EMPTY });
	return result.ok ? 'ok' : result.code;
}

describe('the gatekeeper of pages', () => {
	it('[SY9] admits plain text under the known roots, and returns it', () => {
		const update = updateOf((doc) => {
			doc.getText('done').insert(0, 'pesé 🥖');
			doc.getText('answer/q-12').insert(0, 'oui');
		});
		const result = admit({ stored: undefined, update, vector: EMPTY });
		expect(result).toMatchObject({
			ok: true,
			value: { changed: true, fields: { done: 'pesé 🥖', 'answer/q-12': 'oui' } }
		});
	});

	it('[SY9] refuses whatever is not plain text under a known root', () => {
		const bad: Record<string, (doc: Y.Doc) => void> = {
			root: (doc) => doc.getText('secret').insert(0, 'x'),
			format: (doc) => doc.getText('done').insert(0, 'x', { bold: true }),
			embed: (doc) => doc.getText('done').insertEmbed(0, { image: 'x' }),
			nested: (doc) => doc.getArray('done').insert(0, [new Y.Map()]),
			map: (doc) => doc.getMap('done').set('k', 'v'),
			array: (doc) => doc.getArray('done').insert(0, [1]),
			xml: (doc) => doc.getXmlFragment('done').insert(0, [new Y.XmlText('x')]),
			subdocument: (doc) => doc.getMap('done').set('k', new Y.Doc())
		};
		for (const [name, write] of Object.entries(bad)) {
			expect(codeOf(updateOf(write)), name).toBe('malformed');
		}
	});

	it('[SY9] refuses what depends on something the server lacks', () => {
		const doc = new Y.Doc();
		doc.getText('done').insert(0, 'a');
		const vector = Y.encodeStateVector(doc);
		doc.getText('done').insert(1, 'b');
		expect(codeOf(Y.encodeStateAsUpdate(doc, vector))).toBe('gap');
		const [deleting, first] = [new Y.Doc(), Y.encodeStateAsUpdate(doc)];
		Y.applyUpdate(deleting, first);
		const known = Y.encodeStateVector(deleting);
		deleting.getText('done').delete(0, 1);
		expect(codeOf(Y.encodeStateAsUpdate(deleting, known))).toBe('gap');
		expect(codeOf(Y.encodeStateAsUpdate(deleting, known), first)).toBe('ok');
	});

	it('[SY9] refuses bad characters and texts that are too long', () => {
		expect(codeOf(updateOf((doc) => doc.getText('done').insert(0, 'a\u0000b')))).toBe('bad-text');
		expect(codeOf(updateOf((doc) => doc.getText('done').insert(0, 'x'.repeat(100_001))))).toBe(
			'too-large'
		);
		expect(codeOf(new Uint8Array(512 * 1024 + 1))).toBe('too-large');
	});

	it('[SY9] refuses a struct that claims a clock out of reach', () => {
		// One GC struct of 2^31 - 1 units: one client, one struct, client 5, clock 0.
		expect(codeOf(new Uint8Array([1, 1, 5, 0, 0, 0xff, 0xff, 0xff, 0xff, 0x07, 0]))).toBe(
			'malformed'
		);
	});

	it('[SY6] finds out whether an update brings anything, deletions included', () => {
		const first = updateOf((doc) => doc.getText('done').insert(0, 'abc'));
		const deletion = updateOf((doc) => doc.getText('done').delete(0, 1), first);
		const changed = (stored: Uint8Array, update: Uint8Array): boolean | undefined => {
			const result = admit({ stored, update, vector: EMPTY });
			return result.ok ? result.value.changed : undefined;
		};
		expect(changed(first, first)).toBe(false);
		expect(changed(first, deletion)).toBe(true);
		const merged = admit({ stored: first, update: deletion, vector: EMPTY });
		if (!merged.ok) throw new Error(merged.code);
		expect(changed(merged.value.state, deletion)).toBe(false);
		expect(merged.value.fields).toEqual({ done: 'bc' });
	});

	it('[SY9] lets no mutated update crash it or change what is stored', () => {
		const stored = updateOf((doc) => {
			doc.getText('done').insert(0, 'Ce que j’ai fait ce matin');
			doc.getText('done').delete(3, 4);
		});
		const honest = updateOf((doc) => doc.getText('done').insert(2, 'nouveau'), stored);
		const before = stored.slice();
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.nat(honest.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
				(mutations) => {
					const mutated = honest.slice();
					for (const [index, byte] of mutations) mutated[index] = byte;
					const result = admit({ stored, update: mutated, vector: EMPTY });
					if (!result.ok) return;
					const again = new Y.Doc();
					Y.applyUpdate(again, result.value.state);
					expect(again.store.pendingStructs).toBeNull();
					expect(Object.keys(result.value.fields).length).toBeLessThanOrEqual(64);
				}
			),
			{ numRuns: 2000, seed: 20270614 }
		);
		expect(stored).toEqual(before);
	});
});
