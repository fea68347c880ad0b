import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import postgres from 'postgres';

/*
 * The least that a durable exchange can be here: HTTP as Node speaks it, this driver, one row with a commit of its own, an answer
 * of as many bytes. Nobody is asked who they are, nothing is read, decided, admitted or told.
 */

const ANSWER = Buffer.alloc(3_000, 'a');
const sql = postgres(process.env.DATABASE_URL ?? '', { max: 10 });
await sql`create table least (id bigserial primary key, body bytea not null)`;

const server = createServer((request, response) => {
	void buffer(request).then(async (body) => {
		await sql`insert into least (body) values (${body})`;
		response.end(ANSWER);
	});
});
server.listen(0, '127.0.0.1', () => {
	process.stdout.write(`ready http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
