import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterEach, describe, expect, it } from 'vitest';
import { FLOORS, options } from './arrows.mjs';

const execute = promisify(execFile);

async function violations(): Promise<{ seen: number; names: string[] }> {
	const { output } = await cruise(FLOORS, options);
	const { summary } = output as ICruiseResult;
	return {
		seen: summary.totalCruised,
		names: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
	};
}

describe('the arrows', () => {
	const planted: string[] = [];
	const plant = async (path: string, text: string): Promise<void> => {
		planted.push(path);
		await mkdir(path.slice(0, path.lastIndexOf('/')), { recursive: true });
		await writeFile(path, text);
	};
	afterEach(async () => {
		await Promise.all(planted.splice(0).map((path) => rm(path, { force: true })));
	});

	it('point down everywhere, over a house that is really read', async () => {
		const { seen, names } = await violations();
		expect(names).toEqual([]);
		expect(seen).toBeGreaterThan(60);
	});

	it.each([
		['shared/domain/planted.ts', `import '#server/config.ts';`, 'shared-stands-alone'],
		['shared/domain/planted.ts', `import 'yjs';`, 'domain-knows-only-valibot'],
		['shared/domain/planted.ts', `import 'node:fs';`, 'domain-knows-only-valibot'],
		['shared/domain/planted.ts', `import '#shared/api/codec.ts';`, 'domain-is-pure'],
		[
			'web/device/planted.ts',
			`import type { Config } from '#server/config.ts';\nexport type C = Config;`,
			'web-never-imports-server'
		],
		['server/db/planted.ts', `import '#server/sync/exchange.ts';`, 'db-stands-lowest'],
		['server/store/planted.ts', `import 'yjs';`, 'yjs-has-few-doors']
	])('turn red on a planted one: %s with %s', async (path, text, rule) => {
		await plant(path, `${text}\n`);
		const { names } = await violations();
		expect(names.filter((name) => name.startsWith(rule) && name.includes(path))).toHaveLength(1);
	});

	it('turn red on a planted cycle', async () => {
		await plant('shared/domain/planted.ts', `import './planted-too.ts';\n`);
		await plant('shared/domain/planted-too.ts', `import './planted.ts';\n`);
		const { names } = await violations();
		expect(names.some((name) => name.startsWith('no-cycles'))).toBe(true);
	});

	it.each([
		['web/ui/Planted.svelte', `import '#server/config.ts';`],
		['web/ui/Planted.svelte', `import '#web/state/app.svelte.ts';`],
		['web/routes/Planted.svelte', `import '../../server/config.ts';`]
	])('turn ESLint red in %s with %s', async (path, line) => {
		await plant(path, `<script lang="ts">\n\t${line}\n</script>\n`);
		const failure = await execute('node_modules/.bin/eslint', [path]).then(
			() => undefined,
			(error: unknown) => (error as { stdout: string }).stdout
		);
		expect(failure).toContain('no-restricted-imports');
	});
});
