import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProcess, type ServerProcess } from '#tests/kit/server-process.ts';
import { meetCast, type Cast } from './client/cast.ts';
import type { Client } from './client/client.ts';
import { idMaker } from './client/ids.ts';
import type { Body } from './client/types.ts';

const START = '2027-06-14T09:00:00+02:00';
const NOW = Date.parse(START);
const id = idMaker(NOW);

/*
 * The whole staff, the leading parts and some of everybody else listen all day; then every byte that each of them got is
 * searched. Who is left out is like one who listens: the matrix holds every kind of part.
 */
const LISTENERS = 28;
const MANY = ['student', 'tutor', 'guardian'];

describe('what is sent to whom, over a whole day', () => {
	let server: ServerProcess | undefined;
	let cast: Cast;
	let listening: Cast['all'];
	let everybody: Client[];

	beforeAll(async () => {
		server = await startProcess({ DEMO_NOW: START, ORIGIN: 'http://carnet.example' });
		cast = await meetCast(server.url);
		listening = cast.all.filter(({ role }, place) => place < LISTENERS || !MANY.includes(role));
		everybody = await Promise.all(listening.map((person) => cast.device(person.id, 'ears')));
		await hear();
	});
	afterAll(() => server?.stop());

	/** Moves on with each word said: until then the new devices of a search serve the next one too. */
	let moment = 0;

	/** All of them ask what is new, as they would after a poke. */
	async function hear(): Promise<void> {
		moment++;
		for (const client of everybody) await client.sync();
	}

	async function tell(person: string, placement: string, section: string, body: Body) {
		const told = { id: id(), placement, section, body: { at: NOW, ...body } };
		const device = await cast.device(person);
		expect(await device.tell(told)).toMatchObject({ status: 'ok' });
		await hear();
		return told.id;
	}

	/** Who got these words, in any answer so far or as a new device now. */
	async function hearers(word: string): Promise<string[]> {
		const found = new Set<string>();
		for (const { id: person } of listening) {
			const fresh = await cast.device(person, `fresh-${moment}`);
			await fresh.sync();
			const ears = await cast.device(person, 'ears');
			const heard = [...fresh.received, ...ears.received];
			if (heard.some((bytes) => Buffer.from(bytes).includes(word))) found.add(person);
		}
		return [...found].sort();
	}

	const all = (...persons: string[]) => [...new Set(persons)].sort();
	const staff = (referent: string) => [referent, ...cast.cpes, cast.of('desk'), cast.of('head')];

	it('[SY4] a word of a page: its student at once, its référent once it is done, nobody else', async () => {
		const { id: student, placement, referent } = cast.first;
		const phone = await cast.device(student);
		await phone.write(placement, '2027-06-14', 'done', 'PAGECANARY');
		await phone.write(placement, 'before', 'done', 'OPENCANARY');
		await hear();
		expect(await hearers('PAGECANARY')).toEqual([student]);
		await tell(student, placement, 'journal', { type: 'done', day: '2027-06-14' });
		expect(await hearers('PAGECANARY')).toEqual(all(student, referent));
		await phone.write(placement, '2027-06-14', 'difficult', 'AFTERCANARY');
		await hear();
		expect(await hearers('AFTERCANARY')).toEqual([student]);
		expect(await hearers('OPENCANARY')).toEqual([student]);
	});

	it('[PE2] a request for help: its student and the chosen, whatever is done about it', async () => {
		const { id: student, placement, referent } = cast.first;
		const help = await tell(student, placement, 'journal', {
			type: 'help',
			to: ['cpe'],
			message: 'HELPCANARY'
		});
		const alert = `help/${help}`;
		const [cpe = ''] = cast.cpes;
		await tell(cpe, placement, 'followup', { type: 'taken', alert, covers: [help] });
		await tell(cpe, placement, 'followup', {
			type: 'closed',
			alert,
			covers: [help],
			outcome: 'HELPCLOSED',
			note: 'HELPNOTE'
		});
		expect(await hearers('HELPCANARY')).toEqual(all(student, ...cast.cpes));
		// Not even that there was one.
		expect(await hearers(help)).toEqual(all(student, ...cast.cpes));
		expect(await hearers('HELPNOTE')).toEqual(all(...cast.cpes));
		expect(await hearers('HELPCLOSED')).toEqual(all(...cast.cpes));
		expect([student, referent]).not.toContain(cpe);
	});

	it('[PE2] notes of the follow-up: référent, CPE and head', async () => {
		const { placement, referent, tutors } = cast.first;
		const report = await tell(tutors[0]!, placement, 'presence', {
			type: 'check',
			halfDays: ['2027-06-14/am'],
			status: 'absent',
			note: 'CHECKCANARY'
		});
		const [cpe = ''] = cast.cpes;
		const alert = 'absence/2027-06-14';
		const covers = [report];
		await tell(cpe, placement, 'followup', { type: 'taken', alert, covers });
		await tell(cpe, placement, 'followup', {
			type: 'family',
			alert,
			covers,
			outcome: 'reached',
			channel: 'phone',
			note: 'FAMILYCANARY'
		});
		await tell(referent, placement, 'followup', { type: 'note', text: 'NOTECANARY' });
		await tell(cpe, placement, 'followup', {
			type: 'contact',
			with: 'WITHCANARY',
			channel: 'phone',
			note: 'CALLCANARY'
		});
		const readers = all(referent, ...cast.cpes, cast.of('head'));
		for (const word of ['FAMILYCANARY', 'NOTECANARY', 'WITHCANARY', 'CALLCANARY']) {
			expect([word, await hearers(word)]).toEqual([word, readers]);
		}
		const presence = all(cast.first.id, tutors[0]!, ...staff(referent));
		expect(await hearers('CHECKCANARY')).toEqual(presence);
	});

	it('[PE2] why a student will be absent: not the tutor, nor the other hosts', async () => {
		const { id: student, placement, referent } = cast.second;
		await tell(student, placement, 'presence', {
			type: 'announce',
			halfDays: ['2027-06-15/am'],
			reason: 'illness'
		});
		await tell(cast.cpes[0]!, placement, 'presence', {
			type: 'known',
			halfDays: ['2027-06-15/pm'],
			reason: 'knowncanary',
			note: 'KNOWNNOTE'
		});
		// Other référents have ill students of their own.
		const elsewhere = cast.all.filter(({ id, role }) => role === 'referent' && id !== referent);
		const told = (await hearers('illness')).filter(
			(person) => !elsewhere.some(({ id }) => id === person)
		);
		expect(told).toEqual(all(student, ...staff(referent)));
		expect(await hearers('knowncanary')).toEqual(all(student, ...staff(referent)));
		expect(await hearers('KNOWNNOTE')).toEqual(all(...staff(referent)));
	});

	it('[PE3] the half-days of one host: not the tutor of the other', async () => {
		const { placement, tutors, referent, id: student } = cast.twoHosts;
		const [first = '', second = ''] = tutors;
		const ears = await cast.device(first, 'ears');
		const own = ears.card(placement).halfDays.map(({ key }) => key);
		const other = (await cast.device(second, 'ears'))
			.card(placement)
			.halfDays.map(({ key }) => key);
		expect(own.length * other.length).toBeGreaterThan(0);
		expect(own.filter((key) => other.includes(key))).toEqual([]);
		await tell(second, placement, 'presence', {
			type: 'check',
			halfDays: [other[0]],
			status: 'absent',
			note: 'OTHERHOST'
		});
		await tell(student, placement, 'presence', { type: 'arrived', halfDay: other[1] });
		expect(await hearers('OTHERHOST')).toEqual(all(student, second, ...staff(referent)));
		const held = ears.of(placement);
		expect(JSON.stringify([held.card, [...held.facts.values()]])).not.toContain(
			other[0]!.slice(0, 10)
		);
	});

	it('[PE2] an appraisal and a comment: tutor, référent and head; référent and student', async () => {
		const { placement, tutors, referent, id: student } = cast.elsewhere;
		const appraisal = await tell(tutors[0]!, placement, 'appraisal', {
			type: 'appraisal',
			grid: { care: 'GRIDCANARY' }
		});
		await tell(referent, placement, 'feedback', {
			type: 'comment',
			day: '2027-06-14',
			text: 'COMMENTCANARY'
		});
		const before = all(tutors[0]!, referent, cast.of('head'));
		expect(await hearers('GRIDCANARY')).toEqual(before);
		await tell(referent, placement, 'followup', { type: 'published', fact: appraisal });
		expect(await hearers('GRIDCANARY')).toEqual(all(...before, student));
		expect(await hearers('COMMENTCANARY')).toEqual(all(referent, student));
	});

	it('[PE3] the whole name of a student: not their tutor', async () => {
		const { placement, tutors, id: student } = cast.first;
		const whole = (await cast.device(student)).card(placement).student.name;
		const last = whole.split(' ').at(-1) ?? '';
		expect(last.length).toBeGreaterThan(2);
		const tutor = await cast.device(tutors[0]!, 'ears');
		expect(tutor.card(placement).student.name).toMatch(/^\S+ \p{Lu}\.$/u);
		expect(tutor.received.some((bytes) => Buffer.from(bytes).includes(last))).toBe(false);
	});

	it.each([
		['tutor', 'referent'],
		['referent', 'cpe']
	])('[PE4] a %s is not even poked when a student asks the %s for help', async (part, to) => {
		const other = part === 'tutor' ? cast.first.tutors[0]! : cast.first.referent;
		const listener = await cast.device(other);
		const student = await cast.device(cast.first.id);
		const poll = listener.poll(25);
		// Answered after the poll was asked, so that the poll is there.
		await listener.me();
		const help = {
			id: id(),
			placement: cast.first.placement,
			section: 'journal',
			body: { type: 'help', at: NOW, to: [to] }
		};
		expect((await student.tell(help)).status).toBe('ok');
		await student.write(cast.first.placement, '2027-06-16', 'done', 'rien pour eux');
		const classmate = await cast.device(cast.second.id);
		await classmate.tell({
			id: id(),
			placement: cast.second.placement,
			section: 'presence',
			body: { type: 'arrived', at: NOW, halfDay: '2027-06-14/am' }
		});
		expect(await poll).toEqual({ placements: [cast.second.placement] });
	});
});
