import { defineConfig } from 'vitest/config';

const common = { environment: 'node' as const, testTimeout: 30_000, hookTimeout: 60_000 };

export default defineConfig({
	root: new URL('..', import.meta.url).pathname,
	test: {
		maxWorkers: 2,
		projects: [
			{
				extends: true,
				test: {
					...common,
					name: 'unit',
					include: ['tests/{domain,notebook,api,web,faults}/**/*.test.ts']
				}
			},
			{
				extends: true,
				test: {
					...common,
					name: 'database',
					include: ['tests/{contracts,server,sync}/**/*.test.ts'],
					globalSetup: ['tests/kit/global-setup.ts']
				}
			},
			{
				extends: true,
				test: {
					...common,
					name: 'house',
					include: ['tests/architecture/**/*.test.ts'],
					// They plant files in this very tree: one after another.
					fileParallelism: false,
					testTimeout: 120_000
				}
			}
		]
	}
});
