import { defineConfig } from 'vitest/config';

const common = { environment: 'node' as const, testTimeout: 30_000, hookTimeout: 60_000 };

/** `isolate: false`: what a file imports is read once a worker, not once a file. */
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
					isolate: false,
					include: ['tests/{domain,notebook,api,web,channels,import}/**/*.test.ts']
				}
			},
			{
				extends: true,
				test: {
					...common,
					name: 'database',
					isolate: false,
					include: ['tests/{contracts,ladder,server}/**/*.test.ts'],
					globalSetup: ['tests/kit/global-setup.ts']
				}
			},
			{
				extends: true,
				test: {
					...common,
					name: 'simulations',
					// Clocks and chance are taken over before anything else is read.
					include: ['tests/sync/**/*.test.ts'],
					globalSetup: ['tests/kit/global-setup.ts']
				}
			},
			{
				extends: true,
				test: {
					...common,
					name: 'faults',
					include: ['tests/faults/**/*.test.ts'],
					// Each wants the machine for itself: servers, databases and browsers of their own.
					fileParallelism: false,
					testTimeout: 180_000
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
					// As many mutants at once as there are copies of the tree (mutants.test.ts).
					maxConcurrency: 2,
					testTimeout: 240_000
				}
			}
		]
	}
});
