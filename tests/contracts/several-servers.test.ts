import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { uuidV7 } from '#shared/domain/ids.ts';
import { enter, people, type Client } from './client/client.ts';
import type { Stream } from './client/events.ts';
import type { OwnFact } from './client/types.ts';
import { startLadders } from '#server/alerts/start-ladders.ts';
import { openPostgres } from '#server/db/postgres.ts';
import { startWatches } from '#server/store/watch-store.ts';
import { twoServers, type TwoServers } from '#tests/kit/two-servers.ts';

const PLACEMENT = 'stage-lea';

describe('two servers on one database', () => {
	let servers: TwoServers;
	beforeAll(async () => {
		servers = await twoServers(inject('postgresUrl'));
	});
	afterAll(() => servers.stop());

	it('[SY53] make its tables and its school once, though they start at the same moment', async () => {
		const [one, other] = await Promise.all(servers.urls.map(people));
		expect(one).toEqual(other);
		const client = postgres(servers.databaseUrl, { max: 1, onnotice: () => undefined });
		const [rows] = await client<{ schools: number; servers: number }[]>`
			select (select count(*)::int from school) as schools, (select count(*)::int from server) as servers`;
		await client.end();
		expect(rows).toEqual({ schools: 1, servers: 1 });
	});

	it('[SY53] wait for each other where both put in the same row', async () => {
		const clock = { now: () => Date.now() };
		const database = await openPostgres(servers.databaseUrl);
		const client = postgres(servers.databaseUrl, { max: 1, onnotice: () => undefined });
		const starts: Promise<void>[] = [];
		await client`delete from job where kind in ('ladder', 'watch')`;
		await client.begin(async (transaction) => {
			await transaction`
				insert into job (school_id, job_id, kind, placement_id, about, due_at)
				select distinct school_id, 'ladder/' || placement_id, 'ladder', placement_id, '{}'::jsonb, 0 from alert
				union all select school_id, 'watch', 'watch', '', '{}'::jsonb, 0 from school`;
			starts.push(startLadders(database, clock), startWatches(database, clock));
			await vi.waitFor(async () => {
				const waiting = await servers.admin`
					select 1 from pg_stat_activity where datname = ${servers.name} and wait_event_type = 'Lock'`;
				expect(waiting).toHaveLength(2);
			});
		});
		await Promise.all(starts);
		await client.end();
		await database.close();
	});

	it('[SY50] a report to the one reaches the board that is open on the other', async () => {
		const [one, other] = servers.urls;
		const tutor = await enter(one, 'tuteur-pain', 'phone');
		const board = await enter(other, 'cpe-a', 'desk');
		const stream = await board.live();
		expect(await nextPoke(stream)).toContain(PLACEMENT);
		await board.sync();
		const { id } = await report(tutor);
		expect(await nextPoke(stream)).toEqual([PLACEMENT]);
		await board.sync();
		expect(board.alert(PLACEMENT, `accident/${id}`)?.state).toBe('raised');
		const taken = { type: 'taken', at: Date.now(), alert: `accident/${id}`, covers: [id] };
		const phone = await tutor.live();
		await nextPoke(phone);
		await board.tell({ id: newId(), placement: PLACEMENT, section: 'followup', body: taken });
		expect(await nextPoke(phone)).toEqual([PLACEMENT]);
		await tutor.sync();
		expect(tutor.alert(PLACEMENT, `accident/${id}`)?.state).toBe('taken');
		stream.close();
		phone.close();
	});

	it('[SY50] a session of the one holds on the other, and ends on both', async () => {
		const [one, other] = servers.urls;
		const client = await enter(one, 'cpe-b', 'desk');
		client.server = other;
		expect((await client.me()).status).toBe(200);
		expect((await client.fetch('/api/leave', { method: 'POST' })).status).toBe(204);
		client.server = one;
		expect((await client.me()).status).toBe(401);
	});

	it('[SY51] what is reported while no notification passes is seen once it passes again', async () => {
		const { urls, admin, name } = servers;
		const tutor = await enter(urls[0], 'tuteur-pain', 'phone');
		const board = await enter(urls[1], 'cpe-a', 'desk');
		const stream = await board.live();
		await nextPoke(stream);
		await board.sync();
		// Nobody may come back before the report is in.
		await admin.unsafe(`alter database ${name} allow_connections false`);
		let reported: OwnFact | undefined;
		try {
			const ended = await admin`
				select pg_terminate_backend(pid) from pg_stat_activity
				where datname = ${name} and starts_with(application_name, 'carnet-bus/')`;
			expect(ended).toHaveLength(2);
			await vi.waitFor(async () => expect(await channels()).toBe(0));
			reported = await report(tutor);
		} finally {
			await admin.unsafe(`alter database ${name} allow_connections true`);
		}
		// All of theirs: nobody knows what was missed.
		while ((await nextPoke(stream)).length === 1);
		await board.sync();
		expect(board.alert(PLACEMENT, `accident/${reported.id}`)?.state).toBe('raised');
		await vi.waitFor(async () => expect(await channels()).toBe(2), 20_000);
		const { id } = await report(tutor);
		// Those of both servers that came back may be on the way before it.
		await vi.waitFor(async () => {
			await nextPoke(stream);
			await board.sync();
			expect(board.alert(PLACEMENT, `accident/${id}`)?.state).toBe('raised');
		}, 20_000);
		stream.close();

		async function channels(): Promise<number> {
			const rows = await admin`select pid from pg_stat_activity
				where datname = ${name} and starts_with(application_name, 'carnet-bus/')`;
			return rows.length;
		}
	});
});

async function nextPoke(stream: Stream): Promise<readonly string[]> {
	for (;;) {
		const { event, data } = await stream.next();
		if (event === 'poke') return (data as { placements: string[] }).placements;
	}
}

async function report(tutor: Client): Promise<OwnFact> {
	await tutor.sync();
	const halfDay = tutor.card(PLACEMENT).halfDays[0]?.key;
	const body = { type: 'accident', at: Date.now(), halfDay };
	const fact = { id: newId(), placement: PLACEMENT, section: 'presence', body };
	expect((await tutor.tell(fact)).status).toBe('ok');
	return fact;
}

function newId(): string {
	return uuidV7(Date.now(), randomBytes(10));
}
