import { randomBytes } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { startRetention } from './store/retention-store.ts';
import { startWatches } from './store/watch-store.ts';
import { startLadders } from './alerts/start-ladders.ts';
import { climbDue, startWorker } from './alerts/worker.ts';
import { createApp } from './app.ts';
import { openWays } from './channels/ways.ts';
import type { Config } from './config.ts';
import { Counts, countedWays } from './counts.ts';
import type { Database } from './db/database.ts';
import { erasureFile } from './erasure-file.ts';
import { openDatabase } from './db/open.ts';
import { wholeSchool } from './demo/others.ts';
import { keepToday, seedDemo } from './demo/seed.ts';
import { serverIdentity } from './identity/server-identity.ts';
import { vapidKeys } from './identity/vapid.ts';
import { httpServer } from './http-server.ts';
import { processLog } from './log.ts';
import type { Bus, Clock, Ports } from './ports.ts';
import { keepChunks } from './old-chunks.ts';
import { appFiles, readPage } from './routes/app-files.ts';
import { workerRemoval } from './routes/worker-removal.ts';
import { replayErasures } from './sync/erase.ts';
import { guardedGatekeeper } from './sync/gatekeeper.ts';
import { openBus } from './sync/open-bus.ts';
import { keepBeforeUpgrade } from './upkeep/before-upgrade.ts';

/** How the app's files are served: built, or by Vite as they are. */
export interface Front {
	readonly page: string;
	readonly listener?: (request: IncomingMessage, response: ServerResponse) => void;
	close(): Promise<void>;
}

export interface Running {
	readonly url: string;
	stop(): Promise<void>;
}

const KEEP_TODAY_EVERY = 60_000;

const random = { bytes: (count: number) => new Uint8Array(randomBytes(count)) };

/**
 * Opens the database, seeds the demo, listens.
 * @param announce called with the address before `/readyz` first says yes
 */
export async function startServer(
	config: Config,
	front: Front | string,
	announce: (url: string) => void
): Promise<Running> {
	const database = await openDatabase(config, {
		beforeMigrating: async (asItIs) => {
			const path = await keepBeforeUpgrade(asItIs, join(config.dataDir, 'backups'), Date.now());
			if (path !== undefined) processLog.info('kept-before-upgrade', { path });
		}
	});
	let bus: Bus | undefined;
	try {
		bus = await openBus(config, processLog, random);
		return await serve(config, database, bus, front, announce);
	} catch (error) {
		await bus?.close();
		await database.close();
		throw error;
	}
}

async function serve(
	config: Config,
	database: Database,
	bus: Bus,
	front: Front | string,
	announce: (url: string) => void
): Promise<Running> {
	const clock = clockFrom(config.demoNow);
	const erasures = erasureFile(config.erasures);
	const identity = await serverIdentity(database, random, clock.now());
	const keys = await vapidKeys(database);
	const counts = new Counts();
	const ways = countedWays(openWays(config, keys, { database, clock, log: processLog }), counts);
	const ports: Ports = { clock, random, log: processLog, bus, erasures, ways };
	await replayErasures(database, ports);
	if (config.demo) {
		await seedDemo(database, clock, wholeSchool());
		await keepToday(database, ports);
	}
	const gatekeeper = guardedGatekeeper(processLog);
	await startLadders(database, clock);
	await startWatches(database, clock);
	await startRetention(database, clock);
	if (config.demo) await climbDue({ database, ports, gatekeeper });
	const built = typeof front === 'string';
	const page = built ? await readPage(front) : front.page;
	let ready = false;
	const parts = { config, database, ports, gatekeeper, identity, page, counts, ready: () => ready };
	const app = createApp(parts);
	if (built) {
		if (config.removeWorker) app.hono.route('/', workerRemoval());
		app.hono.route('/', appFiles(front, await earlierChunks(front, config)));
	}
	const api = getRequestListener(app.hono.fetch);
	const pages = built ? undefined : front.listener;
	const isApi = /^\/(api\/|healthz|readyz|metrics)/;
	const server = httpServer((request, response) => {
		if (pages && !isApi.test(request.url ?? '')) pages(request, response);
		else void api(request, response);
	});
	await listening(server, config);
	const today = setInterval(() => {
		if (!config.demo) return;
		keepToday(database, ports).catch((error: unknown) => processLog.error('demo-day', error));
	}, KEEP_TODAY_EVERY);
	const worker = startWorker({ database, ports, gatekeeper }, app.epoch);
	const { port } = server.address() as AddressInfo;
	const url = `http://${config.host === '127.0.0.1' ? 'localhost' : config.host}:${port}`;
	announce(url);
	ready = true;
	return {
		url,
		async stop() {
			clearInterval(today);
			const closed = new Promise((resolve) => server.close(resolve));
			app.close();
			server.closeIdleConnections();
			// What is under way may finish; a connection that says nothing more may not hold the end.
			const cut = setTimeout(() => server.closeAllConnections(), 5000);
			await closed;
			clearTimeout(cut);
			await gatekeeper.close();
			if (!built) await front.close();
			await worker.stop();
			await ports.ways.close();
			await ports.bus.close();
			await database.close();
		}
	};
}

/** Real time: builds are dated by the machine that made them. Without room for them the app is served all the same. */
async function earlierChunks(front: string, { dataDir }: Config): Promise<string[]> {
	try {
		return await keepChunks(front, dataDir, Date.now());
	} catch (error) {
		processLog.error('old-chunks', error);
		return [];
	}
}

/** In a demonstration the clock may start elsewhere; it then runs like any other. */
function clockFrom(start: number | undefined): Clock {
	const shift = start === undefined ? 0 : start - Date.now();
	return { now: () => Date.now() + shift };
}

function listening(server: Server, config: Config): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(config.port, config.host, () => {
			server.off('error', reject);
			resolve();
		});
	});
}
