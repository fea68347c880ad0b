import { sql } from 'drizzle-orm';
import { encode } from '#shared/api/codec.ts';
import * as Y from 'yjs';
import { beforeEach, expect, it } from 'vitest';
import { runDueJobs } from '#server/alerts/worker.ts';
import { eraseFrom } from '#server/sync/erase.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { cursorsOf, newsOf, pageOf, textOf } from '#tests/kit/answers.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

const DAY = '2027-06-14';
const AM = `${DAY}/am`;

describeOnBoth('what is kept', (database) => {
	let world: World;
	beforeEach(async () => {
		await wipe(database());
		world = await openWorld(database());
	});

	it('[SY15] settles a page 15 minutes after its last change, not before, and once', async () => {
		const [student, referent] = [await world.enter('lea'), await world.enter('ref-a')];
		const doc = textOf('Premier');
		await student.send({ pages: [pageOf(doc)] });
		world.now += 10 * 60_000;
		doc.getText('done').insert(7, ' jet');
		await student.send({ pages: [pageOf(doc)] });
		world.now += 14 * 60_000;
		expect(await runDueJobs(database(), world.ports)).toBe(0);
		expect(newsOf(await referent.send({}), 'stage-lea')?.texts).toEqual([]);
		world.now += 60_000;
		expect(await runDueJobs(database(), world.ports)).toBe(1);
		expect(newsOf(await referent.send({}), 'stage-lea')?.texts).toMatchObject([
			{ settledAt: world.now, fields: { done: 'Premier jet' } }
		]);
		expect(await runDueJobs(database(), world.ports)).toBe(0);
	});

	it('[SY15] shows nothing early when a job is ahead of what was written since', async () => {
		const [student, referent] = [await world.enter('lea'), await world.enter('ref-a')];
		await student.send({ pages: [pageOf(textOf('Premier jet'))] });
		await database().withSchool(DEMO_SCHOOL, (tx) =>
			tx.all(sql`update job set due_at = ${world.now}`)
		);
		await runDueJobs(database(), world.ports);
		expect(newsOf(await referent.send({}), 'stage-lea')?.texts).toEqual([]);
		world.now += 15 * 60_000;
		await runDueJobs(database(), world.ports);
		expect(newsOf(await referent.send({}), 'stage-lea')?.texts).toMatchObject([
			{ fields: { done: 'Premier jet' } }
		]);
	});

	it('[SY15] lets two workers do a job once, and another take up what a dead one held', async () => {
		const student = await world.enter('lea');
		await student.send({ pages: [pageOf(textOf('abc'))] });
		world.now += 15 * 60_000;
		const done = await Promise.all([1, 2, 3].map(() => runDueJobs(database(), world.ports)));
		expect(done.reduce((sum, one) => sum + one, 0)).toBe(1);
		await student.send({ pages: [pageOf(textOf('def'))] });
		world.now += 15 * 60_000;
		await database().withJobs((tx) =>
			tx.all(sql`update job set claim = 'dead', claimed_until = ${world.now + 60_000}`)
		);
		expect(await runDueJobs(database(), world.ports)).toBe(0);
		world.now += 60_000;
		expect(await runDueJobs(database(), world.ports)).toBe(1);
		expect(world.errors).toEqual([]);
	});

	it('[SY14] keeps the bytes of what was refused, once, for its author and without content for the head', async () => {
		const [student, head, tutor] = [
			await world.enter('lea'),
			await world.enter('direction'),
			await world.enter('tuteur-pain')
		];
		const doc = new Y.Doc();
		doc.getText('secret').insert(0, 'mot perdu');
		for (let again = 0; again < 3; again++) {
			const answer = await student.send({ pages: [pageOf(doc)] });
			expect(answer.pages[0]).toMatchObject({ status: 'refused', code: 'malformed' });
		}
		const own = await refusedFor(student);
		expect(own).toMatchObject([{ person: 'lea', section: 'page', item: DAY, code: 'malformed' }]);
		expect(Buffer.from(own[0]?.content ?? '', 'base64').toString()).toContain('mot perdu');
		expect(await refusedFor(head)).toMatchObject([{ person: 'lea', content: null }]);
		expect(await refusedFor(tutor)).toEqual([]);
		world.now += 30 * 24 * 3600_000;
		expect(await runDueJobs(database(), world.ports)).toBe(1);
		expect(await refusedFor(await world.enter('lea'))).toEqual([]);
	});

	it('[SY14] counts without keeping once a person’s five megabytes are full', async () => {
		const student = await world.enter('lea');
		const bodies = Array.from({ length: 12 }, (_, index) => {
			const doc = new Y.Doc();
			doc.getText('secret').insert(0, String(index).repeat(500_000));
			return pageOf(doc);
		});
		for (const page of bodies) await student.send({ pages: [page] });
		const kept = await refusedFor(student);
		expect(kept).toHaveLength(12);
		expect(kept.filter(({ content }) => content === null)).toHaveLength(2);
	});

	it('[AL11] tells the CPE of a refused report in the same commit, and nobody of a stranger’s', async () => {
		const tutor = await world.enter('tuteur-pain');
		const id = tutor.id();
		const report = {
			id,
			placement: 'stage-lea',
			section: 'presence',
			body: { type: 'check', at: world.now, halfDays: [AM], status: 'absent', note: 'x\u0000' }
		};
		const answer = await tutor.send({ facts: [report] });
		expect(answer.facts[0]).toMatchObject({ status: 'refused', code: 'bad-text' });
		const stranger = await world.enter('tuteur-velo');
		await stranger.send({ facts: [{ ...report, id: stranger.id() }] });
		const alerts = newsOf(await (await world.enter('cpe-b')).send({}), 'stage-lea')?.card?.alerts;
		expect(alerts).toMatchObject([{ id: `refused/${id}`, kind: 'refused', state: 'raised' }]);
		expect(newsOf(await tutor.send({}), 'stage-lea')?.card?.alerts).toEqual([]);
	});

	it('[SY12] erases a page and a fact down to every device, and answers gone to their return', async () => {
		const [phone, computer, referent] = [
			await world.enter('lea'),
			await world.enter('lea'),
			await world.enter('ref-a')
		];
		const doc = textOf('canari');
		const fact = {
			id: phone.id(),
			placement: 'stage-lea',
			section: 'journal',
			body: { type: 'done', at: world.now, day: DAY }
		};
		// A retract says nothing without what it names: it goes too, though nobody asked for it.
		const retract = {
			...fact,
			id: phone.id(),
			body: { type: 'retract', at: world.now, fact: fact.id }
		};
		await phone.send({ pages: [pageOf(doc)], facts: [fact, retract] });
		const have = cursorsOf(await computer.send({}));
		const read = cursorsOf(await referent.send({}));
		const erasure = { facts: [fact.id], pages: [{ author: 'lea', page: DAY }] };
		expect(await eraseFrom(database(), world.ports, DEMO_SCHOOL, 'stage-lea', erasure)).toBe(true);
		const words = [
			...[fact.id, retract.id].sort().map((id) => ({ fact: id })),
			{ author: 'lea', page: DAY }
		];
		expect(newsOf(await computer.send({ have }), 'stage-lea')?.gone).toEqual(words);
		expect(newsOf(await referent.send({ have: read }), 'stage-lea')?.gone).toEqual(words);
		const again = await phone.send({ pages: [pageOf(doc)], facts: [fact] });
		expect([again.facts[0]?.status, again.pages[0]?.status]).toEqual(['gone', 'gone']);
		const everything = await database().withOwner((tx) =>
			tx.all(sql`select page::text from page union all select page_log::text from page_log
				union all select settled_text::text from settled_text union all select fact::text from fact`)
		);
		expect(everything).toEqual([]);
		expect(await eraseFrom(database(), world.ports, DEMO_SCHOOL, 'nowhere', erasure)).toBe(false);
	});

	it('[SY13] closes a notebook 60 days after its end, and keeps apart what comes later', async () => {
		const student = await world.enter('lea');
		const early = textOf('à temps');
		await student.send({ pages: [pageOf(early)] });
		world.now = Date.parse('2027-08-24T22:30:00Z');
		const late = await world.enter('lea');
		expect((await late.send({ pages: [pageOf(early)] })).pages[0]).toMatchObject({ status: 'ok' });
		const answer = await late.send({
			pages: [pageOf(textOf('trop tard'))],
			facts: [
				{
					id: late.id(),
					placement: 'stage-lea',
					section: 'journal',
					body: { type: 'mood', at: world.now, day: DAY, level: 3 }
				}
			]
		});
		expect([answer.pages[0]?.code, answer.facts[0]?.code]).toEqual(['closed', 'closed']);
		expect(await refusedFor(late)).toHaveLength(2);
	});

	it('[SY8, PE3] tells a device whose part has ended, though its person never wrote', async () => {
		const tutor = await world.enter('tuteur-pain');
		const before = await tutor.send({});
		expect(newsOf(before, 'stage-lea')?.card).toBeTruthy();
		await database().withOwner((tx) =>
			tx.all(sql`
				with m as (update member set ended = true where person_id = 'tuteur-pain')
				update placement set counter = counter + 1`)
		);
		const after = await tutor.send({ have: cursorsOf(before) });
		expect(newsOf(after, 'stage-lea')).toMatchObject({ whole: true, card: null, facts: [] });
		expect((await tutor.send({ have: cursorsOf(after) })).placements).toEqual([]);
		expect((await tutor.send({})).placements).toEqual([]);
	});

	it('[SY16] finds out from a device that the database is older, and asks everybody for everything', async () => {
		const tutor = await world.enter('tuteur-pain');
		const check = {
			id: tutor.id(),
			placement: 'stage-lea',
			section: 'presence',
			body: { type: 'check', at: world.now, halfDays: [AM], status: 'absent' }
		};
		const before = await tutor.send({ facts: [check] });
		const have = cursorsOf(before);
		await database().withOwner((tx) =>
			tx.all(sql`
				with f as (delete from fact), a as (delete from alert), k as (delete from commit_mark)
				update placement set counter = 0`)
		);
		const after = await tutor.send({ have });
		expect(after.epoch).not.toBe(before.epoch);
		expect(newsOf(after, 'stage-lea')).toMatchObject({ whole: true, facts: [] });
		const again = await tutor.send({ facts: [check], have: cursorsOf(after) });
		expect(again.facts[0]).toMatchObject({ status: 'ok' });
		expect(again.epoch).toBe(after.epoch);
		const forged = await tutor.send({ have: { 'stage-lea': 'zzzz.x.y.AAAAAAAAAAAA' } });
		expect(forged.epoch).toBe(after.epoch);
	});

	it('[SY16] finds it out even when the same request pushes as much as was lost', async () => {
		const tutor = await world.enter('tuteur-pain');
		const said = (status: string) => ({
			id: tutor.id(),
			placement: 'stage-lea',
			section: 'presence',
			body: { type: 'check', at: world.now, halfDays: [AM], status }
		});
		const before = await tutor.send({ facts: [said('absent')] });
		await database().withOwner((tx) =>
			tx.all(sql`
				with f as (delete from fact), a as (delete from alert), k as (delete from commit_mark)
				update placement set counter = counter - 1 where placement_id = 'stage-lea'`)
		);
		const pushed = said('late');
		const after = await tutor.send({ facts: [pushed], have: cursorsOf(before) });
		expect(after.facts).toMatchObject([{ id: pushed.id, status: 'ok' }]);
		expect(after.epoch).not.toBe(before.epoch);
	});

	it('[SY8, SY16] tells a reader whose part was lost in a restore, and nobody who only forges', async () => {
		const referent = await world.enter('ref-a');
		const first = await referent.send({});
		const have = cursorsOf(first);
		await database().withOwner((tx) =>
			tx.all(sql`
				with m as (delete from member where person_id = 'ref-a')
				update server set epoch = gen_random_uuid()::text`)
		);
		const after = await referent.send({ have, epoch: first.epoch });
		expect(after.placements.map(({ id, card, whole }) => [id, card, whole])).toEqual([
			['stage-lea', null, true],
			['stage-nils', null, true]
		]);
		const quiet = await referent.send({ have: cursorsOf(after), epoch: after.epoch });
		expect(quiet.placements).toEqual([]);
		const forged = await referent.send({ have: { 'stage-aya': 'x.y.z.w' }, epoch: after.epoch });
		expect(forged.placements).toEqual([]);
	});

	it('[SY17] keeps a body of another protocol raw, and says which versions are spoken', async () => {
		const student = await world.enter('lea');
		const body = encode({ device: 'old', future: true }) as Uint8Array<ArrayBuffer>;
		const send = (protocol: string) =>
			student.fetch('/api/sync', {
				method: 'POST',
				body,
				headers: { 'Carnet-Protocol': protocol }
			});
		for (let again = 0; again < 2; again++) {
			const answer = await send('7');
			expect(answer.status).toBe(426);
			expect(await answer.json()).toMatchObject({
				error: { code: 'protocol' },
				versions: [1],
				kept: true
			});
		}
		const rows = await database().withSchool(DEMO_SCHOOL, (tx) =>
			tx.all<{ body: Uint8Array }>(sql`select body from inbox`)
		);
		expect(rows).toHaveLength(1);
		expect(new Uint8Array(rows[0]?.body ?? [])).toEqual(new Uint8Array(body));
		const nonsense = await send('un');
		expect(await nonsense.json()).not.toHaveProperty('kept');
	});

	it('[SY44] takes up a raw body once the server reads its protocol, and the device’s own copy changes nothing', async () => {
		const newer = await openWorld(database(), { protocol: 9 });
		const student = await newer.enter('lea');
		const fact = {
			id: student.id(),
			placement: 'stage-lea',
			section: 'presence',
			body: { type: 'arrived', at: world.now, halfDay: AM }
		};
		const request = {
			device: student.device,
			facts: [fact],
			pages: [pageOf(textOf('écrit avec une vieille version'))],
			have: {}
		};
		const post = (protocol: string, body: Uint8Array) =>
			student.fetch('/api/sync', {
				method: 'POST',
				body: body as Uint8Array<ArrayBuffer>,
				headers: { 'Carnet-Protocol': protocol, 'Content-Type': 'application/octet-stream' }
			});
		const told = await post('1', encode(request));
		expect(told.status).toBe(426);
		expect(await told.json()).toMatchObject({ versions: [9, 8, 7], kept: true });
		expect((await post('99', encode({ future: true }))).status).toBe(426);
		expect(await runDueJobs(database(), world.ports)).toBe(1);
		const cpe = newsOf(await (await world.enter('cpe-b')).send({}), 'stage-lea');
		expect(cpe?.facts.map(({ id }) => id)).toContain(fact.id);
		const again = await (await world.enter('lea')).send(request);
		expect([again.facts[0]?.status, again.pages[0]?.status]).toEqual(['ok', 'ok']);
		const left = () =>
			database().withSchool(DEMO_SCHOOL, (tx) => tx.all(sql`select protocol from inbox`));
		expect(await left()).toEqual([{ protocol: '99' }]);
		world.now += 90 * 24 * 3600_000;
		await runDueJobs(database(), world.ports);
		expect(await left()).toEqual([]);
		expect(world.errors).toEqual([]);
	});

	it('[SY44] what is not understood after all holds back no body behind it, and is not tried without end', async () => {
		const newer = await openWorld(database(), { protocol: 9 });
		const student = await newer.enter('lea');
		const fact = {
			id: student.id(),
			placement: 'stage-lea',
			section: 'presence',
			body: { type: 'arrived', at: world.now, halfDay: AM }
		};
		const good = encode({ device: student.device, facts: [fact], pages: [], have: {} });
		for (const body of [...Array.from({ length: 25 }, (_, n) => new Uint8Array([n])), good]) {
			const answer = await student.fetch('/api/sync', {
				method: 'POST',
				body: body as Uint8Array<ArrayBuffer>,
				headers: { 'Carnet-Protocol': '1', 'Content-Type': 'application/octet-stream' }
			});
			expect(answer.status).toBe(426);
		}
		expect(await runDueJobs(database(), world.ports)).toBe(1);
		const cpe = newsOf(await (await world.enter('cpe-b')).send({}), 'stage-lea');
		expect(cpe?.facts.map(({ id }) => id)).toContain(fact.id);
		expect(await runDueJobs(database(), world.ports)).toBe(0);
	});

	it('[SY17] keeps no more than five megabytes of raw bodies a person', async () => {
		const student = await world.enter('lea');
		const kept: unknown[] = [];
		for (let index = 0; index < 12; index++) {
			const answer = await student.fetch('/api/sync', {
				method: 'POST',
				body: new Uint8Array(500_000).fill(index),
				headers: { 'Carnet-Protocol': '7' }
			});
			kept.push(((await answer.json()) as { kept?: true }).kept);
		}
		expect(kept).toEqual([...Array.from({ length: 10 }, () => true), undefined, undefined]);
	});

	it('[SY14] puts what is refused beyond a thousand in one number', async () => {
		const student = await world.enter('lea');
		const facts = Array.from({ length: 1_100 }, (_, index) => ({
			id: `no-id-${index}`,
			placement: 'stage-lea',
			section: 'journal',
			body: { type: 'mood', at: world.now, day: DAY, level: 3 }
		}));
		for (const from of [0, 500, 1_000]) {
			await student.send({ facts: facts.slice(from, from + 500) });
		}
		const rows = await database().withSchool(DEMO_SCHOOL, (tx) =>
			tx.all<{ item: string; size: number }>(sql`select item, size from quarantine`)
		);
		expect(rows).toHaveLength(1_001);
		expect(rows.find(({ item }) => item === '')).toEqual({ item: '', size: 100 });
	});

	it('[SY18] cuts a large answer between commits, and the rest comes with the cursors given', async () => {
		const student = await world.enter('lea');
		const pages = Array.from({ length: 12 }, (_, index) => {
			const doc = new Y.Doc();
			for (const field of ['done', 'learned', 'difficult', 'answer/a', 'answer/b']) {
				doc.getText(field).insert(0, `${index}${'é'.repeat(49_000)}`);
			}
			return pageOf(doc, `2027-06-${index + 10}`);
		});
		for (const page of pages) await student.send({ pages: [page] });
		const fresh = await world.enter('lea');
		const got = new Set<string>();
		let have = {};
		let rounds = 0;
		for (let more: boolean | undefined = true; more; rounds++) {
			const answer = await fresh.send({ have });
			for (const page of newsOf(answer, 'stage-lea')?.pages ?? []) got.add(page.page);
			const size = encode(answer).length;
			expect(size).toBeLessThan(5.5 * 1024 * 1024);
			have = { ...have, ...cursorsOf(answer) };
			more = answer.more;
		}
		expect(rounds).toBeGreaterThan(1);
		expect([...got].sort()).toEqual(pages.map(({ page }) => page));
		expect((await fresh.send({ have })).placements).toEqual([]);
	});
});

interface Listed {
	person: string;
	section: string;
	item: string;
	code: string;
	content: string | null;
}

async function refusedFor(visitor: Visitor): Promise<Listed[]> {
	const response = await visitor.fetch('/api/refused');
	expect(response.status).toBe(200);
	return (await response.json()) as Listed[];
}
