import { sql } from 'drizzle-orm';
import { DEMO_SCHOOL } from '#server/demo/cast.ts';
import { releaseHeld } from '#server/store/job-store.ts';
import { eraseFrom } from '#server/sync/erase.ts';
import { enter, type Client } from '#tests/contracts/client/client.ts';
import type { DrilledSchool } from './drilled-school.ts';
import { Hands, MORTAL, type Mortal } from './hands.ts';
import { acknowledgedIn, partOf, type Ledger } from './ledger.ts';
import { isWaiting, makeDue, promise, send } from './outside.ts';
import { pause } from './rig.ts';
import { verifyRows } from './verify.ts';
import { openReaders, pagesOf, viewOf } from './views.ts';

/** A school, its people's phones, and what they were told. */
interface Drilled {
	readonly school: DrilledSchool;
	readonly hands: Hands;
	readonly ledger: Ledger;
}

/** What was true when the school was lost. */
interface Past {
	/** Acknowledged before the instant, and after it. */
	readonly before: Ledger;
	readonly after: Ledger;
	/** Erased after the instant: the copy has the first, and never had the second. */
	readonly erased: readonly [Mortal, Mortal];
	readonly seen: ReadonlySet<string>;
	readonly epoch: string;
	/** Devices that only read, with their cursors. */
	readonly readers: readonly Client[];
}

const PLACEMENTS = ['stage-lea', 'stage-nils'];
const FAR = 3600_000;
/** In ms, for whatever happens by itself. */
const PATIENCE = 60_000;

/** From the first word until nobody reaches the school any more. */
export async function live(drilled: Drilled): Promise<Past> {
	const { school, hands, ledger } = drilled;
	// Whoever signs in after the instant has to do so again: no session stands in the copy.
	const readers = [
		await enter(school.door.url, 'cpe-b', 'old'),
		await enter(school.door.url, 'lea', 'old')
	];
	await erase(drilled, await hands.work(1, 'stage-lea'));
	await school.rewinding.copy();
	await erase(drilled, await hands.work(2));
	const kept = await hands.work(3);
	await school.aside((database) => promise(database, 'family', Date.now(), Date.now() + FAR));
	await school.note();
	const before = partOf(ledger, () => true);

	const late = await hands.work(4, 'stage-nils');
	for (const placement of PLACEMENTS) await hands.see(placement);
	const isTold = await school.aside(async (database) => {
		await makeDue(database, 'family', Date.now());
		return within(() => send(database, school.ports, 'family'));
	});
	if (!isTold) ledger.faults.push('the family was not told in the first place');
	for (const reader of readers) await reader.sync();
	// Erased while no phone hears of it: each of them still has what the school must not get back.
	school.shut();
	for (const mortal of [kept, late]) await erase(drilled, mortal);
	const after = partOf(ledger, (id) => !before.facts.has(id) && !before.words.has(id));
	ledger.faults.push(
		...(await rowFaults(school, ledger)).map((fault) => `at the outset: ${fault}`)
	);
	const seen = await viewOf(await openReaders(school.url), PLACEMENTS);
	const epoch = await epochOf(school.url);
	return { before, after, erased: [kept, late], seen, epoch, readers };
}

/** Holds the database that was put back, before Carnet is asked anything, against the past. @returns what is missing */
export async function examine({ school, ledger }: Drilled, past: Past): Promise<number> {
	const { erased } = past;
	const isErased = (id: string): boolean =>
		erased.some(({ fact, words }) => fact === id || words.includes(id));
	const lost = await rowFaults(
		school,
		partOf(past.before, (id) => !isErased(id))
	);
	ledger.faults.push(...lost.map((fault) => `lost by the copy: ${fault}`));
	await school.aside(async (database) => {
		if (!(await isWaiting(database, 'family'))) ledger.faults.push('nobody could be told twice');
		await makeDue(database, 'family', Date.now());
		await promise(database, 'plain', null, Date.now());
	});
	return missingOf(school, past.after);
}

/** Until the worker has looked at its work; only then somebody asks Carnet in which epoch it is. */
export async function wake({ school, ledger }: Drilled, past: Past): Promise<void> {
	const hasLooked = await within(() =>
		school.aside(async (database) => !(await isWaiting(database, 'plain')))
	);
	if (!hasLooked) ledger.faults.push('the worker never looked');
	if ((await epochOf(school.url)) === past.epoch) ledger.faults.push('the epoch did not change');
}

/** Phones reach the school again, and nobody does anything. @returns ms until everything is back */
export async function comeBack({ school, hands }: Drilled, { seen }: Past): Promise<number> {
	const start = performance.now();
	school.admit();
	const readers = await openReaders(school.url);
	await within(async () => without(seen, await viewOf(readers, PLACEMENTS)).length === 0);
	const taken = Math.round(performance.now() - start);
	await hands.rest();
	return taken;
}

/** Everything that was promised, held against what there is. @returns what of the time after the instant is back */
export async function judge(drilled: Drilled, past: Past): Promise<number> {
	const { school, hands, ledger } = drilled;
	const now = await viewOf(await openReaders(school.url), PLACEMENTS);
	const alertsOf = (lines: ReadonlySet<string>) =>
		new Set([...lines].filter((line) => line.includes('","alert",')));
	const { faults } = ledger;
	faults.push(...without(past.seen, now).map((line) => `not back: ${line}`));
	faults.push(...without(alertsOf(now), past.seen).map((line) => `told anew: ${line}`));
	const pages = [...(await pagesOf(school.url, 'lea')), ...(await pagesOf(school.url, 'nils'))];
	faults.push(...(await hands.traces(now, pages)));
	for (const { person, held } of past.readers) {
		if (held.epoch !== past.epoch) faults.push(`${person}: the past has another epoch`);
	}
	for (const reader of past.readers) {
		const { epoch } = await reader.sync();
		if (epoch === past.epoch) faults.push(`${reader.person} is still in the old epoch`);
	}
	faults.push(...(await rowFaults(school, ledger)));
	await school.aside(async (database) => {
		const isSent = (id: string) => within(() => send(database, school.ports, id));
		if (!(await isWaiting(database, 'family'))) faults.push('the family was told twice');
		await promise(database, 'new', Date.now(), Date.now());
		if (!(await isSent('new'))) faults.push('nothing new is sent any more');
		await database.withSchool(DEMO_SCHOOL, (tx) => releaseHeld(tx, ['family']));
		if (!(await isSent('family'))) faults.push('a tap sends nothing');
	});
	return acknowledgedIn(past.after) - (await missingOf(school, past.after));
}

async function erase({ school, hands }: Drilled, mortal: Mortal): Promise<void> {
	const { placement, author } = MORTAL;
	const erasure = { facts: [mortal.fact], pages: [{ author, page: mortal.page }] };
	await school.aside((database) =>
		eraseFrom(database, school.ports, DEMO_SCHOOL, placement, erasure)
	);
	hands.forget(mortal);
}

function rowFaults(school: DrilledSchool, ledger: Ledger): Promise<string[]> {
	return school.aside((database) =>
		verifyRows((statement) => database.withOwner((tx) => tx.all(sql.raw(statement))), ledger)
	);
}

/** How many facts and words of these are not there as they were acknowledged. */
async function missingOf(school: DrilledSchool, ledger: Ledger): Promise<number> {
	const items = partOf(ledger, () => true);
	items.accidents.clear();
	return (await rowFaults(school, items)).length;
}

/** Asked with no cursor: nothing that could prove anything. */
async function epochOf(server: string): Promise<string> {
	return (await (await enter(server, 'ref-b', 'asks')).exchange({})).epoch;
}

function without(these: ReadonlySet<string>, those: ReadonlySet<string>): string[] {
	return [...these].filter((line) => !those.has(line));
}

/** Whether it becomes so in time. */
async function within(isSo: () => Promise<boolean>): Promise<boolean> {
	const last = performance.now() + PATIENCE;
	while (!(await isSo())) {
		if (performance.now() > last) return false;
		await pause(50);
	}
	return true;
}
