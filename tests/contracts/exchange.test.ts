import { sql } from 'drizzle-orm';
import * as Y from 'yjs';
import { beforeEach, expect, it } from 'vitest';
import type { ExchangeAnswer } from '#shared/api/protocol.ts';
import { cursorsOf, newsOf, pageOf } from '#tests/kit/answers.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import {
	DEMO_SCHOOL,
	MONDAY,
	openWorld,
	wipe,
	type Visitor,
	type World
} from '#tests/kit/world.ts';

const AM = '2027-06-14/am';
const PM = '2027-06-14/pm';

describeOnBoth('the exchange', (database) => {
	let world: World;
	beforeEach(async () => {
		await wipe(database());
		world = await openWorld(database());
	});

	const check = (id: string, halfDays: string[], status: string, more = {}) => ({
		id,
		placement: 'stage-lea',
		section: 'presence',
		body: { type: 'check', at: world.now, halfDays, status, ...more }
	});
	const followup = (id: string, body: object) => ({
		id,
		placement: 'stage-lea',
		section: 'followup',
		body: { at: world.now, alert: 'absence/2027-06-14', ...body }
	});

	it('[SY1] answers ok after the commit, and the same to a repetition, without a second effect', async () => {
		const tutor = await world.enter('tuteur-pain');
		const fact = check(tutor.id(), [AM], 'absent');
		const first = await tutor.send({ facts: [fact] });
		expect(first.facts).toEqual([
			{
				id: fact.id,
				placement: 'stage-lea',
				status: 'ok',
				receivedAt: MONDAY,
				receipt: expect.any(String) as string
			}
		]);
		world.now += 60_000;
		const again = await tutor.send({ facts: [fact] });
		expect(again.facts).toEqual(first.facts);
		expect(await rowsOf('fact')).toBe(1);
	});

	it('[SY2] refuses another content under a known id, and keeps the first', async () => {
		const tutor = await world.enter('tuteur-pain');
		const id = tutor.id();
		await tutor.send({ facts: [check(id, [AM], 'absent')] });
		const changed = await tutor.send({ facts: [check(id, [AM], 'present')] });
		expect(changed.facts[0]).toMatchObject({ status: 'refused', code: 'fact-changed' });
		const seen = await tutor.send({});
		expect(factsOf(seen, 'stage-lea')).toMatchObject([{ id, body: { status: 'absent' } }]);
	});

	it('[SY3] refuses one item alone: its neighbours are received', async () => {
		const tutor = await world.enter('tuteur-pain');
		const good = check(tutor.id(), [AM], 'present');
		const answer = await tutor.send({
			facts: [
				{ ...check(tutor.id(), [AM], 'absent'), placement: 'stage-aya' },
				{ ...good, id: 'not-a-uuid' },
				{ ...check(tutor.id(), [AM], 'absent'), section: 'journal' },
				check(tutor.id(), ['2027-06-31/am'], 'absent'),
				check(tutor.id(), [AM], 'absent', { note: 'a\u0000b' }),
				good
			]
		});
		expect(answer.facts.map(({ status, code }) => code ?? status).sort()).toEqual(
			['bad-fact', 'bad-fact', 'bad-text', 'forbidden', 'forbidden', 'ok'].sort()
		);
		expect(await rowsOf('fact')).toBe(1);
	});

	it('carries an absence from the tutor to the CPE and back, and reopens it in the afternoon', async () => {
		const [tutor, cpe, student, referent] = (await Promise.all(
			['tuteur-pain', 'cpe-a', 'lea', 'ref-a'].map((id) => world.enter(id))
		)) as [Visitor, Visitor, Visitor, Visitor];
		const morning = check(tutor.id(), [AM], 'absent', { reason: 'unknown' });
		await tutor.send({ facts: [morning] });
		const board = await cpe.send({});
		const raised = alertOf(board);
		expect(raised).toMatchObject({
			id: 'absence/2027-06-14',
			kind: 'absence',
			state: 'raised',
			facts: [morning.id],
			halfDays: [AM]
		});
		const covers = [morning.id];
		await cpe.send({ facts: [followup(cpe.id(), { type: 'taken', covers })] });
		expect(alertOf(await tutor.send({}))).toMatchObject({ state: 'taken' });
		await cpe.send({
			facts: [
				followup(cpe.id(), {
					type: 'family',
					covers,
					outcome: 'reached',
					channel: 'phone',
					note: 'la mère rappelle'
				})
			]
		});
		const told = await tutor.send({});
		expect(alertOf(told)).toMatchObject({ state: 'family-reached' });
		expect(alertOf(told)?.steps).toMatchObject([
			{ what: 'taken', who: 'cpe-a', name: 'Andrea VEILLE' },
			{ what: 'family', outcome: 'reached' }
		]);
		expect(JSON.stringify(told)).not.toContain('rappelle');
		await cpe.send({ facts: [followup(cpe.id(), { type: 'closed', covers, outcome: 'done' })] });
		expect(alertOf(await student.send({}))).toMatchObject({ state: 'closed' });
		const afternoon = check(tutor.id(), [PM], 'absent');
		await tutor.send({ facts: [afternoon] });
		expect(alertOf(await cpe.send({}))).toMatchObject({
			state: 'raised',
			facts: [morning.id, afternoon.id]
		});
		expect(alertOf(await referent.send({}))).toMatchObject({ state: 'raised' });
		expect(world.errors).toEqual([]);
	});

	it('[SY4] shows a page to the référent only when it is settled, and to nobody else', async () => {
		const student = await world.enter('lea');
		const doc = new Y.Doc();
		doc.getText('done').insert(0, 'J’ai pesé la farine.');
		const push = await student.send({ pages: [pageOf(doc)] });
		expect(push.pages).toMatchObject([{ status: 'ok', receivedAt: MONDAY }]);
		const referent = await world.enter('ref-a');
		expect(JSON.stringify(await referent.send({}))).not.toContain('farine');
		await student.send({
			facts: [
				{
					id: student.id(),
					placement: 'stage-lea',
					section: 'journal',
					body: { type: 'done', at: world.now, day: '2027-06-14' }
				}
			]
		});
		const read = await referent.send({});
		expect(newsOf(read, 'stage-lea')?.texts).toEqual([
			{
				page: '2027-06-14',
				author: 'lea',
				settledAt: MONDAY,
				fields: { done: 'J’ai pesé la farine.' }
			}
		]);
		for (const person of ['tuteur-pain', 'cpe-a', 'direction', 'parent-lea', 'nils', 'ref-b']) {
			const other = await (await world.enter(person)).send({});
			expect(JSON.stringify(other), person).not.toContain('farine');
		}
	});

	it('[SY5] keeps both texts of two devices that opened the same day from nothing', async () => {
		const [phone, computer] = [await world.enter('lea'), await world.enter('lea')];
		const docs = ['téléphone', 'ordinateur'].map((word) => {
			const doc = new Y.Doc();
			doc.getText('done').insert(0, word);
			return doc;
		}) as [Y.Doc, Y.Doc];
		await phone.send({ pages: [pageOf(docs[0])] });
		const second = await computer.send({ pages: [pageOf(docs[1])] });
		const lacking = second.pages[0]?.update;
		if (!lacking) throw new Error('the second device lacks the first text');
		Y.applyUpdate(docs[1], lacking);
		const first = await phone.send({ pages: [pageOf(docs[0])] });
		Y.applyUpdate(docs[0], first.pages[0]?.update ?? new Uint8Array([0, 0]));
		const texts = docs.map((doc) => doc.getText('done').toString());
		expect(texts[0]).toBe(texts[1]);
		expect(texts[0]).toContain('téléphone');
		expect(texts[0]).toContain('ordinateur');
	});

	it('[SY6] writes nothing for an update that changes nothing', async () => {
		const student = await world.enter('lea');
		const doc = new Y.Doc();
		doc.getText('done').insert(0, 'abc');
		doc.getText('done').delete(1, 1);
		await student.send({ pages: [pageOf(doc)] });
		const [before, counter] = [await rowsOf('page_log'), await counterOf('stage-lea')];
		await student.send({ pages: [pageOf(doc)] });
		expect(await rowsOf('page_log')).toBe(before);
		expect(await counterOf('stage-lea')).toBe(counter);
	});

	it('[SY7] loses nothing and doubles nothing with 16 writers on one placement', async () => {
		const tutors = await Promise.all(Array.from({ length: 16 }, () => world.enter('tuteur-pain')));
		const ids = tutors.map((tutor) => [tutor.id(), tutor.id(), tutor.id()]);
		const pending = new Set(ids.flat());
		await Promise.all(
			tutors.map(async (tutor, writer) => {
				for (const id of ids[writer] ?? []) {
					// An unanswered item is sent again, as a device does.
					while (pending.has(id)) {
						const answer = await tutor.send({ facts: [check(id, [AM], 'present')] });
						for (const fact of answer.facts) {
							expect(fact.status).toBe('ok');
							pending.delete(fact.id);
						}
					}
				}
			})
		);
		expect(await rowsOf('fact')).toBe(48);
		const [order] = await database().withOwner((tx) =>
			tx.all<{ places: number }>(sql`select count(distinct (seq, nth)) as places from fact`)
		);
		expect(order?.places).toBe(48);
		expect(world.errors).toEqual([]);
	});

	it('[SY7] keeps every text when 16 devices push the first page of a day at once', async () => {
		const devices = await Promise.all(Array.from({ length: 16 }, () => world.enter('lea')));
		await Promise.all(
			devices.map(async (device, index) => {
				const doc = new Y.Doc();
				doc.getText('done').insert(0, `<mot ${index}>`);
				let received = false;
				while (!received) {
					const answer = await device.send({ pages: [pageOf(doc)] });
					received = answer.pages[0]?.status === 'ok';
				}
			})
		);
		const fresh = await (await world.enter('lea')).send({});
		const doc = new Y.Doc();
		Y.applyUpdate(doc, newsOf(fresh, 'stage-lea')?.pages[0]?.update ?? new Uint8Array());
		for (const index of devices.keys()) {
			expect(doc.getText('done').toString()).toContain(`<mot ${index}>`);
		}
		expect(await rowsOf('page_log')).toBe(16);
		expect(world.errors).toEqual([]);
	});

	it('[SY8] lists only what changed for this reader since the cursor', async () => {
		const [student, tutor] = [await world.enter('lea'), await world.enter('tuteur-pain')];
		const first = await tutor.send({});
		expect(first.placements.map(({ id, whole }) => [id, whole])).toEqual([
			['stage-lea', true],
			['stage-nils', true],
			['stage-tom', true]
		]);
		const have = cursorsOf(first);
		expect((await tutor.send({ have })).placements).toEqual([]);
		const doc = new Y.Doc();
		doc.getText('done').insert(0, 'secret');
		await student.send({ pages: [pageOf(doc)] });
		expect((await tutor.send({ have })).placements).toEqual([]);
		await student.send({
			facts: [
				{
					id: student.id(),
					placement: 'stage-lea',
					section: 'presence',
					body: { type: 'arrived', at: world.now, halfDay: AM, time: '08:27' }
				}
			]
		});
		const after = await tutor.send({ have });
		expect(after.placements.map(({ id, whole }) => [id, whole])).toEqual([
			['stage-lea', undefined]
		]);
		expect(factsOf(after, 'stage-lea')).toMatchObject([{ body: { type: 'arrived' } }]);
	});

	it('[SY8] treats a forged cursor as absent', async () => {
		const tutor = await world.enter('tuteur-pain');
		const have = cursorsOf(await tutor.send({}));
		const forged = { ...have, 'stage-lea': `zz${have['stage-lea'] ?? ''}`, 'stage-aya': 'x.y.z.w' };
		const answer = await tutor.send({ have: forged });
		expect(answer.placements.map(({ id, whole }) => [id, whole])).toEqual([['stage-lea', true]]);
	});

	it('refuses pages that are not the student’s, without a word about them', async () => {
		const doc = new Y.Doc();
		doc.getText('done').insert(0, 'intrus');
		for (const person of ['nils', 'ref-a', 'tuteur-pain', 'cpe-a', 'parent-lea']) {
			const answer = await (await world.enter(person)).send({ pages: [pageOf(doc)] });
			expect(answer.pages, person).toEqual([
				{ placement: 'stage-lea', page: '2027-06-14', status: 'refused', code: 'forbidden' }
			]);
		}
		expect(await rowsOf('page')).toBe(0);
	});

	const rowsOf = async (table: string): Promise<number> => {
		const [row] = await database().withSchool(DEMO_SCHOOL, (tx) =>
			tx.all<{ rows: number }>(sql`select count(*) as rows from ${sql.identifier(table)}`)
		);
		return row?.rows ?? -1;
	};
	const counterOf = async (placement: string): Promise<number | undefined> => {
		const [row] = await database().withSchool(DEMO_SCHOOL, (tx) =>
			tx.all<{ counter: number }>(
				sql`select counter from placement where placement_id = ${placement}`
			)
		);
		return row?.counter;
	};
});

function factsOf(answer: ExchangeAnswer, placement: string) {
	return newsOf(answer, placement)?.facts;
}

function alertOf(answer: ExchangeAnswer) {
	return newsOf(answer, 'stage-lea')?.card?.alerts[0];
}
