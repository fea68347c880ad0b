import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProcess, type ServerProcess } from '#tests/kit/server-process.ts';
import { meetCast, type Cast } from './client/cast.ts';
import type { Client } from './client/client.ts';
import { jsonOf } from './client/http.ts';
import { idMaker } from './client/ids.ts';
import type { Body } from './client/types.ts';

const START = '2027-06-14T09:00:00+02:00';
const NOW = Date.parse(START);
const id = idMaker(NOW);

/** A client written from the contract alone, before a real server over real HTTP. */
describe('whoever has read the contract', () => {
	let server: ServerProcess | undefined;
	let cast: Cast;

	beforeAll(async () => {
		server = await startProcess({ DEMO_NOW: START, ORIGIN: 'http://carnet.example' });
		cast = await meetCast(server.url, { stutters: true });
	});
	afterAll(() => server?.stop());

	function fact(placement: string, section: string, body: Body, key = id()) {
		return { id: key, placement, section, body: { at: NOW, ...body } };
	}

	async function tell(client: Client, placement: string, section: string, body: Body) {
		const told = fact(placement, section, body);
		expect(await client.tell(told)).toMatchObject({ status: 'ok', id: told.id, placement });
		return told.id;
	}

	it('finds the cast that the contract promises', async () => {
		expect(cast.cpes.length).toBeGreaterThan(1);
		expect(new Set([cast.first.referent, cast.elsewhere.referent]).size).toBe(2);
		const student = await cast.device(cast.first.id);
		expect(jsonOf(await student.me())).toMatchObject({
			person: { id: cast.first.id, roles: ['student'] },
			school: { timeZone: 'Europe/Paris', phone: expect.any(String) as string },
			protocol: 1
		});
		await student.sync();
		const { halfDays } = student.card(cast.first.placement);
		const today = halfDays.filter(({ key }) => key.startsWith('2027-06-14/'));
		expect(today.map(({ key }) => key)).toEqual(['2027-06-14/am', '2027-06-14/pm']);
	});

	it('[SY4] writes a day, and its référent reads it once it is done', async () => {
		const { placement, referent } = cast.first;
		const student = await cast.device(cast.first.id);
		const teacher = await cast.device(referent);
		await student.write(placement, '2027-06-14', 'done', 'J’ai façonné ');
		const second = await student.write(placement, '2027-06-14', 'done', 'des brioches. 🥐');
		expect(second).toMatchObject({ status: 'ok', receivedAt: expect.any(Number) as number });
		await student.write(placement, '2027-06-14', 'answer/metier', 'Le pétrin.');
		await teacher.sync();
		const read = () =>
			[...teacher.of(placement).texts.values()].filter(({ page }) => page === '2027-06-14');
		expect(read()).toEqual([]);
		await tell(student, placement, 'journal', { type: 'done', day: '2027-06-14' });
		await teacher.sync();
		expect(read()).toMatchObject([
			{
				page: '2027-06-14',
				author: cast.first.id,
				fields: { done: 'J’ai façonné des brioches. 🥐', 'answer/metier': 'Le pétrin.' }
			}
		]);
	});

	it('[SY5] keeps both texts of two devices that opened the day apart', async () => {
		const { placement } = cast.first;
		const phone = await cast.device(cast.first.id, 'one');
		const school = await cast.device(cast.first.id, 'two');
		await phone.write(placement, '2027-06-15', 'learned', 'le four');
		const merged = await school.write(placement, '2027-06-15', 'learned', 'la caisse');
		expect(merged.status).toBe('ok');
		await phone.sync();
		await school.sync();
		expect(phone.text(placement, '2027-06-15', 'learned')).toContain('la caisse');
		expect(phone.text(placement, '2027-06-15', 'learned')).toContain('le four');
		expect(school.text(placement, '2027-06-15', 'learned')).toBe(
			phone.text(placement, '2027-06-15', 'learned')
		);
		const third = await cast.device(cast.first.id, 'three');
		await third.sync();
		expect(third.text(placement, '2027-06-15', 'learned')).toBe(
			phone.text(placement, '2027-06-15', 'learned')
		);
	});

	it('[SY6] carries a deletion that vectors do not see', async () => {
		const { placement } = cast.first;
		const phone = await cast.device(cast.first.id, 'one');
		const school = await cast.device(cast.first.id, 'two');
		await phone.write(placement, '2027-06-16', 'difficult', 'trop de mots');
		await school.sync();
		const { doc } = phone.held.pages.get(`${placement}/2027-06-16`)!;
		doc.getText('difficult').delete(4, 8);
		expect((await phone.push(placement, '2027-06-16')).status).toBe('ok');
		const stale = await school.push(placement, '2027-06-16');
		expect(stale).toMatchObject({ status: 'ok', update: expect.any(Uint8Array) as Uint8Array });
		expect(school.text(placement, '2027-06-16', 'difficult')).toBe('trop');
	});

	it('[AL3] sees an absence through, from the tutor’s tap to the file', async () => {
		const { placement } = cast.second;
		const tutor = await cast.device(cast.second.tutors[0]!);
		const cpe = await cast.device(cast.cpes[0]!);
		const teacher = await cast.device(cast.second.referent);
		const alert = 'absence/2027-06-14';
		await Promise.all([cpe.sync(), tutor.sync()]);
		const stream = await cpe.live();
		const hello = await stream.next();
		expect(hello.event).toBe('poke');
		expect((hello.data as { placements: string[] }).placements).toContain(placement);

		const morning = await tell(tutor, placement, 'presence', {
			type: 'check',
			halfDays: ['2027-06-14/am'],
			status: 'absent',
			reason: 'unknown',
			note: 'ne répond pas au téléphone'
		});
		let poke = await stream.next();
		while (poke.event === 'beat') poke = await stream.next();
		expect(poke).toEqual({ event: 'poke', data: { placements: [placement] } });
		stream.close();

		const news = await cpe.sync();
		expect(news.placements.map((of) => of.id)).toEqual([placement]);
		expect(cpe.alert(placement, alert)).toMatchObject({
			kind: 'absence',
			day: '2027-06-14',
			halfDays: ['2027-06-14/am'],
			facts: [morning],
			state: 'raised',
			steps: []
		});
		await teacher.sync();
		await tell(teacher, placement, 'followup', { type: 'seen', alert });
		expect(teacher.alert(placement, alert)?.state).toBe('raised');

		const covers = [morning];
		const taken = await tell(cpe, placement, 'followup', { type: 'taken', alert, covers });
		expect(taken).toBeTruthy();
		expect(cpe.alert(placement, alert)?.state).toBe('taken');
		await tell(cpe, placement, 'followup', {
			type: 'family',
			alert,
			covers,
			outcome: 'no-answer',
			channel: 'phone',
			note: 'messagerie pleine'
		});
		expect(cpe.alert(placement, alert)?.state).toBe('taken');
		await tell(cpe, placement, 'followup', {
			type: 'family',
			alert,
			covers,
			outcome: 'reached',
			channel: 'phone'
		});
		await tutor.sync();
		expect(tutor.alert(placement, alert)).toMatchObject({ state: 'family-reached' });
		expect(tutor.alert(placement, alert)?.steps.map(({ what }) => what)).toEqual(
			expect.arrayContaining(['taken', 'family'])
		);
		expect(JSON.stringify(tutor.card(placement))).not.toContain('messagerie pleine');
		await tell(cpe, placement, 'followup', { type: 'closed', alert, covers, outcome: 'excused' });
		await tutor.sync();
		expect(tutor.alert(placement, alert)?.state).toBe('closed');

		const afternoon = await tell(tutor, placement, 'presence', {
			type: 'check',
			halfDays: ['2027-06-14/pm'],
			status: 'absent'
		});
		await cpe.sync();
		expect(cpe.alert(placement, alert)).toMatchObject({
			state: 'raised',
			facts: [morning, afternoon],
			halfDays: ['2027-06-14/am', '2027-06-14/pm']
		});
	});

	it('[AL4] must reassure a family that was told, once the report is taken back', async () => {
		const { placement } = cast.elsewhere;
		const tutor = await cast.device(cast.elsewhere.tutors[0]!);
		const cpe = await cast.device(cast.cpes[1]!);
		const alert = 'absence/2027-06-14';
		const report = await tell(tutor, placement, 'presence', {
			type: 'check',
			halfDays: ['2027-06-14/am'],
			status: 'absent'
		});
		const covers = [report];
		await tell(cpe, placement, 'followup', { type: 'taken', alert, covers });
		await tell(cpe, placement, 'followup', {
			type: 'family',
			alert,
			covers,
			outcome: 'reached',
			channel: 'phone'
		});
		await tell(tutor, placement, 'presence', {
			type: 'check',
			halfDays: ['2027-06-14/am'],
			status: 'late',
			minutes: 20,
			replaces: [report]
		});
		await cpe.sync();
		expect(cpe.alert(placement, alert)?.state).toBe('to-reassure');
		expect(cpe.alert(placement, 'late/2027-06-14')?.kind).toBe('late');
		await tell(cpe, placement, 'followup', {
			type: 'family',
			alert,
			covers,
			outcome: 'reassured',
			channel: 'phone'
		});
		expect(cpe.alert(placement, alert)?.state).not.toBe('to-reassure');
	});

	it('[PR1] takes a report back before anybody was told', async () => {
		const { placement } = cast.elsewhere;
		const tutor = await cast.device(cast.elsewhere.tutors[0]!);
		const cpe = await cast.device(cast.cpes[1]!);
		const early = id();
		await tell(tutor, placement, 'presence', { type: 'retract', fact: early, why: 'erreur' });
		const report = await tell(tutor, placement, 'presence', {
			type: 'check',
			halfDays: ['2027-06-17/am'],
			status: 'absent'
		});
		await cpe.sync();
		expect(cpe.alert(placement, 'absence/2027-06-17')?.state).toBe('raised');
		await tell(tutor, placement, 'presence', { type: 'retract', fact: report });
		await cpe.sync();
		expect(cpe.alert(placement, 'absence/2027-06-17')?.state).toBe('retracted');
		const retracted = fact(
			placement,
			'presence',
			{ type: 'check', halfDays: ['2027-06-18/am'], status: 'absent' },
			early
		);
		expect((await tutor.tell(retracted)).status).toBe('ok');
		await cpe.sync();
		expect(['retracted', undefined]).toContain(cpe.alert(placement, 'absence/2027-06-18')?.state);
	});

	it('[PR4] shows two voices, and no winner', async () => {
		const { placement } = cast.elsewhere;
		const student = await cast.device(cast.elsewhere.id);
		const tutor = await cast.device(cast.elsewhere.tutors[0]!);
		const cpe = await cast.device(cast.cpes[0]!);
		await tell(student, placement, 'presence', {
			type: 'arrived',
			halfDay: '2027-06-21/am',
			time: '08:27'
		});
		await tell(tutor, placement, 'presence', {
			type: 'check',
			halfDays: ['2027-06-21/am'],
			status: 'absent'
		});
		await cpe.sync();
		expect(cpe.alert(placement, 'absence/2027-06-21')).toMatchObject({
			state: 'raised',
			marks: ['two-versions']
		});
	});

	it('[PE2] asks one role for help, and no other hears of it', async () => {
		const { placement } = cast.first;
		const student = await cast.device(cast.first.id);
		const people = {
			referent: cast.first.referent,
			cpe: cast.cpes[0]!,
			tutor: cast.first.tutors[0]!
		};
		const help = await tell(student, placement, 'journal', {
			type: 'help',
			to: ['referent'],
			message: 'je voudrais parler'
		});
		const teacher = await cast.device(people.referent);
		await teacher.sync();
		expect(teacher.alert(placement, `help/${help}`)).toMatchObject({
			kind: 'help',
			state: 'raised',
			excerpt: 'je voudrais parler'
		});
		await student.sync();
		expect(student.alert(placement, `help/${help}`)?.state).toBe('raised');
		for (const person of [people.cpe, people.tutor, cast.of('head'), cast.of('desk')]) {
			const other = await cast.device(person);
			await other.sync();
			expect(other.alert(placement, `help/${help}`)).toBeUndefined();
			expect(other.of(placement).facts.has(help)).toBe(false);
		}
	});

	it('[PE2] announces an absence: the school has the reason, the tutor has not', async () => {
		const { placement } = cast.first;
		const student = await cast.device(cast.first.id);
		const tutor = await cast.device(cast.first.tutors[0]!);
		const cpe = await cast.device(cast.cpes[0]!);
		const announced = await tell(student, placement, 'presence', {
			type: 'announce',
			halfDays: ['2027-06-17/am'],
			reason: 'illness'
		});
		await Promise.all([tutor.sync(), cpe.sync()]);
		expect(cpe.of(placement).facts.get(announced)?.body).toMatchObject({ reason: 'illness' });
		expect(cpe.alert(placement, 'absence/2027-06-17')?.facts).toEqual([announced]);
		const seen = tutor.of(placement).facts.get(announced);
		expect(seen?.body).toMatchObject({ type: 'announce', halfDays: ['2027-06-17/am'] });
		expect(seen?.body).not.toHaveProperty('reason');
	});

	it('[PR5] knows of an absence beforehand, so that a report raises nothing', async () => {
		const { placement } = cast.first;
		const tutor = await cast.device(cast.first.tutors[0]!);
		const cpe = await cast.device(cast.cpes[0]!);
		await tell(cpe, placement, 'presence', {
			type: 'known',
			halfDays: ['2027-06-18/pm'],
			reason: 'illness',
			note: 'appel de la mère'
		});
		await tutor.sync();
		const halfDay = tutor.card(placement).halfDays.find(({ key }) => key === '2027-06-18/pm');
		expect(halfDay?.known).toBe(true);
		await tell(tutor, placement, 'presence', {
			type: 'check',
			halfDays: ['2027-06-18/pm'],
			status: 'absent'
		});
		await cpe.sync();
		expect(cpe.alert(placement, 'absence/2027-06-18')).toBeUndefined();
	});

	it('[PE1] comments a day for its student', async () => {
		const { placement } = cast.first;
		const teacher = await cast.device(cast.first.referent);
		const student = await cast.device(cast.first.id);
		const comment = await tell(teacher, placement, 'feedback', {
			type: 'comment',
			day: '2027-06-14',
			text: 'Belle journée !'
		});
		await student.sync();
		expect(student.of(placement).facts.get(comment)).toMatchObject({
			section: 'feedback',
			author: cast.first.referent,
			body: { type: 'comment', day: '2027-06-14', text: 'Belle journée !' }
		});
	});

	it('[PE2] appraises, and the student reads it once it is published', async () => {
		const { placement } = cast.first;
		const tutor = await cast.device(cast.first.tutors[0]!);
		const teacher = await cast.device(cast.first.referent);
		const student = await cast.device(cast.first.id);
		const appraisal = await tell(tutor, placement, 'appraisal', {
			type: 'appraisal',
			grid: { punctuality: 3 },
			text: 'très bon stage'
		});
		await Promise.all([teacher.sync(), student.sync()]);
		expect(teacher.of(placement).facts.get(appraisal)?.body).toMatchObject({
			text: 'très bon stage'
		});
		expect(student.of(placement).facts.has(appraisal)).toBe(false);
		await tell(teacher, placement, 'followup', { type: 'published', fact: appraisal });
		await student.sync();
		expect(student.of(placement).facts.get(appraisal)?.body).toMatchObject({
			grid: { punctuality: 3 }
		});
	});

	it('[PE4] passes an alert on, and tells the school of an accident', async () => {
		const { placement } = cast.twoHosts;
		const tutor = await cast.device(cast.twoHosts.tutors[0]!);
		const accident = await tell(tutor, placement, 'presence', {
			type: 'accident',
			halfDay: '2027-06-14/am',
			note: 'brûlure légère'
		});
		const head = await cast.device(cast.of('head'));
		await head.sync();
		const alert = `accident/${accident}`;
		expect(head.alert(placement, alert)?.kind).toBe('accident');
		await tell(head, placement, 'followup', { type: 'passed', alert, to: 'care' });
		const nurse = await cast.device(cast.of('care'));
		await nurse.sync();
		expect(nurse.alert(placement, alert)?.kind).toBe('accident');
	});

	it('[SY1] repeats a request: the same answers, no second effect', async () => {
		const { placement } = cast.second;
		const student = await cast.device(cast.second.id);
		const cpe = await cast.device(cast.cpes[0]!);
		const mood = fact(placement, 'journal', { type: 'mood', day: '2027-06-14', level: 4 });
		const bad = fact(placement, 'journal', { type: 'mood', day: '2027-06-14', level: 9 });
		const first = await student.sync([mood, bad]);
		await cpe.sync();
		const again = await student.exchange({ facts: [mood, bad], have: student.held.have });
		expect(again.facts).toEqual(first.facts);
		expect(again.placements).toEqual([]);
		expect((await cpe.sync()).placements).toEqual([]);
		const written = await student.write(placement, '2027-06-14', 'done', 'rangé');
		const same = await student.push(placement, '2027-06-14');
		expect(same).toEqual({ ...written, receivedAt: written.receivedAt });
	});

	it('[SY8] is sent all of it again for a cursor that nobody gave', async () => {
		const { placement } = cast.first;
		const student = await cast.device(cast.first.id, 'forger');
		const whole = await student.sync();
		const given = whole.placements.find((of) => of.id === placement)!;
		const other = await (await cast.device(cast.first.referent, 'forger')).sync();
		const theirs = other.placements.find((of) => of.id === placement)!.cursor;
		for (const cursor of ['', 'x', '0', '9'.repeat(4000), given.cursor.slice(0, -1), theirs]) {
			const { placements } = await student.exchange({ have: { [placement]: cursor } });
			expect(placements).toEqual([{ ...given, cursor: placements[0]?.cursor }]);
		}
		const none = await student.exchange({ have: { [placement]: given.cursor, ailleurs: 'x' } });
		expect(none.placements).toEqual([]);
	});

	it('waits for a poke without server-sent events', async () => {
		const { placement } = cast.first;
		const teacher = await cast.device(cast.first.referent, 'poll');
		const student = await cast.device(cast.first.id);
		expect(await teacher.poll(0)).toEqual({ placements: [] });
		const waiting = teacher.poll(25);
		// The server has the poll once it answers something asked after it on the same machine.
		await teacher.me();
		await tell(student, placement, 'presence', { type: 'arrived', halfDay: '2027-06-14/am' });
		expect(await waiting).toEqual({ placements: [placement] });
	});

	it('leaves, and the session is dead', async () => {
		const student = await cast.device(cast.first.id, 'leaver');
		const left = await student.fetch('/api/leave', { method: 'POST' });
		expect(left.status).toBe(204);
		expect((await student.me()).status).toBe(401);
		await expect(student.sync()).rejects.toThrow('401');
	});

	it('says nothing of anybody in its log', () => {
		expect(server?.log().split('\n').slice(1).join('')).not.toContain('error');
	});
});
