import './chance.ts';
import './turns.ts';
import type { Database } from '#server/db/database.ts';
import { Chance, seedEverything } from './chance.ts';
import { settleDown } from './ending.ts';
import { checkAll } from './invariants.ts';
import { perform, someOperations, type Operation } from './operations.ts';
import { watchReceipts } from './receipts.ts';
import { BROWSERS, World } from './world.ts';

export interface Story {
	readonly seed: number;
	/** Which browsers take part. */
	readonly browsers: readonly number[];
	readonly operations: readonly Operation[];
}

const OPERATIONS = 48;
let told = 0;

/** What the seed makes happen. The student's telephone is always in it. */
export function storyOf(seed: number, count: number = OPERATIONS): Story {
	const chance = new Chance(seed);
	const browsers = BROWSERS.map((_, place) => place).filter(
		(place) => place === 0 || chance.often(place < 5 ? 0.6 : 0.2)
	);
	return { seed, browsers, operations: someOperations(chance, count) };
}

/**
 * Tells it from the beginning to the quiet end.
 * @param trace hears every answer that crosses the wire
 * @returns what is wrong, in words; empty: nothing
 */
export async function tell(
	database: Database,
	story: Story,
	trace?: (line: string) => void
): Promise<readonly string[]> {
	seedEverything(story.seed);
	const world = new World(database, `s${story.seed}-${++told}`, story.browsers, trace);
	const { ledger } = world;
	await world.open();
	try {
		// One ordinary morning first: everybody has looked once.
		for (const phone of world.phones) await phone.open();
		await world.rest();
		await world.carryAll(
			() => 'arrives',
			() => true
		);
		for (const [place, operation] of story.operations.entries()) {
			await perform(world, operation);
			if (place % 6 === 5) await watchReceipts(world);
			if (ledger.faults.length > 0) return ledger.faults;
		}
		await settleDown(world);
		await watchReceipts(world);
		await checkAll(world);
	} catch (error) {
		ledger.fault(error instanceof Error ? (error.stack ?? error.message) : String(error));
	} finally {
		await world.close();
	}
	return ledger.faults;
}
