import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { smsWay } from '#server/channels/sms.ts';
import { startGateway, type Outside, type ReceivedSms } from '#tests/kit/gateway.ts';

const LETTER = {
	key: 'absence/2027-06-14|f1|head|0|sms|cpe-a',
	to: '+33600000000',
	subject: '',
	text: 'Lycée X: une alerte vous attend.'
};

let gateway: Outside<ReceivedSms>;
let way: ReturnType<typeof smsWay>;

beforeAll(async () => {
	gateway = await startGateway();
	way = smsWay({ url: `${gateway.url}/send`, token: 'secret-token' }, 300);
});
afterAll(() => gateway.close());
beforeEach(() => {
	gateway.reply = 202;
	gateway.received.length = 0;
});

it('[CH4] a message is one request, with a key that says nothing and is the same each time', async () => {
	expect(await way.send(LETTER)).toEqual({ outcome: 'sent' });
	await way.send(LETTER);
	const [first, second] = gateway.received;
	expect(first).toEqual({
		authorization: 'Bearer secret-token',
		idempotencyKey: expect.stringMatching(/^[\w-]{32}$/) as string,
		body: { key: first?.idempotencyKey, to: LETTER.to, text: LETTER.text }
	});
	expect(second).toEqual(first);
});

it.each([
	[400, 'dead'],
	[422, 'dead'],
	// Ours to mend: the number is as good as it was.
	[401, 'failed'],
	[403, 'failed'],
	[404, 'failed'],
	[408, 'failed'],
	[429, 'failed'],
	[500, 'failed'],
	[503, 'failed'],
	[302, 'failed']
] as const)('[CH4] an answer of %i is %s', async (status, outcome) => {
	gateway.reply = status;
	expect(await way.send(LETTER)).toEqual({ outcome, code: String(status) });
	expect(gateway.received).toHaveLength(1);
});

it('[CH4] no answer is not knowing; no gateway is not having sent', async () => {
	gateway.reply = 'silence';
	expect(await way.send(LETTER)).toEqual({ outcome: 'unknown', code: 'timeout' });
	gateway.reply = 'cut';
	expect(await way.send(LETTER)).toMatchObject({ outcome: 'unknown' });
	const gone = await startGateway();
	await gone.close();
	const down = smsWay({ url: gone.url, token: 't' });
	expect(await down.send(LETTER)).toEqual({ outcome: 'failed', code: 'ECONNREFUSED' });
});
