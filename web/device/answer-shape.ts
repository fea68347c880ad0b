import * as v from 'valibot';
import type { ExchangeAnswer } from '#shared/api/protocol.ts';

const text = v.string();
const number = v.number();
const bytes = v.custom<Uint8Array>((value) => value instanceof Uint8Array);
const status = v.picklist(['ok', 'refused', 'gone']);

const answer = v.object({
	now: number,
	epoch: text,
	facts: v.array(
		v.object({
			id: text,
			placement: text,
			status,
			code: v.optional(text),
			receivedAt: v.optional(number)
		})
	),
	pages: v.array(
		v.object({
			placement: text,
			page: text,
			status,
			code: v.optional(text),
			vector: v.optional(bytes),
			update: v.optional(bytes),
			receivedAt: v.optional(number)
		})
	),
	placements: v.array(
		v.object({
			id: text,
			cursor: text,
			whole: v.optional(v.literal(true)),
			card: v.nullable(v.looseObject({ id: text })),
			facts: v.array(
				v.object({
					id: text,
					section: text,
					author: text,
					body: v.looseObject({ type: text, at: number }),
					receivedAt: number
				})
			),
			texts: v.array(
				v.object({ page: text, author: text, settledAt: number, fields: v.record(text, text) })
			),
			pages: v.array(v.object({ page: text, update: bytes, receivedAt: number })),
			gone: v.array(
				v.object({ fact: v.optional(text), page: v.optional(text), author: v.optional(text) })
			)
		})
	),
	contacts: v.record(text, v.record(text, number)),
	more: v.optional(v.literal(true))
});

/**
 * Only what has the whole shape of an answer is one: a receipt read from something else would close
 * rows that nobody received.
 */
export function readAnswer(value: unknown): ExchangeAnswer | undefined {
	const parsed = v.safeParse(answer, value);
	return parsed.success ? (parsed.output as ExchangeAnswer) : undefined;
}
