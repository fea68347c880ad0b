import fc from 'fast-check';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import { decode, encode } from '#shared/api/codec.ts';

describe('the codec of the wire', () => {
	const values = fc.letrec((tie) => ({
		leaf: fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.string({ unit: 'binary' }),
			fc.string({ minLength: 100, maxLength: 300 }),
			fc.integer(),
			fc.maxSafeInteger(),
			fc.constantFrom(-0, 63, 64, -64, 8191, 8192, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 1.5, NaN),
			fc.double(),
			fc.float(),
			fc.boolean(),
			fc.constant(null),
			fc.constant(undefined),
			fc.uint8Array({ maxLength: 300 })
		),
		value: fc.oneof(
			{ maxDepth: 5 },
			tie('leaf'),
			fc.array(tie('value'), { maxLength: 4 }),
			fc.dictionary(
				fc.string().filter((key) => key !== '__proto__'),
				tie('value'),
				{
					maxKeys: 4,
					noNullPrototype: true
				}
			)
		)
	})).value;

	it('[SY11] reads back what it wrote', () => {
		fc.assert(
			fc.property(values, (written) => {
				const read = decode(encode(written));
				expect(read).toEqual({ ok: true, value: written });
			})
		);
	});

	it('[SY11] writes the very bytes of lib0, and reads what lib0 wrote', () => {
		fc.assert(
			fc.property(values, (value) => {
				const theirs = encoding.encode((encoder) => encoding.writeAny(encoder, value as never));
				expect(encode(value)).toEqual(theirs);
				expect(decode(theirs)).toEqual({
					ok: true,
					value: decoding.readAny(decoding.createDecoder(theirs)) as unknown
				});
			}),
			{ numRuns: 2000 }
		);
	});

	it('[SY11] refuses depth, __proto__, bigints, trailing and missing bytes', () => {
		const deep = new Uint8Array(500_000 * 2).map((_, index) => (index % 2 === 0 ? 117 : 1));
		expect(decode(deep)).toEqual({ ok: false, code: 'malformed' });
		const proto = encoding.encode((encoder) => {
			encoding.writeUint8(encoder, 118);
			encoding.writeVarUint(encoder, 1);
			encoding.writeVarString(encoder, '__proto__');
			encoding.writeAny(encoder, { polluted: true });
		});
		expect(decode(proto)).toEqual({ ok: false, code: 'malformed' });
		const bigint = encoding.encode((encoder) => encoding.writeAny(encoder, 1n));
		expect(decode(bigint)).toEqual({ ok: false, code: 'malformed' });
		expect(() => encode(1n)).toThrow(TypeError);
		expect(decode(new Uint8Array())).toEqual({ ok: false, code: 'malformed' });
		expect(decode(new Uint8Array([...encode('a'), 0]))).toEqual({ ok: false, code: 'malformed' });
		expect(decode(encode('abc').subarray(0, 3))).toEqual({ ok: false, code: 'malformed' });
		expect(decode(encode([[[[[[[[1]]]]]]]]))).toMatchObject({ ok: true });
		expect(decode(encode([[[[[[[[[1]]]]]]]]]))).toMatchObject({ ok: false });
	});

	it('[SY11] never throws on random bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
				decode(bytes);
			}),
			{ numRuns: 5000 }
		);
	});
});
