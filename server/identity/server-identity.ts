import { sql } from 'drizzle-orm';
import type { Database } from '#server/db/database.ts';
import type { Random } from '#server/ports.ts';
import type { ServerIdentity } from '#server/sync/news.ts';

/** The epoch and the key of cursors, made with the database; several processes starting at once agree. */
export async function serverIdentity(database: Database, random: Random): Promise<ServerIdentity> {
	return database.withOwner(async (tx) => {
		await tx.all(sql`
			insert into server (epoch, cursor_key) values (gen_random_uuid()::text, ${random.bytes(32)})
			on conflict do nothing`);
		const [row] = await tx.all<ServerIdentity>(
			sql`select epoch, cursor_key as "cursorKey" from server`
		);
		if (!row) throw new Error('the server row was just written');
		return row;
	});
}

/** The epoch of now: another process may have changed it. */
export async function currentIdentity(
	database: Database,
	{ cursorKey }: ServerIdentity
): Promise<ServerIdentity> {
	const [row] = await database.withServer((tx) =>
		tx.all<{ epoch: string }>(sql`select epoch from server`)
	);
	if (!row) throw new Error('the server row is gone');
	return { epoch: row.epoch, cursorKey };
}

/** Another epoch, once: processes that find out at the same moment agree on the first one's. */
export async function changeEpoch(
	database: Database,
	from: ServerIdentity
): Promise<ServerIdentity> {
	await database.withServer((tx) =>
		tx.all(sql`update server set epoch = gen_random_uuid()::text where epoch = ${from.epoch}`)
	);
	return currentIdentity(database, from);
}
