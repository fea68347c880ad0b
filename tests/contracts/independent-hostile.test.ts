import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { startProcess, type ServerProcess } from '#tests/kit/server-process.ts';
import { fromBytes, toBytes } from './client/any.ts';
import { meetCast, type Cast } from './client/cast.ts';
import type { Client } from './client/client.ts';
import { gzipBomb, nested, unfinished, withKey, withLoneSurrogate } from './client/hostile.ts';
import { call, codeOf, textOf } from './client/http.ts';
import { idMaker } from './client/ids.ts';
import type { Answer, Body, OwnFact, OwnPage } from './client/types.ts';

const START = '2027-06-14T09:00:00+02:00';
const ORIGIN = 'http://carnet.example';
const NOW = Date.parse(START);
const DAY = '2027-06-14';
const id = idMaker(NOW);

describe('a hostile client', () => {
	let server: ServerProcess | undefined;
	let cast: Cast;
	let student: Client;
	let tutor: Client;
	let placement: string;

	beforeAll(async () => {
		server = await startProcess({ DEMO_NOW: START, ORIGIN });
		cast = await meetCast(server.url);
		placement = cast.first.placement;
		tutor = await cast.device(cast.first.tutors[0]!);
	});
	beforeEach(async () => {
		student = await cast.device(cast.first.id);
		await student.sync();
	});
	afterAll(() => server?.stop());

	const mood = (more: Body = {}, key = id()): OwnFact => ({
		id: key,
		placement,
		section: 'journal',
		body: { type: 'mood', at: NOW, day: DAY, level: 3, ...more }
	});
	const check = (more: Body = {}, key = id()): OwnFact => ({
		id: key,
		placement,
		section: 'presence',
		body: { type: 'check', at: NOW, halfDays: [`${DAY}/am`], status: 'present', ...more }
	});
	const request = (more: object) => ({ device: 'd', facts: [], pages: [], have: {}, ...more });
	const page = (update: Uint8Array, name = DAY): OwnPage => ({
		placement,
		page: name,
		vector: Y.encodeStateVector(new Y.Doc()),
		update
	});

	/** Sends the item between two good neighbours: they pass, and it is answered alike a second time. */
	async function amongGood(client: Client, fact: OwnFact, good: () => OwnFact) {
		const [before, after] = [good(), good()];
		const facts = [before, fact, after];
		const { facts: receipts } = await client.exchange({ facts });
		const of = (receiptId: string) => receipts.find((receipt) => receipt.id === receiptId);
		expect([of(before.id)?.status, of(after.id)?.status]).toEqual(['ok', 'ok']);
		expect((await client.exchange({ facts })).facts).toEqual(receipts);
		return of(fact.id);
	}

	async function pushed(push: OwnPage) {
		const good = mood();
		const { facts, pages } = await student.exchange({ facts: [good], pages: [push] });
		expect(facts[0]?.status).toBe('ok');
		const again = await student.exchange({ facts: [good], pages: [push] });
		expect(again.pages.map(({ status, code }) => ({ status, code }))).toEqual(
			pages.map(({ status, code }) => ({ status, code }))
		);
		return pages[0];
	}

	describe('whole requests', () => {
		it.each([
			['nothing', () => new Uint8Array()],
			['noise', () => new Uint8Array([1, 2, 3, 4, 5, 255, 255, 255])],
			['an unfinished string', unfinished],
			['500,000 arrays in each other', () => nested(500_000)],
			['nine arrays in each other', () => toBytes(request({ more: [[[[[[[[[1]]]]]]]]] }))],
			['a value and more', () => Buffer.concat([toBytes(request({})), new Uint8Array([127])])],
			['__proto__ at the top', () => withKey('__proto__', toBytes(request({})))],
			['null', () => toBytes(null)],
			['a string', () => toBytes('sync')],
			['no device', () => toBytes({ facts: [], pages: [], have: {} })],
			['a device that is a number', () => toBytes(request({ device: 1 }))],
			['facts that are no list', () => toBytes(request({ facts: {} }))],
			['facts that are no objects', () => toBytes(request({ facts: [null, 1, 'x'] }))],
			['pages that are no objects', () => toBytes(request({ pages: [null] }))],
			['a bigint', () => toBytes(request({ facts: [mood({ level: 3n })] }))],
			['have that is a list', () => toBytes(request({ have: ['x'] }))],
			['have with a number', () => toBytes(request({ have: { x: 1 } }))],
			['have that is null', () => toBytes(request({ have: null }))]
		])('[SY11] refuses %s as malformed', async (_name, body) => {
			const reply = await student.post(body());
			expect([reply.status, codeOf(reply)]).toEqual([400, 'malformed']);
		});

		it('[SY11] refuses __proto__ wherever it hides', async () => {
			const bytes = Buffer.from(toBytes(request({ facts: [mood({ __prot0__: { at: 1 } })] })));
			bytes.write('__proto__', bytes.indexOf('__prot0__'));
			const reply = await student.post(bytes);
			expect([reply.status, codeOf(reply)]).toEqual([400, 'malformed']);
		});

		it('[SY11] stops inflating a gigabyte', async () => {
			const reply = await student.post(gzipBomb(), { 'Content-Encoding': 'gzip' });
			expect([reply.status, codeOf(reply)]).toEqual([413, 'too-large']);
		});

		it('[SY11] refuses more than a MiB, squeezed or not', async () => {
			const large = toBytes(request({ device: 'x'.repeat(2 ** 20) }));
			const plain = await student.post(large);
			expect([plain.status, codeOf(plain)]).toEqual([413, 'too-large']);
			const squeezed = await student.post(gzipSync(large), { 'Content-Encoding': 'gzip' });
			expect([squeezed.status, codeOf(squeezed)]).toEqual([413, 'too-large']);
		});

		it('[SY11] takes gzip, and refuses what is not', async () => {
			const good = mood();
			const body = gzipSync(toBytes(request({ facts: [good] })));
			expect((await student.post(body, { 'Content-Encoding': 'gzip' })).status).toBe(200);
			for (const spoilt of [body.subarray(0, body.length - 9), toBytes(request({}))]) {
				const reply = await student.post(spoilt, { 'Content-Encoding': 'gzip' });
				expect([reply.status, codeOf(reply)]).toEqual([400, 'malformed']);
			}
			const odd = await student.post(toBytes(request({})), { 'Content-Encoding': 'br' });
			expect(odd.status).toBeGreaterThanOrEqual(400);
			expect(odd.status).toBeLessThan(500);
		});

		it('[SY56] is sent gzip where the answer is large and it takes that, and nothing else', async () => {
			const board = await cast.device(cast.cpes[0]!);
			const everything = toBytes(request({}));
			const plain = await board.post(everything);
			expect(plain.headers['content-encoding']).toBeUndefined();
			for (const taken of ['gzip', 'br, gzip;q=0.5']) {
				const small = await board.post(everything, { 'Accept-Encoding': taken });
				expect(small.headers['content-encoding']).toBe('gzip');
				expect(small.bytes.length).toBeLessThan(plain.bytes.length / 2);
				const told = fromBytes(gunzipSync(small.bytes)) as Answer;
				expect(told.placements.map(({ id }) => id)).toEqual(
					(fromBytes(plain.bytes) as Answer).placements.map(({ id }) => id)
				);
			}
			for (const refused of ['gzip;q=0', 'identity', 'br']) {
				const asIs = await board.post(everything, { 'Accept-Encoding': refused });
				expect(asIs.headers['content-encoding']).toBeUndefined();
			}
			const known = toBytes(request({ have: student.held.have }));
			const few = await student.post(known, { 'Accept-Encoding': 'gzip' });
			expect(few.headers['content-encoding']).toBeUndefined();
		});

		it('[SY11] takes 500 facts, and no request of 501 or of 101 pages', async () => {
			const facts = Array.from({ length: 501 }, () => mood());
			const many = await student.post(toBytes(request({ facts })));
			expect([many.status, codeOf(many)]).toEqual([400, 'malformed']);
			const pages = Array.from({ length: 101 }, (_, index) =>
				page(new Uint8Array([0, 0]), `2027-0${Math.trunc(index / 28) + 1}-${10 + (index % 19)}`)
			);
			const answered = await student.post(toBytes(request({ pages })));
			expect([answered.status, codeOf(answered)]).toEqual([400, 'malformed']);
			const fitting = await student.exchange({ facts: facts.slice(0, 500) });
			expect(fitting.facts.map(({ status }) => status)).toEqual(Array(500).fill('ok'));
		});

		it('[SY11] refuses a page twice in a request', async () => {
			const empty = page(new Uint8Array([0, 0]));
			const reply = await student.post(toBytes(request({ pages: [empty, empty] })));
			expect([reply.status, codeOf(reply)]).toEqual([400, 'malformed']);
		});

		it.each(['device', 'placement', 'section', 'id', 'body', 'page', 'cursor'])(
			'[SY11] refuses half of a surrogate pair in a %s',
			async (where) => {
				const mark = (name: string, otherwise: string) => (name === where ? 'xLONEx' : otherwise);
				const fact = {
					...mood({ type: mark('body', 'mood') }),
					section: mark('section', 'journal')
				};
				const bytes = withLoneSurrogate({
					device: mark('device', 'd'),
					facts: [{ ...fact, placement: mark('placement', placement), id: mark('id', id()) }],
					pages: [{ ...page(new Uint8Array([0, 0])), page: mark('page', DAY) }],
					have: { [placement]: mark('cursor', 'x') }
				});
				const reply = await student.post(bytes);
				expect([reply.status, codeOf(reply)]).toEqual([400, 'malformed']);
			}
		);

		it('[SY3] takes U+0000 in any name without harm to the good fact beside it', async () => {
			const nul = '\u0000';
			for (const more of [
				{ device: `d${nul}` },
				{ epoch: `e${nul}` },
				{ have: { [`${placement}${nul}`]: 'x' } },
				{ have: { [placement]: `x${nul}` } }
			]) {
				const good = mood();
				const reply = await student.post(toBytes(request({ facts: [good], ...more })));
				expect([200, 400]).toContain(reply.status);
			}
		});
	});

	describe('facts', () => {
		it.each([
			['an id with U+0000', (): OwnFact => mood({}, `${id().slice(0, -1)}\u0000`)],
			['an id that is no UUID', (): OwnFact => mood({}, 'one')],
			['an id of another version', (): OwnFact => mood({}, id().replace('-7', '-4'))],
			['no body', (): OwnFact => ({ ...mood(), body: null })],
			['a body that is a list', (): OwnFact => ({ ...mood(), body: [] })],
			['an unknown type', (): OwnFact => mood({ type: 'laugh' })],
			['a level of 6', (): OwnFact => mood({ level: 6 })],
			['a level of 2.5', (): OwnFact => mood({ level: 2.5 })],
			['a level of NaN', (): OwnFact => mood({ level: NaN })],
			['bytes', (): OwnFact => mood({ level: new Uint8Array(3) })],
			['a day that never was', (): OwnFact => mood({ day: '2027-02-30' })],
			['a half-day for a day', (): OwnFact => mood({ day: `${DAY}/am` })],
			['at of -1', (): OwnFact => mood({ at: -1 })],
			['at after the year 9999', (): OwnFact => mood({ at: 253402300800000 })],
			['at between two ms', (): OwnFact => mood({ at: 1.5 })],
			['at of NaN', (): OwnFact => mood({ at: NaN })],
			['at of -0', (): OwnFact => mood({ at: -0 })],
			['at of infinity', (): OwnFact => mood({ at: Infinity })],
			['at as a string', (): OwnFact => mood({ at: String(NOW) })],
			['help for nobody', (): OwnFact => mood({ type: 'help', to: [] })],
			['help for a tutor', (): OwnFact => mood({ type: 'help', to: ['tutor'] })]
		])('[SY3] refuses a student’s fact with %s, and no other', async (_name, make) => {
			const receipt = await amongGood(student, make(), () => mood());
			expect(receipt).toMatchObject({ status: 'refused', code: 'bad-fact' });
		});

		it.each([
			['30 February', { halfDays: ['2027-02-30/am'] }],
			['a third half-day', { halfDays: [`${DAY}/xx`] }],
			['no half-day', { halfDays: [] }],
			['a note of 501 characters', { note: 'x'.repeat(501) }],
			['an unknown status', { status: 'asleep' }],
			['an unknown reason', { reason: 'lazy' }],
			['staff’s `relayed`, which is not a tutor’s', { relayed: { from: 'host', via: 'phone' } }]
		])('[SY3] refuses a tutor’s check with %s, and no other', async (_name, more) => {
			const receipt = await amongGood(tutor, check(more), () => check());
			expect(receipt).toMatchObject({ status: 'refused', code: 'bad-fact' });
		});

		it.each([
			['a half-day', { halfDays: [`${DAY}/am\u0000`] }],
			['a note', { note: 'a\u0000b' }],
			['a key', { 'a\u0000': 1 }]
		])('[SY3] refuses U+0000 in %s as bad text', async (_name, more) => {
			const receipt = await amongGood(tutor, check(more), () => check());
			expect(receipt).toMatchObject({ status: 'refused', code: 'bad-text' });
		});

		it('[PE1] accepts a half-day outside the card, and what names nothing yet here', async () => {
			const cpe = await cast.device(cast.cpes[0]!);
			for (const fact of [
				check({ halfDays: ['2028-02-29/pm'], status: 'absent' }),
				check({ replaces: [id()] }),
				check({ note: 'x'.repeat(500), at: 253402300799999 }),
				check({ at: 0 })
			]) {
				expect(await tutor.tell(fact)).toMatchObject({ status: 'ok' });
			}
			const step = { type: 'taken', at: NOW, alert: 'absence/2030-01-01', covers: [id()] };
			const early = { id: id(), placement, section: 'followup', body: step };
			expect(await cpe.tell(early)).toMatchObject({ status: 'ok' });
		});

		it('[SY3] refuses a fact of 4,097 bytes', async () => {
			const large = (to: number) =>
				mood({ type: 'mood', extra: Array.from({ length: to }, () => 'x'.repeat(400)) });
			const receipt = await amongGood(student, large(11), () => mood());
			expect(receipt).toMatchObject({ status: 'refused', code: 'too-large' });
		});

		it.each([
			['an unknown section', { section: 'diary' }],
			['U+0000 in the section', { section: 'journal\u0000' }],
			['a section named after a prototype’s', { section: 'constructor' }],
			['an unknown placement', { placement: 'nowhere' }],
			['U+0000 in the placement', { placement: 'stage\u0000' }],
			['another’s section', { section: 'followup' }]
		])('[PE1] forbids %s, and nothing beside it', async (_name, more) => {
			const receipt = await amongGood(student, { ...mood(), ...more }, () => mood());
			expect(receipt).toMatchObject({ status: 'refused', code: 'forbidden' });
		});

		it('[PE1] forbids the placement of somebody else alike', async () => {
			const fact = { ...mood(), placement: cast.elsewhere.placement };
			const receipt = await amongGood(student, fact, () => mood());
			expect(receipt).toMatchObject({ status: 'refused', code: 'forbidden' });
		});

		it('[SY2] knows a fact by its placement and id', async () => {
			const first = check({ note: 'premier' });
			expect((await tutor.tell(first)).status).toBe('ok');
			const elsewhere = { ...check(), id: first.id, placement: cast.second.placement };
			expect(await tutor.tell(elsewhere)).toMatchObject({ status: 'ok' });
			const body = { note: 'premier', status: 'present', halfDays: [`${DAY}/am`], at: NOW };
			const shuffled = { ...first, body: { ...body, type: 'check' } };
			expect((await tutor.tell(shuffled)).status).toBe('ok');
			const changed = check({ note: 'second' }, first.id);
			const receipt = await amongGood(tutor, changed, () => check());
			expect(receipt).toMatchObject({ status: 'refused', code: 'fact-changed' });
			const cpe = await cast.device(cast.cpes[0]!);
			const stolen = await cpe.tell({ ...first, body: { ...(first.body as Body) } });
			expect(stolen).toMatchObject({ status: 'refused', code: 'fact-changed' });
		});

		it('[SY2] one id twice in one request is one fact, or two that differ', async () => {
			const first = mood();
			const twice = await student.exchange({ facts: [first, first] });
			expect(new Set(twice.facts.map(({ status }) => status))).toEqual(new Set(['ok']));
			const other = mood({ level: 1 });
			const differing = { ...mood({ level: 2 }), id: other.id };
			const { facts } = await student.exchange({ facts: [other, differing] });
			expect(facts).toMatchObject([{ status: 'ok' }, { status: 'refused', code: 'fact-changed' }]);
		});

		it('[PR1] a retract of somebody else’s fact changes nothing', async () => {
			const absent = check({ status: 'absent', halfDays: ['2027-06-22/am'] });
			await tutor.tell(absent);
			await student.tell({
				...mood(),
				section: 'presence',
				body: { type: 'retract', at: NOW, fact: absent.id }
			});
			const cpe = await cast.device(cast.cpes[0]!);
			await cpe.sync();
			expect(cpe.alert(placement, 'absence/2027-06-22')?.state).toBe('raised');
		});
	});

	describe('pages', () => {
		const doc = (make: (doc: Y.Doc) => void) => {
			const fresh = new Y.Doc();
			make(fresh);
			return fresh;
		};
		const updateOf = (make: (doc: Y.Doc) => void) => Y.encodeStateAsUpdate(doc(make));

		it.each([
			['an unknown root', (of: Y.Doc) => of.getText('secret').insert(0, 'x')],
			['a map', (of: Y.Doc) => of.getMap('done').set('a', 1)],
			['an array', (of: Y.Doc) => of.getArray('done').insert(0, ['a'])],
			['bold', (of: Y.Doc) => of.getText('done').insert(0, 'x', { bold: true })],
			['an embed', (of: Y.Doc) => of.getText('done').insertEmbed(0, { image: 'x' })],
			['a nested type', (of: Y.Doc) => of.getText('done').insertEmbed(0, new Y.Map())],
			['an attribute', (of: Y.Doc) => of.getText('done').setAttribute('a', 'b')],
			['a subdocument', (of: Y.Doc) => of.getText('done').insertEmbed(0, new Y.Doc())],
			['__proto__ as a root', (of: Y.Doc) => of.getText('__proto__').insert(0, 'x')],
			['an answer to nothing', (of: Y.Doc) => of.getText('answer/').insert(0, 'x')]
		])('[SY9] refuses %s, which is no plain text of a page', async (_name, make) => {
			const receipt = await pushed(page(updateOf(make), '2027-06-22'));
			expect(receipt).toMatchObject({ status: 'refused', code: 'malformed' });
		});

		it('[SY9] refuses U+0000 in a text', async () => {
			const update = updateOf((of) => of.getText('done').insert(0, 'a\u0000b'));
			const receipt = await pushed(page(update, '2027-06-22'));
			expect(receipt).toMatchObject({ status: 'refused', code: 'bad-text' });
		});

		it('[SY9] refuses half of a surrogate pair', async () => {
			const bytes = Buffer.from(updateOf((of) => of.getText('done').insert(0, 'xLONEx')));
			Buffer.from([0xed, 0xa0, 0xbd, 0x20]).copy(bytes, bytes.indexOf('LONE'));
			const receipt = await pushed(page(bytes, '2027-06-22'));
			expect(receipt?.status).toBe('refused');
			expect(['bad-text', 'malformed']).toContain(receipt?.code);
		});

		it.each([
			['noise', new Uint8Array([9, 9, 9, 9, 9, 9])],
			['nothing', new Uint8Array()],
			['a promise of four billion structs', new Uint8Array([255, 255, 255, 255, 15, 1])]
		])('[SY9] refuses %s as malformed', async (_name, bytes) => {
			const receipt = await pushed(page(bytes, '2027-06-22'));
			expect(receipt).toMatchObject({ status: 'refused', code: 'malformed' });
		});

		it('[SY9] refuses an update whose past is missing, and says what it has', async () => {
			const of = doc((fresh) => fresh.getText('done').insert(0, 'un '));
			const before = Y.encodeStateVector(of);
			of.getText('done').insert(3, 'deux');
			const receipt = await pushed(page(Y.encodeStateAsUpdate(of, before), '2027-06-22'));
			expect(receipt).toMatchObject({
				status: 'refused',
				code: 'gap',
				vector: expect.any(Uint8Array) as Uint8Array
			});
			const healed = Y.encodeStateAsUpdate(of, receipt?.vector);
			expect((await pushed(page(healed, '2027-06-22')))?.status).toBe('ok');
		});

		it('[SY9] refuses a deletion of what is not there', async () => {
			const of = doc((fresh) => fresh.getText('done').insert(0, 'effacé'));
			const before = Y.encodeStateVector(of);
			of.getText('done').delete(0, 3);
			const receipt = await pushed(page(Y.encodeStateAsUpdate(of, before), '2027-06-23'));
			expect(receipt).toMatchObject({ status: 'refused', code: 'gap' });
		});

		it('[SY9] refuses 513 KiB an update, and a text of 100,001 characters', async () => {
			const far = updateOf((of) => {
				for (const root of ['done', 'learned', 'difficult', 'answer/a', 'answer/b', 'answer/c']) {
					of.getText(root).insert(0, 'x'.repeat(90_000));
				}
			});
			expect(far.length).toBeGreaterThan(513 * 1024);
			expect(await pushed(page(far, '2027-06-22'))).toMatchObject({
				status: 'refused',
				code: 'too-large'
			});
			const long = updateOf((of) => of.getText('done').insert(0, 'x'.repeat(100_001)));
			expect(await pushed(page(long, '2027-06-23'))).toMatchObject({
				status: 'refused',
				code: 'too-large'
			});
			const fits = updateOf((of) => of.getText('done').insert(0, 'x'.repeat(100_000)));
			expect((await pushed(page(fits, '2027-06-23')))?.status).toBe('ok');
		});

		it.each(['2027-02-30', 'during', `${DAY}\u0000`, '', '__proto__', '../2027-06-14'])(
			'[SY9] has no page %j',
			async (name) => {
				const update = updateOf((of) => of.getText('done').insert(0, 'x'));
				const receipt = await pushed(page(update, name));
				expect(receipt).toMatchObject({ status: 'refused', code: 'malformed' });
			}
		);

		it('[PE1] forbids a page to everybody but its student', async () => {
			const update = updateOf((of) => of.getText('done').insert(0, 'faux'));
			for (const person of [
				cast.first.referent,
				cast.first.tutors[0]!,
				cast.second.id,
				cast.of('head'),
				cast.cpes[0]!,
				cast.of('guardian')
			]) {
				const other = await cast.device(person);
				const { pages } = await other.exchange({ pages: [page(update, '2027-06-24')] });
				expect(pages).toMatchObject([{ status: 'refused', code: 'forbidden' }]);
				expect(pages[0]).not.toHaveProperty('update');
				expect(pages[0]).not.toHaveProperty('vector');
			}
		});

		it('[SY3] a bad page harms none of its neighbours', async () => {
			const good = (name: string) =>
				page(
					updateOf((of) => of.getText('done').insert(0, name)),
					name
				);
			const bad = page(new Uint8Array([7, 7, 7]), '2027-06-23');
			const pages = [good('before'), bad, good('after')];
			const answer = await student.exchange({ pages });
			const status = (name: string) => answer.pages.find((of) => of.page === name)?.status;
			expect(['before', '2027-06-23', 'after'].map(status)).toEqual(['ok', 'refused', 'ok']);
		});
	});

	describe('the edge', () => {
		const post = (path: string, headers: Record<string, string>, body: Uint8Array | string) =>
			call(server!.url + path, { method: 'POST', headers, body });

		it('lets only its own pages and scripts change anything', async () => {
			const wrong: string[] = [];
			for (const origin of [undefined, ORIGIN, 'http://evil.example', 'null', `${ORIGIN}:81`]) {
				for (const site of [undefined, 'same-origin', 'same-site', 'cross-site', 'none']) {
					for (const protocol of [undefined, '1']) {
						for (const type of ['application/octet-stream', 'text/plain', undefined]) {
							const headers = {
								Cookie: student.cookie,
								...(origin ? { Origin: origin } : {}),
								...(site ? { 'Sec-Fetch-Site': site } : {}),
								...(protocol ? { 'Carnet-Protocol': protocol } : {}),
								...(type ? { 'Content-Type': type } : {})
							};
							const { status } = await post('/api/sync', headers, toBytes(request({})));
							const script = !origin && !site && protocol !== undefined;
							// The browser's own word decides; without it the origin must be exact.
							const own = site === undefined ? origin === ORIGIN : site === 'same-origin';
							const octets = type === 'application/octet-stream';
							const spoken = protocol === undefined ? 426 : octets ? 200 : 400;
							const expected = own || script ? spoken : 403;
							if (status !== expected) {
								wrong.push(`${origin} ${site} ${protocol} ${type}: ${status}, not ${expected}`);
							}
						}
					}
				}
			}
			expect(wrong).toEqual([]);
		});

		it('holds the rule on every unsafe method and route', async () => {
			for (const path of ['/api/demo/enter', '/api/enter', '/api/leave', '/api/sync', '/api/x']) {
				for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
					const headers = { Cookie: student.cookie, Origin: 'http://evil.example' };
					const reply = await call(server!.url + path, { method, headers });
					expect([method, path, reply.status, codeOf(reply)]).toEqual([
						method,
						path,
						403,
						expect.any(String)
					]);
				}
			}
			expect((await student.me()).status).toBe(200);
		});

		it('answers /api in JSON, and never the app for a file that is not there', async () => {
			for (const path of [
				'/api/nothing',
				'/api',
				'/api/',
				'/api/sync',
				'/api/demo',
				'/api/../api/x'
			]) {
				const reply = await student.fetch(path);
				expect([path, reply.status]).toEqual([path, 404]);
				expect(codeOf(reply)).toBeTruthy();
			}
			const chunk = await student.fetch('/_app/immutable/chunks/old.js');
			expect(chunk.status).toBe(404);
			expect(textOf(chunk)).not.toContain('<title>Carnet');
			expect(textOf(await student.fetch('/%2e%2e/package.json'))).not.toContain('"scripts"');
			expect(textOf(await call(`${server!.url}/eleves/x`, {}))).toContain('<title>Carnet');
		});

		it('knows nobody without a session', async () => {
			const bare = { 'Carnet-Protocol': '1', 'Content-Type': 'application/octet-stream' };
			const bodies = toBytes(request({ facts: [mood()] }));
			for (const cookie of ['', 'session=x', `${student.cookie}x`, '__Host-session=\u00e9%00']) {
				const headers = { Cookie: cookie };
				const me = await call(`${server!.url}/api/me`, { headers });
				expect([cookie, me.status, codeOf(me)]).toEqual([cookie, 401, 'signed-out']);
				const sync = await post('/api/sync', { ...bare, ...headers }, bodies);
				expect([sync.status, codeOf(sync)]).toEqual([401, 'signed-out']);
				const live = await call(`${server!.url}/api/live?wait=0`, { headers });
				expect([live.status, codeOf(live)]).toEqual([401, 'signed-out']);
			}
		});

		it('enters nobody who is not of the cast', async () => {
			const headers = { 'Carnet-Protocol': '1', 'Content-Type': 'application/json' };
			for (const personId of ['nobody', '', 'lea\u0000', null, 1, {}, ['lea'], 'x'.repeat(9999)]) {
				const reply = await post('/api/demo/enter', headers, JSON.stringify({ personId }));
				expect([400, 404]).toContain(reply.status);
				expect(codeOf(reply)).toBeTruthy();
				expect(reply.headers['set-cookie']).toBeUndefined();
			}
			for (const body of ['', '{', 'null', '[]', '"x"', '{"__proto__":{"personId":"lea"}}']) {
				const reply = await post('/api/demo/enter', headers, body);
				expect([400, 404]).toContain(reply.status);
				expect(codeOf(reply)).toBeTruthy();
			}
		});

		it('answers every secret that it did not give out alike', async () => {
			const headers = { 'Carnet-Protocol': '1', 'Content-Type': 'application/json' };
			const secrets = ['x', 'A'.repeat(43), 'ABCD-EFGH-JKLM', "' or 1=1 --", 'é\u0000'];
			const replies = await Promise.all(
				secrets.map((secret) =>
					post('/api/enter', headers, JSON.stringify({ secret, device: 'd' }))
				)
			);
			expect(new Set(replies.map(textOf)).size).toBe(1);
			for (const reply of replies) {
				expect([reply.status, codeOf(reply)]).toEqual([404, 'unknown-link']);
				expect(reply.headers['set-cookie']).toBeUndefined();
			}
			for (const body of ['', 'null', '{"secret":1,"device":"d"}', '{"secret":"x"}']) {
				const reply = await post('/api/enter', headers, body);
				expect([body, reply.status, codeOf(reply)]).toEqual([body, 400, 'malformed']);
			}
		});

		it('[SY17] says which protocols it speaks', async () => {
			for (const version of ['999', '0', '-1', 'x', '1e0', '1, 1', '']) {
				const reply = await student.post(toBytes(request({})), { 'Carnet-Protocol': version });
				expect([version, reply.status, codeOf(reply)]).toEqual([version, 426, 'protocol']);
			}
		});

		it('refuses a strange wait', async () => {
			for (const wait of ['-1', 'x', '1e9', 'NaN', 'Infinity', '']) {
				const controller = student.fetch(`/api/live?wait=${wait}`);
				void controller.catch(() => undefined);
				await tutor.me();
			}
			expect((await student.fetch('/api/live?wait=0')).status).toBe(200);
		});
	});

	it('the server has fallen over nothing', () => {
		expect(server?.log()).not.toMatch(/error|Error|exception|unhandled/);
	});
});
