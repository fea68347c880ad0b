import type { ExchangeAnswer } from '#shared/api/protocol.ts';
import { bytes, list, maybe, nullable, number, object, oneOf, record, text, yes } from './shape.ts';

const status = oneOf('ok', 'refused', 'gone');

const answer = object({
	now: number,
	epoch: text,
	facts: list(
		object({
			id: text,
			placement: text,
			status,
			code: maybe(text),
			receivedAt: maybe(number),
			receipt: maybe(text)
		})
	),
	pages: list(
		object({
			placement: text,
			page: text,
			status,
			code: maybe(text),
			vector: maybe(bytes),
			update: maybe(bytes),
			receivedAt: maybe(number),
			receipt: maybe(text)
		})
	),
	placements: list(
		object({
			id: text,
			cursor: text,
			whole: maybe(yes),
			card: nullable(object({ id: text })),
			facts: list(
				object({
					id: text,
					section: text,
					author: text,
					body: object({ type: text, at: number }),
					receivedAt: number,
					receipt: maybe(text)
				})
			),
			texts: list(object({ page: text, author: text, settledAt: number, fields: record(text) })),
			pages: list(object({ page: text, update: bytes, receivedAt: number })),
			gone: list(object({ fact: maybe(text), page: maybe(text), author: maybe(text) }))
		})
	),
	contacts: record(record(number)),
	roles: maybe(list(text)),
	more: maybe(yes),
	since: maybe(text),
	newer: maybe(yes)
});

/**
 * Only what has the whole shape of an answer is one: a receipt read from something else would close
 * rows that nobody received.
 */
export function readAnswer(value: unknown): ExchangeAnswer | undefined {
	return answer(value) ? (value as unknown as ExchangeAnswer) : undefined;
}
