import { encode } from '#shared/api/codec.ts';
import { PROTOCOL } from '#shared/api/protocol.ts';
import type { ExchangeRequest } from '#shared/api/request.ts';
import type { PersonId, PlacementId } from '#shared/domain/ids.ts';
import type { Tx } from '#server/db/database.ts';
import type { Erased } from '#server/ports.ts';
import { dropRaw, rawBodiesOf, replaceRaw } from '#server/store/inbox-store.ts';
import { dropErased } from '#server/store/quarantine-store.ts';
import { dropErasedSms } from '#server/store/sms-store.ts';
import { READERS } from './readers.ts';

/** What an erasure takes out of one placement, and whose it was. */
export type ErasedWords = Omit<Erased, 'school' | 'placement' | 'student'>;

/**
 * SY45: the same words in quarantine and in raw bodies, in the erasure's own transaction. A body that is read
 * keeps its other items; of one that is not, nobody can say that the words are not in it.
 */
export async function eraseCopies(
	tx: Tx,
	school: string,
	placement: PlacementId,
	words: ErasedWords
): Promise<void> {
	await dropErased(tx, placement, words);
	await dropErasedSms(tx, words.facts);
	await eraseRaw(tx, school, words.authors, (request, person) =>
		without(request, person, placement, words)
	);
}

/** ER1: all raw bodies of a student, and of everybody's what is about their placement; whole where it cannot be read. */
export async function eraseRawOf(
	tx: Tx,
	school: string,
	placement: PlacementId,
	student: PersonId,
	authors: Erased['authors']
): Promise<void> {
	await eraseRaw(tx, school, authors, (request, person) => {
		const stays = (item: { readonly placement: string }): boolean =>
			person !== student && item.placement !== placement;
		return {
			...request,
			facts: request.facts.filter(stays),
			pages: request.pages.filter(stays)
		};
	});
}

async function eraseRaw(
	tx: Tx,
	school: string,
	authors: Erased['authors'],
	leave: (request: ExchangeRequest, person: PersonId) => ExchangeRequest
): Promise<void> {
	for (const raw of await rawBodiesOf(tx, authors)) {
		const request = READERS.get(raw.protocol)?.(raw.body);
		if (!request?.ok) {
			await dropRaw(tx, raw);
			continue;
		}
		const before = request.value;
		const left = leave(before, raw.person);
		const items = left.facts.length + left.pages.length;
		if (items === before.facts.length + before.pages.length) continue;
		if (items === 0) await dropRaw(tx, raw);
		else await replaceRaw(tx, school, raw, String(PROTOCOL), encode(left));
	}
}

function without(
	request: ExchangeRequest,
	person: PersonId,
	placement: PlacementId,
	{ facts, pages }: ErasedWords
): ExchangeRequest {
	const goneFacts = new Set(facts);
	const own = pages.filter(({ author }) => author === person);
	const gonePages = new Set(own.map(({ page }) => page));
	return {
		...request,
		facts: request.facts.filter(({ id }) => !goneFacts.has(id)),
		pages: request.pages.filter(
			(page) => !(page.placement === placement && gonePages.has(page.page))
		)
	};
}
