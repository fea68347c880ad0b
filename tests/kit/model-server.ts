import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the service is asked, as it arrives. */
export interface Asked {
	readonly path: string | undefined;
	readonly authorization: string | undefined;
	readonly body: {
		readonly model: string;
		readonly messages: readonly { readonly role: string; readonly content: string }[];
		readonly max_tokens: number;
		readonly stream: boolean;
	};
}

/** A text as the protocol answers it; anything else, by hand. */
export type Answering = string | ((response: ServerResponse) => void);

export interface ModelServer {
	/** What `LLM_URL` says. */
	readonly url: string;
	readonly received: Asked[];
	answers: Answering;
	/** Resolves once so many have asked. */
	asked(count: number): Promise<void>;
	close(): Promise<void>;
}

/** A service on loopback that speaks OpenAI's chat completions. */
export async function startModelServer(): Promise<ModelServer> {
	const waiting: (() => void)[] = [];
	const server = createServer((request, response) => {
		const parts: Buffer[] = [];
		request.on('data', (part: Buffer) => parts.push(part));
		request.on('end', () => {
			model.received.push({
				path: request.url,
				authorization: request.headers.authorization,
				body: JSON.parse(Buffer.concat(parts).toString('utf8')) as Asked['body']
			});
			for (const look of waiting) look();
			const { answers } = model;
			if (typeof answers === 'string') response.end(completion(answers));
			else answers(response);
		});
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const model: ModelServer = {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
		received: [],
		answers: 'Une reformulation.',
		asked: (count) =>
			new Promise((resolve) => {
				const look = (): void => {
					if (model.received.length >= count) resolve();
				};
				waiting.push(look);
				look();
			}),
		async close() {
			const closed = once(server, 'close');
			server.close();
			server.closeAllConnections();
			await closed;
		}
	};
	return model;
}

/** The answer of the protocol that says this. */
export function completion(content: string): string {
	return JSON.stringify({
		id: 'chatcmpl-1',
		object: 'chat.completion',
		choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
		usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 }
	});
}
