import { defineConfig } from 'drizzle-kit';

/** `npm run migration` writes the next migration from the schema; policies are written by hand beside it. */
export default defineConfig({
	dialect: 'postgresql',
	schema: './server/db/schema/index.ts',
	out: './server/db/migrations'
});
