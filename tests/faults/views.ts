import { enter, type Client } from '#tests/contracts/client/client.ts';

/** Alerts and presence are the first's to read, journals the second's. */
const READERS = ['cpe-a', 'ref-a'];

/** Readers of all of it, on new devices. */
export function openReaders(server: string): Promise<Client[]> {
	return Promise.all(READERS.map((person) => enter(server, person, `${person} looks`)));
}

/** What they see of these placements now, a line a thing. */
export async function viewOf(
	readers: readonly Client[],
	placements: readonly string[]
): Promise<Set<string>> {
	const lines = new Set<string>();
	for (const reader of readers) {
		await reader.sync();
		for (const placement of placements) {
			if (!reader.held.placements.has(placement)) continue;
			for (const line of linesOf(reader, placement)) lines.add(line);
		}
	}
	return lines;
}

/** Somebody's own pages as a new device of theirs gets them. */
export async function pagesOf(server: string, person: string): Promise<string[]> {
	const device = await enter(server, person, `${person} anew`);
	await device.sync();
	return [...device.held.pages.values()].map(({ doc }) => doc.getText('done').toJSON());
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
