import type { Database } from '#server/db/database.ts';
import type { Operation } from './operations.ts';
import { tell, type Story } from './story.ts';

const TRIES_AT_MOST = 60;

/** The shortest story found that still goes wrong: pieces are left out while it does. */
export async function shrink(database: Database, story: Story): Promise<Story> {
	let shortest = story;
	let tries = TRIES_AT_MOST;
	for (
		let piece = Math.ceil(story.operations.length / 2);
		piece >= 1;
		piece = Math.floor(piece / 2)
	) {
		for (let start = 0; start < shortest.operations.length && tries > 0; tries--) {
			const operations: Operation[] = shortest.operations.filter(
				(_, place) => place < start || place >= start + piece
			);
			const shorter = { ...shortest, operations };
			if ((await tell(database, shorter)).length > 0) shortest = shorter;
			else start += piece;
		}
	}
	return shortest;
}

/** As one can paste it into `regressions.test.ts`. */
export function retold({ seed, browsers, operations }: Story): string {
	const lines = operations.map(({ what, seed: one }) => `\t['${what}', ${one}]`);
	return `seed ${seed}, browsers [${browsers.join(', ')}]:\n${lines.join(',\n')}`;
}
