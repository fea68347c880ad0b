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

	it('turn red on each planted one', async () => {
		const plants = [
			['shared/domain/planted-a.ts', `import '#server/config.ts';`, 'shared-stands-alone'],
			[
				'server/alerts/planted-model.ts',
				`import '#server/rephrase/model.ts';`,
				'one-route-rephrases'
			],
			['shared/domain/planted-b.ts', `import 'yjs';`, 'domain-knows-only-valibot'],
			['shared/domain/planted-c.ts', `import 'node:fs';`, 'domain-knows-only-valibot'],
			[
				'shared/domain/planted-g.ts',
				`import '@orama/stemmers/french';`,
				'domain-knows-only-valibot'
			],
			['shared/domain/signal/planted-h.ts', `import 'valibot';`, 'signals-know-a-stemmer'],
			[
				'shared/domain/signal/planted-i.ts',
				`import '#shared/text/help.ts';`,
				'signals-have-no-words'
			],
			['shared/domain/planted-d.ts', `import '#shared/api/codec.ts';`, 'domain-is-pure'],
			[
				'web/device/planted.ts',
				`import type { Config } from '#server/config.ts';\nexport type C = Config;`,
				'web-never-imports-server'
			],
			['server/db/planted.ts', `import '#server/sync/exchange.ts';`, 'db-stands-lowest'],
			['server/store/planted.ts', `import 'yjs';`, 'yjs-has-few-doors'],
			['shared/domain/planted-e.ts', `import './planted-f.ts';`, 'no-cycles'],
			['shared/domain/planted-f.ts', `import './planted-e.ts';`, 'no-cycles']
		] as const;
		for (const [path, text] of plants) await plant(path, `${text}\n`);
		const { names } = await violations();
		for (const [path, text, rule] of plants) {
			const told = names.filter((name) => name.startsWith(rule) && name.includes(path));
			expect(told.length, `${path} with ${text}`).toBeGreaterThan(0);
		}
	});

	it('turn ESLint red on each planted one', async () => {
		const plants = [
			['web/ui/PlantedServer.svelte', `import '#server/config.ts';`],
			['web/ui/PlantedState.svelte', `import '#web/state/app.svelte.ts';`],
			['web/routes/Planted.svelte', `import '../../server/config.ts';`]
		] as const;
		for (const [path, line] of plants) {
			await plant(path, `<script lang="ts">\n\t${line}\n</script>\n`);
		}
		const paths = plants.map(([path]) => path);
		const report = await execute('node_modules/.bin/eslint', ['--format', 'json', ...paths]).then(
			({ stdout }) => stdout,
			(error: unknown) => (error as { stdout: string }).stdout
		);
		const results = JSON.parse(report) as {
			filePath: string;
			messages: { ruleId: string | null }[];
		}[];
		for (const path of paths) {
			const told = results.find(({ filePath }) => filePath.endsWith(path))?.messages ?? [];
			expect(
				told.map(({ ruleId }) => ruleId),
				path
			).toContainEqual(expect.stringContaining('no-restricted-imports'));
		}
	});
});
