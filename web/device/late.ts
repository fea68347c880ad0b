import type { Environment } from './environment.ts';

/** A disk that has not answered for so long is said to: another tab that hangs holds an upgrade back. */
const LATE = 4000;

/** @param late called once if the disk does not answer; it goes on being waited for */
export async function heardInTime<Value>(
	environment: Environment,
	late: () => void,
	ask: () => Promise<Value>
): Promise<Value> {
	const inTime = environment.timer(LATE, late);
	try {
		return await ask();
	} finally {
		inTime();
	}
}
