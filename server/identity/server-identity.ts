import { sql } from 'drizzle-orm';
import type { Instant } from '#shared/domain/time.ts';
import type { Database, Tx } from '#server/db/database.ts';
import type { Random } from '#server/ports.ts';
import type { ServerIdentity } from '#server/sync/news.ts';

/**
 * The epoch, and the key of cursors and receipts, made with the database; several processes starting at once
 * agree. SY20: rows that lie elsewhere than when a server last started on them were copied, or brought back from
 * before: another epoch begins.
 */
export function serverIdentity(
	database: Database,
	random: Random,
	now: Instant
): Promise<ServerIdentity> {
	return database.withOwner(async (tx) => {
		await asKeeper(tx);
		await tx.all(sql`
			insert into server (epoch, cursor_key) values (gen_random_uuid()::text, ${random.bytes(32)})
			on conflict do nothing`);
		await followPlace(tx, database, now);
		const place = await database.place.renew();
		const [row] = await tx.all<ServerIdentity>(sql`
			update server set place = ${place} returning epoch, cursor_key as "cursorKey"`);
		if (!row) throw new Error('the server row was just written');
		return row;
	});
}

/** The epoch of now: another process may have changed it. */
export async function currentIdentity(
	database: Database,
	{ cursorKey }: ServerIdentity
): Promise<ServerIdentity> {
	return { epoch: await database.withServer(epochIn), cursorKey };
}

/** As this transaction sees it, whoever's it is. */
export async function epochIn(tx: Tx): Promise<string> {
	const [row] = await tx.all<{ epoch: string }>(sql`select epoch from server`);
	if (!row) throw new Error('the server row is gone');
	return row.epoch;
}

/** What links and receipts are made with. */
export async function serverKey(database: Database): Promise<Uint8Array> {
	const [row] = await database.withServer((tx) =>
		tx.all<{ key: Uint8Array }>(sql`select cursor_key as key from server`)
	);
	if (!row) throw new Error('the server row is gone');
	return row.key;
}

/** Another epoch, once: processes that find out at the same moment agree on the first one's. */
export async function changeEpoch(
	database: Database,
	from: ServerIdentity,
	now: Instant
): Promise<ServerIdentity> {
	await database.withOwner(async (tx) => {
		await asKeeper(tx);
		await tx.all(sql`
			update server set epoch = gen_random_uuid()::text, epoch_at = ${now} where epoch = ${from.epoch}`);
	});
	return currentIdentity(database, from);
}

/** SY20, when a connection comes back: what answers may be an older copy. @returns whether it was */
export function checkPlace(database: Database, now: Instant): Promise<boolean> {
	return database.withOwner(async (tx) => {
		await asKeeper(tx);
		return followPlace(tx, database, now);
	});
}

async function followPlace(tx: Tx, database: Database, now: Instant): Promise<boolean> {
	const place = await database.place.name();
	// Of an older version, which recorded none: nothing can be said of it yet.
	const moved = await tx.all(sql`
		update server set epoch = gen_random_uuid()::text, epoch_at = ${now}, place = ${place}
		where place <> ${place} returning epoch`);
	return moved.length > 0;
}

async function asKeeper(tx: Tx): Promise<void> {
	await tx.all(sql`set local role carnet_keeper`);
}
