import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MUTANTS } from './mutants.ts';

const execute = promisify(execFile);
const COPIED = ['shared', 'server', 'web', 'tests', '.svelte-kit', 'package.json', 'tsconfig.json'];

let copy: string;
beforeAll(async () => {
	copy = await mkdtemp(join(tmpdir(), 'carnet-mutants-'));
	for (const name of COPIED) await cp(name, join(copy, name), { recursive: true });
	await symlink(resolve('node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rm(copy, { recursive: true, force: true }));

/** Which tests of the file that name the rule are red. */
async function reds(test: string, rule: string): Promise<string[]> {
	const report = join(copy, 'report.json');
	await rm(report, { force: true });
	await execute(
		'node_modules/.bin/vitest',
		[
			...['run', '--config', 'tests/vitest.config.ts', test, '-t', `\\[[^\\]]*\\b${rule}\\b`],
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

it.each(MUTANTS)('the test of $rule bites: $file', async ({ rule, file, from, to, test }) => {
	const path = join(copy, file);
	const whole = await readFile(path, 'utf8');
	expect(whole.split(from), 'the planted place is there once').toHaveLength(2);
	await writeFile(
		path,
		whole.replace(from, () => to)
	);
	try {
		const red = await reds(test, rule);
		expect(red.some((title) => title.includes(rule))).toBe(true);
	} finally {
		await writeFile(path, whole);
	}
});
