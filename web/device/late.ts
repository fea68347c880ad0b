import type { Environment } from './environment.ts';

/** A disk that has not answered for so long is said to: another tab that hangs holds an upgrade back. */
const LATE = 4000;

/** @param late called once if the disk does not answer; it goes on being waited for */
export function heardInTime<Value>(
	environment: Environment,
	asked: Promise<Value>,
	late: () => void = () => undefined
): Promise<Value> {
	return asked.finally(environment.timer(LATE, late));
}
