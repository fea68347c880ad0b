import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MUTANTS } from './mutants.ts';

const execute = promisify(execFile);
const COPIED = ['shared', 'server', 'web', 'tests', '.svelte-kit', 'package.json', 'tsconfig.json'];

/** Trees to plant in, one a core. */
const copies: string[] = [];
const free: string[] = [];
beforeAll(async () => {
	for (let count = 0; count < 2; count++) {
		const copy = await mkdtemp(join(tmpdir(), 'carnet-mutants-'));
		copies.push(copy);
		for (const name of COPIED) await cp(name, join(copy, name), { recursive: true });
		await symlink(resolve('node_modules'), join(copy, 'node_modules'));
	}
	free.push(...copies);
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
			...['--reporter', 'json', '--outputFile', report]
		],
		{ cwd: copy }
	).catch((error: unknown) => error);
	const { testResults } = JSON.parse(await readFile(report, 'utf8')) as {
		testResults: { assertionResults: { status: string; title: string }[] }[];
	};
	return testResults
		.flatMap(({ assertionResults }) => assertionResults)
		.filter(({ status }) => status === 'failed')
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
		const red = await reds(copy, test, rule).finally(() => writeFile(path, whole));
		expect(red.some((title) => title.includes(rule))).toBe(true);
	} finally {
		free.push(copy);
	}
});
