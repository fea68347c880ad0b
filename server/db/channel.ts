import postgres from 'postgres';
import { privateLine } from './private-line.ts';

/** One connection of its own that listens and notifies, in PostgreSQL's words. */
export interface Channel {
	/** One NOTIFY a payload, in one statement; each below 8,000 bytes. */
	send(payloads: readonly string[]): Promise<void>;
	/** The names of all channels that are open on this database, this one's included. */
	present(): Promise<string[]>;
	close(): Promise<void>;
}

export interface ChannelParts {
	readonly url: string;
	/** As PostgreSQL shows this channel: no other may have it. */
	readonly name: string;
	/** Said first; the channel is open once it is heard. */
	readonly hello: string;
	readonly heard: (payload: string) => void;
	/** Once, unless it was closed: nothing more will be heard. */
	readonly lost: () => void;
}

/** Names of channels begin so. */
export const CHANNEL_NAMES = 'carnet-bus/';

const CHANNEL = 'carnet';
/** For an answer, in ms: a line on which nothing comes back is dead, whatever the socket says. */
const PATIENCE = 3000;

/**
 * Resolves when what is said is heard: behind a pooler that lends connections by the transaction it would not be.
 * A lost channel stays lost; the driver's own `listen` comes back without telling what was missed.
 */
export async function openChannel(parts: ChannelParts): Promise<Channel> {
	const { name, hello, heard, lost } = parts;
	let over = false;
	let heardItself = (): void => undefined;
	const proved = new Promise<void>((resolve) => (heardItself = resolve));
	const options = {
		...privateLine(parts.url),
		max: 1,
		idle_timeout: 0,
		max_lifetime: null,
		connect_timeout: PATIENCE / 1000,
		fetch_types: false,
		onnotice: () => undefined,
		onclose: () => lose(),
		// Not in the driver's types, and what its own `listen` is made of.
		onnotify(_channel: string, payload: string) {
			if (payload === hello) heardItself();
			if (!over) heard(payload);
		},
		connection: {
			application_name: name,
			// A machine that lost its power says no goodbye: the others must not take it for present.
			tcp_keepalives_idle: 10,
			tcp_keepalives_interval: 5,
			tcp_keepalives_count: 3
		}
	};
	const client = postgres(parts.url, options);
	const lose = (): void => {
		if (over) return;
		over = true;
		void client.end({ timeout: 0 });
		lost();
	};
	const answered = async <Result>(result: PromiseLike<Result>): Promise<Result> => {
		try {
			return await inTime(result);
		} catch (error) {
			lose();
			throw error;
		}
	};
	const send = async (payloads: readonly string[]): Promise<void> => {
		await answered(client`
			select pg_notify(${CHANNEL}, payload)
			from jsonb_array_elements_text(${JSON.stringify(payloads)}::text::jsonb) as payload`);
	};
	await answered(client.unsafe(`listen ${CHANNEL}`));
	await send([hello]);
	await answered(proved);
	return {
		send,
		async present() {
			const rows = await answered(client<{ name: string }[]>`
				select application_name as name from pg_stat_activity
				where datname = current_database() and starts_with(application_name, ${CHANNEL_NAMES})`);
			return rows.map((row) => row.name);
		},
		close() {
			over = true;
			return client.end({ timeout: 1 });
		}
	};
}

async function inTime<Result>(result: PromiseLike<Result>): Promise<Result> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_resolve, reject) => {
		timer = setTimeout(() => reject(new Error('the channel does not answer')), PATIENCE);
	});
	try {
		return await Promise.race([result, late]);
	} finally {
		clearTimeout(timer);
	}
}
