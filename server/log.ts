import type { Log } from './ports.ts';

/** One JSON object a line on standard error; errors by class, code and place, never their data. */
export const processLog: Log = {
	info: (event, about) => write({ level: 'info', event, ...about }),
	error(event, error, about) {
		const { name, code, stack } = error as { name?: string; code?: string; stack?: string };
		const where = stack
			?.split('\n')
			.filter((line) => line.trimStart().startsWith('at '))
			.slice(0, 4)
			.map((line) => line.trim());
		write({ level: 'error', event, name, code, where, ...about });
	}
};

function write(line: object): void {
	process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`);
}
