import type { Outcome, Run } from './faults/rig.ts';

/* The long runs, by hand: `npm run torture -- <rig> --kills 200 --seed 1`. Without a rig: the simulation. */

type Rig = (run: Run) => Promise<Outcome>;

const RIGS: Readonly<Record<string, () => Promise<Rig>>> = {
	servers: async () => (await import('./faults/server-kills.ts')).killServers,
	'two-servers': async () => (await import('./faults/two-servers.ts')).killOneOfTwo,
	database: async () => (await import('./faults/database-kills.ts')).killDatabase,
	network: async () => (await import('./faults/bad-network.ts')).weatherNetwork,
	recovery: async () => (await import('./faults/recovery.ts')).recover,
	browser: async () => (await import('./faults/browser-kills.ts')).killBrowser,
	firefox: async () =>
		(await import('./faults/journey.ts')).journeyIn((await import('./faults/firefox.ts')).firefox),
	webkit: async () =>
		(await import('./faults/journey.ts')).journeyIn((await import('./faults/webkit.ts')).webkit),
	days: async () => (await import('./ladder/torture.ts')).liveDays,
	mutations: async () => (await import('./faults/bad-pages.ts')).sendBadPages
};

const argument = (name: string, otherwise: number): number => {
	const place = process.argv.indexOf(`--${name}`);
	return place < 0 ? otherwise : Number(process.argv[place + 1]);
};
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const [, , name = ''] = process.argv;
if (name === '' || name.startsWith('--') || name === 'sync') await import('./sync/torture.ts');
else if (RIGS[name]) await torture(await RIGS[name]());
else {
	say(`no rig is called ${name}: sync ${Object.keys(RIGS).join(' ')}`);
	process.exitCode = 1;
}

async function torture(rig: Rig): Promise<void> {
	const end = { asked: false };
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => (end.asked = true));
	}
	const began = performance.now();
	const { done, faults, figures } = await rig({
		times: argument('kills', argument('seeds', 20)),
		seed: argument('seed', argument('from', 1)),
		say,
		isOver: () => end.asked
	});
	for (const fault of faults.slice(0, 20)) say(fault);
	for (const [figure, value] of Object.entries(figures)) say(`${figure}: ${value}`);
	say(`${Math.round((performance.now() - began) / 1000)} s`);
	say(`${done} passed, ${faults.length} failed`);
	process.exitCode = faults.length === 0 ? 0 : 1;
}
