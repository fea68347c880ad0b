import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { modelAt } from '#server/rephrase/model.ts';
import {
	completion,
	startModelServer,
	type Answering,
	type ModelServer
} from '#tests/kit/model-server.ts';

let server: ModelServer;

beforeAll(async () => {
	server = await startModelServer();
});
afterAll(() => server.close());
beforeEach(() => {
	server.received.length = 0;
	server.answers = 'Autrement dit.';
});

const ask = (task: string, text: string, patience?: number) =>
	modelAt({ url: server.url, model: 'small', key: 'secret-key' }, patience).ask(task, text);

it('[LM1] is one bounded request in the protocol, with the key where there is one', async () => {
	expect(await ask('Reformule.', 'Des mots.')).toEqual({ ok: true, text: 'Autrement dit.' });
	expect(server.received).toEqual([
		{
			path: '/v1/chat/completions',
			authorization: 'Bearer secret-key',
			body: {
				model: 'small',
				messages: [
					{ role: 'system', content: 'Reformule.' },
					{ role: 'user', content: 'Des mots.' }
				],
				temperature: 0,
				max_tokens: 500,
				stream: false
			}
		}
	]);
	await modelAt({ url: server.url, model: 'small', key: undefined }).ask('', 'x');
	expect(server.received[1]?.authorization).toBeUndefined();
	expect(await ask('Reformule.', 'x'.repeat(4001))).toEqual({ ok: false, code: 'too-large' });
	expect(server.received).toHaveLength(2);
});

const status =
	(code: number, headers = {}): Answering =>
	(response) =>
		response.writeHead(code, headers).end(completion('Non.'));
const body =
	(text: string | Buffer): Answering =>
	(response) =>
		response.end(text);

it.each<[string, Answering, string]>([
	['500', status(500), '500'],
	['401', status(401), '401'],
	['429', status(429), '429'],
	['204', status(204), '204'],
	['a redirect', status(307, { Location: '/v1/elsewhere' }), '307'],
	['silence', () => undefined, 'timeout'],
	['an answer that stops', (response) => void response.write('{"choices":'), 'timeout'],
	['a page', body('<!doctype html><p>Portail</p>'), 'no-answer'],
	['nothing', body(''), 'no-answer'],
	['other JSON', body('{"error": {"message": "no"}}'), 'no-answer'],
	['no choice', body('{"choices": []}'), 'no-answer'],
	['no words', body('{"choices": [{"message": {"content": null}}]}'), 'no-answer'],
	['blank words', '  \n ', 'no-answer'],
	['HTML', 'Lire <b>ceci</b>.', 'no-answer'],
	['U+0000', 'a\u0000b', 'no-answer'],
	['half a pair', body('{"choices": [{"message": {"content": "\\ud800"}}]}'), 'no-answer'],
	['too many words', 'x'.repeat(1201), 'too-long'],
	['too many bytes', body(Buffer.alloc(65 * 1024, ' ')), 'too-long']
])('[LM7] %s is no answer, and is not asked again', async (_name, answers, code) => {
	server.answers = answers;
	const patience = code === 'timeout' ? 300 : undefined;
	expect(await ask('Reformule.', 'Des mots.', patience)).toEqual({ ok: false, code });
	expect(server.received).toHaveLength(1);
});

it('[LM7] a connection that is cut, and no service at all, are no answer', async () => {
	server.answers = (response) => response.destroy();
	expect(await ask('', 'x')).toMatchObject({ ok: false });
	const gone = await startModelServer();
	await gone.close();
	const down = modelAt({ url: gone.url, model: 'small', key: undefined });
	expect(await down.ask('', 'x')).toEqual({ ok: false, code: 'ECONNREFUSED' });
});
