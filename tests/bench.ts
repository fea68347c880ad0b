import { machine } from './bench/cores.ts';
import type { Figures } from './bench/figure.ts';

/* What is measured and reported, never asserted: `npm run bench`, or one by name; `--json` for one object. */

const BENCHES: Readonly<Record<string, () => Promise<() => Promise<Figures>>>> = {
	exchange: async () => (await import('./bench/exchange.ts')).exchangeRates,
	wire: async () => (await import('./bench/wire.ts')).wireBytes,
	age: async () => (await import('./bench/age.ts')).costOfAge,
	streams: async () => (await import('./bench/streams.ts')).idleStreams,
	chain: async () => (await import('./bench/chain-latency.ts')).chainLatency,
	typing: async () => (await import('./bench/device-typing.ts')).typing,
	opening: async () => (await import('./bench/device-opening.ts')).openingDay,
	class: async () => (await import('./bench/device-class.ts')).openingClass,
	offline: async () => (await import('./bench/device-offline.ts')).offlineDays,
	install: async () => (await import('./bench/device-install.ts')).installing,
	lighthouse: async () => (await import('./bench/lighthouse.ts')).lighthouseScores
};

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = asked.filter((name) => !BENCHES[name]);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

if (unknown.length > 0) {
	say(`no bench is called ${unknown.join(' ')}: ${Object.keys(BENCHES).join(' ')}`);
	process.exitCode = 1;
} else {
	const figures: Record<string, Figures[string]> = {};
	for (const [name, open] of Object.entries(BENCHES)) {
		if (asked.length > 0 && !asked.includes(name)) continue;
		for (const [figure, value] of Object.entries(await (await open())())) {
			figures[`${name}: ${figure}`] = value;
		}
	}
	if (process.argv.includes('--json')) say(JSON.stringify(figures));
	else {
		for (const [name, { value, unit, against, ratio }] of Object.entries(figures)) {
			const beside = against === undefined ? '' : `   ${String(ratio).padStart(6)} × ${against}`;
			say(`${name.padEnd(60)} ${String(value).padStart(8)} ${unit.padEnd(5)}${beside}`);
		}
		say(`\n${machine()}`);
	}
}
