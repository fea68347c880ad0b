import type { FactBody } from '#shared/domain/bodies.ts';
import type { PersonId, PlacementId } from '#shared/domain/ids.ts';
import type { FactRow, MetaRow, OutboxRow, PlacementRow, TextRow } from './database.ts';
import type { DeviceState, HeldFact, HeldPlacement, Progress } from './device.ts';
import type { LinkState } from './link.ts';

/* What rows of the record say, whoever has read them: Dexie's live queries, or a first glance. */

/** After everything that has an instant or a rank. */
const NEVER = Number.MAX_SAFE_INTEGER;

/** One placement, of its own row, facts and texts. */
export function placementIn(
	me: PersonId,
	{ id, card, contacts }: PlacementRow,
	facts: readonly FactRow[],
	texts: readonly TextRow[]
): HeldPlacement {
	const inOrder = facts.toSorted(
		(a, b) =>
			(a.receivedAt || NEVER) - (b.receivedAt || NEVER) ||
			(a.rank ?? NEVER) - (b.rank ?? NEVER) ||
			a.keptAt - b.keptAt
	);
	return {
		id,
		card,
		contacts,
		facts: inOrder.map((row) => heldFact(row, me)),
		texts: texts.map(({ placement: _placement, ...text }) => text)
	};
}

/** All of them, in the order of their rows. */
export function placementsIn(
	me: PersonId,
	placements: readonly PlacementRow[],
	facts: readonly FactRow[],
	texts: readonly TextRow[]
): HeldPlacement[] {
	const factsOf = byPlacement(facts);
	const textsOf = byPlacement(texts);
	return placements.map((row) =>
		placementIn(me, row, factsOf.get(row.id) ?? [], textsOf.get(row.id) ?? [])
	);
}

export function byPlacement<Row extends { readonly placement: PlacementId }>(
	rows: readonly Row[]
): Map<PlacementId, Row[]> {
	const groups = new Map<PlacementId, Row[]>();
	for (const row of rows) {
		const group = groups.get(row.placement);
		if (group) group.push(row);
		else groups.set(row.placement, [row]);
	}
	return groups;
}

/** How far the disk is behind the school. */
export type Unsent = Pick<DeviceState, 'lastExchangeAt' | 'shift' | 'unsent' | 'oldestUnsentAt'>;

/** @param outbox every row, in its order */
export function unsentIn(
	meta: readonly (MetaRow | undefined)[],
	outbox: readonly OutboxRow[]
): Unsent {
	const valueOf = (key: MetaRow['key']): number =>
		Number(meta.find((row) => row?.key === key)?.value ?? 0);
	const [oldest] = outbox;
	return {
		lastExchangeAt: valueOf('lastExchangeAt'),
		shift: valueOf('shift'),
		unsent: new Set(outbox.map(({ placement, fact, page }) => `${placement}/${fact ?? page ?? ''}`))
			.size,
		...(oldest ? { oldestUnsentAt: oldest.keptAt } : {})
	};
}

/** What the disk knows and what this tab knows, as one. */
export function stateIn(unsent: Unsent, { unkept, ...link }: LinkState): DeviceState {
	return { ...unsent, ...link, ...(unkept ? { unkept: true as const } : {}) };
}

function heldFact(row: FactRow, me: PersonId): HeldFact {
	const { placement, id, section, author, receivedAt } = row;
	return {
		placement,
		id,
		section,
		author,
		receivedAt,
		// A type that this version does not know matches none of its rules.
		body: row.body as FactBody,
		...(author === me ? { progress: progressOf(row) } : {})
	};
}

function progressOf({ code, receivedAt, keptAt }: FactRow): Progress {
	if (code !== undefined) return { state: 'refused', code };
	return receivedAt > 0 ? { state: 'received', at: receivedAt } : { state: 'kept', at: keptAt };
}
