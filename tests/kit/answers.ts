import * as Y from 'yjs';
import type { ExchangeAnswer, PlacementNews } from '#shared/api/protocol.ts';

/** A page as a device that knows nothing of the server's pushes it. */
export function pageOf(doc: Y.Doc, page = '2027-06-14', placement = 'stage-lea') {
	return {
		placement,
		page,
		vector: Y.encodeStateVector(doc),
		update: Y.encodeStateAsUpdate(doc)
	};
}

/** A page with « Ce que j'ai fait » filled in. */
export function textOf(text: string): Y.Doc {
	const doc = new Y.Doc();
	doc.getText('done').insert(0, text);
	return doc;
}

export function newsOf(answer: ExchangeAnswer, placement: string): PlacementNews | undefined {
	return answer.placements.find(({ id }) => id === placement);
}

export function cursorsOf(answer: ExchangeAnswer): Record<string, string> {
	return Object.fromEntries(answer.placements.map(({ id, cursor }) => [id, cursor]));
}
