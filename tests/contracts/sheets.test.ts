import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { comeWith, enterWith, post, sheetOf, sheetsOf } from '#tests/kit/entering.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describeOnBoth("a student's sheet", (database) => {
	let world: World;
	let office: Visitor;

	beforeEach(async () => {
		await wipe(database());
		world = await openWorld(database());
		office = await world.enter('secretariat');
	});

	const put = (statement: ReturnType<typeof sql>) =>
		database().withSchool(DEMO_SCHOOL, (tx) => tx.all<Record<string, unknown>>(statement));
	const sessionsOf = async (person: string) =>
		(await put(sql`select 1 from session where person_id = ${person}`)).length;
	const renew = (student: string, lost: boolean, by = office) =>
		post(world, '/api/access/renew', { student, lost }, by);

	it('[ID2] is printed again with the same code, which is kept nowhere', async () => {
		const [first, again] = [
			await sheetsOf(world, office, ['lea', 'nils']),
			await sheetsOf(world, await world.enter('cpe-a'), ['nils', 'lea'])
		];
		expect(first.map(({ student, className }) => [student, className])).toEqual([
			['lea', expect.any(String)],
			['nils', expect.any(String)]
		]);
		expect([...again].sort((a, b) => a.student.localeCompare(b.student))).toEqual(first);
		const rows = JSON.stringify(await put(sql`select jsonb_agg(to_jsonb(l)) as rows from link l`));
		for (const { code } of first) expect(rows).not.toContain(code);
	});

	it('[ID3] enrols one of fifty who come at once', async () => {
		const code = await sheetOf(world, office, 'lea');
		const answers = await Promise.all(
			Array.from({ length: 50 }, (_, nth) => enterWith(world, code, `phone-${nth}`))
		);
		const statuses = answers.map(({ status }) => status).sort();
		expect(statuses).toEqual([204, ...Array.from({ length: 49 }, () => 404)]);
		expect(await sessionsOf('lea')).toBe(1);
	});

	it('[ID3] answers the same browser again for ten minutes, which then holds one session', async () => {
		const code = await sheetOf(world, office, 'lea');
		const lost = await comeWith(world, code, 'phone');
		world.now += 9 * MINUTE;
		const held = await comeWith(world, code.toLowerCase(), 'phone');
		expect((await lost.fetch('/api/me')).status).toBe(401);
		expect((await held.fetch('/api/me')).status).toBe(200);
		expect(await sessionsOf('lea')).toBe(1);
		expect((await enterWith(world, code, 'other')).status).toBe(404);
		world.now += MINUTE;
		expect((await enterWith(world, code, 'phone')).status).toBe(404);
	});

	it('[ID2] ends with the last placement', async () => {
		const code = await sheetOf(world, office, 'lea');
		await put(sql`update placement set half_days = '[]',
			agreements = jsonb_set(agreements, '{0,to}', '"2027-06-14"') where placement_id = 'stage-lea'`);
		world.now += 14 * 60 * MINUTE;
		expect((await enterWith(world, code, 'phone')).status).toBe(204);
		const nils = await sheetOf(world, office, 'nils');
		await put(sql`update placement set half_days = '[]',
			agreements = jsonb_set(agreements, '{0,to}', '"2027-06-14"') where placement_id = 'stage-nils'`);
		world.now += 2 * 60 * MINUTE;
		expect((await enterWith(world, nils, 'phone')).status).toBe(404);
		expect((await post(world, '/api/access/sheets', { students: ['nils'] }, office)).status).toBe(
			403
		);
	});

	it('[ID6] replaced, is dead; of a lost telephone, the sessions too', async () => {
		const first = await sheetOf(world, office, 'lea');
		expect((await renew('lea', false)).status).toBe(200);
		expect((await enterWith(world, first, 'phone')).status).toBe(404);
		const phone = await comeWith(world, await sheetOf(world, office, 'lea'), 'phone');
		expect((await renew('lea', false)).status).toBe(200);
		expect((await phone.fetch('/api/me')).status).toBe(200);
		const referent = await world.enter('ref-a');
		const answer = await renew('lea', true, referent);
		const { sheets } = (await answer.json()) as { sheets: { code: string }[] };
		expect((await phone.fetch('/api/me')).status).toBe(401);
		expect(await sessionsOf('lea')).toBe(0);
		await comeWith(world, sheets[0]?.code ?? '', 'new-phone');
	});

	it('[ID6] is handed out by those who may, a référent to their own, all or none', async () => {
		const referent = await world.enter('ref-a');
		const own = (await (await referent.fetch('/api/access')).json()) as {
			entrants: { id: string; role: string }[];
			sent: unknown[];
		};
		expect(own.entrants.map(({ id, role }) => `${role} ${id}`)).toContain('student lea');
		expect(own.entrants.every(({ role }) => role === 'student')).toBe(true);
		expect(own.sent).toEqual([]);
		const others = await put(sql`select person_id as id from member where role = 'student'
			and placement_id not in (select placement_id from member where person_id = 'ref-a' and role = 'referent')`);
		expect(others.length).toBeGreaterThan(0);
		const stranger = String(others[0]?.id);
		const before = await put(sql`select count(*)::int as count from link`);
		for (const students of [[stranger], ['lea', stranger], ['lea', 'nobody'], ['tuteur-pain']]) {
			expect((await post(world, '/api/access/sheets', { students }, referent)).status).toBe(403);
		}
		expect((await renew(stranger, true, referent)).status).toBe(403);
		expect((await renew('tuteur-pain', false)).status).toBe(403);
		for (const person of ['lea', 'tuteur-pain', 'parent-lea', 'infirmerie']) {
			const visitor = await world.enter(person);
			expect((await visitor.fetch('/api/access')).status).toBe(403);
			expect((await post(world, '/api/access/sheets', { students: ['lea'] }, visitor)).status).toBe(
				403
			);
			expect((await renew('lea', true, visitor)).status).toBe(403);
		}
		const bad = [{}, { students: [] }, { students: [7] }, { students: ['lea'], more: 1 }];
		const many = { students: Array.from({ length: 101 }, (_, nth) => `s${nth}`) };
		for (const body of [...bad, many]) {
			expect((await post(world, '/api/access/sheets', body, office)).status).toBe(400);
		}
		expect(await put(sql`select count(*)::int as count from link`)).toEqual(before);
	});
	it.each([
		[true, 200],
		[false, 403]
	])(
		'[ID6, SU2] by who stands in for a référent, on those days, with the journal: %s',
		async (journal, status) => {
			await put(sql`
			insert into substitution (school_id, substitution_id, nth, absent_id, substitute_id, from_day, to_day,
				journal, state, decided_by, decided_at)
			values (${DEMO_SCHOOL}, 's', 1, 'ref-a', 'infirmerie', '2027-06-15', '2027-06-15', ${journal}, 'standing', 'direction', 0)`);
			const substitute = await world.enter('infirmerie');
			const asked = () => post(world, '/api/access/sheets', { students: ['lea'] }, substitute);
			for (const expected of [403, status, 403]) {
				expect((await asked()).status).toBe(expected);
				world.now += DAY;
			}
		}
	);
});
