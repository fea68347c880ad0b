import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterAll, describe, it } from 'vitest';

const execute = promisify(execFile);

/** What the gate printed when it went red, or undefined when it let the plant through. */
async function redness(command: string, args: string[]): Promise<string | undefined> {
	try {
		await execute(command, args, { maxBuffer: 1 << 26 });
		return undefined;
	} catch (error) {
		const { stdout, stderr } = error as { stdout: string; stderr: string };
		return stdout + stderr;
	}
}

/** A green gate can be an empty one: each must go red on a planted error, whatever the others have planted. */
describe.concurrent('the gates', () => {
	const planted: string[] = [];
	const plant = async (path: string, text: string): Promise<void> => {
		planted.push(path);
		await writeFile(path, text);
	};
	afterAll(async () => {
		await Promise.all(planted.splice(0).map((path) => rm(path, { force: true })));
	});

	it('types: a wrong prop in a component', async ({ expect }) => {
		await plant(
			'web/ui/PlantedChild.svelte',
			`<script lang="ts">\n\tlet { count }: { count: number } = $props();\n</script>\n\n{count}\n`
		);
		await plant(
			'web/ui/PlantedParent.svelte',
			`<script lang="ts">\n\timport Child from './PlantedChild.svelte';\n</script>\n\n<Child count="three" />\n`
		);
		const red = await redness('node_modules/.bin/svelte-check', [
			'--tsconfig',
			'./tsconfig.json',
			'--fail-on-warnings'
		]);
		expect(red).toContain('PlantedParent.svelte');
	});

	it('lint: a floating promise', async ({ expect }) => {
		await plant(
			'server/planted.ts',
			`export function planted(): void {\n\tPromise.resolve(1);\n}\n`
		);
		expect(await redness('node_modules/.bin/eslint', ['server/planted.ts'])).toContain(
			'no-floating-promises'
		);
	});

	it('format: a wrong indentation', async ({ expect }) => {
		await plant('shared/planted.ts', `export   const planted = 1;\n`);
		expect(await redness('node_modules/.bin/prettier', ['--check', 'shared/planted.ts'])).toContain(
			'planted.ts'
		);
	});

	it('dead code: a file that nobody imports', async ({ expect }) => {
		await plant('server/planted-idle.ts', `export const planted = 1;\n`);
		expect(await redness('node_modules/.bin/knip', [])).toContain('server/planted-idle.ts');
	});
});
