import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { encode } from '#shared/api/codec.ts';
import type { AuditProof, AuditPage } from '#shared/domain/audit.ts';
import { migrationCount } from '#server/db/migrations.ts';
import { replayErasures } from '#server/sync/erase.ts';
import { backUp } from '#server/upkeep/back-up.ts';
import { examine } from '#server/upkeep/doctor.ts';
import { restore } from '#server/upkeep/restore.ts';
import { cursorsOf, newsOf, pageOf, textOf } from '#tests/kit/answers.ts';
import { countWord } from '#tests/kit/canary.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

const DAY = '2027-06-14';
const AM = `${DAY}/am`;
/** In every word of hers, and of others about her. */
const CANARY = 'CANARI';

describeOnBoth('erasing a student', (database) => {
	let world: World;
	let head: Visitor;
	let folder: string;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'carnet-erasing-student-'));
	});
	afterAll(() => rm(folder, { recursive: true, force: true }));
	beforeEach(async () => {
		await wipe(database());
		world = await openWorld(database());
		head = await world.enter('direction');
	});

	const erase = (student: unknown, who = head): Promise<Response> =>
		who.fetch('/api/erasures', {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ student })
		});

	const count = (word: string): Promise<number> => countWord(database(), word);

	/** Words in every section, refused ones and raw ones too; her name, and how her family is reached. */
	async function writeEverywhere(): Promise<{ lea: Visitor; tutor: Visitor; referent: Visitor }> {
		const [lea, tutor, referent] = [
			await world.enter('lea'),
			await world.enter('tuteur-pain'),
			await world.enter('ref-a')
		];
		const at = world.now;
		const fact = (who: Visitor, section: string, body: object) =>
			who.send({
				facts: [{ id: who.id(), placement: 'stage-lea', section, body: { at, ...body } }]
			});
		await lea.send({ pages: [pageOf(textOf(CANARY))] });
		await fact(lea, 'journal', { type: 'help', to: ['cpe'], message: CANARY });
		await fact(tutor, 'presence', {
			type: 'check',
			halfDays: [AM],
			status: 'absent',
			note: CANARY
		});
		await fact(lea, 'thanks', { type: 'thanks', agreement: 'any', text: CANARY });
		await fact(referent, 'feedback', { type: 'comment', day: DAY, text: CANARY });
		await fact(referent, 'followup', { type: 'note', text: CANARY });
		// A tutor may not write there: it is kept apart, with its words.
		await fact(tutor, 'followup', { type: 'note', text: CANARY });
		for (const who of [lea, tutor]) {
			await who.fetch('/api/sync', {
				method: 'POST',
				body: encode({ mots: CANARY }) as Uint8Array<ArrayBuffer>,
				headers: { 'Carnet-Protocol': '99', 'Content-Type': 'application/octet-stream' }
			});
		}
		await database().withOwner(async (tx) => {
			await tx.all(sql`update person set name = name || ${` ${CANARY}`}, last_name = ${CANARY},
				first_name = ${CANARY} where person_id = 'lea' or person_id in (
				select person_id from guardianship where student_id = 'lea')`);
			await tx.all(sql`update session set device = ${CANARY} where person_id = 'lea'`);
			await tx.all(sql`insert into student_browser (school_id, browser, student_id, at)
				values (${DEMO_SCHOOL}, ${CANARY}, 'lea', 0)`);
			await tx.all(sql`insert into identity (school_id, person_id, born_name, siecle)
				select ${DEMO_SCHOOL}::text, x.id, ${CANARY}, ${CANARY} from unnest(array['lea', 'parent-lea']) as x(id)`);
			await tx.all(sql`insert into agreement_terms (school_id, placement_id, agreement_id, days, timetable, objectives)
				values (${DEMO_SCHOOL}, 'stage-lea', 'a', '[]', '{}', ${CANARY})`);
			await tx.all(sql`update reach set email = ${`${CANARY}@example`} where person_id in (
				select person_id from guardianship where student_id = 'lea')`);
		});
		return { lea, tutor, referent };
	}

	it('[ER1] leaves a canary of hers, or about her, in no table, and says gone to every device', async () => {
		const { lea, tutor, referent } = await writeEverywhere();
		const have = cursorsOf(await lea.send({}));
		const [read, checked] = [cursorsOf(await referent.send({})), cursorsOf(await tutor.send({}))];
		expect(await count(CANARY)).toBeGreaterThanOrEqual(12);
		expect(await (await erase('lea')).json()).toEqual({ placements: 1 });
		expect(await count(CANARY)).toBe(0);
		for (const [who, cursors, id] of [
			[lea, have, 'lea'],
			[referent, read, 'ref-a'],
			[tutor, checked, 'tuteur-pain']
		] as const) {
			const news = newsOf(await who.send({ have: cursors }), 'stage-lea');
			expect(news, id).toMatchObject({ card: null, facts: [], texts: [], pages: [] });
			expect(news?.gone, id).toEqual([{ author: id }]);
		}
		expect(world.errors).toEqual([]);
	});

	it('[ER2] answers gone to whatever comes later of that placement, and keeps none of it', async () => {
		const { lea, tutor } = await writeEverywhere();
		await erase('lea');
		const late = await lea.send({ pages: [pageOf(textOf(CANARY), '2027-06-15')] });
		expect(late.pages[0]).toMatchObject({ status: 'gone' });
		const body = { type: 'check', at: world.now, halfDays: [AM], status: 'absent', note: CANARY };
		const fact = { id: tutor.id(), placement: 'stage-lea', section: 'presence', body };
		expect((await tutor.send({ facts: [fact] })).facts[0]).toMatchObject({ status: 'gone' });
		expect(await count(CANARY)).toBe(0);
	});

	it('[ER1] leaves everybody else’s words, families and numbers', async () => {
		const others = await world.enter('nils');
		await others.send({ pages: [pageOf(textOf('RESTE'), DAY, 'stage-nils')] });
		const families = () =>
			database().withOwner((tx) =>
				tx.all(sql`select g.*, r.email, r.phone from guardianship g left join reach r using (school_id, person_id)
					where g.student_id <> 'lea' order by 2, 3`)
			);
		const before = await families();
		await writeEverywhere();
		await erase('lea');
		expect(await count('RESTE')).toBeGreaterThanOrEqual(1);
		expect(await families()).toEqual(before);
	});

	it('[ER3, SY23] is done again after an older backup came back, and the doctor sees it', async () => {
		await writeEverywhere();
		const path = join(folder, 'school.carnet');
		await backUp(database(), path, migrationCount(), world.now);
		await erase('lea');
		world.now += 3600_000;
		await restore(database(), path, {
			replace: true,
			migrations: migrationCount(),
			now: world.now
		});
		expect(await count(CANARY)).toBeGreaterThanOrEqual(12);
		const patient = {
			database: database(),
			erasures: world.ports.erasures,
			migrations: migrationCount(),
			now: world.now
		};
		const codes = async () => (await examine(patient)).map(({ code }) => code);
		expect(await codes()).toContain('erasure-undone');
		await replayErasures(database(), world.ports);
		expect(await count(CANARY)).toBe(0);
		expect(await codes()).toContain('erasures-done');
		await replayErasures(database(), world.ports);
		const { entries } = (await (await head.fetch('/api/audit')).json()) as AuditPage;
		expect(entries.filter(({ action }) => action === 'erased')).toMatchObject([
			{ by: '', about: 'Élève effacé' }
		]);
	});

	it('[ER1, AU2] is written down without a name, and the chain still verifies', async () => {
		await writeEverywhere();
		await erase('lea');
		const { entries } = (await (await head.fetch('/api/audit')).json()) as AuditPage;
		expect(entries[0]).toMatchObject({ action: 'erased', about: 'Élève effacé' });
		expect(entries[0]?.by).not.toBe('');
		const proof = (await (await head.fetch('/api/audit/proof')).json()) as AuditProof;
		expect(proof).toMatchObject({ entries: entries.length });
		expect(proof.broken).toBeUndefined();
	});

	it('[ER1, AL1] lets no alert go where the placement stands', async () => {
		await writeEverywhere();
		const deleted = database().withSchool(DEMO_SCHOOL, (tx) => tx.all(sql`delete from alert`));
		await expect(deleted).rejects.toThrow(/placement that stands/);
	});

	it('[ER1] is for the head alone, of a student that there is, once', async () => {
		const cpe = await world.enter('cpe-a');
		expect((await erase('lea', cpe)).status).toBe(403);
		expect((await erase({ student: 'lea' })).status).toBe(400);
		expect((await erase('nobody')).status).toBe(404);
		expect((await erase('lea')).status).toBe(200);
		expect((await erase('lea')).status).toBe(200);
		expect(
			await database().withSchool(DEMO_SCHOOL, (tx) => tx.all(sql`select 1 from gone`))
		).toHaveLength(1);
	});
});
