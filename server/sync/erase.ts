import { isType, type Fact } from '#shared/domain/facts.ts';
import type { FactId, PlacementId } from '#shared/domain/ids.ts';
import type { Database } from '#server/db/database.ts';
import type { Ports } from '#server/ports.ts';
import { erase, load, type Erasure } from '#server/store/placement-store.ts';

const RACES_AT_MOST = 20;

/**
 * Erases facts and pages of one placement for good, through its commit like any other writer; every device is
 * told `gone`. @returns false when there is no such placement
 */
export async function eraseFrom(
	database: Database,
	ports: Ports,
	school: string,
	placement: PlacementId,
	erasure: Erasure
): Promise<boolean> {
	for (let race = 0; race < RACES_AT_MOST; race++) {
		const done = await database.withSchool(school, async (tx) => {
			const loaded = await load(tx, placement, '', { facts: [], pages: [] });
			if (!loaded) return 'missing';
			const facts = withRetracts(erasure.facts, loaded.facts);
			const counter = await erase(tx, placement, loaded.counter, { ...erasure, facts });
			return counter === undefined ? 'lost' : 'done';
		});
		if (done === 'missing') return false;
		if (done === 'lost') continue;
		const topics = ['card', 'texts', 'presence', 'journal', 'followup', 'feedback'] as const;
		for (const author of new Set(['', ...erasure.pages.map((page) => page.author)])) {
			ports.bus.publish({ school, placement, topics: [...topics, 'pages'], author, device: '' });
		}
		return true;
	}
	throw new Error('an erasure lost too many races');
}

/** A retract says nothing without what it names, and whoever comes later would not be sent it. */
function withRetracts(erased: readonly FactId[], facts: readonly Fact[]): FactId[] {
	const gone = new Set(erased);
	const retracts = facts.filter((fact) => isType(fact, 'retract') && gone.has(fact.body.fact));
	return [...gone, ...retracts.map(({ id }) => id)];
}
