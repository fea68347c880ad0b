import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#server/db/database.ts';
import { migrationCount } from '#server/db/migrations.ts';
import { keepBeforeUpgrade } from '#server/upkeep/before-upgrade.ts';
import { restore } from '#server/upkeep/restore.ts';
import { pageOf, textOf } from '#tests/kit/answers.ts';
import { openPgliteCopy, openPostgresCopy } from '#tests/kit/databases.ts';
import { openWorld } from '#tests/kit/world.ts';

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'carnet-upgrade-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** As it was before the table of the audit came. */
async function makeOlder(database: Database): Promise<void> {
	await database.withOwner(async (tx) => {
		await tx.all(sql`drop table audit_entry`);
		await tx.all(sql`delete from drizzle.__drizzle_migrations
			where id > (select max(id) - ${migrationCount() - 7} from drizzle.__drizzle_migrations)`);
	});
}

describe.each([
	['PGlite', openPgliteCopy],
	['PostgreSQL', openPostgresCopy]
] as const)('upgrading on %s', (kind, open) => {
	it('[UP1] keeps a database that is behind as it stands, and it comes back from that', async () => {
		const [older, fresh] = [await open(), await open()];
		try {
			const world = await openWorld(older);
			const lea = await world.enter('lea');
			await lea.send({ pages: [pageOf(textOf('avant la mise à jour'))] });
			const place = join(folder, kind);
			expect(
				await keepBeforeUpgrade(older, place, world.now),
				'nothing is pending'
			).toBeUndefined();
			await makeOlder(older);
			const path = (await keepBeforeUpgrade(older, place, world.now)) ?? '';
			expect(path).toMatch(/before-upgrade-.*\.carnet$/);
			const options = { replace: true, migrations: migrationCount(), now: world.now };
			expect(await restore(fresh, path, options)).toMatchObject({ ok: true });
			const pages = await fresh.withOwner((tx) => tx.all(sql`select fields from page`));
			expect(JSON.stringify(pages)).toContain('avant la mise à jour');
			for (let day = 1; day <= 4; day++) {
				await keepBeforeUpgrade(older, place, world.now + day * 86_400_000);
			}
			expect(await readdir(place), 'the last three').toHaveLength(3);
		} finally {
			await older.close();
			await fresh.close();
		}
	});

	it('[UP1] only migrates an empty database', async () => {
		const database = await open();
		try {
			await makeOlder(database);
			expect(await keepBeforeUpgrade(database, join(folder, 'none'), 0)).toBeUndefined();
		} finally {
			await database.close();
		}
	});
});
