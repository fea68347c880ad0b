import { expect } from 'vitest';
import type { Visitor } from './world.ts';

/** Events of one live stream, from after those that it begins with. */
export async function streamOf(visitor: Visitor) {
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
	const nextPoke = async (): Promise<string[]> => {
		const [, data = ''] = /^event: poke\ndata: (.*)$/.exec(await next()) ?? [];
		return (JSON.parse(data) as { placements: string[] }).placements.toSorted();
	};
	const first = await nextPoke();
	expect(await next()).toMatch(/^event: beat/);
	return { first, next, nextPoke, waiting: () => events.length, close: () => reader.cancel() };
}
