import { sql, type SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { beforeEach, expect, it } from 'vitest';
import type { Database } from '#server/db/database.ts';
import { contents } from '#server/store/news-store.ts';
import { newsOf } from '#tests/kit/answers.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

const LEA = 'stage-lea';
const TOM = 'stage-tom';
const DAY = '2027-06-14';

describeOnBoth('an exchange', (database) => {
	let world: World;
	let lea: Visitor;
	let transactions = 0;
	/** The statement that fails next, by a word of it. */
	let failing: string | undefined;
	/** What was read to tell what changed, one placement each. */
	let told: Record<string, unknown>[] = [];

	beforeEach(async () => {
		await wipe(database());
		failing = undefined;
		world = await openWorld(
			watched(
				database(),
				() => transactions++,
				(text) => {
					if (failing === undefined || !text.includes(failing)) return;
					failing = undefined;
					throw new Error('the telling fails');
				},
				(text, rows) => {
					if (text.includes('"sameDevice"')) told.push(...rows.filter(({ id }) => id === LEA));
				}
			)
		);
		lea = await world.enter('lea');
		await lea.send({});
	});

	const mood = (level: number) => ({
		id: lea.id(),
		placement: LEA,
		section: 'journal',
		body: { type: 'mood', day: DAY, level, at: world.now }
	});
	const arrival = (halfDay: string) => ({
		...{ id: lea.id(), placement: LEA, section: 'presence' },
		body: { type: 'arrived', at: world.now, halfDay, time: '08:27' }
	});
	const taking = async (work: () => Promise<unknown>): Promise<number> => {
		transactions = 0;
		await work();
		return transactions;
	};

	it('[SY59] takes two transactions, three with something of one placement, two more for another', async () => {
		const cpe = await world.enter('cpe-a');
		const check = (placement: string) => ({
			...{ id: cpe.id(), placement, section: 'presence' },
			body: { type: 'known', at: world.now, halfDays: [`${DAY}/am`], reason: 'rendez-vous' }
		});
		expect(await taking(() => lea.send({}))).toBe(2);
		expect(await taking(() => lea.send({ facts: [mood(3)] }))).toBe(3);
		const both = { facts: [check(LEA), check(TOM)] };
		const taken = await taking(async () => {
			const { facts } = await cpe.send(both);
			expect(facts.map(({ status, code }) => code ?? status)).toEqual(['ok', 'ok']);
		});
		expect(taken).toBe(5);
	});

	it('[SY59] tells what it has just written as it tells it later', async () => {
		const fact = mood(3);
		const told = newsOf(await lea.send({ facts: [fact] }), LEA);
		if (!told) throw new Error('nothing is told');
		const again = await lea.send({ have: { [LEA]: told.cursor } });
		expect(newsOf(again, LEA)).toBeUndefined();
		const all = newsOf(await (await world.enter('lea')).send({}), LEA);
		expect(all?.facts.map(({ id }) => id)).toContain(fact.id);
	});

	it('[SY59] keeps what it was brought when the telling fails, and tells it after', async () => {
		failing = '"seenMark"';
		const fact = mood(2);
		const answer = await lea.send({ facts: [fact] });
		expect(failing).toBeUndefined();
		expect(answer.facts).toEqual([expect.objectContaining({ id: fact.id, status: 'ok' })]);
		expect(newsOf(answer, LEA)).toBeDefined();
		expect(world.errors).toEqual([new Error('the telling fails')]);
		const rows = await database().withSchool(DEMO_SCHOOL, (tx) =>
			tx.all(sql`select 1 from fact where fact_id = ${fact.id}`)
		);
		expect(rows).toHaveLength(1);
	});

	it('[SY54] is answered in the epoch that another process began, its news with it', async () => {
		const before = await lea.send({});
		await database().withOwner((tx) => tx.all(sql`update server set epoch = 'another'`));
		const answer = await lea.send({ epoch: before.epoch, facts: [mood(1)] });
		expect(answer.epoch).toBe('another');
		const cursor = newsOf(answer, LEA)?.cursor ?? '';
		const again = await lea.send({ epoch: 'another', have: { [LEA]: cursor } });
		expect(again.placements).toEqual([]);
	});

	it('[SY62] tells in a commit what it has read for it, as it is told after it', async () => {
		const tutor = await world.enter('tuteur-pain');
		const before = newsOf(await tutor.send({}), LEA);
		const have = { [LEA]: before?.cursor ?? '' };
		const absence = {
			...{ id: tutor.id(), placement: LEA, section: 'presence' },
			body: {
				...{ type: 'check', at: world.now, halfDays: [`${DAY}/am`] },
				...{ status: 'absent', reason: 'unknown' }
			}
		};
		// Of another device of theirs, and of somebody else, since the cursor.
		const other = await world.enter('tuteur-pain');
		const minutes = { ...absence.body, status: 'late', minutes: 10 };
		await other.send({ facts: [{ ...absence, id: other.id(), body: minutes }] });
		const first = mood(1);
		await lea.send({ facts: [first, { ...arrival(`${DAY}/am`) }] });

		told = [];
		const along = newsOf(await tutor.send({ facts: [absence], have }), LEA);
		expect(told).toEqual([expect.objectContaining({ facts: [], halfDays: null, family: null })]);
		const after = newsOf(await tutor.send({ have }), LEA);
		expect(told.map(({ halfDays }) => halfDays === null)).toEqual([true, false]);
		expect(along?.card?.alerts.map(({ kind }) => kind)).toContain('absence');
		expect(along?.card).toEqual(after?.card);
		expect(after?.facts.filter(({ id }) => id !== absence.id)).toEqual(along?.facts);

		// Words of the journal too, those that were taken back with what takes them back.
		const referent = await world.enter('ref-a');
		const held = { [LEA]: newsOf(await referent.send({}), LEA)?.cursor ?? '' };
		const undo = { type: 'retract', fact: first.id, at: world.now };
		const again = { id: lea.id(), placement: LEA, section: 'journal', body: undo };
		await lea.send({
			facts: [again, mood(2), { ...mood(4), body: { type: 'done', day: DAY, at: world.now } }]
		});
		const note = {
			...{ id: referent.id(), placement: LEA, section: 'presence' },
			body: { type: 'known', at: world.now, halfDays: [`${DAY}/pm`], reason: 'rendez-vous' }
		};
		told = [];
		const said = newsOf(await referent.send({ facts: [note], have: held }), LEA);
		expect(told).toEqual([expect.objectContaining({ facts: [] })]);
		const later = newsOf(await referent.send({ have: held }), LEA);
		expect(said?.facts.map(({ body }) => body.type)).toEqual(['retract', 'mood', 'done']);
		expect(later?.facts.filter(({ id }) => id !== note.id)).toEqual(said?.facts);
		expect(said?.card).toEqual(later?.card);

		// Of whoever holds nothing of it, all is read.
		const fresh = await world.enter('ref-a');
		const whole = newsOf(await fresh.send({ facts: [{ ...note, id: fresh.id() }] }), LEA);
		expect(whole?.facts.map(({ body }) => body.type)).toContain('mood');
	});

	it('[SY60] reads no word of the journal again that was told, but one that is taken back', async () => {
		const first = mood(1);
		for (const fact of [first, mood(2), mood(3)]) await lea.send({ facts: [fact] });
		const read = (since: number) =>
			database().withSchool(DEMO_SCHOOL, async (tx) => {
				const [found] = await contents(tx, 'lea', [{ id: LEA, since }]);
				if (!found) throw new Error('no such placement');
				return found;
			});
		const all = await read(0);
		const words = ({ facts }: typeof all) =>
			facts.filter(({ section }) => section === 'journal').map(({ body }) => body.type);
		expect(words(all)).toEqual(['mood', 'mood', 'mood']);
		expect(words(await read(all.counter))).toEqual([]);
		const referent = await world.enter('ref-a');
		const held = newsOf(await referent.send({}), LEA);
		const body = { type: 'retract', fact: first.id, at: world.now };
		await lea.send({ facts: [{ id: lea.id(), placement: LEA, section: 'journal', body }] });
		expect(words(await read(all.counter))).toEqual(['mood', 'retract']);
		const told = newsOf(await referent.send({ have: { [LEA]: held?.cursor ?? '' } }), LEA);
		expect(told?.facts.map((fact) => fact.body.type)).toEqual(['retract']);
	});
});

/** The same database, transactions counted, and each statement looked at before it is sent, and with what it gave. */
function watched(
	database: Database,
	onTransaction: () => void,
	onStatement: (text: string) => void,
	onRows: (text: string, rows: Record<string, unknown>[]) => void
): Database {
	const dialect = new PgDialect();
	return {
		...database,
		withSchool: (school, work) => {
			onTransaction();
			return database.withSchool(school, (tx) =>
				work({
					all: async <Row>(statement: SQL) => {
						const { sql: text } = dialect.sqlToQuery(statement);
						onStatement(text);
						const rows = await tx.all<Row>(statement);
						onRows(text, rows as Record<string, unknown>[]);
						return rows;
					}
				})
			);
		},
		withServer: (work) => {
			onTransaction();
			return database.withServer(work);
		}
	};
}
