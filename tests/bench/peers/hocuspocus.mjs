// Hocuspocus as its guide sets it up: the document's update in one row of PostgreSQL, its own times of storing.
import { Database } from '@hocuspocus/extension-database';
import { Server } from '@hocuspocus/server';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
await pool.query(
	'create table if not exists documents (name text primary key, state bytea not null)'
);

const server = new Server({
	address: '127.0.0.1',
	port: 0,
	quiet: true,
	stopOnSignals: false,
	extensions: [
		new Database({
			async fetch({ documentName }) {
				const { rows } = await pool.query('select state from documents where name = $1', [
					documentName
				]);
				return rows[0]?.state ?? null;
			},
			async store({ documentName, state }) {
				await pool.query(
					`insert into documents (name, state) values ($1, $2)
					on conflict (name) do update set state = excluded.state`,
					[documentName, state]
				);
			}
		})
	],
	// Cheaper than the look into a database that a session needs.
	async onAuthenticate({ token }) {
		if (token !== 'phone') throw new Error('not authorised');
	}
});
await server.listen();
process.stdout.write(`ready ws://127.0.0.1:${server.address.port}\n`);
