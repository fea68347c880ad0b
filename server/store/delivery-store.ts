import { sql } from 'drizzle-orm';
import type { Channel, DeliveryState } from '#shared/domain/delivery.ts';
import type { AlertId, PersonId, PlacementId } from '#shared/domain/ids.ts';
import type { Message } from '#shared/domain/telling.ts';
import type { Instant } from '#shared/domain/time.ts';
import { json, type Tx } from '#server/db/database.ts';

/** One message as it stands. */
export interface Delivery {
	readonly id: string;
	readonly placement: PlacementId;
	readonly alert: AlertId;
	readonly ground: string;
	readonly step: string;
	readonly channel: Channel;
	readonly person: PersonId;
	readonly state: DeliveryState;
	readonly attempts: number;
	readonly dueAt: Instant;
	readonly code: string | null;
}

/** Ids of the messages ever written about a placement's alerts, without their placement. */
export async function writtenOf(tx: Tx, placement: PlacementId): Promise<ReadonlySet<string>> {
	const rows = await tx.all<{ id: string }>(sql`
		select substr(delivery_id, length(placement_id) + 2) as id from delivery where placement_id = ${placement}`);
	return new Set(rows.map(({ id }) => id));
}

/**
 * Writes messages before they are sent: on the screen at once, outside each with its job. The placement's counter moves,
 * since its card says who was told. Nothing is written when somebody moved the counter in between.
 * @param told.within this transaction has moved the counter itself
 * @returns whether the race was won
 */
export async function addDeliveries(
	tx: Tx,
	placement: PlacementId,
	{
		counter,
		due,
		now,
		within = false
	}: { counter: number; due: readonly Message[]; now: Instant; within?: boolean }
): Promise<boolean> {
	const rows = due.map((message) => ({ ...message, id: `${placement}|${message.id}` }));
	const moved = await tx.all(sql`
		with moved as (
			${
				within
					? sql`select school_id, placement_id from placement
						where placement_id = ${placement} and counter = ${counter}`
					: sql`update placement set counter = counter + 1
						where placement_id = ${placement} and counter = ${counter}
						returning school_id, placement_id`
			}
		), written as (
			insert into delivery (school_id, delivery_id, placement_id, alert_id, ground, step, turn, channel, person_id,
				state, due_at, changed_at)
			select m.school_id, x.id, m.placement_id, x.alert, x.ground, x.step, x.turn, x.channel, x.person,
				case x.channel when 'app' then 'sent' else 'due' end, x."dueAt", ${now}::bigint
			from moved m, jsonb_to_recordset(${json(rows)}::text::jsonb) as x(id text, alert text, ground text,
				step text, turn integer, channel text, person text, "dueAt" bigint)
			on conflict do nothing
			returning school_id, delivery_id, placement_id, channel, due_at
		), jobs as (
			insert into job (school_id, job_id, kind, placement_id, about, due_at, outside_since)
			select school_id, 'send/' || delivery_id, channel, placement_id,
				jsonb_build_object('delivery', delivery_id), ${now}::bigint, due_at
			from written where channel <> 'app'
			on conflict do nothing
		)
		select 1 from moved`);
	return moved.length > 0;
}

export async function deliveryOf(tx: Tx, id: string): Promise<Delivery | undefined> {
	const [row] = await tx.all<Delivery>(sql`
		select delivery_id as id, placement_id as placement, alert_id as alert, ground, step, channel,
			person_id as person, state, attempts, due_at as "dueAt", code
		from delivery where delivery_id = ${id}`);
	return row;
}

/** One attempt more is written before it is made: what dies in it shows as `sending`. */
export async function beginAttempt(tx: Tx, id: string, now: Instant): Promise<void> {
	await tx.all(sql`
		update delivery set state = 'sending', attempts = attempts + 1, changed_at = ${now},
			maybe_twice = maybe_twice or state = 'sending'
		where delivery_id = ${id}`);
}

export async function endAttempt(
	tx: Tx,
	id: string,
	state: DeliveryState,
	code: string | undefined,
	now: Instant
): Promise<void> {
	await tx.all(sql`
		update delivery set state = ${state}, changed_at = ${now}, code = coalesce(${code ?? null}::text, code)
		where delivery_id = ${id}`);
}

/** What readers see of the placement has changed: they are told by its next counter. */
export async function touch(tx: Tx, placement: PlacementId): Promise<void> {
	await tx.all(sql`update placement set counter = counter + 1 where placement_id = ${placement}`);
}
