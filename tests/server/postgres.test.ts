import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { openPostgres } from '#server/db/postgres.ts';
import { openPostgresCopy } from '#tests/kit/databases.ts';
import { findPostgres, startPostgres } from '#tests/kit/postgres.mjs';
import { DEMO_SCHOOL } from '#tests/kit/world.ts';

it('[SY63] PostgreSQL compiles no statement, whatever it thinks that one costs', async () => {
	const database = await openPostgresCopy();
	try {
		const shown = await database.withSchool(DEMO_SCHOOL, (tx) => tx.all(sql`show jit`));
		expect(shown).toEqual([{ jit: 'off' }]);
	} finally {
		await database.close();
	}
});

it('a database on this machine is reached by its socket, as PostgreSQL’s own tools write it', async () => {
	const server = await startPostgres(findPostgres() ?? '');
	try {
		const { port } = new URL(server.url);
		const socket = `postgres://postgres@${encodeURIComponent(server.folder)}:${port}/postgres`;
		const database = await openPostgres(socket);
		try {
			// Over TCP there is an address.
			const asked = sql`select inet_client_addr() as address`;
			expect(await database.withOwner((tx) => tx.all(asked))).toEqual([{ address: null }]);
		} finally {
			await database.close();
		}
	} finally {
		await server.stop();
	}
});
