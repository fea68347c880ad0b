import { sql } from 'drizzle-orm';
import * as Y from 'yjs';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { runDueJobs } from '#server/alerts/worker.ts';
import { guardedGatekeeper } from '#server/sync/gatekeeper.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { newsOf, pageOf, textOf } from '#tests/kit/answers.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';
import { climbing } from '../faults/bombs.ts';

const DAY = '2027-06-14';
const HOUR = 3600_000;
const DAMAGE = sql`decode('0101ff00', 'hex')`;

describeOnBoth('pages under attack and in time', (database) => {
	const quiet = { info: () => undefined, error: () => undefined };
	const gatekeeper = guardedGatekeeper(quiet);
	afterAll(() => gatekeeper.close());
	let world: World;
	beforeEach(async () => {
		await wipe(database());
		world = await openWorld(database(), { gatekeeper });
	});

	const inSchool = <Row>(statement: ReturnType<typeof sql>): Promise<Row[]> =>
		database().withSchool(DEMO_SCHOOL, (tx) => tx.all<Row>(statement));
	const asOwner = (statement: ReturnType<typeof sql>) =>
		database().withOwner((tx) => tx.all(statement));
	const logged = () => inSchool<{ seq: number }>(sql`select seq from page_log order by seq`);

	/** A page typed in many exchanges, with deletions: « 0.1.2. … ». */
	async function typed(student: Visitor, exchanges = 25): Promise<Y.Doc> {
		const doc = new Y.Doc();
		for (let index = 0; index < exchanges; index++) {
			const vector = Y.encodeStateVector(doc);
			doc.getText('done').insert(doc.getText('done').length, `${index}.x`);
			doc.getText('done').delete(doc.getText('done').length - 1, 1);
			const update = Y.encodeStateAsUpdate(doc, vector);
			await student.send({ pages: [{ ...pageOf(doc), update }] });
		}
		return doc;
	}

	async function textOnNewDevice(): Promise<string> {
		const pages = newsOf(await (await world.enter('lea')).send({}), 'stage-lea')?.pages ?? [];
		const doc = new Y.Doc();
		for (const { update } of pages) Y.applyUpdate(doc, update);
		return doc.getText('done').toString();
	}

	it('[SY40, SY3] refuses a page that costs too much, keeps its bytes, and answers its neighbours', async () => {
		const student = await world.enter('lea');
		await student.send({ pages: [pageOf(textOf('gardé'))] });
		const before = await inSchool(sql`select state, fields, seq from page`);
		const bomb = climbing(9_900);
		const mood = {
			id: student.id(),
			placement: 'stage-lea',
			section: 'journal',
			body: { type: 'mood', at: world.now, day: DAY, level: 4 }
		};
		const answer = await student.send({
			pages: [{ ...pageOf(new Y.Doc()), update: bomb }, pageOf(textOf('la veille'), '2027-06-15')],
			facts: [mood]
		});
		expect(answer.pages).toMatchObject([
			{ page: DAY, status: 'refused', code: 'too-large' },
			{ page: '2027-06-15', status: 'ok' }
		]);
		expect(answer.facts).toMatchObject([{ status: 'ok' }]);
		expect(await inSchool(sql`select state, fields, seq from page where page = ${DAY}`)).toEqual(
			before
		);
		const kept = await inSchool<{ size: number; kept: number }>(
			sql`select size, length(content) as kept from quarantine`
		);
		expect(kept).toEqual([{ size: bomb.length, kept: bomb.length }]);
		expect(world.errors).toEqual([]);
	}, 120_000);

	it('[SY42] makes one row of a page’s many, which holds all of them, deletions included', async () => {
		const doc = await typed(await world.enter('lea'));
		const [before] = await inSchool(sql`select state, fields, seq from page`);
		expect(await logged()).toHaveLength(25);
		world.now += HOUR;
		expect(await runDueJobs(database(), world.ports, gatekeeper)).toBe(2);
		const rows = await inSchool<{ update: Uint8Array; device: string }>(
			sql`select update, device from page_log`
		);
		expect(rows).toHaveLength(1);
		expect(await inSchool(sql`select state, fields, seq from page`)).toEqual([before]);
		const again = new Y.Doc();
		Y.applyUpdate(again, rows[0]?.update ?? new Uint8Array());
		expect(Y.equalSnapshots(Y.snapshot(again), Y.snapshot(doc))).toBe(true);
		expect(await textOnNewDevice()).toBe(doc.getText('done').toString());
		expect(await runDueJobs(database(), world.ports, gatekeeper)).toBe(0);
		expect(world.errors).toEqual([]);
	});

	it('[SY42] leaves a damaged row where it is, reports it, and makes one of the others', async () => {
		const doc = await typed(await world.enter('lea'));
		const damaged = (await logged())[7]?.seq ?? 0;
		await asOwner(sql`update page_log set update = ${DAMAGE} where seq = ${damaged}`);
		world.now += HOUR;
		await runDueJobs(database(), world.ports, gatekeeper);
		expect((await logged()).map(({ seq }) => seq)).toEqual([damaged, expect.any(Number)]);
		expect(world.errors).toHaveLength(1);
		expect(await textOnNewDevice()).toBe(doc.getText('done').toString());
		const student = await world.enter('lea');
		doc.getText('done').insert(0, 'encore ');
		expect((await student.send({ pages: [pageOf(doc)] })).pages).toMatchObject([{ status: 'ok' }]);
	});

	it('[SY42] makes a damaged state again from its rows, and refuses nobody meanwhile', async () => {
		const student = await world.enter('lea');
		const doc = await typed(student);
		await asOwner(sql`update page set state = ${DAMAGE}`);
		doc.getText('done').insert(0, 'encore ');
		const update = Y.encodeStateAsUpdate(doc);
		const meanwhile = await student.send({ pages: [{ ...pageOf(doc), update }] });
		expect(meanwhile.pages).toEqual([]);
		world.now += HOUR;
		await runDueJobs(database(), world.ports, gatekeeper);
		expect((await student.send({ pages: [{ ...pageOf(doc), update }] })).pages).toMatchObject([
			{ status: 'ok' }
		]);
		expect(await textOnNewDevice()).toBe(doc.getText('done').toString());
	});

	it('[SY42] loses the race against somebody who writes, and takes nothing away', async () => {
		const student = await world.enter('lea');
		const doc = await typed(student);
		world.now += HOUR;
		let raced = false;
		const racing = {
			...gatekeeper,
			async admit(...asked: Parameters<typeof gatekeeper.admit>) {
				if (!raced) {
					raced = true;
					doc.getText('done').insert(0, 'pendant ');
					await student.send({ pages: [pageOf(doc)] });
				}
				return gatekeeper.admit(...asked);
			}
		};
		await runDueJobs(database(), world.ports, racing);
		expect(await logged()).toHaveLength(26);
		world.now += 2 * 60_000;
		await runDueJobs(database(), world.ports, gatekeeper);
		expect(await logged()).toHaveLength(1);
		expect(await textOnNewDevice()).toBe(doc.getText('done').toString());
	});
});
