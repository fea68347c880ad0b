import { sql, type SQL } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import type { AuditPage, AuditProof } from '#shared/domain/audit.ts';
import { runDueJobs } from '#server/alerts/worker.ts';
import { startRetention } from '#server/store/retention-store.ts';
import { cursorsOf, newsOf, pageOf, textOf } from '#tests/kit/answers.ts';
import { countWord } from '#tests/kit/canary.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

const DAY = '2027-06-14';
const AM = `${DAY}/am`;
const at = (day: string, clock = '04:00'): number => Date.parse(`${day}T${clock}:00+02:00`);

describeOnBoth('what is kept long enough', (database) => {
	let world: World;
	beforeEach(async () => {
		await wipe(database());
		world = await openWorld(database());
		await startRetention(database(), world.ports.clock);
	});

	const count = (word: string): Promise<number> => countWord(database(), word);
	const rows = (query: SQL) =>
		database().withSchool(DEMO_SCHOOL, (tx) => tx.all<Record<string, unknown>>(query));

	const fact = (who: Visitor, section: string, body: object) =>
		who.send({
			facts: [{ id: who.id(), placement: 'stage-lea', section, body: { at: world.now, ...body } }]
		});

	/** The night of that day has come, and every worker had its turn. */
	async function night(day: string): Promise<void> {
		world.now = at(day);
		while ((await runDueJobs(database(), world.ports)) > 0);
	}

	/** JOURNAL in what is the journal's, SUIVI in all else. */
	async function writeEverywhere(): Promise<void> {
		const [lea, tutor, referent] = [
			await world.enter('lea'),
			await world.enter('tuteur-pain'),
			await world.enter('ref-a')
		];
		await lea.send({ pages: [pageOf(textOf('JOURNAL'))] });
		await fact(referent, 'feedback', { type: 'comment', day: DAY, text: 'JOURNAL' });
		await fact(lea, 'thanks', { type: 'thanks', agreement: 'any', text: 'JOURNAL' });
		await fact(lea, 'journal', { type: 'help', to: ['cpe'], message: 'SUIVI' });
		await fact(tutor, 'presence', {
			type: 'check',
			halfDays: [AM],
			status: 'absent',
			note: 'SUIVI'
		});
		await fact(referent, 'followup', { type: 'note', text: 'SUIVI' });
	}

	const alertsOf = async (who: Visitor) => newsOf(await who.send({}), 'stage-lea')?.card?.alerts;

	/** Everything that is open is taken, told to the family and closed. */
	async function close(): Promise<void> {
		const cpe = await world.enter('cpe-a');
		for (const { id, facts: covers } of (await alertsOf(cpe)) ?? []) {
			const step = async (body: object) => {
				const { facts } = await fact(cpe, 'followup', { alert: id, covers, ...body });
				expect(facts[0]).toMatchObject({ status: 'ok' });
			};
			await step({ type: 'taken' });
			const told = { outcome: 'reached', channel: 'phone', guardian: 'parent-lea' };
			await step({ type: 'family', ...told });
			await step({ type: 'closed', outcome: 'family-told', note: 'SUIVI' });
		}
		expect((await alertsOf(cpe))?.map(({ state }) => state)).toEqual(['closed', 'closed']);
	}

	const family = () => rows(sql`select person_id from guardianship where student_id = 'lea'`);
	const nameOf = async (person: string) =>
		(await rows(sql`select name from person where person_id = ${person}`))[0]?.name;

	it('[RT2] presence, alerts and families go at the end of the school year, the journal later, from devices too', async () => {
		await writeEverywhere();
		await close();
		const lea = await world.enter('lea');
		const held = cursorsOf(await lea.send({}));
		await night('2027-08-31');
		expect([await count('JOURNAL'), await count('SUIVI')].every((words) => words > 0)).toBe(true);
		await night('2027-09-01');
		expect(await count('SUIVI')).toBe(0);
		expect(await count('JOURNAL')).toBeGreaterThanOrEqual(4);
		for (const table of ['alert', 'delivery']) {
			const left = sql`select 1 from ${sql.identifier(table)} where placement_id = 'stage-lea'`;
			expect(await rows(left), table).toEqual([]);
		}
		expect(await family()).toEqual([]);
		expect(await nameOf('parent-lea')).toBe('Responsable effacé');
		const phone = await world.enter('lea');
		const news = newsOf(await phone.send({ have: held }), 'stage-lea');
		expect(news?.card?.alerts).toEqual([]);
		expect(news?.gone.map((word) => Object.keys(word))).toEqual(
			Array.from({ length: 9 }, () => ['fact'])
		);
		expect(news?.pages).toEqual([]);
		await night('2027-12-31');
		expect(await count('JOURNAL')).toBeGreaterThanOrEqual(3);
		await night('2028-01-01');
		expect(await count('JOURNAL')).toBe(0);
		const later = await world.enter('lea');
		const last = newsOf(await later.send({ have: held }), 'stage-lea');
		expect(last?.card).toBeNull();
		expect(last?.gone).toContainEqual({ author: 'lea' });
		expect(await nameOf('lea')).not.toBe('Élève effacé');
		expect(world.errors).toEqual([]);
	});

	it('[RT3] waits for an open alert to be closed, and then no longer', async () => {
		await writeEverywhere();
		await night('2027-09-01');
		expect(await count('SUIVI')).toBeGreaterThanOrEqual(3);
		expect(await family()).toHaveLength(1);
		const cpe = await world.enter('cpe-a');
		expect(await alertsOf(cpe)).toMatchObject([{ state: 'raised' }, { state: 'raised' }]);
		await close();
		await night('2027-09-02');
		expect(await count('SUIVI')).toBe(0);
	});

	it('[RT2, AL11, SY13] what a phone brings later is heard, seen through, and goes with the next night', async () => {
		await writeEverywhere();
		await close();
		await night('2027-09-01');
		const lea = await world.enter('lea');
		const late = { type: 'help', to: ['cpe'], message: 'TARD' };
		expect((await fact(lea, 'journal', late)).facts[0]).toMatchObject({ code: 'closed' });
		await night('2027-09-02');
		const cpe = await world.enter('cpe-a');
		const [alert] = (await alertsOf(cpe)) ?? [];
		expect(alert).toMatchObject({ state: 'raised' });
		const about = { alert: alert?.id, covers: alert?.facts };
		await fact(cpe, 'followup', { ...about, type: 'taken' });
		await fact(cpe, 'followup', { ...about, type: 'closed', outcome: 'done' });
		expect(await alertsOf(cpe)).toMatchObject([{ state: 'closed' }]);
		await night('2027-09-03');
		expect(await alertsOf(cpe)).toEqual([]);
		// Kept apart like whatever was refused, and no longer.
		expect(await count('TARD')).toBe(1);
		await night('2027-10-03');
		expect(await count('TARD')).toBe(0);
	});

	it('[RT4] keeps the family of a student who has another placement', async () => {
		await rows(sql`
			insert into placement (school_id, placement_id, student_id, class_name, agreements, half_days)
			select school_id, 'stage-lea-2', student_id, class_name,
				'[{"id": "b", "from": "2027-12-01", "to": "2027-12-10"}]', '[]'
			from placement where placement_id = 'stage-lea'`);
		await writeEverywhere();
		await close();
		await night('2027-09-01');
		expect(await count('SUIVI')).toBe(0);
		expect(await family()).toHaveLength(1);
		expect(await nameOf('parent-lea')).not.toBe('Responsable effacé');
	});

	it('[RT4, RT5] keeps the family of whom a file of the next school year names, no longer than the student', async () => {
		const fileNames = (day: string) =>
			rows(sql`
				insert into identity (school_id, person_id, class_name, named_at)
				values (${DEMO_SCHOOL}, 'lea', '2de Démo', ${at(day)})
				on conflict (school_id, person_id) do update set named_at = excluded.named_at`);
		await fileNames('2027-06-30');
		await night('2027-08-31');
		expect(await family()).toHaveLength(1);
		await fileNames('2027-07-05');
		await night('2027-09-01');
		expect(await family()).toHaveLength(1);
		await night('2028-01-01');
		await night('2028-12-30');
		expect(await nameOf('lea')).not.toBe('Élève effacé');
		expect(await family()).toHaveLength(1);
		await night('2029-01-02');
		expect(await nameOf('lea')).toBe('Élève effacé');
		expect(await family()).toEqual([]);
		expect(await nameOf('parent-lea')).toBe('Responsable effacé');
	});

	it('[RT4] a file of this school year keeps no family', async () => {
		await rows(sql`
			insert into identity (school_id, person_id, class_name, named_at)
			values (${DEMO_SCHOOL}, 'lea', '2de Démo', ${at('2027-06-30')})`);
		await night('2027-09-01');
		expect(await family()).toEqual([]);
	});

	it('[RT5] a student whom a file brought, and who never had a placement, goes as well', async () => {
		await rows(sql`
			insert into person (school_id, person_id, name, short_name, roles)
			values (${DEMO_SCHOOL}, 'jamais', 'Camille SANS-STAGE', 'Camille S.', '["student"]')`);
		await rows(sql`
			insert into identity (school_id, person_id, class_name, named_at)
			values (${DEMO_SCHOOL}, 'jamais', '2de 9', ${at('2027-06-14')})`);
		await rows(sql`
			insert into person (school_id, person_id, name, short_name, roles)
			values (${DEMO_SCHOOL}, 'parent-jamais', 'Alex SANS-STAGE', 'Alex S.', '["guardian"]')`);
		await rows(sql`
			insert into guardianship (school_id, student_id, person_id, rank, relation, must_tell)
			values (${DEMO_SCHOOL}, 'jamais', 'parent-jamais', 1, '', true)`);
		await night('2028-06-12');
		expect(await count('SANS-STAGE')).toBeGreaterThanOrEqual(2);
		await night('2028-06-15');
		expect(await count('SANS-STAGE')).toBe(0);
		expect(await nameOf('jamais')).toBe('Élève effacé');
		expect(await nameOf('direction')).not.toMatch('effacé');
	});

	it('[RT5] a name goes a year after the last sign of life, a tutor’s after two', async () => {
		await night('2028-01-01');
		await world.enter('lea').then((lea) => lea.send({}));
		await rows(sql`
			insert into contact (school_id, person_id, at) values (${DEMO_SCHOOL}, 'tuteur-pain', ${world.now})
			on conflict (school_id, person_id) do update set at = excluded.at`);
		await night('2028-12-30');
		expect(await nameOf('lea')).not.toBe('Élève effacé');
		await night('2029-01-02');
		expect(await nameOf('lea')).toBe('Élève effacé');
		expect(await nameOf('tuteur-pain')).not.toBe('Tuteur effacé');
		expect(await nameOf('ref-a')).not.toMatch('effacé');
		await night('2030-01-02');
		expect(await nameOf('tuteur-pain')).toBe('Tuteur effacé');
	});

	it('[RT1] follows the days that the head decided, and tells every device', async () => {
		await writeEverywhere();
		await close();
		const head = await world.enter('direction');
		const decide = (retention: unknown, who = head) =>
			who.fetch('/api/settings', {
				method: 'PUT',
				headers: { 'Content-Type': 'application/json' },
				body: JSON.stringify({ retention })
			});
		const wanted = { college: '07-09', lycee: '10-15', rest: '08-31' };
		for (const wrong of [
			{ ...wanted, rest: '02-30' },
			{ rest: '08-31' },
			{ ...wanted, more: '01-01' },
			'never'
		]) {
			expect((await decide(wrong)).status).toBe(400);
		}
		expect((await decide(wanted, await world.enter('cpe-a'))).status).toBe(403);
		expect(await (await decide(wanted)).json()).toMatchObject({
			workAccidents: false,
			retention: wanted
		});
		const me = async (): Promise<unknown> =>
			(await (await world.enter('lea')).fetch('/api/me')).json();
		expect(await me()).toMatchObject({
			school: { retention: { college: '07-09', lycee: '10-15' } }
		});
		await night('2027-10-15');
		expect(await count('JOURNAL')).toBeGreaterThanOrEqual(3);
		await night('2027-10-16');
		expect(await count('JOURNAL')).toBe(0);
		// As Carnet proposes it again: that is nobody's decision.
		const proposed = { college: '08-31', lycee: '12-31', rest: '08-31' };
		expect((await decide(proposed, await world.enter('direction'))).status).toBe(200);
		expect(await rows(sql`select settings from school`)).toEqual([{ settings: {} }]);
	});

	it('[RT2, AU2] is written down without a word, and the chain verifies', async () => {
		await writeEverywhere();
		await close();
		await night('2027-09-01');
		const head = await world.enter('direction');
		const { entries } = (await (await head.fetch('/api/audit')).json()) as AuditPage;
		expect(entries.find(({ action }) => action === 'expired')).toMatchObject({ by: '' });
		const proof = (await (await head.fetch('/api/audit/proof')).json()) as AuditProof;
		expect(proof.broken).toBeUndefined();
	});

	it('[RT2] looks at thousands in goes, and again the next night', async () => {
		await rows(sql`
			insert into placement (school_id, placement_id, student_id, class_name, agreements, half_days)
			select school_id, 'old-' || n, student_id, class_name, '[{"id": "b", "from": "2025-06-01", "to": "2025-06-10"}]', '[]'
			from placement, generate_series(1, 120) as n where placement_id = 'stage-lea'`);
		await night('2027-06-15');
		expect(await rows(sql`select 1 from gone where item = 'all'`)).toHaveLength(120);
		expect(await rows(sql`select due_at as due from job where kind = 'retention'`)).toEqual([
			{ due: Date.parse('2027-06-16T03:00:00+02:00') }
		]);
	});
});
