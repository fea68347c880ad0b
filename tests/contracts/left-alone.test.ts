import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import type { ExchangeAnswer, PlacementNews } from '#shared/api/protocol.ts';
import { eraseFrom } from '#server/sync/erase.ts';
import { pageOf, textOf } from '#tests/kit/answers.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

const DAY = '2027-06-14';
const SECOND = '2027-06-15';

/** What a reader's device holds of others, as the contract says to hold it. */
class Holder {
	epoch: string | undefined;
	have: Record<string, string> = {};
	readonly held = new Map<string, { card: unknown; rows: Map<string, unknown> }>();

	constructor(readonly visitor: Visitor) {}

	/** One exchange. @returns whether it brought anything */
	async exchange(): Promise<boolean> {
		const epoch = this.epoch === undefined ? {} : { epoch: this.epoch };
		const answer: ExchangeAnswer = await this.visitor.send({ have: this.have, ...epoch });
		this.epoch = answer.epoch;
		for (const news of answer.placements) this.#apply(news);
		return answer.placements.length > 0;
	}

	get holdings(): unknown {
		return [...this.held].sort().map(([id, { card, rows }]) => [id, card, [...rows].sort()]);
	}

	#apply({ id, cursor, whole, card, facts, texts, gone }: PlacementNews): void {
		this.have[id] = cursor;
		if (card === null) {
			this.held.delete(id);
			return;
		}
		const rows = whole
			? new Map<string, unknown>()
			: (this.held.get(id)?.rows ?? new Map<string, unknown>());
		for (const fact of facts) rows.set(`fact/${fact.id}`, fact);
		for (const text of texts) rows.set(`page/${text.author}/${text.page}`, text);
		for (const word of gone) {
			rows.delete(word.fact ? `fact/${word.fact}` : `page/${word.author ?? ''}/${word.page ?? ''}`);
		}
		this.held.set(id, { card, rows });
	}
}

describeOnBoth('a device left alone for a week', (database) => {
	let world: World;
	beforeEach(async () => {
		await wipe(database());
		world = await openWorld(database());
	});

	it('[SY8, SY12, SY16] holds exactly what it may after one or two exchanges, whatever happened', async () => {
		const [student, other, tutor] = [
			await world.enter('lea'),
			await world.enter('aya'),
			await world.enter('tuteur-pain')
		];
		const alone = new Holder(await world.enter('ref-a'));
		await student.send({ pages: [pageOf(textOf('à effacer'))], facts: [done(student, DAY)] });
		await other.send({
			pages: [pageOf(textOf('chez Aya'), DAY, 'stage-aya')],
			facts: [{ ...done(other, DAY), placement: 'stage-aya' }]
		});
		await alone.exchange();
		const backup = await copyOf(['placement', 'fact', 'page', 'page_log', 'settled_text', 'alert']);
		await student.send({
			pages: [pageOf(textOf('perdu par la restauration'), SECOND)],
			facts: [done(student, SECOND)]
		});
		await tutor.send({ facts: [absence(tutor)] });
		await alone.exchange();
		expect(JSON.stringify(alone.holdings)).toContain('perdu par la restauration');
		expect(await alone.exchange()).toBe(false);

		await putBack(backup);
		world.now += 7 * 24 * 3600_000;
		await student.send({ facts: [arrival(student)] });
		// The second référent hands a student over: whoever changes rights moves the counter.
		await database().withSchool(DEMO_SCHOOL, (tx) =>
			tx.all(sql`
				with grown as (
					insert into member (school_id, placement_id, person_id, role)
					values (${DEMO_SCHOOL}, 'stage-aya', 'ref-a', 'referent') returning placement_id
				) update placement p set counter = counter + 1 from grown g
					where p.placement_id = g.placement_id`)
		);
		const erasure = { facts: [], pages: [{ author: 'lea', page: DAY }] };
		await eraseFrom(database(), world.ports, DEMO_SCHOOL, 'stage-lea', erasure);

		let exchanges = 1;
		while (await alone.exchange()) exchanges++;
		expect(exchanges).toBeLessThanOrEqual(3);
		const fresh = new Holder(await world.enter('ref-a'));
		await fresh.exchange();
		expect(alone.holdings).toEqual(fresh.holdings);
		const all = JSON.stringify(alone.holdings);
		expect(all).not.toContain('à effacer');
		expect(all).not.toContain('perdu par la restauration');
		expect(all).toContain('chez Aya');
		expect(all).toContain('arrived');
	});

	type Backup = readonly (readonly [table: string, rows: string])[];

	async function copyOf(tables: readonly string[]): Promise<Backup> {
		return database().withOwner(async (tx) => {
			const backup: [string, string][] = [];
			for (const table of tables) {
				const [row] = await tx.all<{ rows: string }>(
					sql`select coalesce(jsonb_agg(t), '[]')::text as rows from ${sql.identifier(table)} t`
				);
				backup.push([table, row?.rows ?? '[]']);
			}
			return backup;
		});
	}

	async function putBack(backup: Backup): Promise<void> {
		await database().withOwner(async (tx) => {
			for (const [table, rows] of backup) {
				const name = sql.identifier(table);
				await tx.all(sql`delete from ${name}`);
				await tx.all(sql`insert into ${name}
					select * from jsonb_populate_recordset(null::${name}, ${rows}::text::jsonb)`);
			}
			// As every restore does (design §5): counters alone tell of it only until writers have caught up.
			await tx.all(sql`update server set epoch = gen_random_uuid()::text`);
		});
	}

	function done(visitor: Visitor, day: string) {
		return fact(visitor, 'journal', { type: 'done', at: world.now, day });
	}

	function absence(visitor: Visitor) {
		const halfDays = [`${SECOND}/am`];
		return fact(visitor, 'presence', { type: 'check', at: world.now, halfDays, status: 'absent' });
	}

	function arrival(visitor: Visitor) {
		return fact(visitor, 'presence', { type: 'arrived', at: world.now, halfDay: `${SECOND}/pm` });
	}

	function fact(visitor: Visitor, section: string, body: object) {
		return { id: visitor.id(), placement: 'stage-lea', section, body };
	}
});
