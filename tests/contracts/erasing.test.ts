import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import * as Y from 'yjs';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { encode } from '#shared/api/codec.ts';
import { runDueJobs } from '#server/alerts/worker.ts';
import type { Database } from '#server/db/database.ts';
import { migrationCount } from '#server/db/migrations.ts';
import { eraseFrom, replayErasures } from '#server/sync/erase.ts';
import { localGatekeeper } from '#server/sync/gatekeeper.ts';
import { backUp } from '#server/upkeep/back-up.ts';
import { restore } from '#server/upkeep/restore.ts';
import { pageOf, textOf } from '#tests/kit/answers.ts';
import { countWord } from '#tests/kit/canary.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

const DAY = '2027-06-14';
const OTHER_DAY = '2027-06-15';
const HOUR = 3600_000;

describeOnBoth('erasing', (database) => {
	let world: World;
	/** A server that no longer speaks protocol 1, and can still read it. */
	let newer: World;
	let folder: string;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'carnet-erasing-'));
	});
	afterAll(() => rm(folder, { recursive: true, force: true }));
	beforeEach(async () => {
		await wipe(database());
		world = await openWorld(database());
		newer = await openWorld(database(), { protocol: 9 });
		// Worlds draw the same numbers: no two sessions may be called alike.
		newer.ports.random.bytes(1_000);
	});

	const count = (word: string): Promise<number> => countWord(database(), word);

	/** A body that this server does not speak. */
	async function postRaw(visitor: Visitor, protocol: string, body: object): Promise<void> {
		const answer = await visitor.fetch('/api/sync', {
			method: 'POST',
			body: encode(body) as Uint8Array<ArrayBuffer>,
			headers: { 'Carnet-Protocol': protocol, 'Content-Type': 'application/octet-stream' }
		});
		expect([answer.status, await answer.json()]).toMatchObject([426, { kept: true }]);
	}

	const help = (id: string, message: string) => ({
		id,
		placement: 'stage-lea',
		section: 'journal',
		body: { type: 'help', at: world.now, to: ['cpe'], message }
	});

	/** Léa's words everywhere that they can be, beside words that stay: in RESTE, one each. */
	async function writeEverywhere() {
		const [lea, old, aya] = [
			await world.enter('lea'),
			await newer.enter('lea'),
			await newer.enter('aya')
		];
		const id = lea.id();
		await lea.send({ pages: [pageOf(textOf('CANARI'))], facts: [help(id, 'CANARI')] });
		const refused = await lea.send({
			pages: [pageOf(secret('CANARI')), pageOf(secret('RESTE refusé'), OTHER_DAY)],
			facts: [help(id, 'CANARI changé')]
		});
		expect(refused.facts[0]).toMatchObject({ status: 'refused', code: 'fact-changed' });
		await lea.send({
			pages: [pageOf(textOf('CANARI'), DAY, 'nulle part'), pageOf(textOf('CANARI'), 'un jour')]
		});
		await postRaw(old, '99', { mots: 'CANARI' });
		await postRaw(aya, '99', { mots: 'RESTE chez Aya' });
		await postRaw(old, '1', {
			device: 'ancien',
			facts: [help(id, 'CANARI')],
			pages: [pageOf(textOf('CANARI')), pageOf(textOf('RESTE dans le corps'), OTHER_DAY)],
			have: {}
		});
		return { facts: [id], pages: [{ author: 'lea', page: DAY }] };
	}

	it('[SY45] takes the copies in quarantine and in raw bodies too, and leaves what is another’s or other words', async () => {
		const erasure = await writeEverywhere();
		expect(await count('CANARI')).toBeGreaterThanOrEqual(8);
		expect(await count('RESTE')).toBe(3);
		await eraseFrom(database(), world.ports, DEMO_SCHOOL, 'stage-lea', erasure);
		expect(await count('CANARI')).toBe(0);
		expect(await count('RESTE')).toBe(3);
		await runDueJobs(database(), world.ports);
		const taken = await database().withOwner((tx) => tx.all(sql`select page from page`));
		expect(taken, 'what was left of the body is taken up').toEqual([{ page: OTHER_DAY }]);
		expect(world.errors).toEqual([]);
	});

	it('[SY45, SY23] takes them again after a restore, and nothing that came since', async () => {
		const erasure = await writeEverywhere();
		const path = join(folder, 'school.carnet');
		await backUp(database(), path, migrationCount(), world.now);
		await eraseFrom(database(), world.ports, DEMO_SCHOOL, 'stage-lea', erasure);
		world.now += HOUR;
		const options = { replace: true, migrations: migrationCount(), now: world.now };
		await restore(database(), path, options);
		expect(await count('CANARI')).toBeGreaterThanOrEqual(8);
		newer.now = world.now;
		await postRaw(await newer.enter('lea'), '99', { mots: 'RESTE, venu depuis' });
		await replayErasures(database(), world.ports);
		expect(await count('CANARI')).toBe(0);
		expect(await count('RESTE')).toBe(4);
	});

	it('[SY45] makes what is refused meanwhile wait for an erasure that has not committed yet', async () => {
		const lea = await world.enter('lea');
		await lea.send({ pages: [pageOf(textOf('CANARI'))] });
		let transactions = 0;
		let pushed: Promise<unknown> | undefined;
		const holding: Database = {
			...database(),
			withSchool: (school, run) =>
				database().withSchool(school, async (tx) => {
					const result = await run(tx);
					// The second one erases: it stays open until the push is done, or waits for it.
					if (++transactions !== 2) return result;
					const sent = lea.send({ pages: [pageOf(secret('CANARI'))] });
					pushed = sent;
					const over = (): Promise<boolean> =>
						Promise.race([sent.then(() => true), somebodyWaits()]);
					if (database().kind === 'postgres') while (!(await over())) continue;
					return result;
				})
		};
		const erasure = { facts: [], pages: [{ author: 'lea', page: DAY }] };
		await eraseFrom(holding, world.ports, DEMO_SCHOOL, 'stage-lea', erasure);
		// One connection serves one transaction after another: there the push has found the erasure done.
		const status = database().kind === 'postgres' ? 'refused' : 'gone';
		expect(await pushed).toMatchObject({ pages: [{ status }] });
		expect(await count('CANARI')).toBe(0);

		async function somebodyWaits(): Promise<boolean> {
			const waiting = await database().withOwner((tx) =>
				tx.all(sql`select 1 from pg_stat_activity
					where datname = current_database() and wait_event_type = 'Lock'`)
			);
			return waiting.length > 0;
		}
	});

	it('[SY45] keeps no copy of what is refused while it is being erased, nor afterwards', async () => {
		const erasing = await openWorld(database(), {
			gatekeeper: {
				...localGatekeeper,
				async admit(...asked) {
					const erasure = { facts: [], pages: [{ author: 'lea', page: DAY }] };
					await eraseFrom(database(), world.ports, DEMO_SCHOOL, 'stage-lea', erasure);
					return localGatekeeper.admit(...asked);
				}
			}
		});
		erasing.ports.random.bytes(2_000);
		const lea = await erasing.enter('lea');
		const answer = await lea.send({ pages: [pageOf(secret('CANARI'))] });
		expect(answer.pages).toMatchObject([{ status: 'refused', code: 'malformed' }]);
		expect(await count('CANARI')).toBe(0);
		await (await world.enter('lea')).send({ pages: [pageOf(secret('CANARI'))] });
		expect(await count('CANARI')).toBe(0);
	});
});

/** A page that is refused for its root. */
function secret(text: string): Y.Doc {
	const doc = new Y.Doc();
	doc.getText('secret').insert(0, text);
	return doc;
}
