import { enter, type Client } from '#tests/contracts/client/client.ts';

/** One who reads all of it, and the writers of pages, who alone read those before they are settled. */
const READERS = ['cpe-a', 'ref-a', 'lea', 'nils'];

/** What the school's readers see of these placements on new devices, a line a thing; never twice the same line. */
export async function viewOf(server: string, placements: readonly string[]): Promise<Set<string>> {
	const lines = new Set<string>();
	for (const person of READERS) {
		const reader = await enter(server, person, `${person} looks`);
		await reader.sync();
		for (const placement of placements) {
			if (!reader.held.placements.has(placement)) continue;
			for (const line of linesOf(reader, placement)) lines.add(line);
		}
	}
	return lines;
}

function linesOf(reader: Client, placement: string): string[] {
	const { card, facts, texts } = reader.of(placement);
	return [
		...(card?.alerts ?? []).map((alert) => ['alert', alert] as const),
		...[...facts.values()].map((fact) => ['fact', fact] as const),
		// What they say settles again in its time; words are looked for in the pages.
		...[...texts.values()].map(({ page, author }) => ['text', page, author] as const)
	].map((line) => JSON.stringify([placement, ...line]));
}
