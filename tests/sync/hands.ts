import type { OpenPage } from '#web/device/device.ts';
import { DAYS, PLACEMENTS } from './cast.ts';
import type { Chance } from './chance.ts';
import { lettersIn } from './ledger.ts';
import type { Tab } from './phone.ts';
import { somethingFrom } from './sayings.ts';
import { now, type World } from './world.ts';

/* What a person does on one tab. Each may be cut at any await by a kill. */

/** What was typed on an open page since its last flush that was heard to succeed. */
const unheard = new WeakMap<
	OpenPage,
	{ readonly typed: Set<string>; readonly deleted: Set<string> }
>();

export async function say(world: World, tab: Tab, chance: Chance): Promise<void> {
	const { phone } = tab;
	const { ledger } = world;
	const own = PLACEMENTS.find(({ student }) => student === phone.person);
	const placement = own?.id ?? chance.pick(PLACEMENTS)?.id ?? '';
	const { placements } = await now(tab.device.holding());
	const held = placements.find(({ id }) => id === placement);
	const [section, body] = somethingFrom({
		person: phone.person,
		placement,
		at: tab.environment.now(),
		alerts: held?.card?.alerts ?? [],
		ledger,
		chance
	});
	const said = ledger.say({ person: phone.person, phone: phone.name, placement, section, body });
	ledger.kept(said, await tab.device.record(placement, section, body));
}

/** Types, deletes or replaces somewhere on a page, and most often waits for « Gardé ». */
export async function write(world: World, tab: Tab, chance: Chance): Promise<void> {
	const { phone } = tab;
	const { ledger } = world;
	const placement = PLACEMENTS.find(({ student }) => student === phone.person)?.id;
	if (placement === undefined) return;
	const name = chance.pick([DAYS[0], DAYS[0], DAYS[1], 'before']) ?? 'before';
	let page = tab.pages.get(name);
	if (!page) {
		page = await tab.device.openPage(placement, name);
		tab.pages.set(name, page);
	}
	for (let times = 1 + chance.below(2); times > 0; times--) {
		// Nobody types at two places within one pile of keys.
		world.server.now += 100;
		phone.ring();
		const field = chance.often(0.7) ? 'done' : 'learned';
		const before = Array.from(page.fields[field] ?? '');
		const from = chance.below(before.length + 1);
		const removed = chance.often(0.3) ? before.slice(from, from + 1 + chance.below(4)) : [];
		const inserted =
			removed.length > 0 && chance.often(0.6)
				? ''
				: ledger.write(1 + chance.below(5), {
						person: phone.person,
						phone: phone.name,
						placement,
						page: name
					});
		const head = [...before.slice(0, from), inserted].join('');
		const tail = before.slice(from + removed.length).join('');
		const pile = unheard.get(page) ?? { typed: new Set(), deleted: new Set() };
		unheard.set(page, pile);
		for (const letter of removed) {
			pile.deleted.add(letter);
			const known = ledger.letters.get(letter);
			if (known) known.deleted ??= 'tried';
		}
		for (const letter of lettersIn(inserted)) pile.typed.add(letter);
		page.type(field, head + tail, head.length);
	}
	if (chance.often(0.75)) await flush(world, tab, page);
}

/** From here on the screen has said « Gardé sur cet appareil ». */
export async function flush(world: World, tab: Tab, page: OpenPage): Promise<void> {
	const pile = unheard.get(page);
	const [typed, deleted] = [[...(pile?.typed ?? [])], [...(pile?.deleted ?? [])]];
	try {
		await page.flush();
	} catch (error) {
		// Erased, or left in another tab: it said so, and one opens it anew.
		if (!String(error).includes('has ended')) throw error;
		for (const [name, open] of tab.pages) if (open === page) tab.pages.delete(name);
		await page.close().catch(() => undefined);
		return;
	}
	if (!tab.dead) heard(world, page, typed, deleted);
}

export async function closePage(world: World, tab: Tab, chance: Chance): Promise<void> {
	const [name, page] = chance.pick([...tab.pages]) ?? [];
	if (name === undefined || !page) return;
	const pile = unheard.get(page);
	tab.pages.delete(name);
	try {
		await page.close();
	} catch (error) {
		if (!String(error).includes('has ended')) throw error;
		return;
	}
	if (!tab.dead) heard(world, page, [...(pile?.typed ?? [])], [...(pile?.deleted ?? [])]);
}

function heard(
	{ ledger }: World,
	page: OpenPage,
	typed: readonly string[],
	deleted: readonly string[]
): void {
	const pile = unheard.get(page);
	for (const letter of typed) {
		pile?.typed.delete(letter);
		const known = ledger.letters.get(letter);
		if (known) known.kept = true;
	}
	for (const letter of deleted) {
		pile?.deleted.delete(letter);
		const known = ledger.letters.get(letter);
		if (known) known.deleted = 'kept';
	}
}
