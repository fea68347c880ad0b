import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import type { AuditProof, AuditPage, JournalReaders } from '#shared/domain/audit.ts';
import { SETTLES_AFTER } from '#shared/domain/journal.ts';
import { runDueJobs } from '#server/alerts/worker.ts';
import { migrationCount } from '#server/db/migrations.ts';
import { writeDown } from '#server/store/audit-store.ts';
import { examine } from '#server/upkeep/doctor.ts';
import { pageOf, textOf } from '#tests/kit/answers.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { sheetsOf } from '#tests/kit/entering.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

const DAY = 24 * 3600_000;

describeOnBoth('what is written down', (database) => {
	let world: World;
	let head: Visitor;
	beforeEach(async () => {
		await wipe(database());
		world = await openWorld(database());
		head = await world.enter('direction');
	});

	const read = async <Answer>(path: string, who = head): Promise<Answer> =>
		(await (await who.fetch(path)).json()) as Answer;
	const page = (query = '') => read<AuditPage>(`/api/audit${query}`);
	const proof = () => read<AuditProof>('/api/audit/proof');

	async function lateJournal(): Promise<void> {
		const lea = await world.enter('lea');
		await lea.send({ pages: [pageOf(textOf('Scié une planche.'))] });
		world.now += SETTLES_AFTER;
		await runDueJobs(database(), world.ports);
	}

	it('[AU1] that a journal went to somebody’s device: once a day each, never to who wrote it', async () => {
		await lateJournal();
		const [lea, dany] = [await world.enter('lea'), await world.enter('ref-a')];
		await lea.send({});
		await dany.send({});
		await dany.send({});
		const first = world.now;
		const own = (): Promise<JournalReaders> => read('/api/audit/readers', lea);
		expect((await page()).entries).toMatchObject([
			{ nth: 1, at: first, action: 'journal', by: 'Dany TABLEAU', about: 'Léa EXEMPLE' }
		]);
		expect(await own()).toEqual({ readers: [{ name: 'Dany TABLEAU', first, last: first }] });
		world.now += DAY;
		await dany.send({});
		expect(await own()).toEqual({
			readers: [{ name: 'Dany TABLEAU', first, last: world.now }]
		});
	});

	it('[AU1] nothing where no word of a journal went: a CPE, a device that has it already', async () => {
		await lateJournal();
		await (await world.enter('cpe-a')).send({});
		expect((await page()).entries).toEqual([]);
	});

	it('[AU1] a decision of the head, in the commit of what it decides', async () => {
		await head.fetch('/api/settings', {
			method: 'PUT',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ workAccidents: true })
		});
		expect((await page()).entries).toMatchObject([{ action: 'settings', about: '' }]);
	});

	it('[AU1] that a sheet was handed out: it opens a journal', async () => {
		const office = await world.enter('secretariat');
		await sheetsOf(world, office, ['lea', 'nils']);
		const { entries } = await page();
		expect(entries.map(({ action, by, about }) => [action, by, about])).toEqual([
			['sheet', 'Charlie DOSSIER', 'Nils FICTIF'],
			['sheet', 'Charlie DOSSIER', 'Léa EXEMPLE']
		]);
	});

	it('[AU2] names the first entry that was changed, taken out or put in', async () => {
		const word = { action: 'settings', actor: 'direction', placement: '', subject: '' } as const;
		await database().withSchool(DEMO_SCHOOL, (tx) =>
			writeDown(tx, DEMO_SCHOOL, world.now, [word, word, { ...word, actor: 'cpe' }, word])
		);
		const whole = await proof();
		expect(whole).toMatchObject({ entries: 4 });
		expect(whole.broken).toBeUndefined();
		const tamper = async (statement: ReturnType<typeof sql>): Promise<AuditProof> => {
			await database().withOwner((tx) => tx.all(sql`create table kept as table audit_entry`));
			try {
				await database().withOwner((tx) => tx.all(statement));
				return await proof();
			} finally {
				await database().withOwner(async (tx) => {
					await tx.all(sql`delete from audit_entry`);
					await tx.all(sql`insert into audit_entry table kept`);
					await tx.all(sql`drop table kept`);
				});
			}
		};
		expect(
			await tamper(sql`update audit_entry set actor_id = 'direction' where nth = 3`)
		).toMatchObject({ broken: 3 });
		expect(await tamper(sql`update audit_entry set at = at + 1 where nth = 1`)).toMatchObject({
			broken: 1
		});
		expect(await tamper(sql`delete from audit_entry where nth = 2`)).toMatchObject({ broken: 2 });
		// Nothing follows the last one: whoever noted its seal sees that it is another.
		expect((await tamper(sql`delete from audit_entry where nth = 4`)).seal).not.toBe(whole.seal);
		expect(await proof()).toEqual(whole);
	});

	it('[AU2] is looked at by the doctor, school by school', async () => {
		const word = { action: 'settings', actor: 'direction', placement: '', subject: '' } as const;
		await database().withSchool(DEMO_SCHOOL, (tx) =>
			writeDown(tx, DEMO_SCHOOL, world.now, [word, word])
		);
		const { erasures } = world.ports;
		const patient = {
			database: database(),
			erasures,
			migrations: migrationCount(),
			now: world.now
		};
		const found = async () => (await examine(patient)).filter(({ code }) => /^audit/.test(code));
		expect(await found()).toEqual([{ level: 'fine', code: 'audit-right', about: { entries: 2 } }]);
		await database().withOwner((tx) => tx.all(sql`delete from audit_entry where nth = 1`));
		expect(await found()).toEqual([
			{ level: 'wrong', code: 'audit-broken', about: { school: DEMO_SCHOOL, nth: 1 } }
		]);
	});

	it('[AU2] lets the application neither change nor take out', async () => {
		const word = { action: 'settings', actor: 'direction', placement: '', subject: '' } as const;
		await database().withSchool(DEMO_SCHOOL, (tx) => writeDown(tx, DEMO_SCHOOL, world.now, [word]));
		for (const statement of [
			sql`update audit_entry set actor_id = ''`,
			sql`delete from audit_entry`
		]) {
			const denied = database().withSchool(DEMO_SCHOOL, (tx) => tx.all(statement));
			await expect(denied).rejects.toThrow(/permission denied/);
		}
	});

	it('[AU2] has one end, however many write at once', async () => {
		const dany = await world.enter('ref-a');
		const many = Array.from({ length: 20 }, (_, nth) => ({
			...{ action: 'journal' as const, actor: `reader-${nth}` },
			...{ placement: 'stage-lea', subject: 'lea' }
		}));
		await Promise.all([
			...many.map((word) =>
				database().withSchool(DEMO_SCHOOL, (tx) => writeDown(tx, DEMO_SCHOOL, world.now, [word]))
			),
			dany.send({})
		]);
		expect(await proof()).toMatchObject({ entries: 20 });
		expect((await proof()).broken).toBeUndefined();
	});

	it('[AU3] is read by the head alone, a page at a time', async () => {
		const word = { action: 'settings', actor: 'direction', placement: '', subject: '' } as const;
		await database().withSchool(DEMO_SCHOOL, (tx) =>
			writeDown(
				tx,
				DEMO_SCHOOL,
				world.now,
				Array.from({ length: 130 }, () => word)
			)
		);
		const first = await page();
		expect([first.entries.length, first.entries[0]?.nth, first.more]).toEqual([100, 130, true]);
		const rest = await page('?before=31');
		expect([rest.entries.length, rest.entries[0]?.nth, rest.more]).toEqual([30, 30, false]);
		expect((await head.fetch('/api/audit?before=0')).status).toBe(400);
		const cpe = await world.enter('cpe-a');
		for (const path of ['/api/audit', '/api/audit/proof']) {
			expect((await cpe.fetch(path)).status, path).toBe(403);
		}
		expect(await read('/api/audit/readers', cpe)).toEqual({ readers: [] });
	});
});
