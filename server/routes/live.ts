import { Hono } from 'hono';
import type { Database } from '#server/db/database.ts';
import type { SignedIn } from '#server/middleware/session.ts';
import type { Ports } from '#server/ports.ts';
import type { Lately, Since } from '#server/sync/lately.ts';
import { listen } from '#server/sync/live.ts';

const BEAT_EVERY = 20_000;
/** Browsers come back by themselves; a stream of a vanished phone must not stay for ever. */
const LONGEST = 5 * 60_000;
const LONGEST_WAIT = 25;
/** Chunks that a slow reader may leave unread before its stream is closed. */
const MOST_UNREAD = 64;

export interface LiveRoute {
	readonly route: Hono<SignedIn>;
	/** Streams and long polls that are open. */
	open(): number;
	/** Ends every open stream and long poll: the server is stopping. */
	close(): void;
}

/**
 * `GET /api/live`: server-sent events that only poke. With `?since=` and what an exchange answered, the first poke comes only
 * if something was said since then (SY61). With `?wait=25`: the next poke as JSON, at once where something was said since
 * the mark; without a mark that this process made it waits for the next one, and `told` sets one that names no placement
 * apart from none (SY65).
 */
export function liveRoute(database: Database, ports: Ports, lately: Lately): LiveRoute {
	const open = new Set<() => void>();
	const route = new Hono<SignedIn>().get('/', async (context) => {
		const mark = context.req.query('since');
		const device = context.req.query('device') ?? lately.since(mark)?.device;
		const listening = await listen(database, ports, context.get('reader'), device);
		const wait = context.req.query('wait');
		context.header('Cache-Control', 'no-store');
		if (wait !== undefined) {
			const seconds = Math.min(Math.max(Number(wait) || 0, 0), LONGEST_WAIT);
			const { signal } = context.req.raw;
			const placements = await nextPoke(listening, seconds, signal, open, () => lately.since(mark));
			if (placements?.length === 0) return context.json({ placements, told: true });
			return context.json({ placements: placements ?? [] });
		}
		context.header('Content-Type', 'text/event-stream');
		context.header('X-Accel-Buffering', 'no');
		return context.body(eventStream(listening, ports, open, () => lately.since(mark)));
	});
	return {
		route,
		open: () => open.size,
		close() {
			for (const end of [...open]) end();
		}
	};
}

type Listening = Awaited<ReturnType<typeof listen>>;

/** undefined: none came in time. */
function nextPoke(
	listening: Listening,
	seconds: number,
	gone: AbortSignal,
	open: Set<() => void>,
	lately: () => Since | undefined
): Promise<readonly string[] | undefined> {
	return new Promise((resolve) => {
		const end = (placements?: readonly string[]): void => {
			stop();
			clearTimeout(timer);
			open.delete(close);
			gone.removeEventListener('abort', close);
			resolve(placements);
		};
		const close = (): void => end();
		const stop = listening.start(end);
		const timer = setTimeout(close, seconds * 1000);
		open.add(close);
		gone.addEventListener('abort', close);
		// Read once the channel listens: between the two nothing is said.
		if (listening.concerns(lately()?.heard ?? [])) end(listening.placements);
	});
}

function eventStream(
	listening: Listening,
	ports: Ports,
	open: Set<() => void>,
	lately: () => Since | undefined
): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	let release = (): void => undefined;
	return new ReadableStream<Uint8Array>({
		start(controller) {
			const send = (event: string, data: unknown): void => {
				controller.enqueue(encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
				if ((controller.desiredSize ?? 0) < -MOST_UNREAD) end();
			};
			const end = (): void => {
				if (!open.has(end)) return;
				release();
				controller.close();
			};
			const beat = setInterval(() => send('beat', { now: ports.clock.now() }), BEAT_EVERY);
			const age = setTimeout(end, LONGEST);
			const stop = listening.start((placements) => send('poke', { placements }), end);
			release = () => {
				clearInterval(beat);
				clearTimeout(age);
				stop();
				open.delete(end);
			};
			open.add(end);
			// Read once the channel listens: between the two nothing is said.
			const missed = lately();
			if (!missed || listening.concerns(missed.heard)) {
				send('poke', { placements: listening.placements });
			}
			send('beat', { now: ports.clock.now() });
		},
		cancel: () => release()
	});
}
