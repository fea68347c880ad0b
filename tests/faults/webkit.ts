import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { killGroup, type OtherBrowser } from './other-browser.ts';
import { pause } from './rig.ts';
import { Window, type Command } from './web-driver.ts';

const PATHS: Readonly<Record<Command, (id: string) => string>> = {
	go: () => '/url',
	reload: () => '/refresh',
	run: () => '/execute/async',
	find: () => '/element',
	click: (id) => `/element/${id}/click`,
	keys: (id) => `/element/${id}/value`
};

/** WebKitGTK on a screen of its own, driven by its driver. */
export const webkit: OtherBrowser = {
	name: 'WebKitGTK',
	needs: ['webkit2gtk-driver', 'xvfb', 'python3-gi', 'gir1.2-webkit2-4.1'],
	checks: [
		'command -v WebKitWebDriver',
		'command -v Xvfb',
		`python3 -c "import gi; gi.require_version('WebKit2', '4.1')"`
	],
	async open(profile) {
		const screen = spawn(
			'Xvfb',
			['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
			{ stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true }
		);
		const [display] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
		const port = await freePort();
		const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
			stdio: 'ignore',
			detached: true,
			env: {
				...process.env,
				DISPLAY: `:${display.toString().trim()}`,
				TZ: 'Europe/Paris',
				HOME: profile,
				XDG_DATA_HOME: `${profile}/data`,
				XDG_CACHE_HOME: `${profile}/cache`,
				XDG_CONFIG_HOME: `${profile}/config`,
				WEBKIT_DISABLE_COMPOSITING_MODE: '1',
				LIBGL_ALWAYS_SOFTWARE: '1'
			}
		});
		const url = `http://127.0.0.1:${port}`;
		await answers(url, driver);
		const { sessionId, capabilities } = (await post(`${url}/session`, {
			capabilities: {
				alwaysMatch: {
					'webkitgtk:browserOptions': {
						binary: '/usr/bin/python3',
						args: [fileURLToPath(new URL('webkit-window.py', import.meta.url)), profile]
					}
				}
			}
		})) as { sessionId: string; capabilities: { browserVersion: string } };
		return {
			version: capabilities.browserVersion,
			window: new Window({
				send: (command, { id = '', ...parameters }) =>
					post(`${url}/session/${sessionId}${PATHS[command](String(id))}`, parameters)
			}),
			async kill() {
				await Promise.all([killGroup(driver), killGroup(screen)]);
			}
		};
	}
};

async function answers(url: string, driver: ChildProcess): Promise<void> {
	for (;;) {
		if (driver.exitCode !== null) throw new Error(`the driver ended with ${driver.exitCode}`);
		try {
			await fetch(`${url}/status`);
			return;
		} catch {
			await pause(50);
		}
	}
}

async function post(url: string, body: unknown): Promise<unknown> {
	const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
	const { value } = (await response.json()) as { value: unknown };
	if (response.ok) return value;
	const { error, message } = value as { error: string; message: string };
	throw new Error(`${error}: ${message}`);
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}
