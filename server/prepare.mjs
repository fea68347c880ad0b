// What `npm start` and `npm test` do before any package is there: Node, packages, build. Built-ins only.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mendPackages } from './mend-packages.mjs';

const BUILT_FROM = [
	'web',
	'shared',
	'static',
	'vite.config.ts',
	'svelte.config.js',
	'package-lock.json'
];
const STAMP = 'build/stamp';

/** Ends with one clear line when this Node is too old. */
export function checkNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major > 20 || (major === 20 && minor >= 19)) return;
	console.error(`Carnet needs Node 20.19 or later; this is ${process.versions.node}.`);
	process.exit(1);
}

/** Installs exactly the lockfile, unless that very lockfile is what is installed. */
export async function installIfNeeded() {
	const stamp = 'node_modules/.carnet-lock';
	const wanted = hashOf(['package-lock.json']);
	if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
		console.log('Installing packages…');
		await run('npm', ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund']);
		writeFileSync(stamp, wanted);
	}
	mendPackages();
}

/** Builds the app when what it is made from has changed since. */
export async function buildIfStale() {
	const wanted = hashOf(BUILT_FROM);
	if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
	console.log('Building the app…');
	await run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error']);
	mkdirSync('build', { recursive: true });
	writeFileSync(STAMP, wanted);
}

/**
 * Runs a command with our output; a signal to us ends it too.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<void>} rejects when it fails
 */
export function run(command, args, env = process.env) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
		const end = () => child.kill('SIGTERM');
		process.on('SIGTERM', end).on('SIGINT', end);
		child.on('error', reject);
		child.on('close', (code, signal) => {
			process.off('SIGTERM', end).off('SIGINT', end);
			if (code === 0) resolve();
			else reject(new Error(`${command} ${args[0]} ended with ${signal ?? code}`));
		});
	});
}

/** @param {readonly string[]} paths */
function hashOf(paths) {
	const hash = createHash('sha256').update(process.versions.node);
	for (const path of paths) addTo(hash, path);
	return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
function addTo(hash, path) {
	if (statSync(path).isDirectory()) {
		for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
		return;
	}
	// What only people read changes no build.
	if (path.endsWith('.md')) return;
	hash.update(path).update(readFileSync(path));
}
