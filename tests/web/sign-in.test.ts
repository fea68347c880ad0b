// First: Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { databaseName, exchangeLock } from '#web/device/record-name.ts';
import type { Environment } from '#web/device/environment.ts';
import { demoPeople, enterDemo } from '#web/device/enter.ts';
import { leave, rememberedMe, whoAmI } from '#web/device/sign-in.ts';
import { FakeBrowser, fillDisk, someone, Tab } from './browser.ts';
import { FakeSchool } from './school.ts';

/** A browser whose requests are answered from this table; what is not in it fails as the network does. */
function browserWith(answers: Record<string, () => Response>): {
	environment: Environment;
	answers: Record<string, () => Response>;
} {
	const { environment } = new Tab(new FakeBrowser(new FakeSchool()));
	return {
		answers,
		environment: {
			...environment,
			fetch: (path) => {
				const answer = answers[path];
				return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError('network'));
			}
		}
	};
}

const ME = '/api/me?or=nobody';
const me = someone('student-1');

test('starts offline as the person it knows', async () => {
	const { environment, answers } = browserWith({ [ME]: () => Response.json(me) });
	expect(await whoAmI(environment)).toEqual({ state: 'signed-in', me, fresh: true });
	Reflect.deleteProperty(answers, ME);
	expect(await whoAmI(environment)).toEqual({ state: 'signed-in', me, fresh: false });
	answers[ME] = () => new Response('<p>Wi-Fi');
	expect(await whoAmI(environment)).toEqual({ state: 'signed-in', me, fresh: false });
});

test('an ended session does not forget the person', async () => {
	const { environment, answers } = browserWith({ [ME]: () => Response.json(me) });
	await whoAmI(environment);
	for (const status of [204, 401]) {
		answers[ME] = () => new Response(null, { status });
		expect(await whoAmI(environment)).toEqual({ state: 'signed-out' });
	}
	expect(await rememberedMe(environment)).toEqual(me);
});

test('a full disk keeps nobody out whom it knows', async () => {
	const { environment } = browserWith({ [ME]: () => Response.json(me) });
	await whoAmI(environment);
	const empty = fillDisk('values');
	expect(await whoAmI(environment)).toEqual({ state: 'signed-in', me, fresh: true });
	empty();
});

test('entering as somebody else forgets the first before the cookie changes', async () => {
	const other = someone('student-2');
	const { environment, answers } = browserWith({ [ME]: () => Response.json(me) });
	await whoAmI(environment);
	answers['/api/demo/enter'] = () => new Response(null, { status: 204 });
	let during: unknown = 'not asked';
	answers[ME] = () => Response.json(other);
	const asking: Environment = {
		...environment,
		fetch: async (path, init) => {
			if (path === '/api/demo/enter') during = await rememberedMe(environment);
			return await environment.fetch(path, init);
		}
	};
	expect(await enterDemo(asking, 'student-2')).toMatchObject({ state: 'signed-in', me: other });
	expect(during).toBeUndefined();
	answers['/api/demo/enter'] = () => Response.json({}, { status: 404 });
	expect(await enterDemo(asking, 'nobody')).toEqual({ state: 'signed-out' });
	expect(await rememberedMe(environment)).toEqual(other);
});

test('[ID13] what is to be sent waits while somebody comes in again', async () => {
	const { environment, answers } = browserWith({ [ME]: () => Response.json(me) });
	await whoAmI(environment);
	answers['/api/demo/enter'] = () => new Response(null, { status: 204 });
	const lock = exchangeLock(databaseName(environment.installation, me.school.id, me.person.id));
	const order: string[] = [];
	let sent = Promise.resolve();
	const asking: Environment = {
		...environment,
		fetch: (path, init) => {
			order.push(path);
			if (path === '/api/demo/enter') {
				sent = environment.alone(lock, async () => {
					const known = await rememberedMe(environment);
					order.push(`sent by ${known?.person.id ?? 'nobody'}`);
				});
			}
			return environment.fetch(path, init);
		}
	};
	await enterDemo(asking, 'student-1');
	await sent;
	expect(order).toEqual(['/api/demo/enter', ME, 'sent by student-1']);
});

test('leaving forgets only once the server knows', async () => {
	const { environment, answers } = browserWith({ [ME]: () => Response.json(me) });
	await whoAmI(environment);
	expect(await leave(environment)).toBe(false);
	expect(await rememberedMe(environment)).toEqual(me);
	answers['/api/leave'] = () => new Response(null, { status: 204 });
	expect(await leave(environment)).toBe(true);
	expect(await rememberedMe(environment)).toBeUndefined();
});

test('the cast of a demonstration, where there is one', async () => {
	const cast = [{ id: 'lea', name: 'Léa Exemple', role: 'student', placements: ['stage-lea'] }];
	const { environment, answers } = browserWith({ '/api/demo/people': () => Response.json(cast) });
	expect(await demoPeople(environment)).toEqual(cast);
	answers['/api/demo/people'] = () => Response.json({}, { status: 404 });
	expect(await demoPeople(environment)).toBeUndefined();
});
