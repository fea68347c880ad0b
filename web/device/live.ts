import type { Environment, EventStream, Stop } from './environment.ts';
import type { Exchange } from './exchange.ts';
import { jitter } from './jitter.ts';
import type { Link } from './link.ts';
import { list, maybe, object, text, yes } from './shape.ts';

export interface LiveHost {
	readonly environment: Environment;
	readonly link: Link;
	/** Lock of the one tab of this browser that listens; the others follow the database. */
	readonly lock: string;
	readonly exchange: Pick<Exchange, 'now' | 'afresh' | 'since'>;
}

/** Without a beat for so long, something between us and the school holds the stream back. */
const DEAF_AFTER = 45_000;
const LIVE = '/api/live';
const POLL = `${LIVE}?wait=25`;
/** Polls of 25 s before a stream is tried again: the phone may have left that network. */
const POLLS = 20;

/**
 * Listens for pokes while signed in and online. A poke that is lost costs time, never data. An exchange comes first, and the
 * stream goes on from its answer: nothing falls between the two, and nothing is asked twice (SY61). So do long polls, where
 * streams are held back: what the silent stream did not bring comes with the first of them (SY65).
 */
export function startLive({ environment, link, lock, exchange }: LiveHost): Stop {
	const stopped = new AbortController();
	let stream: EventStream | undefined;
	let timer: Stop | undefined;
	let polling: AbortController | undefined;
	let failures = 0;

	const rest = (): void => {
		stream?.close();
		stream = undefined;
		timer?.();
		timer = undefined;
		polling?.abort();
		polling = undefined;
	};
	const mayListen = (): boolean =>
		!stopped.signal.aborted &&
		environment.isOnline() &&
		!link.state.signedOut &&
		!link.state.outdated;
	const later = (next: () => void): void => {
		rest();
		failures++;
		timer = environment.timer(jitter(environment, failures), next);
	};
	const listen = (): void => {
		rest();
		if (!mayListen()) return;
		const { since } = exchange;
		const opened = environment.openStream(since === undefined ? LIVE : `${LIVE}?since=${since}`);
		stream = opened;
		let wasHeard = false;
		const alive = (): void => {
			if (stream !== opened) return;
			wasHeard = true;
			failures = 0;
			timer?.();
			timer = environment.timer(DEAF_AFTER, () => void poll(POLLS, exchange.since));
		};
		opened.on('poke', () => {
			alive();
			void exchange.afresh();
		});
		opened.on('beat', alive);
		// The server ends a stream every few minutes; the browser's own retry would have no jitter.
		opened.on('error', () => {
			// A browser does not say why it may not open one: the session may have ended, which an exchange is told (ID8).
			if (stream === opened) later(wasHeard ? listen : begin);
		});
		timer = environment.timer(DEAF_AFTER, () => void poll(POLLS, exchange.since));
	};
	const begin = (): void => void exchange.now().then(listen);
	/** @param mark where it goes on from; undefined: from now */
	const poll = async (left: number, mark: string | undefined): Promise<void> => {
		rest();
		if (!mayListen()) return;
		if (left === 0) {
			listen();
			return;
		}
		const mine = new AbortController();
		polling = mine;
		const outcome = await pollOnce(environment, mark, mine.signal);
		if (polling !== mine) return;
		if (outcome === 'failed') {
			later(begin);
			return;
		}
		failures = 0;
		const before = exchange.since;
		if (outcome === 'poke') await exchange.afresh();
		if (polling !== mine) return;
		// After an exchange that failed the same mark would be told the same at once, again and again.
		const isStale = outcome === 'poke' && exchange.since === before;
		await poll(left - 1, isStale ? undefined : exchange.since);
	};

	environment
		.alone(
			lock,
			() =>
				new Promise<void>((resolve) => {
					let listening = mayListen();
					const look = (): void => {
						if (mayListen() === listening) return;
						listening = mayListen();
						if (listening) begin();
						else rest();
					};
					const stops = [link.onChange(look), environment.onOnline(look)];
					stopped.signal.addEventListener('abort', () => {
						for (const stop of stops) stop();
						rest();
						resolve();
					});
					if (stopped.signal.aborted) resolve();
					else if (listening) begin();
				}),
			stopped.signal
		)
		.catch((error: unknown) => {
			if (!stopped.signal.aborted) environment.warn('live', error);
		});
	return () => stopped.abort();
}

/** `told`: a poke that names no placement. */
const pollAnswer = object({ placements: list(text), told: maybe(yes) });

async function pollOnce(
	environment: Environment,
	mark: string | undefined,
	signal: AbortSignal
): Promise<'poke' | 'quiet' | 'failed'> {
	try {
		const path = mark === undefined ? POLL : `${POLL}&since=${mark}`;
		const response = await environment.fetch(path, { signal, cache: 'no-store' });
		if (!response.ok) return 'failed';
		const answer: unknown = await response.json();
		if (!pollAnswer(answer)) return 'failed';
		return answer.told || answer.placements.length > 0 ? 'poke' : 'quiet';
	} catch {
		// No network, or a page that is not ours: the next try says.
		return 'failed';
	}
}
