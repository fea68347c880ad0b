import { isType, type Fact } from '#shared/domain/facts.ts';
import type { FactId, PlacementId } from '#shared/domain/ids.ts';
import type { Database, Tx } from '#server/db/database.ts';
import type { Erased, Ports } from '#server/ports.ts';
import { authorsOf, erase, isErased, type Erasure } from '#server/store/erasure-store.ts';
import { load } from '#server/store/placement-store.ts';
import { eraseCopies, type ErasedWords } from './erase-copies.ts';
import { eraseStudentAgain, isOfStudent } from './erase-student.ts';

const RACES_AT_MOST = 20;

/**
 * Erases facts and pages of one placement for good, through its commit like any other writer; every device is
 * told `gone`. SY23: the register has it first, so that no restore brings it back.
 * @returns false when there is no such placement
 */
export async function eraseFrom(
	database: Database,
	ports: Ports,
	school: string,
	placement: PlacementId,
	erasure: Erasure
): Promise<boolean> {
	const until = ports.clock.now();
	const words = await database.withSchool(school, async (tx) => {
		const loaded = await loadWhole(tx, placement);
		if (!loaded) return undefined;
		const whole = { ...erasure, facts: withRetracts(erasure.facts, loaded.facts) };
		const authors = (await authorsOf(tx, whole)).map((id) => ({ id, until }));
		return { ...whole, authors };
	});
	if (!words) return false;
	await ports.erasures.add({ school, placement, ...words });
	return eraseRows(database, ports, school, placement, words);
}

/**
 * Erases again what the register names and this database still or again has, and says `gone` of it. Costs one
 * look a placement where nothing is missing.
 */
export async function replayErasures(database: Database, ports: Ports): Promise<void> {
	const { erased, unreadable } = await ports.erasures.all();
	if (unreadable > 0) ports.log.info('erasures-unreadable', { lines: unreadable });
	for (const one of erased.filter(isOfStudent)) await eraseStudentAgain(database, ports, one);
	const ofWords = erased.filter((one) => !isOfStudent(one));
	for (const { school, placement, ...erasure } of byPlacement(ofWords)) {
		const done = await database.withSchool(school, (tx) => isErased(tx, placement, erasure));
		if (!done) await eraseRows(database, ports, school, placement, erasure);
	}
}

async function eraseRows(
	database: Database,
	ports: Ports,
	school: string,
	placement: PlacementId,
	words: ErasedWords
): Promise<boolean> {
	for (let race = 0; race < RACES_AT_MOST; race++) {
		const done = await database.withSchool(school, async (tx) => {
			const loaded = await loadWhole(tx, placement);
			if (!loaded) return 'missing';
			const whole = { ...words, facts: withRetracts(words.facts, loaded.facts) };
			const counter = await erase(tx, placement, loaded.counter, whole);
			if (counter === undefined) return 'lost';
			await eraseCopies(tx, school, placement, whole);
			return 'done';
		});
		if (done === 'missing') return false;
		if (done === 'lost') continue;
		const topics = ['card', 'texts', 'presence', 'journal', 'followup', 'feedback'] as const;
		for (const author of new Set(['', ...words.pages.map((page) => page.author)])) {
			ports.bus.publish({ school, placement, topics: [...topics, 'pages'], author, device: '' });
		}
		return true;
	}
	throw new Error('an erasure lost too many races');
}

function loadWhole(tx: Tx, placement: PlacementId) {
	return load(tx, placement, '', { facts: [], pages: [] });
}

function byPlacement(erased: readonly Erased[]): Erased[] {
	const merged = new Map<string, Erased>();
	for (const one of erased) {
		const key = JSON.stringify([one.school, one.placement]);
		const before = merged.get(key) ?? { ...one, facts: [], pages: [], authors: [] };
		merged.set(key, {
			...before,
			facts: [...before.facts, ...one.facts],
			pages: [...before.pages, ...one.pages],
			authors: [...before.authors, ...one.authors]
		});
	}
	return [...merged.values()];
}

/** A retract says nothing without what it names, and whoever comes later would not be sent it. */
function withRetracts(erased: readonly FactId[], facts: readonly Fact[]): FactId[] {
	const gone = new Set(erased);
	const retracts = facts.filter((fact) => isType(fact, 'retract') && gone.has(fact.body.fact));
	return [...gone, ...retracts.map(({ id }) => id)];
}
