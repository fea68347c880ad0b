import { rounded, type Figure, type Figures } from '../figure.ts';
import type { Cost } from './cost.ts';
import { BOARDS } from './school-plan.ts';
import { USUAL } from './scale.ts';

/** Nobody has measured these: they stand here to be argued with. */
const ASSUMED = {
	students: 560_000,
	/** Commits of a placement a day (server/README.md), and the share of a day in its fullest hour. */
	writesADay: 30,
	inTheFullestHour: 0.25,
	/** Tutors who say something from 8:30 on, and within how many seconds. */
	tutorsWhoSpeak: 0.25,
	within: 1800,
	/** After an outage everybody is back in so many seconds. */
	backWithin: 600
};

/** What this run measured, and what is multiplied here. */
export interface Measured {
	readonly evening: Cost;
	readonly boardAgain: Cost;
	readonly bytesAPlacement: number;
}

/** Figures of a country that nobody has run: each says what was measured, and by what it was multiplied. */
export function extrapolated(measured: Measured): Figures {
	const { students, writesADay, inTheFullestHour, tutorsWhoSpeak, within, backWithin } = ASSUMED;
	const evenings = (students * writesADay * inTheFullestHour) / 3600;
	const words = (students * tutorsWhoSpeak) / within;
	const reads = words * BOARDS.length;
	const back = students / backWithin;
	const cores = (rate: number, cost: number, what: string, why: string): Figure => ({
		value: rounded((rate * cost) / 1000),
		unit: 'cores',
		against: `measured ${rounded(cost)} ms ${what}, × ${rounded(rate)} a second: ${why}`
	});
	const writing = `${students} × ${writesADay} a day, ${inTheFullestHour * 100} % in one hour`;
	const reading = `${students} × ${tutorsWhoSpeak * 100} % in ${within / 60} minutes, ${BOARDS.length} boards each`;
	const herd = `${students} in ${backWithin / 60} minutes`;
	return {
		'evening, servers': cores(evenings, measured.evening.server, 'an evening', writing),
		'evening, PostgreSQL': cores(evenings, measured.evening.database, 'an evening', writing),
		'8:30, boards that read again, servers': cores(
			reads,
			measured.boardAgain.server,
			`a board of ${USUAL}`,
			reading
		),
		'8:30, boards that read again, PostgreSQL': cores(
			reads,
			measured.boardAgain.database,
			`a board of ${USUAL}`,
			reading
		),
		'after an outage, servers': cores(back, measured.evening.server, 'an evening', herd),
		'after an outage, PostgreSQL': cores(back, measured.evening.database, 'an evening', herd),
		'two weeks of everybody, database': {
			value: rounded((students * measured.bytesAPlacement) / 2 ** 30),
			unit: 'GB',
			against: `measured ${rounded(measured.bytesAPlacement / 1024)} KB a placement, × ${students}`
		}
	};
}
