import { percentiles, type Figures } from '../figure.ts';
import { Board } from './board.ts';
import { absence, Device } from './device.ts';
import { openLoop } from './open-loop.ts';
import { BOARDS, placementsOf, type SchoolPlan } from './school-plan.ts';

/** More than anything here takes, in ms: a report that reaches no board must not hold the bench for ever. */
const PATIENCE = 60_000;

/**
 * Boards of these schools are open, and tutors say at their own pace who is not there: until the poke, and until the alert is
 * on each board of the school.
 * @param from the first placement of each school of which nobody has said anything yet
 */
export async function morning(
	urls: readonly string[],
	schools: readonly SchoolPlan[],
	{ reportsASecond, seconds, from }: { reportsASecond: number; seconds: number; from: number }
): Promise<Figures> {
	const urlOf = (nth: number): string => urls[nth % urls.length] ?? '';
	const boards = new Map<string, Board[]>();
	let opened = 0;
	const began = performance.now();
	for (const { id } of schools) {
		const ofSchool = BOARDS.map((person) => new Board(urlOf(opened++), id, person));
		await Promise.all(ofSchool.map((board) => board.open()));
		boards.set(id, ofSchool);
	}
	const opening = (performance.now() - began) / opened;
	const [poked, shown]: [number[], number[]] = [[], []];
	const reports = await openLoop(reportsASecond, seconds, async (nth) => {
		const school = schools[nth % schools.length];
		const placement = school && placementsOf(school)[from + Math.floor(nth / schools.length)];
		if (!school || !placement) throw new Error('more reports than placements');
		const fact = absence(placement.id);
		const sent = performance.now();
		const heard = (boards.get(school.id) ?? []).map((board) => board.expect(placement.id, fact.id));
		await new Device(urlOf(nth), school.id, placement.tutor).exchange([fact]);
		for (const one of await within(Promise.all(heard))) {
			if (one.poked !== undefined) poked.push(one.poked - sent);
			shown.push(one.shown - sent);
		}
	});
	for (const board of [...boards.values()].flat()) board.close();
	return {
		'boards opened one school after the other, each': { value: Math.round(opening), unit: 'ms' },
		'8:30: reports': { value: reports.length, unit: '' },
		...percentiles('8:30: report to poke', poked),
		...percentiles('8:30: report to alert on the board', shown)
	};
}

function within<Result>(promise: Promise<Result>): Promise<Result> {
	return new Promise((resolve, reject) => {
		const late = (): void => reject(new Error('a report reached no board in time'));
		const timer = setTimeout(late, PATIENCE);
		promise.then(resolve, reject).finally(() => clearTimeout(timer));
	});
}
