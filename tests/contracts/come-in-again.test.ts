import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import type {
	PublicKeyCredentialCreationOptionsJSON,
	PublicKeyCredentialRequestOptionsJSON
} from '@simplewebauthn/server';
import type { ErrorBody } from '#shared/api/errors.ts';
import type { OwnPasskeys, OwnSessions } from '#shared/api/entering.ts';
import { JUST_CAME_IN } from '#shared/domain/session-life.ts';
import { sessionHash } from '#server/identity/sessions.ts';
import { addSubscription } from '#server/store/push-store.ts';
import { Authenticator } from '#tests/kit/authenticator.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { post } from '#tests/kit/entering.ts';
import {
	DEMO_SCHOOL,
	openWorld,
	visitorOf,
	wipe,
	type Visitor,
	type World
} from '#tests/kit/world.ts';

const HOME = 'http://localhost';

describeOnBoth('one of the staff who came in a while ago', (database) => {
	let world: World;
	let andrea: Visitor;

	beforeEach(async () => {
		await wipe(database());
		world = await openWorld(database());
		andrea = await world.enter('cpe-a');
	});

	const later = (): void => void (world.now += JUST_CAME_IN);
	const ask = (path: string, body: object, by: Visitor, method: string) =>
		post(world, path, body, by, method);
	const endOthers = (by: Visitor) => ask('/api/sessions', { others: true }, by, 'DELETE');
	const sessions = async (by: Visitor) =>
		((await (await by.fetch('/api/sessions')).json()) as OwnSessions).sessions;
	const passkeys = async (by: Visitor) =>
		((await (await by.fetch('/api/passkeys')).json()) as OwnPasskeys).passkeys;
	const question = async <Options>(path: string, by?: Visitor) =>
		(await (await post(world, path, {}, by)).json()) as Options;
	const addKey = async (by: Visitor): Promise<Authenticator> => {
		const made = new Authenticator(HOME);
		const options = await question<PublicKeyCredentialCreationOptionsJSON>(
			'/api/passkeys/options',
			by
		);
		expect((await post(world, '/api/passkeys', made.create(options), by)).status).toBe(204);
		return made;
	};
	/** In the browser that holds this session already. */
	const comeAgain = async (key: Authenticator, by: Visitor): Promise<Visitor> => {
		const options = await question<PublicKeyCredentialRequestOptionsJSON>(
			'/api/enter/passkey/options'
		);
		const body = { response: key.get(options), device: 'desk' };
		const entered = await post(world, '/api/enter/passkey', body, by);
		expect(entered.status).toBe(204);
		return visitorOf(world.app, entered, world.ports);
	};

	it('[ID13] changes nothing of how they come in, and is told to come in again', async () => {
		await addKey(andrea);
		const [key] = await passkeys(andrea);
		const other = await world.enter('cpe-a');
		const id = (await sessions(other)).find(({ here }) => here)?.id;
		later();
		const asked = [
			['/api/passkeys/options', {}, 'POST'],
			['/api/passkeys', { id: key?.id }, 'DELETE'],
			['/api/sessions', { others: true }, 'DELETE'],
			['/api/sessions', { id }, 'DELETE']
		] as const;
		for (const [path, body, method] of asked) {
			const answer = await ask(path, body, andrea, method);
			expect([path, answer.status]).toEqual([path, 403]);
			expect(((await answer.json()) as ErrorBody).error.code).toBe('come-in-again');
		}
		expect(await passkeys(andrea)).toEqual([key]);
		expect(await sessions(andrea)).toHaveLength(2);
		expect((await other.fetch('/api/me')).status).toBe(200);
	});

	it('[ID13] does it once they have come in again, in a session that begins then', async () => {
		const key = await addKey(andrea);
		const other = await world.enter('cpe-a');
		later();
		const again = await comeAgain(key, andrea);
		expect((await andrea.fetch('/api/me')).status).toBe(401);
		expect((await endOthers(again)).status).toBe(204);
		expect((await other.fetch('/api/me')).status).toBe(401);
		await addKey(again);
		for (const { id } of await passkeys(again)) {
			expect((await ask('/api/passkeys', { id }, again, 'DELETE')).status).toBe(204);
		}
		expect(await passkeys(again)).toEqual([]);
		later();
		expect((await endOthers(again)).status).toBe(403);
	});

	it('[ID13] came in again by the demonstration too, where there is one', async () => {
		later();
		const again = await world.enter('cpe-a');
		expect((await endOthers(again)).status).toBe(204);
		expect((await andrea.fetch('/api/me')).status).toBe(401);
	});

	it('[ID13] hears the alerts of that browser as before; whoever else comes in there does not', async () => {
		const key = await addKey(andrea);
		const subscription = { endpoint: 'https://push.example/a', p256dh: 'p', auth: 'a' };
		const hash = sessionHash(andrea.cookie.replace('carnet=', '')) ?? new Uint8Array();
		const told = () =>
			database().withSchool(DEMO_SCHOOL, (tx) =>
				tx.all(sql`select p.endpoint, s.person_id as person from push_subscription p
					join session s on s.school_id = p.school_id and s.token_hash = p.session_hash`)
			);
		await database().withSchool(DEMO_SCHOOL, (tx) =>
			addSubscription(tx, DEMO_SCHOOL, 'cpe-a', subscription, hash, world.now)
		);
		later();
		const again = await comeAgain(key, andrea);
		expect(await told()).toEqual([{ endpoint: subscription.endpoint, person: 'cpe-a' }]);
		const noa = await world.enter('cpe-b');
		const own = await addKey(noa);
		world.now += 1000;
		await comeAgain(own, again);
		expect(await told()).toEqual([]);
	});

	it('[ID13] leaves here whenever they like', async () => {
		const other = await world.enter('cpe-a');
		later();
		const here = (await sessions(andrea)).find((session) => session.here)?.id;
		expect((await ask('/api/sessions', { id: here }, andrea, 'DELETE')).status).toBe(204);
		expect((await andrea.fetch('/api/me')).status).toBe(401);
		expect((await ask('/api/leave', {}, other, 'POST')).status).toBe(204);
		expect((await other.fetch('/api/me')).status).toBe(401);
	});

	it('[ID13] ends the sessions of a lost telephone at once, a colleague’s and a student’s', async () => {
		const [head, lea] = [await world.enter('direction'), await world.enter('lea')];
		later();
		const lost = { student: 'lea', lost: true };
		expect((await ask('/api/access/renew', lost, andrea, 'POST')).status).toBe(200);
		expect((await lea.fetch('/api/me')).status).toBe(401);
		const colleague = { person: 'cpe-a' };
		expect((await ask('/api/colleagues/sign-out', colleague, head, 'POST')).status).toBe(200);
		expect((await andrea.fetch('/api/me')).status).toBe(401);
	});

	it('[ID13] students, tutors and families end their other sessions whenever they like', async () => {
		for (const person of ['lea', 'tuteur-pain', 'parent-lea']) {
			const [own, other] = [await world.enter(person), await world.enter(person)];
			later();
			if (person !== 'parent-lea') {
				expect((await ask('/api/sessions/code', {}, own, 'POST')).status).toBe(200);
			}
			expect((await endOthers(own)).status).toBe(204);
			expect((await other.fetch('/api/me')).status).toBe(401);
		}
	});
});
