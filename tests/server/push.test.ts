import { sql } from 'drizzle-orm';
import webPush from 'web-push';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { DemoLetter, PushKey, PushTried } from '#shared/api/protocol.ts';
import { livingSince, SESSION_LIVES } from '#shared/domain/session-life.ts';
import { demoMailbox } from '#server/channels/demo-mailbox.ts';
import { openWays } from '#server/channels/ways.ts';
import { noWays } from '#server/channels/no-ways.ts';
import { pushWay } from '#server/channels/web-push.ts';
import { serverIdentity } from '#server/identity/server-identity.ts';
import { vapidKeys } from '#server/identity/vapid.ts';
import { MOST_BROWSERS, subscriptionsOf } from '#server/store/push-store.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import type { Outside } from '#tests/kit/gateway.ts';
import { BrowserKeys, startPushService, type ReceivedPush } from '#tests/kit/push-service.ts';
import {
	DEMO_SCHOOL,
	MONDAY,
	openWorld,
	wipe,
	type Visitor,
	type World
} from '#tests/kit/world.ts';

const KEYS = webPush.generateVAPIDKeys();
const LOG = { info: () => undefined, error: () => undefined };
const random = { bytes: (count: number) => new Uint8Array(count).fill(7) };

describeOnBoth('the browsers of a person', (database) => {
	let service: Outside<ReceivedPush>;
	let world: World;
	const browser = new BrowserKeys();

	beforeAll(async () => {
		service = await startPushService();
		const push = pushWay({ keys: KEYS, subject: 'mailto:a@b.example', onLoopback: true }, LOG);
		world = await openWorld(database(), { ways: { ...noWays('http://localhost'), push } });
	});
	afterAll(() => service.close());
	beforeEach(async () => {
		world.now = MONDAY;
		service.reply = 201;
		service.received.length = 0;
		await database().withOwner((tx) => tx.all(sql`truncate push_subscription`));
	});

	const call = (visitor: Visitor, method: string, body: object, path = '/api/push') =>
		visitor.fetch(path, {
			method,
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify(body)
		});
	const endpointOf = (name: string) => `${service.url}/${name}`;
	const subscribe = async (visitor: Visitor, name: string): Promise<number> => {
		const { p256dh, auth } = browser;
		const body = { endpoint: endpointOf(name), keys: { p256dh, auth } };
		return (await call(visitor, 'POST', body)).status;
	};
	const browsersOf = async (person: string, now = MONDAY): Promise<string[]> => {
		const found = await database().withSchool(DEMO_SCHOOL, (tx) =>
			subscriptionsOf(tx, person, livingSince(['cpe'], now, 'Europe/Paris'))
		);
		return found.map(({ endpoint }) => endpoint.slice(service.url.length + 1));
	};

	it('[CH5] are those that its own session named, for the staff alone', async () => {
		const cpe = await world.enter('cpe-a');
		expect(await (await cpe.fetch('/api/push')).json()).toEqual({
			publicKey: KEYS.publicKey
		} satisfies PushKey);
		expect(await subscribe(cpe, 'desk')).toBe(204);
		expect(await subscribe(cpe, 'desk')).toBe(204);
		expect(await browsersOf('cpe-a')).toEqual(['desk']);
		for (const person of ['lea', 'tuteur-pain', 'parent-lea']) {
			expect(await subscribe(await world.enter(person), 'phone')).toBe(403);
		}
		for (const person of ['ref-a', 'vie-scolaire', 'direction']) {
			expect(await subscribe(await world.enter(person), person)).toBe(204);
		}
	});

	it('[CH5] are ten at most: the oldest goes', async () => {
		const cpe = await world.enter('cpe-a');
		for (let n = 0; n <= MOST_BROWSERS; n++) {
			world.now = MONDAY + n;
			expect(await subscribe(cpe, `browser-${n}`)).toBe(204);
		}
		const left = await browsersOf('cpe-a');
		expect(left).toHaveLength(MOST_BROWSERS);
		expect(left).toContain('browser-10');
		expect(left).not.toContain('browser-0');
	});

	it('[CH5] a browser speaks for whoever subscribed last, and nobody takes another’s away', async () => {
		const [first, second] = [await world.enter('cpe-a'), await world.enter('cpe-b')];
		await subscribe(first, 'shared');
		await call(second, 'DELETE', { endpoint: endpointOf('shared') });
		expect(await browsersOf('cpe-a')).toEqual(['shared']);
		await subscribe(second, 'shared');
		expect([await browsersOf('cpe-a'), await browsersOf('cpe-b')]).toEqual([[], ['shared']]);
		await call(second, 'DELETE', { endpoint: endpointOf('shared') });
		expect(await browsersOf('cpe-b')).toEqual([]);
	});

	it('[CH5] hear nothing more once their session is over', async () => {
		const [here, there] = [await world.enter('cpe-a'), await world.enter('cpe-a')];
		await subscribe(here, 'here');
		await subscribe(there, 'there');
		expect((await here.fetch('/api/leave', { method: 'POST' })).status).toBe(204);
		expect(await browsersOf('cpe-a')).toEqual(['there']);
		const over = MONDAY + SESSION_LIVES.staff.unused * 24 * 3600_000;
		expect(await browsersOf('cpe-a', over)).toEqual(['there']);
		expect(await browsersOf('cpe-a', over + 1)).toEqual([]);
	});

	it('[CH6] are refused whatever is no browser', async () => {
		const cpe = await world.enter('cpe-a');
		const keys = { p256dh: browser.p256dh, auth: browser.auth };
		const bad = [
			{},
			{ endpoint: endpointOf('x') },
			{ endpoint: 'http://10.0.0.1/x', keys },
			{ endpoint: 'https://10.0.0.1/x', keys },
			{ endpoint: endpointOf('x'), keys: { ...keys, auth: 'AAAA' } },
			{ endpoint: endpointOf('x'), keys: { ...keys, p256dh: keys.auth } },
			{ endpoint: endpointOf('x'), keys: { ...keys, p256dh: `C${keys.p256dh.slice(1)}` } },
			{ endpoint: 7, keys }
		];
		for (const body of bad) {
			expect((await call(cpe, 'POST', body)).status, JSON.stringify(body)).toBe(400);
		}
		expect((await call(cpe, 'POST', { endpoint: 'x'.repeat(20_000) })).status).toBe(413);
		expect(await browsersOf('cpe-a')).toEqual([]);
	});

	it('[CH5] « Essayer » goes to one’s own browser, now and then, and finds out that it is gone', async () => {
		const [cpe, other] = [await world.enter('cpe-a'), await world.enter('cpe-b')];
		await subscribe(cpe, 'desk');
		const attempt = (visitor: Visitor) =>
			call(visitor, 'POST', { endpoint: endpointOf('desk') }, '/api/push/try');
		expect((await attempt(other)).status).toBe(404);
		expect(await (await attempt(cpe)).json()).toEqual({ outcome: 'sent' } satisfies PushTried);
		expect(browser.open(service.received[0]!.sealed)).toMatchObject({ path: '/mes-donnees' });
		expect((await attempt(cpe)).status).toBe(429);
		world.now += 5_000;
		service.reply = 410;
		expect(await (await attempt(cpe)).json()).toEqual({ outcome: 'dead' });
		expect(await browsersOf('cpe-a')).toEqual([]);
		expect(service.received).toHaveLength(2);
	});
});

describeOnBoth('the ways out', (database) => {
	it('[CH7] the pair that browsers subscribe with is made once, by whoever comes first', async () => {
		await serverIdentity(database(), random, MONDAY);
		const [one, other] = await Promise.all([vapidKeys(database()), vapidKeys(database())]);
		expect(Buffer.from(one.publicKey, 'base64url')).toHaveLength(65);
		expect(other).toEqual(one);
		expect(await vapidKeys(database())).toEqual(one);
	});

	it('[CH8] a demonstration writes to nobody: what would leave is read in its mailbox, newest first', async () => {
		await wipe(database());
		const world = await openWorld(database());
		const letters = async () =>
			(await (await world.app.hono.request('/api/demo/letters')).json()) as DemoLetter[];
		expect(await letters()).toEqual([]);
		const sms = demoMailbox(database(), world.ports.clock, 'sms');
		const email = demoMailbox(database(), world.ports.clock, 'email');
		const letter = { key: 'k1', to: '+33600000000', subject: '', text: 'Lycée X.' };
		expect(await sms.send(letter)).toEqual({ outcome: 'sent' });
		world.now += 1000;
		await email.send({ key: 'k2', to: 'a@b.example', subject: 'Une alerte', text: 'Bonjour' });
		await sms.send({ ...letter, text: 'again' });
		expect(await letters()).toEqual([
			{
				id: 'k2',
				channel: 'email',
				to: 'a@b.example',
				subject: 'Une alerte',
				text: 'Bonjour',
				at: MONDAY + 1000
			},
			{ id: 'k1', channel: 'sms', to: letter.to, subject: '', text: 'Lycée X.', at: MONDAY }
		]);
		for (let n = 0; n < 210; n++) {
			world.now += 1000;
			await sms.send({ ...letter, key: `more-${n}` });
		}
		const kept = await letters();
		expect(kept).toHaveLength(200);
		expect(kept[0]?.id).toBe('more-209');
	});

	it('[CH8] settings open them: nothing leaves a school without them, nor a demonstration', async () => {
		await wipe(database());
		const parts = { database: database(), clock: { now: () => MONDAY }, log: LOG };
		const none = { smtp: undefined, sms: undefined, origin: 'https://carnet.example' };
		const school = openWays({ ...none, demo: false }, KEYS, parts);
		expect([school.email, school.sms]).toEqual([undefined, undefined]);
		expect(school.push?.publicKey).toBe(KEYS.publicKey);
		const demo = openWays({ ...none, demo: true }, KEYS, parts);
		await demo.email?.send({ key: 'k', to: 'a@b.example', subject: 's', text: 't' });
		const [row] = await database().withSchool(DEMO_SCHOOL, (tx) =>
			tx.all<{ channel: string }>(sql`select channel from demo_letter where letter_id = 'k'`)
		);
		expect(row?.channel).toBe('email');
		const real = openWays(
			{
				smtp: { url: 'smtp://127.0.0.1:9', from: 'a@b.example' },
				sms: { url: 'http://127.0.0.1:9', token: 't' },
				origin: 'https://carnet.example',
				demo: true
			},
			KEYS,
			parts
		);
		// A port that nobody listens on: it was really tried.
		expect(
			await real.email?.send({ key: 'k', to: 'a@b.example', subject: 's', text: 't' })
		).toMatchObject({
			outcome: 'failed'
		});
		for (const ways of [school, demo, real]) await ways.close();
	});
});
