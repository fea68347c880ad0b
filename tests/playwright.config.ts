import { defineConfig } from '@playwright/test';

/** Notifications, and how the app comes onto a device and leaves it: where the windowless browser has less than people's. */
const ON_THE_DEVICE = /\/(push|trial|whole-app|worker-removal|first-visit)\.spec\.ts$/;

/** Debian's Chromium, driven as it is: two journeys at a time, nothing retried. Traces cost a sixth: `--trace=retain-on-failure`. */
export default defineConfig({
	projects: [
		// Files of journeys: each worker has a school of its own.
		{ name: 'e2e', testDir: './e2e', testIgnore: ON_THE_DEVICE, workers: 2 },
		{ name: 'device', testDir: './e2e', testMatch: ON_THE_DEVICE, workers: 2 },
		// Each on a device of its own, waiting more than it works: two at a time.
		{ name: 'screens', testDir: './screens', fullyParallel: true, workers: 2 },
		{ name: 'pictures', testDir: './pictures', workers: 1 }
	],
	outputDir: '../test-results',
	workers: 2,
	retries: 0,
	forbidOnly: true,
	timeout: 90_000,
	expect: { timeout: 15_000 },
	reporter: [['list'], ['json']],
	use: {
		locale: 'fr-FR',
		timezoneId: 'Europe/Paris',
		serviceWorkers: 'allow',
		launchOptions: {
			executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
			chromiumSandbox: false,
			args: [
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	}
});
