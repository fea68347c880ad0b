import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExchangeRequest } from '#shared/api/request.ts';
import type { Heard } from '#server/ports.ts';
import { Lately } from '#server/sync/lately.ts';
import { memoryBus } from '#server/sync/memory-bus.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { streamOf } from '#tests/kit/streams.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

const PLACEMENT = 'stage-lea';

describeOnBoth('a channel that goes on from an exchange', (database) => {
	let world: World;
	let board: Visitor;
	let tutor: Visitor;

	beforeEach(async () => {
		await wipe(database());
		world = await openWorld(database());
		[board, tutor] = [await world.enter('cpe-a'), await world.enter('tuteur-pain')];
	});

	const accident = (by: Visitor): ExchangeRequest['facts'] => [
		{
			id: by.id(),
			placement: PLACEMENT,
			section: 'presence',
			body: { type: 'accident', at: world.now, halfDay: '2027-06-14/am' }
		}
	];

	it('[SY61] begins without a poke where nothing was said, and hears what is said from then on', async () => {
		const { since } = await board.send({});
		const stream = await streamOf(board, since);
		expect(stream.first).toBeUndefined();
		await tutor.send({ facts: accident(tutor) });
		expect(await stream.nextPoke()).toEqual([PLACEMENT]);
		await stream.close();
	});

	it('[SY61] begins with a poke where somebody wrote between the answer and its opening', async () => {
		const { since } = await board.send({});
		await tutor.send({ facts: accident(tutor) });
		const stream = await streamOf(board, since);
		expect(stream.first).toContain(PLACEMENT);
		await stream.close();
	});

	it('[SY61] begins with a poke where somebody wrote once the exchange had been read', async () => {
		const { withSchool } = database();
		const writing = vi.spyOn(database(), 'withSchool').mockImplementation(async (...asked) => {
			const read = await withSchool(...asked);
			const about = { school: DEMO_SCHOOL, placement: PLACEMENT, author: '', device: '' };
			world.ports.bus.publish({ ...about, topics: ['card'] });
			return read;
		});
		const { since } = await board.send({});
		writing.mockRestore();
		expect((await streamOf(board, since)).first).toContain(PLACEMENT);
	});

	it('[SY61] is told nothing of what its reader may not read', async () => {
		const nils = await world.enter('nils');
		const { since } = await nils.send({});
		await tutor.send({ facts: accident(tutor) });
		expect((await streamOf(nils, since)).first).toBeUndefined();
	});

	it("[SY61] does not poke a device for its own words, and does its owner's other one", async () => {
		const tablet = await world.enter('tuteur-pain');
		const [mine, others] = [await tutor.send({}), await tablet.send({})];
		const open = await streamOf(tutor, mine.since);
		const { since } = await tutor.send({ facts: accident(tutor) });
		expect((await streamOf(tutor, since)).first).toBeUndefined();
		expect((await streamOf(tablet, others.since)).first).toContain(PLACEMENT);
		const lea = await world.enter('lea');
		await lea.send({ facts: accident(lea) });
		// The first that it hears of is somebody else's.
		expect(await open.nextPoke()).toEqual([PLACEMENT]);
		expect(open.waiting()).toBe(0);
	});

	it.each(['', 'forged', 'x'.repeat(5000)])(
		'[SY61] begins with every placement after a mark that nobody made (%#)',
		async (since) => {
			expect((await streamOf(board, since)).first).toContain(PLACEMENT);
		}
	);

	it('[SY61] begins with every placement on a server that was started since', async () => {
		const { since } = await board.send({});
		const { app } = await openWorld(database());
		const cookie = { headers: { Cookie: board.cookie } };
		const again = {
			...board,
			fetch: (path: string) => Promise.resolve(app.hono.request(path, cookie))
		};
		expect((await streamOf(again, since)).first).toContain(PLACEMENT);
	});

	it('[SY61] of whoever may read less since then begins with a poke', async () => {
		const { since } = await tutor.send({});
		const about = { school: DEMO_SCHOOL, author: 'tuteur-pain', device: '' };
		world.ports.bus.publish({ ...about, placement: 'gone', topics: ['card'] });
		expect((await streamOf(tutor, since)).first).toContain(PLACEMENT);
	});

	const polled = async (wait: number, since?: string): Promise<unknown> => {
		const mark = since === undefined ? '' : `&since=${since}`;
		return (await board.fetch(`/api/live?wait=${wait}${mark}`)).json();
	};

	it('[SY65] answers a long poll at once where somebody wrote since its mark', async () => {
		const { since } = await board.send({});
		await tutor.send({ facts: accident(tutor) });
		expect(await polled(0, since)).toEqual({
			placements: expect.arrayContaining([PLACEMENT]) as unknown
		});
	});

	it.each([
		['made', undefined],
		['forged', 'forged']
	])(
		'[SY65] lets a long poll wait where nothing was said, and after a mark that nobody knows (%s)',
		async (_, forged) => {
			const { since } = await board.send({});
			if (forged !== undefined) await tutor.send({ facts: accident(tutor) });
			expect(await polled(0, forged ?? since)).toEqual({ placements: [] });
		}
	);

	it('[SY65] tells a long poll of what concerns no placement', async () => {
		const answers: unknown[] = [];
		const answer = polled(25).then((said) => answers.push(said));
		while (answers.length === 0) {
			const about = { school: DEMO_SCHOOL, placement: '', author: '', device: '' };
			world.ports.bus.publish({ ...about, topics: ['card'] });
			await new Promise(setImmediate);
		}
		await answer;
		expect(answers).toEqual([{ placements: [], told: true }]);
	});
});

describe('what was heard lately', () => {
	const about = { school: 'a', topics: ['card'], author: '', device: '' } as const;
	const random = { bytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)) };
	const named = (heard: readonly Heard[] | undefined) =>
		heard?.map((one) => (one === 'missed' ? one : one.placement));

	it('[SY61] is all that was said since a mark, and nothing before it', () => {
		const bus = memoryBus();
		const lately = new Lately(bus, random);
		bus.publish({ ...about, placement: 'before' });
		const mark = lately.mark('phone');
		expect(lately.since(mark)).toEqual({ device: 'phone', heard: [] });
		bus.publish({ ...about, placement: 'after' });
		expect(named(lately.since(mark)?.heard)).toEqual(['after']);
	});

	it('[SY61] is never half of it: a mark older than what is remembered is none', () => {
		const bus = memoryBus();
		const lately = new Lately(bus, random, 3);
		const mark = lately.mark('phone');
		for (let nth = 0; nth < 6; nth++) bus.publish({ ...about, placement: `p${nth}` });
		expect(named(lately.since(mark)?.heard)).toEqual(['p0', 'p1', 'p2', 'p3', 'p4', 'p5']);
		const later = lately.mark('phone');
		bus.publish({ ...about, placement: 'p6' });
		expect(lately.since(mark)).toBeUndefined();
		expect(named(lately.since(later)?.heard)).toEqual(['p6']);
	});

	it('[SY61] remembers so many marks, the last ones', () => {
		const lately = new Lately(memoryBus(), random, 3);
		const marks = ['a', 'b', 'c', 'd'].map((device) => lately.mark(device));
		expect(new Set(marks).size).toBe(4);
		expect(marks.map((mark) => lately.since(mark)?.device)).toEqual([undefined, 'b', 'c', 'd']);
	});
});
