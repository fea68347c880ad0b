import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import * as Y from 'yjs';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { runDueJobs } from '#server/alerts/worker.ts';
import { migrationCount } from '#server/db/migrations.ts';
import { releaseHeld } from '#server/store/job-store.ts';
import { eraseFrom, replayErasures } from '#server/sync/erase.ts';
import { HEADER_BYTES } from '#server/upkeep/backup-file.ts';
import { backUp } from '#server/upkeep/back-up.ts';
import { restore } from '#server/upkeep/restore.ts';
import { TABLES } from '#server/upkeep/tables.ts';
import { cursorsOf, newsOf, pageOf } from '#tests/kit/answers.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';
import { copySchool, putBack } from '#tests/sync/copies.ts';

const DAY = '2027-06-14';
const AM = `${DAY}/am`;
const HOUR = 3600_000;

describeOnBoth('restoring', (database) => {
	let world: World;
	let folder: string;
	let path: string;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'carnet-restoring-'));
		path = join(folder, 'school.carnet');
	});
	afterAll(() => rm(folder, { recursive: true, force: true }));
	beforeEach(async () => {
		await wipe(database());
		world = await openWorld(database());
	});

	const keep = () => backUp(database(), path, migrationCount(), world.now);
	const bringBack = (file = path, replace = true) =>
		restore(database(), file, { replace, migrations: migrationCount(), now: world.now });

	const check = (visitor: Visitor, status: string) => ({
		id: visitor.id(),
		placement: 'stage-lea',
		section: 'presence',
		body: { type: 'check', at: world.now, halfDays: [AM], status }
	});

	/** Every row of the database, as text. */
	async function allRows(): Promise<Map<string, string[]>> {
		return database().withKeeper(async (tx) => {
			const rows = new Map<string, string[]>();
			for (const table of TABLES.keys()) {
				const found = await tx.all<{ row: string }>(
					sql`select to_jsonb(t)::text as row from ${sql.identifier(table)} t`
				);
				rows.set(table, found.map(({ row }) => row).sort());
			}
			return rows;
		});
	}

	it('[SY21] puts back every row of every table as it was', async () => {
		const tables = await database().withOwner((tx) =>
			tx.all<{ name: string }>(sql`select relname as name from pg_class
				where relkind = 'r' and relnamespace = 'public'::regnamespace`)
		);
		const own = tables.map(({ name }) => name).filter((name) => !name.startsWith('__'));
		expect([...TABLES.keys()].sort()).toEqual(own.sort());
		const [student, tutor] = [await world.enter('lea'), await world.enter('tuteur-pain')];
		await student.send({ pages: [written(DAY, 'Le pain « chaud »')] });
		await tutor.send({ facts: [check(tutor, 'absent')] });
		await student.send({ facts: [{ ...check(student, 'x'), section: 'followup' }] });
		const before = await allRows();
		const header = await keep();
		expect(header.counts).toMatchObject({ school: 1, page: 1, alert: 1, quarantine: 1 });
		await wipe(database());
		expect(await bringBack()).toMatchObject({ ok: true });
		const after = await allRows();
		for (const [table, rows] of before) {
			if (table !== 'server') expect(after.get(table), table).toEqual(rows);
		}
	});

	it('[SY21] refuses what is damaged, cut, foreign or newer, and a database that holds something', async () => {
		await keep();
		const whole = await readFile(path);
		const before = await allRows();
		const refusalOf = async (bytes: Uint8Array) => {
			const file = join(folder, 'other.carnet');
			await writeFile(file, bytes);
			return bringBack(file);
		};
		const flipped = Uint8Array.from(whole);
		flipped[HEADER_BYTES + 200]! ^= 1;
		expect(await refusalOf(flipped)).toEqual({ ok: false, code: 'damaged' });
		expect(await refusalOf(whole.subarray(0, -5))).toEqual({ ok: false, code: 'damaged' });
		const lying = whole.toString('latin1').replace('"school":1', '"school":2');
		expect(await refusalOf(Buffer.from(lying, 'latin1'))).toEqual({ ok: false, code: 'damaged' });
		const newer = whole.toString('latin1').replace('"format":1', '"format":9');
		expect(await refusalOf(Buffer.from(newer, 'latin1'))).toEqual({ ok: false, code: 'newer' });
		expect(await refusalOf(Buffer.from('PK'))).toEqual({ ok: false, code: 'not-a-backup' });
		expect(await bringBack(join(folder, 'nowhere'))).toEqual({ ok: false, code: 'missing' });
		expect(await bringBack(path, false)).toEqual({ ok: false, code: 'not-empty' });
		expect(await allRows()).toEqual(before);
	});

	it('[SY22, SY24, SY25] gets back all that telephones hold, deletions and hours of reception included', async () => {
		const [student, tutor] = [await world.enter('lea'), await world.enter('tuteur-pain')];
		const doc = new Y.Doc();
		doc.getText('done').insert(0, 'SECRET et le reste');
		const first = await student.send({ pages: [pageOf(doc, DAY)] });
		await keep();
		world.now += HOUR;
		const vector = Y.encodeStateVector(doc);
		doc.getText('done').delete(0, 10);
		// A vector does not see it: only the whole state brings it back.
		expect(Y.encodeStateVector(doc)).toEqual(vector);
		const page = await student.send({ pages: [pageOf(doc, DAY)] });
		const told = check(tutor, 'absent');
		const fact = await tutor.send({ facts: [told] });
		const [toldAt, have] = [world.now, cursorsOf(fact)];
		world.now += HOUR;
		expect(await bringBack()).toMatchObject({ ok: true });
		expect((await student.send({})).epoch).not.toBe(first.epoch);

		// What devices do by themselves at a new epoch: everything again, with what they were given for it.
		const again = await student.send({
			epoch: first.epoch,
			have: cursorsOf(page),
			pages: [{ ...pageOf(doc, DAY), receipt: page.pages[0]?.receipt }]
		});
		expect(again.pages[0]).toMatchObject({ status: 'ok', receivedAt: toldAt });
		const { receipt } = fact.facts[0]!;
		const back = await tutor.send({ epoch: first.epoch, have, facts: [{ ...told, receipt }] });
		expect(back.facts[0]).toMatchObject({ status: 'ok', receivedAt: toldAt, receipt });
		const fresh = new Y.Doc();
		const other = await (await world.enter('lea')).send({});
		for (const { update } of newsOf(other, 'stage-lea')?.pages ?? []) Y.applyUpdate(fresh, update);
		expect(fresh.getText('done').toJSON()).toBe('le reste');
		const card = newsOf(await (await world.enter('cpe-a')).send({}), 'stage-lea')?.card;
		expect(card?.alerts).toMatchObject([{ id: `absence/${DAY}`, raisedAt: toldAt }]);
		expect(world.errors).toEqual([]);
	});

	it('[SY22] holds what would reach people outside and is older than the restore, until a tap', async () => {
		const outside = (id: string, since: number) =>
			database().withSchool(DEMO_SCHOOL, (tx) =>
				tx.all(sql`insert into job (school_id, job_id, kind, placement_id, about, due_at, outside_since)
					values (${DEMO_SCHOOL}, ${id}, 'purge', '', '{}', ${since}, ${since})`)
			);
		const waiting = () =>
			database().withSchool(DEMO_SCHOOL, (tx) =>
				tx.all(sql`select job_id as id from job where outside_since is not null order by 1`)
			);
		await outside('before', world.now);
		await keep();
		world.now += HOUR;
		await bringBack();
		// From a fact that a telephone brought back: as old as the fact.
		await outside('brought-back', world.now - 60_000);
		await outside('new', world.now);
		world.now += HOUR;
		await runDueJobs(database(), world.ports);
		expect(await waiting()).toEqual([{ id: 'before' }, { id: 'brought-back' }]);
		await database().withSchool(DEMO_SCHOOL, (tx) => releaseHeld(tx, ['before']));
		await runDueJobs(database(), world.ports);
		expect(await waiting()).toEqual([{ id: 'brought-back' }]);
	});

	it('[SY23] erases again what an older backup brings back, and tells every device', async () => {
		const [student, referent] = [await world.enter('lea'), await world.enter('ref-a')];
		const doc = new Y.Doc();
		doc.getText('done').insert(0, 'CANARIE');
		const done = { type: 'done', at: world.now, day: DAY };
		const fact = { id: student.id(), placement: 'stage-lea', section: 'journal', body: done };
		await student.send({ pages: [pageOf(doc, DAY)], facts: [fact] });
		await keep();
		expect(JSON.stringify(newsOf(await referent.send({}), 'stage-lea'))).toContain('CANARIE');
		const erasure = { facts: [fact.id], pages: [{ author: 'lea', page: DAY }] };
		await eraseFrom(database(), world.ports, DEMO_SCHOOL, 'stage-lea', erasure);
		await bringBack();
		expect(await canaries()).toBeGreaterThan(0);
		await replayErasures(database(), world.ports);
		expect(await canaries()).toBe(0);
		const gone = newsOf(await referent.send({}), 'stage-lea')?.gone;
		expect(gone).toContainEqual({ page: DAY, author: 'lea' });
		expect(gone).toContainEqual({ fact: fact.id });
		const pushed = await student.send({ pages: [pageOf(doc, DAY)], facts: [fact] });
		expect([pushed.pages[0]?.status, pushed.facts[0]?.status]).toEqual(['gone', 'gone']);
		const counter = () => allRows().then((rows) => rows.get('placement'));
		const before = await counter();
		await replayErasures(database(), world.ports);
		expect(await counter(), 'done once').toEqual(before);

		async function canaries(): Promise<number> {
			const hex = Buffer.from('CANARIE').toString('hex');
			const text = JSON.stringify([...(await allRows())]);
			return text.split('CANARIE').length + text.split(hex).length - 2;
		}
	});

	it('[SY23] erases nothing that the register could not take', async () => {
		const student = await world.enter('lea');
		await student.send({ pages: [written(DAY, 'un mot')] });
		const erasures = { ...world.ports.erasures, add: () => Promise.reject(new Error('disk full')) };
		const erasure = { facts: [], pages: [{ author: 'lea', page: DAY }] };
		await expect(
			eraseFrom(database(), { ...world.ports, erasures }, DEMO_SCHOOL, 'stage-lea', erasure)
		).rejects.toThrow('disk full');
		expect(newsOf(await student.send({}), 'stage-lea')?.pages).toHaveLength(1);
	});

	it('[SY24] keeps the hour of reception, whichever of the person’s telephones brings it back', async () => {
		const [first, second] = [await world.enter('tuteur-pain'), await world.enter('tuteur-pain')];
		await keep();
		world.now += HOUR;
		const told = check(first, 'absent');
		const { receipt } = (await first.send({ facts: [told] })).facts[0]!;
		const toldAt = world.now;
		world.now += HOUR;
		const heard = newsOf(await second.send({}), 'stage-lea')?.facts.find(
			({ id }) => id === told.id
		);
		expect(heard).toMatchObject({ author: 'tuteur-pain', receipt });
		const read = newsOf(await (await world.enter('cpe-a')).send({}), 'stage-lea')?.facts;
		expect(
			read?.find(({ id }) => id === told.id),
			'nobody else can hand it back'
		).toEqual({
			...heard,
			receipt: undefined
		});
		await bringBack();
		const { body, section } = heard!;
		const again = { id: told.id, placement: 'stage-lea', section, body, receipt: heard?.receipt };
		const back = await second.send({ facts: [again] });
		expect(back.facts[0]).toMatchObject({ status: 'ok', receivedAt: toldAt });
		const card = newsOf(await (await world.enter('cpe-a')).send({}), 'stage-lea')?.card;
		expect(card?.alerts).toMatchObject([{ id: `absence/${DAY}`, raisedAt: toldAt }]);
	});

	it('[SY24] believes no receipt of other content, of another person, made up, or of an hour to come', async () => {
		const [tutor, student] = [await world.enter('tuteur-pain'), await world.enter('lea')];
		await keep();
		const told = check(tutor, 'absent');
		const { receipt } = (await tutor.send({ facts: [told] })).facts[0]!;
		const text = await student.send({ pages: [written(DAY, 'un mot')] });
		world.now += HOUR;
		const receivedWith = async (visitor: Visitor, fact: object) => {
			await bringBack();
			return (await visitor.send({ facts: [fact as typeof told] })).facts[0];
		};
		const now = { status: 'ok', receivedAt: world.now };
		const body = { ...told.body, status: 'late' };
		expect(await receivedWith(tutor, { ...told, body, receipt })).toMatchObject(now);
		expect(await receivedWith(tutor, { ...told, id: tutor.id(), receipt })).toMatchObject(now);
		const arrived = { type: 'arrived', at: world.now, halfDay: AM };
		expect(await receivedWith(student, { ...told, body: arrived, receipt })).toMatchObject(now);
		for (const forged of ['', 'x', 7, null, `1.${receipt?.split('.')[1]}`, `${receipt}A`]) {
			expect(await receivedWith(tutor, { ...told, receipt: forged })).toMatchObject(now);
		}
		await bringBack();
		const more = { ...written(DAY, 'un mot de plus'), receipt: text.pages[0]?.receipt };
		expect((await student.send({ pages: [more] })).pages[0]).toMatchObject(now);
		world.now -= 2 * HOUR;
		const early = await receivedWith(tutor, { ...told, receipt });
		expect(early).toMatchObject({ status: 'ok', receivedAt: world.now });
	});

	it('[SY16, SY19] knows a cursor of another history, though the counter has caught up', async () => {
		const [tutor, student] = [await world.enter('tuteur-pain'), await world.enter('lea')];
		const before = await tutor.send({});
		const copy = await copySchool(database(), DEMO_SCHOOL);
		const lost = await tutor.send({ facts: [check(tutor, 'absent')], have: cursorsOf(before) });
		await putBack(database(), DEMO_SCHOOL, copy);
		for (const word of ['un', 'deux', 'trois']) await student.send({ pages: [written(word)] });
		const same = await tutor.send({ have: cursorsOf(before) });
		expect(same.epoch, 'a cursor from before the copy is of both histories').toBe(before.epoch);
		const found = await tutor.send({ have: { ...cursorsOf(before), ...cursorsOf(lost) } });
		expect(found.epoch).not.toBe(before.epoch);
	});
});

/** A page of its own, from nothing. */
function written(page: string, text = page) {
	const doc = new Y.Doc();
	doc.getText('done').insert(0, text);
	return pageOf(doc, /^\d/.test(page) ? page : DAY);
}
