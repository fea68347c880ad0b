import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { DEMO_SCHOOL } from '#tests/kit/world.ts';
import { openPostgresCopy } from '#tests/kit/databases.ts';

it('[SY63] PostgreSQL compiles no statement, whatever it thinks that one costs', async () => {
	const database = await openPostgresCopy();
	try {
		const shown = await database.withSchool(DEMO_SCHOOL, (tx) => tx.all(sql`show jit`));
		expect(shown).toEqual([{ jit: 'off' }]);
	} finally {
		await database.close();
	}
});
