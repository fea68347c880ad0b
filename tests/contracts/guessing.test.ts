import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { activationCode } from '#shared/domain/entering.ts';
import { createApp } from '#server/app.ts';
import { json, type Database, type Tx } from '#server/db/database.ts';
import { readGiven } from '#server/identity/secrets.ts';
import { serverIdentity } from '#server/identity/server-identity.ts';
import { localGatekeeper } from '#server/sync/gatekeeper.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { comeWith, enterWith, sheetOf, sheetsOf } from '#tests/kit/entering.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

const MINUTE = 60_000;

describeOnBoth('whoever guesses', (database) => {
	let world: World;
	let office: Visitor;

	beforeEach(async () => {
		await wipe(database());
		world = await openWorld(database());
		office = await world.enter('secretariat');
	});

	const put = (statement: ReturnType<typeof sql>) =>
		database().withSchool(DEMO_SCHOOL, (tx) => tx.all<Record<string, unknown>>(statement));

	it('[ID3] does the same work for each guess, one look that writes nothing, and limits neither who comes nor who tells an absence', async () => {
		const code = await sheetOf(world, office, 'lea');
		const { app, statements } = await counting(database(), world);
		const guess = async (secret: string) => {
			statements.length = 0;
			const answer = await app.hono.request('/api/enter', {
				method: 'POST',
				headers: { 'Carnet-Protocol': '1', 'Content-Type': 'application/json' },
				body: JSON.stringify({ secret, device: 'phone' })
			});
			return `${answer.status} ${statements.join(' ')}`;
		};
		const spent = await sheetOf(world, office, 'nils');
		await comeWith(world, spent, 'phone-of-nils');
		const work = new Set<string>();
		for (const secret of [
			`demo.${spent}`,
			`nowhere.${code}`,
			'demo.x',
			'x',
			`demo.${'A'.repeat(32)}`
		]) {
			work.add(await guess(secret));
		}
		for (let nth = 0; nth < 300; nth++) work.add(await guess(`demo.2222-2222-${1000 + nth}`));
		expect([...work]).toEqual(['404 select']);
		expect(await guess(`demo.${code}`)).toMatch(/^204 select update/);
		const tutor = await world.enter('tuteur-pain');
		const body = { type: 'check', at: world.now, halfDays: ['2027-06-14/am'], status: 'absent' };
		const absence = { id: tutor.id(), placement: 'stage-lea', section: 'presence', body } as const;
		expect((await tutor.send({ facts: [absence] })).facts).toMatchObject([{ status: 'ok' }]);
	});

	it('[ID3] lets 300 students of one address in within ten minutes, of whose codes 100,000 guesses are none', async () => {
		await put(sql`
			insert into person (school_id, person_id, name, short_name, roles)
			select ${DEMO_SCHOOL}, 'e-' || n, 'Élève ' || n || ' FICTIF', 'Élève F.', '[]' from generate_series(1, 300) n`);
		await put(sql`
			insert into placement (school_id, placement_id, student_id, class_name, agreements, half_days)
			select ${DEMO_SCHOOL}, 's-' || n, 'e-' || n, '2de 9', p.agreements, p.half_days
			from generate_series(1, 300) n, placement p where p.placement_id = 'stage-lea'`);
		await put(sql`
			insert into member (school_id, placement_id, person_id, role)
			select ${DEMO_SCHOOL}, 's-' || n, 'e-' || n, 'student' from generate_series(1, 300) n`);
		const began = world.now;
		const codes: string[] = [];
		for (let from = 1; from <= 300; from += 100) {
			const students = Array.from({ length: 100 }, (_, nth) => `e-${from + nth}`);
			codes.push(...(await sheetsOf(world, office, students)).map(({ code }) => code));
		}
		expect(new Set(codes).size).toBe(300);
		const { cursorKey } = await serverIdentity(database(), world.ports.random, world.now);
		const found = async (guesses: readonly string[]) => {
			const hashes = guesses.map((code) => readGiven(cursorKey, `${DEMO_SCHOOL}.${code}`).hash);
			const hex = json(hashes.map((hash) => Buffer.from(hash).toString('hex')));
			const [row] = await put(sql`select count(*)::int as count from link
				where encode(secret_hash, 'hex') in (select jsonb_array_elements_text(${hex}::text::jsonb))`);
			return row?.count;
		};
		const guesses = Array.from({ length: 100_000 }, (_, nth) =>
			activationCode(createHash('sha256').update(`guess ${nth}`).digest())
		);
		expect(await found(codes)).toBe(300);
		expect(await found(guesses)).toBe(0);
		for (let from = 0; from < 300; from += 20) {
			const some = codes.slice(from, from + 20);
			const answers = await Promise.all(some.map((code) => enterWith(world, code, `of-${code}`)));
			expect(answers.map(({ status }) => status)).toEqual(some.map(() => 204));
			world.now += 40_000;
		}
		expect(world.now - began).toBe(10 * MINUTE);
		const [{ count } = { count: 0 }] = await put(
			sql`select count(*)::int as count from session where person_id like 'e-%'`
		);
		expect(count).toBe(300);
	});
});

/** The same school behind an edge that notes the kind of each statement about a school. */
async function counting(database: Database, world: World) {
	const statements: string[] = [];
	const noting = (tx: Tx): Tx => ({
		all: (statement) => {
			const [text = ''] = statement.queryChunks.flatMap((chunk) =>
				'value' in Object(chunk) ? (chunk as { value: string[] }).value : []
			);
			statements.push(text.trim().split(/\s/)[0] ?? '');
			return tx.all(statement);
		}
	});
	const noted: Database = {
		...database,
		withSchool: (school, run) => database.withSchool(school, (tx) => run(noting(tx)))
	};
	const { ports } = world;
	const app = createApp({
		config: { origin: 'http://localhost', demo: true },
		database: noted,
		ports,
		gatekeeper: localGatekeeper,
		identity: await serverIdentity(database, ports.random, ports.clock.now()),
		page: ''
	});
	return { app, statements };
}
