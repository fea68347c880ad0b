import { randomBytes } from 'node:crypto';
import { uuidV7 } from '#shared/domain/ids.ts';
import { enter, people, type Client } from '#tests/contracts/client/client.ts';
import type { Stream } from '#tests/contracts/client/events.ts';
import type { OwnFact } from '#tests/contracts/client/types.ts';
import { pause } from '#tests/faults/rig.ts';
import { findPostgres, startPostgres } from '#tests/kit/postgres.mjs';
import { startProcess } from '#tests/kit/server-process.ts';
import { percentiles, type Figures } from './figure.ts';

const REPORTS = 150;
/** What two servers, their database and this client carry on two cores, with room left. */
const WRITES_A_SECOND = 40;
/** Between two reports, in ms: the bus is quiet again. */
const REST = 60;

/**
 * From a tutor's POST to one server to the alert in the CPE's hands on another: until the poke is heard, and until
 * the exchange that it asks for is answered. Idle, then while students write to both servers.
 */
export async function chainLatency(): Promise<Figures> {
	const database = await startPostgres(findPostgres() ?? '');
	const env = { DATABASE_URL: database.url, DEMO: '1' };
	const servers = await Promise.all([startProcess(env), startProcess(env)]);
	try {
		const [near = '', far = ''] = servers.map(({ url }) => url);
		const cast = await people(near);
		const board = await enter(far, 'cpe-a', 'desk');
		const stream = await board.live();
		await nextPoke(stream);
		await board.sync();
		const tutors = await Promise.all(
			cast
				.filter(({ role, placements }) => role === 'tutor' && placements.length > 0)
				.map(async ({ id, placements }) => ({ client: await enter(near, id, id), placements }))
		);
		const report = async (nth: number): Promise<[number, number]> => {
			const { client, placements } = tutors[nth % tutors.length] ?? { placements: [] };
			const placement = placements[nth % placements.length] ?? '';
			const fact = newFact(placement, 'presence', { type: 'accident', halfDay: '2027-06-14/am' });
			const began = performance.now();
			const told = client?.exchange({ facts: [fact] });
			let poked = 0;
			while (!isHeld(board, fact)) {
				// A student's word pokes nobody here; a card that changed in between may.
				if ((await nextPoke(stream)).includes(placement)) poked = performance.now() - began;
				await board.sync();
			}
			const answered = performance.now() - began;
			await told;
			return [poked, answered];
		};
		const students = cast.filter(({ role }) => role === 'student');
		const writers = await Promise.all(
			students.map(async ({ id, placements: [placement = ''] }, nth) => ({
				client: await enter(nth % 2 ? far : near, id, id),
				placement
			}))
		);
		const idle = await measured(report, 0);
		const load = startWriting(writers);
		const busy = await measured(report, REPORTS);
		const rate = await load.stop();
		stream.close();
		return {
			...percentiles('idle: report to poke', idle.poked),
			...percentiles('idle: report to alert', idle.answered),
			...percentiles('under load: report to poke', busy.poked),
			...percentiles('under load: report to alert', busy.answered),
			'under load: exchanges': { value: Math.round(rate), unit: '/s' }
		};
	} finally {
		await Promise.all(servers.map((server) => server.kill()));
		await database.stop();
	}
}

async function measured(report: (nth: number) => Promise<[number, number]>, from: number) {
	const [poked, answered]: [number[], number[]] = [[], []];
	for (let nth = from; nth < from + REPORTS; nth++) {
		const [heard, held] = await report(nth);
		poked.push(heard);
		answered.push(held);
		await pause(REST);
	}
	return { poked, answered };
}

interface StudentWriter {
	readonly client: Client;
	readonly placement: string;
}

/** @returns `stop` gives the exchanges a second that were answered */
function startWriting(writers: readonly StudentWriter[]): { stop(): Promise<number> } {
	const began = performance.now();
	let [sent, answered] = [0, 0];
	const open = new Set<Promise<unknown>>();
	const timer = setInterval(() => {
		const due = ((performance.now() - began) / 1000) * WRITES_A_SECOND;
		// Who does not keep up is not asked for more at once than it can hold.
		for (; sent < due && open.size < writers.length; sent++) {
			const { client, placement } = writers[sent % writers.length] ?? {};
			if (!client || !placement) continue;
			const mood = { type: 'mood', day: '2027-06-14', level: 3 };
			const told = client
				.exchange({ facts: [newFact(placement, 'journal', mood)], have: client.held.have })
				.then(() => answered++)
				.finally(() => open.delete(told));
			open.add(told);
		}
	}, 5);
	return {
		async stop() {
			clearInterval(timer);
			await Promise.all(open);
			return answered / ((performance.now() - began) / 1000);
		}
	};
}

function isHeld(board: Client, fact: OwnFact): boolean {
	return board.alert(fact.placement, `accident/${fact.id}`) !== undefined;
}

function newFact(placement: string, section: string, body: object): OwnFact {
	const id = uuidV7(Date.now(), randomBytes(10));
	return { id, placement, section, body: { at: Date.now(), ...body } };
}

async function nextPoke(stream: Stream): Promise<readonly string[]> {
	for (;;) {
		const { event, data } = await stream.next();
		if (event === 'poke') return (data as { placements: string[] }).placements;
	}
}
