import { setImmediate as turn } from 'node:timers/promises';
import { alertsFor, passagesOf } from '#shared/domain/signal/raise.ts';
import type { SignalContext } from '#shared/domain/signal/find.ts';
import { uuidV7 } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import { ageOn, dayOf, isDay, type Instant } from '#shared/domain/time.ts';
import type { Random } from '#server/ports.ts';
import type { Loaded, Write } from '#server/store/placement-store.ts';
import type { SignalGround } from '#server/store/signal-store.ts';

/**
 * SG20: a commit in which pages settle raises what an adult should read again, in the same statement: nobody can read the
 * words without it being so. Others are answered while a long page is read.
 * @param ground as it is now; undefined: no page settles here
 */
export async function readSettled(
	loaded: Pick<Loaded, 'raised' | 'facts' | 'placement'>,
	write: Write,
	ground: SignalGround | undefined,
	random: Random,
	now: Instant
): Promise<Write> {
	if (!ground) return write;
	const reading = passagesOf(
		write.settled,
		loaded.raised,
		[...loaded.facts, ...write.facts],
		(page) => contextOf(page, loaded.placement, ground)
	);
	let step = reading.next();
	for (; !step.done; step = reading.next()) await turn();
	const found = step.value;
	if (found.length === 0) return write;
	const alerts = alertsFor(found, [...loaded.raised, ...write.raised]);
	return {
		...write,
		passages: found.map((one) => ({ ...one, id: uuidV7(now, random.bytes(10)) })),
		raised: [...write.raised, ...alerts.map((id) => ({ id, raisedAt: now }))]
	};
}

/** What the workplace of that day was to let the student do, and how old they were. */
function contextOf(
	page: PageName,
	{ halfDays }: Loaded['placement'],
	{ birth, terms }: SignalGround
): SignalContext {
	const there = new Set(
		halfDays.filter(({ key }) => !isDay(page) || dayOf(key) === page).map((one) => one.agreement)
	);
	const planned = terms.filter(({ agreement }) => there.has(agreement)).map((one) => one.planned);
	const [first] = halfDays.map(({ key }) => dayOf(key)).sort();
	const on = isDay(page) ? page : first;
	return {
		course: 'observation',
		...(birth !== '' && on !== undefined ? { age: ageOn(birth, on) } : {}),
		...(planned.length > 0 ? { planned: planned.join(' ') } : {})
	};
}
