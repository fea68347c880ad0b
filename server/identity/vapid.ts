import { sql } from 'drizzle-orm';
import webPush from 'web-push';
import { json, type Database } from '#server/db/database.ts';
import { inEverySchool } from '#server/db/every-school.ts';

/**
 * The pair that browsers subscribe with, made with the database and kept: another one would silence all of them.
 * Several processes starting at once agree on the first one's.
 */
export async function vapidKeys(
	database: Database
): Promise<{ readonly publicKey: string; readonly privateKey: string }> {
	const [row] = await inEverySchool(database, (tx) =>
		tx.all<{ vapid: { publicKey: string; privateKey: string } }>(sql`
			update server set vapid = coalesce(vapid, ${json(webPush.generateVAPIDKeys())}::text::jsonb)
			returning vapid`)
	);
	if (!row) throw new Error('the server row is made before');
	return row.vapid;
}
