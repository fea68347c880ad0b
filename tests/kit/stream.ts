import { expect } from 'vitest';
import type { Visitor } from './world.ts';

interface Stream {
	/** The text of the next event, once it is there. */
	next(): Promise<string>;
	/** How many have come and were not asked for. */
	waiting(): number;
	close(): Promise<void>;
}

/** Events of one live stream, from after those that it begins with. */
export async function streamOf(visitor: Visitor): Promise<Stream> {
	const response = await visitor.fetch('/api/live');
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
	expect(await next()).toMatch(/^event: poke/);
	expect(await next()).toMatch(/^event: beat/);
	return { next, waiting: () => events.length, close: () => reader.cancel() };
}
