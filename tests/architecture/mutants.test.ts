import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { NO_POSTGRES } from '../kit/databases.ts';
import { dumpPglite, QUICK } from '../kit/global-setup.ts';
import { MUTANTS } from './mutants.ts';

const execute = promisify(execFile);
const COPIED = ['shared', 'server', 'web', 'tests', '.svelte-kit', 'package.json', 'tsconfig.json'];

const TRIES = 3;

/** Trees to plant in, one a core. */
const copies: string[] = [];
const free: string[] = [];
let dump = '';
beforeAll(async () => {
	const folder = await mkdtemp(join(tmpdir(), 'carnet-mutants-'));
	copies.push(folder);
	dump = join(folder, 'pglite.tar');
	await dumpPglite(dump);
	for (let count = 0; count < 2; count++) {
		const copy = await mkdtemp(join(tmpdir(), 'carnet-mutants-'));
		copies.push(copy);
		for (const name of COPIED) await cp(name, join(copy, name), { recursive: true });
		await symlink(resolve('node_modules'), join(copy, 'node_modules'));
	}
	free.push(...copies.filter((copy) => copy !== folder));
});
afterAll(() => Promise.all(copies.map((copy) => rm(copy, { recursive: true, force: true }))));

/** Which tests of the file that name the rule are red, up to the first; of those on both databases, on the quick one. */
async function reds(copy: string, test: string, rule: string): Promise<string[]> {
	const report = join(copy, 'report.json');
	await rm(report, { force: true });
	await execute(
		'node_modules/.bin/vitest',
		[
			...['run', '--config', 'tests/vitest.config.ts', test, '--bail', '1'],
			...['-t', `^(?!.* on PostgreSQL ).*\\[[^\\]]*\\b${rule}\\b`],
			...['--reporter', 'json', '--outputFile', report],
			// By the content of each file: only the planted one is compiled anew.
			...[
				'--experimental.fsModuleCache',
				'--experimental.fsModuleCachePath',
				join(copy, 'compiled')
			]
		],
		{ cwd: copy, env: { ...process.env, [QUICK]: dump } }
	).catch((error: unknown) => error);
	const { testResults } = JSON.parse(await readFile(report, 'utf8')) as {
		testResults: {
			assertionResults: { status: string; title: string; failureMessages: string[] }[];
		}[];
	};
	return testResults
		.flatMap(({ assertionResults }) => assertionResults)
		.filter(({ status }) => status === 'failed')
		.filter(({ failureMessages }) => !failureMessages.join().includes(NO_POSTGRES))
		.map(({ title }) => title);
}

it.concurrent.each(MUTANTS)('the test of $rule bites: $file', async (mutant) => {
	const { rule, file, from, to, test } = mutant;
	const copy = free.pop();
	if (copy === undefined) throw new Error('as many trees as tests at once');
	try {
		const path = join(copy, file);
		const whole = await readFile(path, 'utf8');
		expect(whole.split(from), 'the planted place is there once').toHaveLength(2);
		await writeFile(
			path,
			whole.replace(from, () => to)
		);
		let bitten = false;
		try {
			// What is lost with a machine's memory is lost by chance: it is looked for again before it counts as never lost.
			for (let tries = 0; tries < TRIES && !bitten; tries++) {
				bitten = (await reds(copy, test, rule)).some((title) => title.includes(rule));
			}
		} finally {
			await writeFile(path, whole);
		}
		expect(bitten).toBe(true);
	} finally {
		free.push(copy);
	}
});
