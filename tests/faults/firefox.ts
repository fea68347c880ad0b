import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { killGroup, type OtherBrowser } from './other-browser.ts';
import { pause } from './rig.ts';
import { Window, type Command } from './web-driver.ts';

/** Marionette's names: Firefox itself speaks WebDriver over TCP, and needs no driver beside it. */
const NAMES: Readonly<Record<Command, string>> = {
	go: 'WebDriver:Navigate',
	reload: 'WebDriver:Refresh',
	run: 'WebDriver:ExecuteAsyncScript',
	find: 'WebDriver:FindElement',
	click: 'WebDriver:ElementClick',
	keys: 'WebDriver:ElementSendKeys'
};

const PREFERENCES = {
	'marionette.port': 0,
	'datareporting.policy.dataSubmissionEnabled': false,
	'toolkit.telemetry.reportingpolicy.firstRun': false,
	'app.update.enabled': false,
	'app.normandy.enabled': false,
	'browser.safebrowsing.update.enabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'browser.shell.checkDefaultBrowser': false,
	'browser.sessionstore.resume_from_crash': false,
	'toolkit.startup.max_resumed_crashes': -1,
	'intl.accept_languages': 'fr-FR'
};

/** Firefox in a process group of its own, on a profile that outlives it. */
export const firefox: OtherBrowser = {
	name: 'Firefox',
	needs: ['firefox-esr'],
	checks: ['command -v firefox-esr'],
	async open(profile) {
		const lines = Object.entries(PREFERENCES).map(
			([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`
		);
		await writeFile(join(profile, 'user.js'), lines.join('\n'));
		const child = spawn(
			'firefox-esr',
			// The last one lets a test turn its network off.
			['--headless', '--marionette', '--profile', profile, '--remote-allow-system-access'],
			{
				stdio: 'ignore',
				detached: true,
				env: { ...process.env, HOME: profile, TZ: 'Europe/Paris', MOZ_CRASHREPORTER_DISABLE: '1' }
			}
		);
		const socket = await reach(join(profile, 'MarionetteActivePort'), () => child.exitCode);
		const marionette = new Marionette(socket);
		const session = (await marionette.ask('WebDriver:NewSession', {})) as {
			capabilities: { browserVersion: string };
		};
		return {
			version: session.capabilities.browserVersion,
			window: new Window({
				send: async (command, parameters) =>
					valueOf(command, await marionette.ask(NAMES[command], parameters))
			}),
			async setOffline(offline) {
				await marionette.ask('Marionette:SetContext', { value: 'chrome' });
				await marionette.ask('WebDriver:ExecuteScript', {
					script: 'Services.io.offline = arguments[0]',
					args: [offline]
				});
				await marionette.ask('Marionette:SetContext', { value: 'content' });
			},
			async kill() {
				await killGroup(child);
				socket.destroy();
			}
		};
	}
};

/** Firefox writes the port that it took into its profile. */
async function reach(file: string, code: () => number | null): Promise<Socket> {
	for (;;) {
		if (code() !== null) throw new Error(`Firefox ended with ${code()}`);
		try {
			const socket = connect(Number(await readFile(file, 'utf8')), '127.0.0.1');
			await once(socket, 'connect');
			return socket;
		} catch {
			// Not there yet, or the file of the one that was killed.
			await pause(100);
		}
	}
}

function valueOf(command: Command, answer: unknown): unknown {
	if (command !== 'run' && command !== 'find') return undefined;
	return (answer as { value: unknown }).value;
}

interface Asked {
	resolve(value: unknown): void;
	reject(error: Error): void;
}

/** Each message is its length, a colon and JSON: `[0, id, name, parameters]` and `[1, id, error, value]`. */
class Marionette {
	readonly #socket: Socket;
	readonly #asked = new Map<number, Asked>();
	#last = 0;
	#received = Buffer.alloc(0);

	constructor(socket: Socket) {
		this.#socket = socket;
		socket.on('data', (part) => this.#hear(part));
		const over = (): void => {
			for (const { reject } of this.#asked.values()) reject(new Error('Firefox is gone'));
			this.#asked.clear();
		};
		socket.on('error', over);
		socket.on('close', over);
	}

	ask(name: string, parameters: unknown): Promise<unknown> {
		const id = ++this.#last;
		const message = Buffer.from(JSON.stringify([0, id, name, parameters]));
		return new Promise((resolve, reject) => {
			this.#asked.set(id, { resolve, reject });
			this.#socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]));
		});
	}

	#hear(part: Buffer): void {
		this.#received = Buffer.concat([this.#received, part]);
		for (;;) {
			const colon = this.#received.indexOf(':');
			if (colon < 0) return;
			const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
			if (this.#received.length < end) return;
			const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
			this.#received = this.#received.subarray(end);
			// The first message is a greeting.
			if (Array.isArray(message)) this.#answer(message as Answer);
		}
	}

	#answer([, id, error, value]: Answer): void {
		const asked = this.#asked.get(id);
		this.#asked.delete(id);
		if (error) asked?.reject(new Error(`${error.error}: ${error.message}`));
		else asked?.resolve(value);
	}
}

type Answer = [1, number, { error: string; message: string } | null, unknown];
