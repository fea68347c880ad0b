import * as v from 'valibot';
import { isBadText } from '#shared/domain/plain.ts';
import { MOST_FACTS, MOST_PAGES } from './protocol.ts';

const MOST_CURSORS = 10_000;

/** Bounded by the body: a name that no item can have is that item's refusal. */
const id = v.string();
const bytes = v.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** Items are only bounded here: what is wrong with one is its own refusal, never the request's. */
const receipt = v.optional(v.unknown());
const pushedFact = v.object({ id, placement: id, section: id, body: v.unknown(), receipt });
const pushedPage = v.object({
	placement: id,
	page: id,
	vector: bytes,
	update: v.optional(bytes),
	receipt
});

/** The request of `POST /api/sync`, as it is after decoding. */
export const exchangeRequest = v.object({
	device: v.pipe(
		v.string(),
		v.minLength(1),
		v.maxLength(80),
		v.check((device) => !isBadText(device))
	),
	epoch: v.optional(v.pipe(v.string(), v.maxLength(80))),
	facts: v.pipe(v.array(pushedFact), v.maxLength(MOST_FACTS)),
	pages: v.pipe(
		v.array(pushedPage),
		v.maxLength(MOST_PAGES),
		v.check(
			(pages) =>
				new Set(pages.map(({ placement, page }) => `${placement}/${page}`)).size === pages.length
		)
	),
	have: v.pipe(
		v.custom<Record<string, unknown>>((have) => !Array.isArray(have)),
		// A cursor that nobody gave counts as absent, however long: it never costs the request its items.
		v.record(id, v.string()),
		v.check((have) => Object.keys(have).length <= MOST_CURSORS)
	)
});
export type ExchangeRequest = v.InferOutput<typeof exchangeRequest>;
