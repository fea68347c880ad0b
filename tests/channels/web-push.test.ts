import webPush from 'web-push';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { isEndpoint } from '#server/channels/endpoint.ts';
import { pushWay } from '#server/channels/web-push.ts';
import type { Notice } from '#server/ports.ts';
import { staffNotice } from '#shared/text/messages.ts';
import type { Outside } from '#tests/kit/gateway.ts';
import { BrowserKeys, startPushService, type ReceivedPush } from '#tests/kit/push-service.ts';

const KEYS = webPush.generateVAPIDKeys();
const SCHOOL = { name: 'Lycée Exemple', phone: '02 00 00 00 00' };

let service: Outside<ReceivedPush>;
const logged: unknown[] = [];
const log = {
	info: () => undefined,
	error: (...told: unknown[]) => void logged.push(told)
};
const browser = new BrowserKeys();

beforeAll(async () => {
	service = await startPushService();
});
afterAll(() => service.close());
beforeEach(() => {
	service.reply = 201;
	service.received.length = 0;
	logged.length = 0;
});

const wayOf = (onLoopback = true) =>
	pushWay({ keys: KEYS, subject: 'https://carnet.lycee.example', onLoopback, patience: 300 }, log);

const notice = (more: Partial<Notice> = {}): Notice => ({
	key: 'absence/2027-06-14|f1|told|0|push|cpe-a',
	subscription: {
		endpoint: `${service.url}/browser-1`,
		p256dh: browser.p256dh,
		auth: browser.auth
	},
	payload: staffNotice('told', { school: SCHOOL, minutes: 0 }),
	urgent: true,
	...more
});

it('[CH1] a notification is sealed for its browser, signed by the school, and names nobody', async () => {
	expect(await wayOf().send(notice())).toEqual({ outcome: 'sent' });
	const [push] = service.received;
	expect(push).toMatchObject({ path: '/browser-1', ttl: '43200', urgency: 'high' });
	expect(push?.vapid).toMatchObject({
		aud: service.url,
		sub: 'https://carnet.lycee.example',
		key: KEYS.publicKey
	});
	expect(push?.vapid.exp).toBeGreaterThan(Date.now() / 1000);
	expect(push?.sealed.toString('latin1')).not.toContain('alerte');
	expect(browser.open(push!.sealed)).toEqual({
		key: push?.topic,
		title: 'Lycée Exemple',
		body: 'Une alerte vous attend.',
		path: '/'
	});
	expect(() => new BrowserKeys().open(push!.sealed)).toThrow();
});

it('[CH2] the same notification replaces itself at the service and on the screen', async () => {
	await wayOf().send(notice());
	await wayOf().send(notice({ urgent: false }));
	const [first, second] = service.received;
	expect(first?.topic).toMatch(/^[\w-]{32}$/);
	expect(second?.topic).toBe(first?.topic);
	expect(second).toMatchObject({ ttl: '14400', urgency: 'normal' });
});

it.each([
	[201, { outcome: 'sent' }],
	[202, { outcome: 'sent' }],
	[404, { outcome: 'dead', code: '404' }],
	[410, { outcome: 'dead', code: '410' }],
	[400, { outcome: 'failed', code: '400' }],
	[403, { outcome: 'failed', code: '403' }],
	[413, { outcome: 'failed', code: '413' }],
	[429, { outcome: 'failed', code: '429' }],
	[503, { outcome: 'failed', code: '503' }],
	['silence', { outcome: 'unknown', code: 'timeout' }]
] as const)('[CH3] a push service that answers %s', async (reply, sent) => {
	service.reply = reply;
	expect(await wayOf().send(notice())).toEqual(sent);
});

it('[CH3] keys that are refused are told to whoever runs the server, without the browser’s address', async () => {
	service.reply = 403;
	await wayOf().send(notice());
	expect(logged).toEqual([['push-keys-refused', expect.any(Error), { service: '127.0.0.1' }]]);
});

it('[CH3] keys that are no keys are a dead browser', async () => {
	const { endpoint } = notice().subscription;
	const subscription = { endpoint, p256dh: 'AAAA', auth: 'AAAA' };
	expect(await wayOf().send(notice({ subscription }))).toMatchObject({ outcome: 'dead' });
	expect(service.received).toEqual([]);
});

it('[CH6] a real server does not knock at its own network, whatever a browser said', async () => {
	expect(await wayOf(false).send(notice())).toEqual({ outcome: 'dead', code: 'endpoint' });
	expect(service.received).toEqual([]);
	const inside = [
		'http://push.example.com/x',
		'https://127.0.0.1/x',
		'https://10.0.0.1/x',
		'https://0x7f000001/x',
		'https://2130706433/x',
		'https://[::1]/x',
		'https://[fd00::1]/x',
		'https://localhost/x',
		'https://router/x',
		'https://nas.local/x',
		'https://db.internal/x',
		'https://push.example.com:8443/x',
		'https://user@push.example.com/x',
		'https://push.example.com./x',
		'ftp://push.example.com/x',
		'javascript:alert(1)',
		'',
		`https://push.example.com/${'x'.repeat(1000)}`
	];
	expect(inside.filter((endpoint) => isEndpoint(endpoint, false))).toEqual([]);
	for (const endpoint of ['http://192.168.1.1/x', 'http://example.com/x', 'https://10.0.0.1/x']) {
		expect(isEndpoint(endpoint, true), endpoint).toBe(false);
	}
	const outside = [
		'https://fcm.googleapis.com/fcm/send/abc',
		'https://updates.push.services.mozilla.com/wpush/v2/gAAA',
		'https://web.push.apple.com/QABC',
		'https://db5p.notify.windows.com/w/?token=abc'
	];
	expect(outside.filter((endpoint) => isEndpoint(endpoint, false))).toEqual(outside);
});
