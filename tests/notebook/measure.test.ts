import fc from 'fast-check';
import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { admit } from '#shared/notebook/admit.ts';
import { measure } from '#shared/notebook/measure.ts';
import { applyTyped } from '#shared/notebook/splice.ts';

const EMPTY = new Uint8Array([0]);
const FIELDS = ['done', 'learned', 'difficult', 'answer/q-1'];

/** What somebody does with a page on one of two devices. */
const act = fc.record({
	device: fc.nat(1),
	field: fc.constantFrom(...FIELDS),
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	remove: fc.nat(12),
	insert: fc.string({ unit: 'grapheme', maxLength: 12 }),
	/** Another opening of the page: a client of its own. */
	reopens: fc.boolean(),
	/** The device sends what it has, and takes what it lacks. */
	sends: fc.boolean()
});

describe('the measure of an update', () => {
	it('[SY41] lets every page pass that two devices make over weeks, and counts what Yjs counts', () => {
		fc.assert(
			fc.property(fc.array(act, { minLength: 1, maxLength: 120 }), (acts) => {
				const devices = [new Y.Doc(), new Y.Doc()];
				let stored: Uint8Array | undefined;
				const exchange = (device: number): void => {
					const doc = devices[device] as Y.Doc;
					const known = stored ? Y.encodeStateVectorFromUpdate(stored) : EMPTY;
					const vector = Y.encodeStateVector(doc);
					for (const from of [known, EMPTY]) {
						const update = Y.encodeStateAsUpdate(doc, from);
						expect(measure(update)).toMatchObject({ ok: true, value: countsOf(update) });
						const admitted = admit({ stored, update, vector });
						if (!admitted.ok) throw new Error(admitted.code);
						stored = admitted.value.state;
						if (admitted.value.lacking) Y.applyUpdate(doc, admitted.value.lacking);
					}
				};
				for (const { device, field, at, remove, insert, reopens, sends } of acts) {
					if (reopens) devices[device] = copyOf(devices[device] as Y.Doc);
					const doc = devices[device] as Y.Doc;
					const text = doc.getText(field).toString();
					const place = Math.floor(at * text.length);
					const typed = text.slice(0, place) + insert + text.slice(place + remove);
					applyTyped(doc, field, typed, undefined, null);
					if (sends) exchange(device);
				}
				for (const device of [0, 1, 0]) exchange(device);
				expect(textsOf(devices[0] as Y.Doc)).toEqual(textsOf(devices[1] as Y.Doc));
				expect(textsOf(copyOf(new Y.Doc(), stored))).toEqual(textsOf(devices[0] as Y.Doc));
			}),
			{ numRuns: 60, seed: 20270614 }
		);
	});

	it('[SY41] lets a long day of corrections pass, at many times what anybody types', () => {
		const doc = new Y.Doc();
		let text = '';
		for (let index = 0; index < 6_000; index++) {
			const place = (index * 7919) % (text.length + 1);
			text = `${text.slice(0, place)}mot${text.slice(place + (index % 3 === 0 ? 4 : 0))}`;
			applyTyped(doc, 'done', text, undefined, null);
		}
		const update = Y.encodeStateAsUpdate(doc);
		expect(measure(update)).toMatchObject({ ok: true });
		expect(admit({ stored: undefined, update, vector: EMPTY })).toMatchObject({
			ok: true,
			value: { fields: { done: text } }
		});
	});

	it('[SY41] bounds what many small updates make together', () => {
		let stored: Uint8Array | undefined;
		const codes: string[] = [];
		for (let index = 0; index < 4; index++) {
			const doc = new Y.Doc();
			for (const field of FIELDS) doc.getText(field).insert(0, 'x'.repeat(90_000));
			for (const field of FIELDS) doc.getText(field).delete(0, 90_000);
			const update = Y.encodeStateAsUpdate(doc);
			const admitted = admit({ stored, update, vector: EMPTY });
			codes.push(admitted.ok ? 'ok' : admitted.code);
			if (admitted.ok) stored = admitted.value.state;
		}
		expect(codes).toEqual(['ok', 'ok', 'too-large', 'too-large']);
	});
});

/** What Yjs's own reader finds. */
function countsOf(update: Uint8Array): object {
	const { structs, ds } = Y.decodeUpdate(update);
	return {
		structs: structs.length,
		units: structs.reduce((sum, { length }) => sum + length, 0),
		clients: new Set(structs.map(({ id }) => id.client)).size,
		deletes: [...ds.clients.values()].reduce((sum, ranges) => sum + ranges.length, 0)
	};
}

function copyOf(doc: Y.Doc, state = Y.encodeStateAsUpdate(doc)): Y.Doc {
	const copy = new Y.Doc();
	Y.applyUpdate(copy, state);
	return copy;
}

function textsOf(doc: Y.Doc): string[] {
	return FIELDS.map((field) => doc.getText(field).toString());
}
