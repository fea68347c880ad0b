import type { ServerProcess } from '#tests/kit/server-process.ts';
import { median, rounded, type Figures } from '../figure.ts';
import { costOf, type Cost } from './cost.ts';
import { absence, Device, type Phone } from './device.ts';
import { BOARDS, placementsOf, type SchoolPlan } from './school-plan.ts';

/** One of those that are compared: what it is called, and the telephones that write there. */
export interface Grown {
	readonly name: string;
	readonly server: ServerProcess;
	readonly phones: readonly Phone[];
}

/** Devices of one CPE that read again after one report: fewer where each takes longer. */
const devicesFor = ({ students }: SchoolPlan): number =>
	Math.max(3, Math.min(20, Math.round(4000 / students)));

const CORES = {
	'a server core': ({ server }: Cost) => server,
	'a database core': ({ database }: Cost) => database,
	both: ({ server, database }: Cost) => server + database
} as const;

/** What one evening costs in each, A B C A B C; the median of rounds, against the first. */
export async function costOfEvening(
	grown: readonly Grown[],
	postmaster: number,
	rounds: number
): Promise<Figures> {
	const costs = grown.map((): Cost[] => []);
	for (let round = 0; round <= rounds; round++) {
		for (const [nth, { server, phones }] of grown.entries()) {
			const cost = await costOf([server], postmaster, async () => {
				for (const phone of phones) await phone.evening();
				return phones.length;
			});
			// The first round warms them.
			if (round > 0) costs[nth]?.push(cost);
		}
	}
	const figures: Record<string, Figures[string]> = {};
	for (const [core, of] of Object.entries(CORES)) {
		const medians = costs.map((ofOne) => median(ofOne.map(of)));
		for (const [nth, { name }] of grown.entries()) {
			figures[`one evening ${name}, of ${core}`] = against(medians, nth, grown[0]?.name ?? '');
		}
	}
	return figures;
}

function against(costs: readonly number[], nth: number, first: string): Figures[string] {
	const [least = 0, value = 0] = [costs[0], costs[nth]];
	const own = { value: rounded(value), unit: 'ms' };
	if (nth === 0) return own;
	return {
		...own,
		against: `${first}: ${rounded(least)} ms, so ${rounded(value / least)} times as much`,
		ratio: rounded(least / value)
	};
}

export interface BoardCost {
	readonly figures: Figures;
	/** Of one time that a board reads again after one report. */
	readonly again: Cost;
}

/** A CPE's board of a school of this size: read for the first time, and again after each report. */
export async function costOfBoard(
	server: ServerProcess,
	postmaster: number,
	plan: SchoolPlan,
	rounds: number
): Promise<BoardCost> {
	const [cpe] = BOARDS;
	const board = new Device(server.url, plan.id, cpe);
	let bytes = 0;
	const began = performance.now();
	const cold = await costOf([server], postmaster, async () => {
		({ bytes } = await board.exchange());
		return 1;
	});
	const took = performance.now() - began;
	const twins = Array.from({ length: devicesFor(plan) }, () => board.twin());
	const costs: Cost[] = [];
	for (const { id, tutor } of placementsOf(plan).slice(-rounds)) {
		await new Device(server.url, plan.id, tutor).exchange([absence(id)]);
		costs.push(
			await costOf([server], postmaster, async () => {
				for (const twin of twins) await twin.exchange();
				return twins.length;
			})
		);
	}
	const again = {
		server: median(costs.map((cost) => cost.server)),
		database: median(costs.map((cost) => cost.database))
	};
	const name = `board of ${plan.students}`;
	return {
		again,
		figures: {
			[`${name}, first time`]: { value: Math.round(took), unit: 'ms' },
			[`${name}, first time, of a server core`]: { value: rounded(cold.server), unit: 'ms' },
			[`${name}, first time, of a database core`]: { value: rounded(cold.database), unit: 'ms' },
			[`${name}, first time, bytes before gzip`]: { value: Math.round(bytes / 1024), unit: 'KB' },
			[`${name}, again after a report, of a server core`]: {
				value: rounded(again.server),
				unit: 'ms'
			},
			[`${name}, again after a report, of a database core`]: {
				value: rounded(again.database),
				unit: 'ms'
			}
		}
	};
}
