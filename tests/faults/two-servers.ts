import { people } from '#tests/contracts/client/client.ts';
import { generator } from '#tests/kit/generator.ts';
import { findPostgres, startPostgres } from '#tests/kit/postgres.mjs';
import { startProcess, type ServerProcess } from '#tests/kit/server-process.ts';
import { Ledger } from './ledger.ts';
import { pause, type Outcome, type Run } from './rig.ts';
import { Board, Reporter, type Addresses, type Seat } from './two-boards.ts';
import { verify } from './verify.ts';

/** Two persons with two devices each: whichever server is killed, two boards are open on the other. */
const SEATS: readonly Seat[] = [
	{ person: 'cpe-a', device: 'desk-a', place: 0 },
	{ person: 'cpe-b', device: 'desk-b', place: 1 },
	{ person: 'cpe-a', device: 'phone-a', place: 1 },
	{ person: 'cpe-b', device: 'phone-b', place: 0 }
];
const TUTORS = 4;
/** Every decision reads those of its placement: more would only make the run slow. */
const MOST_OF_ONE = 60;
/** Alerts that are acknowledged between two kills, at most. */
const MOST_ALERTS = 6;
/** For the last alerts to reach the last board, in ms. */
const LAST_LOOKS = 30_000;

/**
 * Two server processes on one PostgreSQL and nothing before them; one or the other is killed (SIGKILL) and started
 * again while tutors report and CPEs take, with channels held open on both.
 */
export async function killOneOfTwo({ times, seed, say, isOver }: Run): Promise<Outcome> {
	const random = generator(seed);
	const database = await startPostgres(findPostgres() ?? '');
	const start = (): Promise<ServerProcess> =>
		startProcess({ DATABASE_URL: database.url, DEMO: '1' });
	const servers: ServerProcess[] = [];
	const faults: string[] = [];
	try {
		servers.push(...(await Promise.all([start(), start()])));
		const school = await openSchool(() => servers.map(({ url }) => url), random);
		let kills = 0;
		for (; kills < times && !isOver?.(); kills++) {
			await school.busy();
			const victim = random() < 0.5 ? 0 : 1;
			const server = servers[victim];
			if (!server?.isAlive()) faults.push(`a server ended by itself: ${server?.log()}`);
			await server?.kill();
			servers[victim] = await start();
			school.comeHome();
			if ((kills + 1) % 10 === 0) say(`${kills + 1} kills, ${school.acknowledgedAt.size} alerts`);
		}
		await school.finish();
		const { ledger, delays } = school;
		faults.push(...ledger.faults, ...school.faults(), ...(await verify(database.url, ledger)));
		delays.sort((one, other) => one - other);
		const at = (share: number): number => delays[Math.floor((delays.length - 1) * share)] ?? 0;
		return {
			done: kills,
			faults,
			figures: {
				acknowledged: ledger.acknowledged,
				alerts: school.acknowledgedAt.size,
				seenAfterMsP50: at(0.5),
				seenAfterMsP99: at(0.99),
				seenAfterMsSlowest: at(1),
				...Object.fromEntries(ledger.answers)
			}
		};
	} finally {
		await Promise.all(servers.map((server) => server.kill()));
		await database.stop();
	}
}

interface School {
	readonly ledger: Ledger;
	/** When each alert's report was acknowledged, by `<placement>/<alert>`. */
	readonly acknowledgedAt: ReadonlyMap<string, number>;
	/** From the tutor's receipt to each board that has it, in ms. */
	readonly delays: number[];
	/** Boards that changed over go back: on each server some are open, and on the other some stayed open. */
	comeHome(): void;
	/** A random moment, once some alerts more were acknowledged. */
	busy(): Promise<void>;
	/** No new report; resolves when the boards hold all, or when that takes too long. */
	finish(): Promise<void>;
	faults(): string[];
}

async function openSchool(addresses: Addresses, random: () => number): Promise<School> {
	const ledger = new Ledger();
	const acknowledgedAt = new Map<string, number>();
	let [reporting, watching] = [true, true];
	const boards = await Promise.all(SEATS.map((seat) => Board.enter(addresses, seat, ledger)));
	for (const board of boards.slice(0, 2)) board.takes = true;
	const all = await people(addresses()[0] ?? '');
	const tutors = all.filter(({ role, placements }) => role === 'tutor' && placements.length > 1);
	const tell = async (reporter: Reporter, placement: string, place: number): Promise<void> => {
		const { fact, at } = await reporter.report(placement, place, () => !watching);
		if (at !== undefined) acknowledgedAt.set(`${placement}/accident/${fact}`, at);
	};
	const reporters = await Promise.all(
		tutors.slice(0, TUTORS).map(async ({ id, placements }, nth) => ({
			reporter: await Reporter.enter(addresses, id, nth % 2, ledger),
			placements
		}))
	);
	const reports = reporters.map(async ({ reporter, placements }) => {
		for (let told = 0; reporting && told < placements.length * MOST_OF_ONE; told++) {
			const placement = placements[told % placements.length] ?? '';
			await tell(reporter, placement, random() < 0.5 ? 0 : 1);
			await pause(100 + random() * 600);
		}
	});
	const watches = boards.map((board) => board.watch(() => !watching));
	const lacking = (): string[] =>
		[...acknowledgedAt.keys()].filter((key) => {
			const [placement = '', , fact = ''] = key.split('/');
			return boards.some((board) => !board.seen.has(key) || !board.has(placement, fact));
		});
	const allSeen = async (): Promise<void> => {
		const patience = performance.now() + LAST_LOOKS;
		while (lacking().length > 0 && performance.now() < patience) await pause(20);
	};
	const delays: number[] = [];
	const goHome = (): void => boards.forEach((board, nth) => board.moveTo(SEATS[nth]?.place ?? 0));
	const allHome = async (): Promise<void> => {
		const patience = performance.now() + LAST_LOOKS;
		while (boards.some((board, nth) => !board.isAt(SEATS[nth]?.place ?? 0))) {
			if (performance.now() > patience) throw new Error('a board does not come home');
			goHome();
			await pause(20);
		}
	};
	return {
		ledger,
		acknowledgedAt,
		delays,
		comeHome: goHome,
		async busy() {
			const enough = acknowledgedAt.size + 1 + random() * MOST_ALERTS;
			while (acknowledgedAt.size < enough) await pause(5);
			await pause(random() * 50);
		},
		async finish() {
			reporting = false;
			await Promise.all(reports);
			await allSeen();
			// One more to each, when nothing else stirs the boards of the other: only a poke across brings it there.
			await allHome();
			const [last] = reporters;
			for (const place of [0, 1]) {
				if (last) await tell(last.reporter, last.placements[0] ?? '', place);
				await allSeen();
			}
			watching = false;
			boards.forEach((board) => board.leave());
			await Promise.all(watches);
			for (const [key, at] of acknowledgedAt) {
				for (const { seen } of boards) delays.push(Math.max(0, (seen.get(key) ?? Infinity) - at));
			}
		},
		faults: () => [
			...lacking().map((key) => `${key}: acknowledged, and not on every board`),
			...boards.flatMap((board) => board.faults())
		]
	};
}
