import { machine } from './cores.ts';
import type { Figures } from './figure.ts';
import { measureCountry } from './country/measure.ts';
import { SMALL, WHOLE } from './country/scale.ts';

/* The June peak in small, and what it says of a country: `npm run bench:country`; `-- --small`, `-- --json`. */

const asked = process.argv.slice(2);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const json = asked.includes('--json');
const tell = (line: string): void => {
	if (!json) process.stderr.write(`${Math.round(process.uptime())} s: ${line}\n`);
};

const figures: Figures = await measureCountry(asked.includes('--small') ? SMALL : WHOLE, tell);
if (json) say(JSON.stringify(figures));
else {
	for (const [name, { value, unit, against }] of Object.entries(figures)) {
		const beside = against === undefined ? '' : `   ${against}`;
		say(`${name.padEnd(72)} ${String(value).padStart(8)} ${unit.padEnd(5)}${beside}`);
	}
	say(`\n${machine()}`);
}
