import { get, type IncomingMessage } from 'node:http';

export interface Event {
	readonly event: string;
	readonly data: unknown;
}

export interface Stream {
	/** The next event, however long it takes. */
	next(): Promise<Event>;
	/** Resolves when no more will come, whoever ended it. */
	readonly ended: Promise<void>;
	close(): void;
}

/** Reads `text/event-stream`: lines of `name: value`, an event ended by an empty line. */
export async function openStream(url: string, headers: Record<string, string>): Promise<Stream> {
	const { response, destroy } = await opened(url, headers);
	const events: Event[] = [];
	const waiting: ((event: Event) => void)[] = [];
	let rest = '';
	response.setEncoding('utf8');
	response.on('data', (part: string) => {
		const blocks = (rest + part).split(/\r?\n\r?\n/);
		rest = blocks.pop() ?? '';
		for (const event of blocks.flatMap(parsed)) {
			const taker = waiting.shift();
			if (taker) taker(event);
			else events.push(event);
		}
	});
	response.on('error', () => undefined);
	const ended = new Promise<void>((resolve) => response.once('close', resolve));
	return {
		ended,
		next: () => {
			const event = events.shift();
			return event ? Promise.resolve(event) : new Promise((resolve) => waiting.push(resolve));
		},
		close: destroy
	};
}

function opened(url: string, headers: Record<string, string>) {
	return new Promise<{ response: IncomingMessage; destroy: () => void }>((resolve, reject) => {
		const asked = get(url, { headers, agent: false }, (response) => {
			const type = response.headers['content-type'] ?? '';
			if (response.statusCode === 200 && type.startsWith('text/event-stream')) {
				resolve({ response, destroy: () => void asked.destroy() });
			} else {
				asked.destroy();
				reject(new Error(`${response.statusCode ?? 0} ${type}`));
			}
		});
		asked.on('error', reject);
	});
}

function parsed(block: string): Event[] {
	const fields = block
		.split(/\r?\n/)
		.filter((line) => line !== '' && !line.startsWith(':'))
		.map((line) => /^([^:]*):? ?(.*)$/.exec(line) ?? []);
	const data = fields.filter(([, name]) => name === 'data').map(([, , value]) => value);
	const event = fields.find(([, name]) => name === 'event')?.[2];
	return data.length ? [{ event: event ?? 'message', data: JSON.parse(data.join('\n')) }] : [];
}
