import { readFile } from 'node:fs/promises';
import { signalsIn } from '#shared/domain/signal/find.ts';

/* `npm run signals -- FILE`: one text a line, one JSON line of what the rules of weak signals say of it. */

const [file] = process.argv.slice(2);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

if (file === undefined) {
	say('which file? npm run signals -- FILE');
	process.exitCode = 1;
} else {
	const lines = (await readFile(file, 'utf8')).replace(/\r?\n$/, '').split(/\r?\n/);
	for (const line of lines) {
		const signals = signalsIn(line);
		const [gravest] = signals;
		say(
			JSON.stringify({
				level: gravest?.level ?? 'none',
				rules: signals.map(({ rule }) => rule),
				excerpt: gravest?.excerpt ?? null
			})
		);
	}
}
