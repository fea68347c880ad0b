import { expect } from 'vitest';
import type { Visitor } from './world.ts';

/**
 * Events of one live stream, from after those that it begins with.
 * @param since what an exchange answered, for the stream to go on from
 */
export async function streamOf(visitor: Visitor, since?: string) {
	const response = await visitor.fetch(`/api/live${since === undefined ? '' : `?since=${since}`}`);
	const reader = response.body!.getReader();
	const decoder = new TextDecoder();
	const events: string[] = [];
	let rest = '';
	const next = async (): Promise<string> => {
		while (events.length === 0) {
			const { value } = await reader.read();
			const parts = (rest + decoder.decode(value, { stream: true })).split('\n\n');
			rest = parts.pop() ?? '';
			events.push(...parts);
		}
		return events.shift() ?? '';
	};
	const nextPoke = async (): Promise<string[]> => pokedIn(await next());
	const begun = await next();
	/** undefined: it began without a poke. */
	const first = begun.startsWith('event: beat') ? undefined : pokedIn(begun);
	if (first) expect(await next()).toMatch(/^event: beat/);
	/** Whether the server ended it, with nothing more to say. */
	const isOver = async (): Promise<boolean> => events.length === 0 && (await reader.read()).done;
	return {
		first,
		next,
		nextPoke,
		isOver,
		waiting: () => events.length,
		close: () => reader.cancel()
	};
}

function pokedIn(event: string): string[] {
	const [, data = ''] = /^event: poke\ndata: (.*)$/.exec(event) ?? [];
	return (JSON.parse(data) as { placements: string[] }).placements.toSorted();
}
