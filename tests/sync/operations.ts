import { sql } from 'drizzle-orm';
import type { Member } from '#shared/domain/people.ts';
import { PLACEMENTS } from './cast.ts';
import { Chance, seedEverything } from './chance.ts';
import { commits } from './commits.ts';
import { closePage, say, write } from './hands.ts';
import type { Fate } from './network.ts';
import type { Phone, Tab } from './phone.ts';
import { restore } from './restoring.ts';
import { turns } from './turns.ts';
import type { World } from './world.ts';

/** What happens next, and the one number that everything in it follows from. */
export interface Operation {
	readonly what: What;
	readonly seed: number;
}

type Run = (world: World, chance: Chance, phone: Phone) => Promise<void>;

const FAULTS: readonly Fate[] = [
	'lost-before',
	'lost-after',
	'lost-after',
	'twice',
	'portal',
	'busy'
];

/** With its weight. */
const OPERATIONS = {
	write: [22, (world, chance, phone) => act(world, chance, phone, write)],
	say: [26, (world, chance, phone) => act(world, chance, phone, say)],
	'close a page': [2, (world, chance, phone) => act(world, chance, phone, closePage)],
	'open a tab': [
		2,
		(world, chance, phone) => tabOn(world, chance, phone, true).then(() => undefined)
	],
	synchronise: [
		4,
		(world, chance, phone) =>
			act(world, chance, phone, (_, tab) => {
				// Its answer is for the network to give; nobody waits for it here.
				void tab.device.sync();
				return Promise.resolve();
			})
	],
	carry: [12, (world, chance, phone) => carry(world, chance, phone)],
	'carry everything': [3, (world, chance) => world.carryAll(fates(chance), () => true)],
	interleave: [7, (world, chance) => interleave(world, chance)],
	'old request': [2, oldRequest],
	'lose the line': [4, (_world, _chance, phone) => loseTheLine(phone)],
	hide: [3, (world, chance, phone) => look(world, chance, phone, (tab) => tab.hide())],
	show: [2, (world, chance, phone) => look(world, chance, phone, (tab) => tab.show())],
	poke: [
		2,
		(world, chance, phone) => look(world, chance, phone, (tab) => tab.streams.at(-1)?.emit('poke'))
	],
	kill: [4, (world, chance, phone) => look(world, chance, phone, (tab) => tab.kill())],
	'sign out': [1, signOut],
	'end the session': [1, (world, _chance, phone) => world.server.signOut(phone.token ?? '')],
	'sign in': [2, signIn],
	'pass a moment': [6, (world, chance) => world.pass(chance.pick([150, 2500, 16_000]) ?? 0)],
	'pass a while': [3, (world, chance) => world.pass(chance.pick([70_000, 300_000, 960_000]) ?? 0)],
	'set a clock': [2, setClock],
	work: [
		3,
		(world) =>
			world.server
				.work()
				.finish()
				.then(() => undefined)
	],
	'work and die': [1, workAndDie],
	'crash the server': [2, (world) => crash(world)],
	'back up': [2, (world) => world.server.backUp()],
	restore: [1, restore],
	'end a part': [2, (world, chance) => part(world, chance, true)],
	'give a part back': [2, (world, chance) => part(world, chance, false)],
	erase: [1, erase]
} as const satisfies Record<string, readonly [number, Run]>;

type What = keyof typeof OPERATIONS;

const BAG: readonly What[] = Object.entries(OPERATIONS).flatMap(([what, [weight]]) =>
	Array.from({ length: weight }, () => what as What)
);

export function someOperations(chance: Chance, count: number): Operation[] {
	return Array.from({ length: count }, () => ({
		what: chance.pick(BAG) ?? 'carry',
		seed: chance.below(2 ** 31)
	}));
}

export async function perform(world: World, { what, seed }: Operation): Promise<void> {
	seedEverything(seed);
	const chance = new Chance(seed);
	// Who has something open is who most often does something.
	const awake = world.phones.filter(({ tabs }) => tabs.length > 0);
	const likely = chance.often(0.9) && awake.length > 0 ? awake : world.phones;
	const writers = likely.filter(isStudents);
	const phone = chance.pick(what === 'write' && writers.length > 0 ? writers : likely);
	if (!phone) return;
	const run: Run = OPERATIONS[what][1];
	await run(world, chance, phone);
	await world.rest();
}

function loseTheLine(phone: Phone): Promise<void> {
	phone.setOnline(!phone.online);
	return Promise.resolve();
}

function crash(world: World): Promise<void> {
	world.network.crash();
	return Promise.resolve();
}

function isStudents({ person }: Phone): boolean {
	return PLACEMENTS.some(({ student }) => student === person);
}

/** Something on a tab; now and then the phone dies in the middle of it. */
async function act(
	world: World,
	chance: Chance,
	phone: Phone,
	run: (world: World, tab: Tab, chance: Chance) => Promise<void>
): Promise<void> {
	const tab = await tabOn(world, chance, phone, false);
	const dies = chance.often(0.05);
	const outcome = run(world, tab, new Chance(chance.below(2 ** 31)))
		.catch((error: unknown) => {
			if (!tab.dead) world.ledger.fault(`${phone.name}: ${String(error)}`);
		})
		.finally(() => tab.acting--);
	tab.acting++;
	if (!dies) await world.rest();
	else {
		await dying(world, chance);
		tab.kill();
	}
	if (chance.often(0.25)) await carry(world, chance, phone);
	void outcome;
}

/** After some turns, or right after a transaction. */
function dying(world: World, chance: Chance): Promise<void> {
	return chance.often(0.4)
		? turns(chance.below(160), world.busy)
		: commits(1 + chance.below(3), world.busy);
}

async function tabOn(world: World, chance: Chance, phone: Phone, another: boolean): Promise<Tab> {
	const open = world.tabOf(phone, chance);
	if (open && !(another && phone.tabs.length < 2)) return open;
	const tab = await phone.open();
	await world.rest();
	return tab;
}

function fates(chance: Chance): () => Fate {
	const bad = chance.often(0.4) ? 0.4 : 0;
	return () => (chance.often(bad) ? (chance.pick(FAULTS) ?? 'arrives') : 'arrives');
}

async function carry(world: World, chance: Chance, phone: Phone): Promise<void> {
	if (chance.often(0.12)) {
		const call = world.network.of(phone);
		if (!call) return;
		await world.network.carry(call, 'arrives');
		await dying(world, chance);
		if (!call.tab.dead) call.tab.kill();
		return;
	}
	await world.carryAll(fates(chance), (call) => call.tab.phone === phone);
}

/** Several requests at once, a transaction of each in turn. */
async function interleave(world: World, chance: Chance): Promise<void> {
	if (world.network.calls.length < 2) {
		for (const tab of world.tabs) tab.show();
		await world.rest();
	}
	// Few at a time: a race is lost between one load and one commit.
	const racing = 2 + chance.below(2);
	for (let steps = 10 + chance.below(24); steps > 0; steps--) {
		const call = chance.pick(world.network.calls.slice(0, racing));
		if (!call) return;
		await world.network.step(call, chance.often(0.05));
		await world.rest();
	}
}

async function oldRequest(world: World, chance: Chance): Promise<void> {
	const stray = chance.pick(world.network.strays);
	if (stray) await world.network.stray(stray);
}

function look(world: World, chance: Chance, phone: Phone, run: (tab: Tab) => void): Promise<void> {
	const tab = world.tabOf(phone, chance);
	if (tab) run(tab);
	return Promise.resolve();
}

async function signOut(world: World, chance: Chance, phone: Phone): Promise<void> {
	const tab = world.tabOf(phone, chance);
	if (!tab) return;
	void tab.device.signOut().then(
		(outcome) => {
			if (outcome !== 'done') return;
			world.ledger.receipts.delete(phone.name);
			world.ledger.leave(phone.name);
			tab.kill();
		},
		(error: unknown) => {
			if (!tab.dead) world.ledger.fault(`${phone.name}: signing out: ${String(error)}`);
		}
	);
	await world.rest();
	await world.carryAll(fates(chance), (call) => call.tab.phone === phone);
}

async function signIn(world: World, _chance: Chance, phone: Phone): Promise<void> {
	phone.token = await world.server.signIn(phone.person);
}

const YEAR = 365 * 86_400_000;

function setClock(_world: World, chance: Chance, phone: Phone): Promise<void> {
	const far = chance.pick([3600_000, 3 * 86_400_000, 12 * YEAR]) ?? 0;
	phone.skew = chance.often(0.3) ? 0 : Math.round((chance.next() * 2 - 1) * far);
	return Promise.resolve();
}

async function workAndDie(world: World, chance: Chance): Promise<void> {
	const flow = world.server.work();
	for (let steps = 1 + chance.below(4); steps > 0 && !flow.done; steps--) await flow.step();
}

async function part(world: World, chance: Chance, ends: boolean): Promise<void> {
	const placement = chance.pick(PLACEMENTS)?.id ?? '';
	const members = world.server.members.get(placement) ?? [];
	const whose = chance.pick(['tuteur', 'ref', 'ref-bis', 'tuteur', 'student'] as const) ?? 'tuteur';
	const isMeant = ({ person, role }: Member): boolean => person === whose || role === whose;
	const changed = members.map((member): Member => {
		if (!isMeant(member)) return member;
		const { ended: _ended, ...rest } = member;
		return ends ? { ...rest, ended: true } : rest;
	});
	const joins = !ends && whose === 'ref-bis' && !members.some(isMeant);
	await world.server.changeMembers(placement, [
		...changed,
		...(joins ? [{ person: whose, role: 'referent' as const }] : [])
	]);
}

async function erase(world: World, chance: Chance): Promise<void> {
	const { database, school } = world.server;
	const found = await database.withSchool(school, (tx) =>
		tx.all<{ placement: string; fact: string | null; page: string | null; author: string }>(sql`
			select placement_id as placement, fact_id as fact, null as page, author_id as author from fact
			union all select placement_id, null, page, author_id from page order by 1, 2, 3`)
	);
	const one = chance.pick(chance.often(0.5) ? found.filter(({ page }) => page !== null) : found);
	if (!one) return;
	const { placement, fact, page, author } = one;
	await world.server.erase(placement, {
		facts: fact === null ? [] : [fact],
		pages: page === null ? [] : [{ author, page }]
	});
	world.ledger.erased.add(`${placement}/${fact ?? page}`);
}
