import { readdir, readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { admit } from '#shared/notebook/admit.ts';
import type { Log } from '#server/ports.ts';
import { guardedGatekeeper, type Gatekeeper } from '#server/sync/gatekeeper.ts';
import { BOMBS, climbing } from './bombs.ts';

const VECTOR = new Uint8Array([0]);
const events: string[] = [];
const log: Log = {
	info: (event) => void events.push(event),
	error: (event) => void events.push(event)
};

let open: Gatekeeper | undefined;
afterEach(async () => {
	await open?.close();
	open = undefined;
	events.length = 0;
});
const gate = (): Gatekeeper => (open ??= guardedGatekeeper(log));

/** A page that is honest, and too large to be admitted without a guard. */
function largePage(structs = 2_000): Uint8Array {
	const doc = new Y.Doc();
	const text = doc.getText('done');
	for (let index = 0; index < structs; index++) text.insert(Math.trunc(text.length / 2), 'é');
	return Y.encodeStateAsUpdate(doc);
}

const page = (update: Uint8Array, stored?: Uint8Array) => ({ stored, update, vector: VECTOR });

describe('the guarded gatekeeper', () => {
	it('[SY40] admits in a thread exactly what it admits here', async () => {
		const update = largePage();
		const there = await gate().admit('lea', page(update));
		expect(there).toEqual(admit(page(update)));
		expect(there).toMatchObject({ ok: true, value: { changed: true } });
	});

	it.each(BOMBS)(
		'[SY40, SY41] refuses $name, and lives',
		async ({ name, update, codes }) => {
			const stored = largePage(20);
			const before = stored.slice();
			const admission = await gate().admit(name, page(update, stored));
			expect(admission).toMatchObject({ ok: false });
			expect(codes).toContain((admission as { code: string }).code);
			expect(stored).toEqual(before);
		},
		120_000
	);

	it('[SY40] ends a page that costs too much, and nobody else’s waits for it', async () => {
		const order: string[] = [];
		const ask = (person: string, update: Uint8Array) =>
			gate()
				.admit(person, page(update))
				.then((admission) => (order.push(person), admission));
		const [hostile, second, third] = [climbing(9_000), climbing(8_000), largePage()];
		const [killed, later, honest, small] = await Promise.all([
			ask('hostile', hostile),
			ask('hostile', second),
			ask('honest', third),
			ask('small', largePage(10))
		]);
		expect(killed).toEqual({ ok: false, code: 'too-large' });
		expect(later).toBe('later');
		expect([honest, small]).toMatchObject([{ ok: true }, { ok: true }]);
		expect(order.slice(0, 2)).toEqual(['small', 'honest']);
		expect(await gate().admit('hostile', page(largePage()))).toBe('later');
		expect(await gate().admit('hostile', page(largePage(10)))).toMatchObject({ ok: true });
		expect(await gate().admit('honest', page(largePage()))).toMatchObject({ ok: true });
		expect(events).toEqual(['admit-killed']);
	}, 120_000);

	it('[SY40] leaves what it has no room for unanswered, and all of it when it closes', async () => {
		const update = largePage();
		const many = Array.from({ length: 20 }, () => gate().admit('lea', page(update)));
		const others = Array.from({ length: 3 }, (_, index) => gate().admit(`${index}`, page(update)));
		await gate().close();
		const answers = await Promise.all([...many, ...others]);
		expect(answers).toContain('later');
		expect(await gate().admit('lea', page(update))).toBe('later');
		expect(events).toEqual([]);
	});

	it('[SY40] leaves neither thread nor process behind', async () => {
		const before = await threads();
		await gate().admit('lea', page(largePage()));
		await gate().admit('hostile', page(climbing(9_000)));
		await gate().close();
		expect(await children()).toEqual([]);
		await expect.poll(threads, { timeout: 10_000 }).toBeLessThanOrEqual(before);
	}, 120_000);
});

/** Threads of this very process. */
async function threads(): Promise<number> {
	return (await readdir('/proc/self/task')).length;
}

/** Processes that this one started and that are still there, the dead that nobody buried included. */
async function children(): Promise<string[]> {
	const tasks = await readdir('/proc/self/task');
	const lists = await Promise.all(
		tasks.map((task) => readFile(`/proc/self/task/${task}/children`, 'utf8').catch(() => ''))
	);
	return lists.join(' ').split(/\s+/).filter(Boolean);
}
