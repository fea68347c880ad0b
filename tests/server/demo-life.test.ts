import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'drizzle-orm';
import type { ExchangeAnswer } from '#shared/api/protocol.ts';
import type { Person } from '#shared/domain/people.ts';
import type { Fact } from '#shared/domain/facts.ts';
import { isOpen, isWithoutNews } from '#shared/domain/silence.ts';
import { daysOf, halfDayAt } from '#shared/domain/today.ts';
import { localTime, type Instant } from '#shared/domain/time.ts';
import { runDueJobs } from '#server/alerts/worker.ts';
import type { Database } from '#server/db/database.ts';
import { wholeSchool } from '#server/demo/others.ts';
import { pastOf } from '#server/demo/past.ts';
import { SCHOOL } from '#server/demo/school.ts';
import * as who from '#server/demo/situations.ts';
import { exchange } from '#server/sync/exchange.ts';
import { newsOf } from '#tests/kit/answers.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { exchangerOn } from '#tests/kit/exchanger.ts';
import { DEMO_SCHOOL, openWorld, wipe, type World } from '#tests/kit/world.ts';

const TUESDAY = Date.parse('2027-06-15T10:20:00+02:00');
const LEADING = ['lea', 'nils', 'aya', 'tom'];
const DAY = 24 * 3600_000;

describeOnBoth('the demonstration of a Tuesday morning', (database) => {
	let world: World;
	let board: ExchangeAnswer;
	beforeAll(async () => {
		await wipe(database());
		world = await openWorld(database(), { now: TUESDAY, school: wholeSchool() });
		board = await (await world.enter('cpe-a')).send({});
	});

	const held = (student: string) => {
		const news = newsOf(board, `stage-${student}`);
		if (!news?.card) throw new Error(`no card of ${student}`);
		return { ...news, card: news.card, facts: news.facts as readonly Fact[] };
	};
	const alertOf = (student: string, id: string) =>
		held(student).card.alerts.find((alert) => alert.id === id);

	it('has today as the seventh day of ten, with days written behind it', async () => {
		const days = daysOf(held('lea').card.halfDays);
		expect(days).toHaveLength(10);
		expect(days.indexOf('2027-06-15')).toBe(6);
		expect(held('tom').card.agreements.map(({ tutor }) => tutor.id)).toEqual([
			'tuteur-pain',
			'tuteur-velo'
		]);
		const read = await (await world.enter('ref-a')).send({});
		const written = newsOf(read, 'stage-lea')?.texts ?? [];
		expect(written.length).toBeGreaterThan(3);
		expect(newsOf(read, `stage-${who.NEVER_WRITES}`)?.texts).toEqual([]);
	});

	it('leaves the leading parts untouched today: no arrival, no check, no text, no alert', async () => {
		const read = [
			await (await world.enter('ref-a')).send({}),
			await (await world.enter('ref-b')).send({})
		];
		for (const student of LEADING) {
			const { card, facts } = held(student);
			expect(JSON.stringify(facts)).not.toContain('2027-06-15');
			expect(
				facts.every(({ receivedAt }) => localTime(receivedAt, SCHOOL.timeZone).day < '2027-06-15')
			).toBe(true);
			expect(card.alerts).toEqual([]);
			const texts = read.flatMap((answer) => newsOf(answer, `stage-${student}`)?.texts ?? []);
			expect(texts.length).toBeGreaterThan(2);
			expect(texts.map(({ page }) => page)).not.toContain('2027-06-15');
		}
	});

	it('shows on the board one absence that nobody has, one in progress, and one with two versions', () => {
		const today = 'absence/2027-06-15';
		expect(alertOf(who.OPEN_ALERT, today)).toMatchObject({ state: 'raised', steps: [], marks: [] });
		expect(alertOf(who.TAKEN_ALERT, today)).toMatchObject({ state: 'taken', owner: 'cpe-b' });
		expect(alertOf(who.TWO_VERSIONS, today)).toMatchObject({
			state: 'raised',
			marks: ['two-versions']
		});
		const open = board.placements.flatMap(({ id, card }) =>
			(card?.alerts ?? []).filter(isOpen).map((alert) => `${id} ${alert.id}`)
		);
		expect(open.sort()).toEqual(
			[who.OPEN_ALERT, who.TAKEN_ALERT, who.TWO_VERSIONS]
				.map((student) => `stage-${student} ${today}`)
				.sort()
		);
		expect(alertOf(who.DONE_TODAY, today)?.state).toBe('closed');
		expect(held(who.KNOWN_TODAY).card.halfDays.filter(({ known }) => known)).toHaveLength(2);
	});

	it('has seen the past through: absences, a help, an accident, the same lateness again', async () => {
		const past = [
			[who.ABSENT_ONCE, 'absence/2027-06-08', ['taken', 'seen', 'family', 'closed']],
			[who.ABSENT_FAR, 'absence/2027-06-09', ['taken', 'family', 'family', 'closed']],
			[who.ANNOUNCED_ILL, 'absence/2027-06-10', ['taken', 'family', 'closed']],
			[who.LATE_AGAIN, 'late/2027-06-07', ['closed']],
			[who.LATE_AGAIN, 'late/2027-06-09', ['closed']],
			[who.LATE_AGAIN, 'late/2027-06-10', ['closed']]
		] as const;
		for (const [student, id, steps] of past) {
			expect(alertOf(student, id)).toMatchObject({
				state: 'closed',
				steps: steps.map((what) => ({ what }))
			});
		}
		expect(held(who.HURT).card.alerts).toMatchObject([{ kind: 'accident', state: 'closed' }]);
		const read = await (await world.enter('ref-a')).send({});
		expect(newsOf(read, `stage-${who.ASKED_HELP}`)?.card?.alerts).toMatchObject([
			{ kind: 'help', state: 'closed' }
		]);
		expect(held(who.ASKED_HELP).card.alerts).toEqual([]);
	});

	it('hears from nearly everybody this morning, and not from a silent phone', () => {
		const silent = board.placements
			.filter(
				({ card, facts }) => card && isWithoutNews(card, facts as readonly Fact[], '2027-06-15/am')
			)
			.map(({ card }) => card?.student.id);
		expect(silent.sort()).toEqual([...LEADING, who.SILENT_PHONE, ...who.SILENT_TODAY].sort());
		const last = board.contacts[`stage-${who.SILENT_PHONE}`]?.[who.SILENT_PHONE] ?? 0;
		expect(TUESDAY - last).toBeGreaterThan(2 * DAY);
	});

	it('has one student before the first day, one after the last, and six with one tutor', async () => {
		const before = daysOf(held(who.NOT_BEGUN).card.halfDays);
		const after = daysOf(held(who.ENDED).card.halfDays);
		expect([before[0], before.at(-1)]).toEqual(['2027-06-21', '2027-07-02']);
		expect([after[0], after.at(-1)]).toEqual(['2027-05-31', '2027-06-11']);
		expect(held(who.NOT_BEGUN).facts).toEqual([]);
		const hosts = who.COLLECTIVE.map((student) => held(student).card.agreements[0]);
		expect(new Set(hosts.map((one) => `${one?.host.name} ${one?.tutor.id}`)).size).toBe(1);
		const tutor = await world.enter(hosts[0]?.tutor.id ?? '');
		expect((await tutor.send({})).placements).toHaveLength(6);
	});

	it('has one who thanked the host on the last day, and told the family good news', async () => {
		const tutor = await world.enter(held(who.ENDED).card.agreements[0]?.tutor.id ?? '');
		const read = newsOf(await tutor.send({}), `stage-${who.ENDED}`)?.facts ?? [];
		expect(read.filter(({ section }) => section === 'thanks')).toHaveLength(1);
		const referent = await world.enter(held(who.ENDED).card.referents[0]?.id ?? '');
		const all = newsOf(await referent.send({}), `stage-${who.ENDED}`)?.facts ?? [];
		expect(all.map(({ body }) => body.type)).toContain('good-news');
	});

	it('is what the exchange itself would have written', { timeout: 120_000 }, async () => {
		const school = wholeSchool();
		const picked = ['lea', who.LATE_AGAIN, who.TAKEN_ALERT, who.ENDED].map((id) => `stage-${id}`);
		const seeded = await rowsOf(database(), picked);
		expect(seeded.fact?.length).toBeGreaterThan(40);
		await database().withOwner((tx) =>
			tx.all(sql`truncate fact, page, page_log, settled_text, alert, job, contact`)
		);
		await database().withSchool(DEMO_SCHOOL, (tx) => tx.all(sql`update placement set counter = 0`));
		const acts = [...pastOf(school, TUESDAY).acts]
			.filter(([id]) => picked.includes(id))
			.flatMap(([, acts]) => acts)
			.filter(({ request }) => request.facts.length + request.pages.length > 0)
			.sort((one, other) => one.at - other.at);
		const exchanger = await exchangerOn(database(), world.ports);
		for (const { person, at, request } of acts) {
			await workUntil(at);
			world.now = at;
			const roles = school.cast.find(({ id }) => id === person)?.roles ?? [];
			await exchange(exchanger, reader(person, roles), { ...request, have: {} });
		}
		await workUntil(TUESDAY);
		world.now = TUESDAY;
		expect(world.errors).toEqual([]);
		expect(await rowsOf(database(), picked)).toEqual(seeded);
	});

	/** Lets the worker do what is due, at the moment when it is. */
	async function workUntil(until: Instant): Promise<void> {
		for (;;) {
			// The ladder begins with the demonstration: of its past nobody is told.
			await database().withOwner((tx) => tx.all(sql`delete from job where kind = 'ladder'`));
			const [job] = await database().withJobs((tx) =>
				tx.all<{ at: number }>(
					sql`select due_at as at from job where due_at <= ${until} order by due_at limit 1`
				)
			);
			if (!job) return;
			world.now = job.at;
			await runDueJobs(database(), world.ports);
		}
	}
});

function reader(id: string, roles: Person['roles']) {
	return {
		person: { id, name: id, shortName: id, roles },
		school: { id: DEMO_SCHOOL, ...SCHOOL },
		cpes: []
	};
}

/** Everything that was written in these placements. */
async function rowsOf(
	database: Database,
	placements: readonly string[]
): Promise<Record<string, unknown[]>> {
	const tables = ['fact', 'page', 'page_log', 'settled_text', 'alert', 'job', 'placement'];
	const rows: Record<string, unknown[]> = {};
	for (const table of tables) {
		const all = await database.withSchool(DEMO_SCHOOL, (tx) =>
			tx.all<{ row: unknown }>(sql`
				select to_jsonb(t) as row from ${sql.identifier(table)} t
				where placement_id in (select jsonb_array_elements_text(${JSON.stringify(placements)}::text::jsonb))
				order by to_jsonb(t)::text`)
		);
		rows[table] = all.map(({ row }) => row);
	}
	return rows;
}

describe('the past of the demonstration', { timeout: 120_000 }, () => {
	it('is the same every time', () => {
		expect(pastOf(wholeSchool(), TUESDAY)).toEqual(pastOf(wholeSchool(), TUESDAY));
	});

	it.each([
		['a Monday', '2027-06-14T09:00:00+02:00', 5],
		['a Tuesday before eight', '2027-06-15T07:40:00+02:00', 6],
		['a Wednesday in the small hours', '2027-06-16T00:03:00+02:00', 7],
		['a Friday afternoon', '2027-06-18T15:10:00+02:00', 9],
		['a Saturday', '2027-06-19T11:00:00+02:00', 10],
		['a Sunday night', '2027-06-20T23:50:00+02:00', 10],
		['a holiday', '2027-07-14T12:00:00+02:00', 7],
		['the first days of a year', '2028-01-01T10:00:00+01:00', 10],
		['a Monday when the clocks have just changed', '2027-03-29T08:50:00+02:00', 5]
	])('holds nothing of the future and something open on %s', (_name, written, past) => {
		const now = Date.parse(written);
		const { today: day, planned, recorded } = pastOf(wholeSchool(), now);
		for (const plan of planned) {
			const { facts, pages, settled, raised, log } = recorded.get(plan.id)!;
			const moments = [
				...facts.flatMap(({ receivedAt, body }) => [receivedAt, body.at]),
				...[...pages.values()].map(({ changedAt }) => changedAt),
				...[...settled.values()].map(({ settledAt }) => settledAt),
				...raised.map(({ raisedAt }) => raisedAt),
				...log.map(({ receivedAt }) => receivedAt)
			];
			expect(moments.every((moment) => moment <= now)).toBe(true);
			const keys = plan.halfDays.map(({ key }) => key);
			const outside = [who.NOT_BEGUN, who.ENDED].includes(plan.student);
			expect(keys.filter((key) => key.startsWith(day))).toHaveLength(outside ? 0 : 2);
			if (!outside) {
				expect(daysOf(plan.halfDays).filter((one) => one < day)).toHaveLength(past);
			}
			if (LEADING.includes(plan.student)) {
				expect(JSON.stringify([facts, [...pages.keys()]])).not.toContain(day);
				expect(raised).toEqual([]);
			}
		}
		const open = recorded.get(`stage-${who.OPEN_ALERT}`);
		expect(open?.raised.map(({ id }) => id)).toContain(`absence/${day}`);
		expect(halfDayAt(now, SCHOOL.timeZone)).toContain(day);
		const pages = [...recorded.values()].flatMap((one) => [...one.settled.values()]);
		expect(pages.length).toBeGreaterThan(150);
	});

	it('never gives two students of one host the same words on one day', () => {
		const said = new Map<string, string>();
		const school = wholeSchool();
		const { recorded } = pastOf(school, Date.parse('2027-06-18T23:00:00+02:00'));
		for (const { id, student, hosts } of school.placements) {
			for (const { page, fields } of recorded.get(id)?.pages.values() ?? []) {
				const key = `${hosts[0]?.tutor} ${page} ${fields.done}`;
				expect([student, said.get(key)]).toEqual([student, undefined]);
				said.set(key, student);
			}
		}
	});
});
