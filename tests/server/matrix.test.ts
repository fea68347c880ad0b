import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { decode, encode } from '#shared/api/codec.ts';
import type { ExchangeAnswer } from '#shared/api/protocol.ts';
import { uuidV7 } from '#shared/domain/ids.ts';
import { SECTIONS, type Section } from '#shared/domain/permission.ts';
import { JUST_CAME_IN } from '#shared/domain/session-life.ts';
import type { Database } from '#server/db/database.ts';
import { openSession } from '#server/identity/sessions.ts';
import { openPgliteCopy } from '#tests/kit/databases.ts';
import {
	addSchools,
	AROUND,
	CARD_CANARIES,
	OVER,
	personOf,
	placementOf,
	PLACES,
	schoolOf,
	type Part,
	type Place
} from '#tests/kit/schools.ts';
import { MONDAY, openWorld, type World } from '#tests/kit/world.ts';

const PARTS: readonly Part[] = [...AROUND, ...OVER];
const AM = '2027-06-14/am';
const NEXT_WEEK = '2027-06-22/pm';
const NOWHERE = '01a61c9f-4980-7000-8000-00000000ffff';
const ALERT = 'absence/2030-01-01';
const COVERS = [NOWHERE];
const RELAYED = { from: 'tutor', via: 'phone' };

/** Every body of the contract's table, once. None of them raises anything: it names half-days that never come. */
const LATER = '2030-01-01/am';
const BODIES: Readonly<Record<string, object>> = {
	check: { type: 'check', halfDays: [LATER], status: 'present' },
	accident: { type: 'accident', halfDay: LATER },
	arrived: { type: 'arrived', halfDay: LATER, time: '08:27' },
	announce: { type: 'announce', halfDays: [LATER], reason: 'other' },
	'check relayed': { type: 'check', halfDays: [LATER], status: 'present', relayed: RELAYED },
	'accident relayed': { type: 'accident', halfDay: LATER, relayed: RELAYED },
	known: { type: 'known', halfDays: [LATER], reason: 'other' },
	unheard: { type: 'unheard', halfDays: [LATER] },
	'unheard ordered': { type: 'unheard', halfDays: [LATER], ordered: NOWHERE },
	done: { type: 'done', day: '2030-01-01' },
	mood: { type: 'mood', day: '2030-01-01', level: 3 },
	skill: { type: 'skill', day: '2030-01-01', skill: 'listen' },
	help: { type: 'help', to: ['head'] },
	week: { type: 'week', day: '2030-01-01', answer: 'bien' },
	thanks: { type: 'thanks', agreement: 'none', text: 'Merci.' },
	'good-news': { type: 'good-news', says: ['well'] },
	comment: { type: 'comment', day: '2030-01-01', text: 'Bien.' },
	read: { type: 'read', day: '2030-01-01', settledAt: 1 },
	acknowledged: { type: 'acknowledged', alert: ALERT, covers: COVERS },
	reason: { type: 'reason', halfDays: [LATER], reason: 'other' },
	appraisal: { type: 'appraisal', grid: { punctual: 3 } },
	seen: { type: 'seen', alert: ALERT },
	taken: { type: 'taken', alert: ALERT, covers: COVERS },
	family: { type: 'family', alert: ALERT, covers: COVERS, outcome: 'no-answer', channel: 'phone' },
	closed: { type: 'closed', alert: ALERT, covers: COVERS, outcome: 'other' },
	passed: { type: 'passed', alert: ALERT, to: 'head' },
	reported: { type: 'reported', alert: ALERT },
	contact: { type: 'contact', with: 'tutor', channel: 'phone' },
	note: { type: 'note', text: 'Appelé.' },
	published: { type: 'published', fact: NOWHERE },
	watched: { type: 'watched', on: false },
	assigned: { type: 'assigned' },
	ended: { type: 'ended', from: LATER },
	suspended: { type: 'suspended', from: LATER },
	retract: { type: 'retract', fact: NOWHERE }
};

const STEPS = ['seen', 'taken', 'family', 'closed', 'passed', 'reported'];
const FOLLOWUP = [...STEPS, 'contact', 'note', 'published', 'ended', 'suspended', 'retract'];
const WATCHING = [...FOLLOWUP, 'watched'];
/** PC11: of those who are référents there, with the journal. */
const ASSIGNED = [...WATCHING, 'assigned'];
const RELAYS = ['check relayed', 'accident relayed', 'known', 'unheard', 'retract'];

/** The one table of who may write what (contract, Facts; design §2): whatever is not here is refused. */
const WRITES: Readonly<Record<Section, Partial<Record<Part, readonly string[]>>>> = {
	journal: { student: ['done', 'mood', 'skill', 'help', 'retract'] },
	presence: {
		student: ['arrived', 'announce', 'accident', 'retract'],
		tutor: ['check', 'accident', 'retract'],
		neighbour: ['check', 'accident', 'retract'],
		// Replaced yesterday: only what tells that a child is missing or hurt.
		former: ['check', 'accident'],
		referent: RELAYS,
		colleague: RELAYS,
		substitute: RELAYS,
		reader: RELAYS,
		past: ['check relayed', 'accident relayed', 'unheard'],
		cpe: RELAYS,
		desk: RELAYS,
		head: RELAYS
	},
	family: { guardian: ['acknowledged', 'reason', 'retract'] },
	appraisal: {
		tutor: ['appraisal', 'retract'],
		neighbour: ['appraisal', 'retract'],
		former: []
	},
	feedback: {
		referent: ['comment', 'read', 'retract'],
		colleague: ['comment', 'read', 'retract'],
		reader: ['comment', 'read', 'retract'],
		past: []
	},
	followup: {
		referent: ASSIGNED,
		colleague: ASSIGNED,
		reader: ASSIGNED,
		substitute: WATCHING.filter((type) => type !== 'published'),
		past: [],
		cpe: WATCHING,
		desk: FOLLOWUP,
		head: WATCHING
	},
	week: { student: ['week', 'retract'] },
	thanks: { student: ['thanks', 'retract'] },
	news: { student: ['good-news', 'retract'] }
};

/** Who reads the journal of a placement. */
const REFERENTS: readonly Part[] = ['referent', 'colleague', 'reader'];
const FOLLOWING: readonly Part[] = [...REFERENTS, 'substitute'];
const STAFF: readonly Part[] = [...FOLLOWING, 'cpe', 'desk', 'head'];
/** Who held something once: what tells of a missing child is still taken from them, and nothing else. */
const ONCE: readonly Part[] = ['former', 'past'];
const TUTORS: readonly Part[] = ['tutor', 'neighbour'];

interface Canary {
	readonly author: Part;
	readonly section: Section;
	/** The body with the canary in it, as large as its member takes. */
	readonly body: (canary: string) => object;
	/** The one table of who reads it, its author apart (contract, Card; design §2 and §6). */
	readonly readers: readonly Part[];
}

let names = 0;
/** Canaries are words, so that they fit in every member. */
const canaryOf = (name: string, place: Place) => `canary-${name}-${place}`;

const CANARIES: Readonly<Record<string, Canary>> = {
	skill: {
		author: 'student',
		section: 'journal',
		body: (skill) => ({ type: 'skill', day: '2027-06-14', skill }),
		readers: REFERENTS
	},
	'help-cpe': helpTo('cpe'),
	'help-referent': helpTo('referent'),
	'help-head': helpTo('head'),
	'help-care': helpTo('care'),
	'student-accident': {
		author: 'student',
		section: 'presence',
		body: (note) => ({ type: 'accident', halfDay: AM, note }),
		readers: ['tutor', ...STAFF]
	},
	'check-note': {
		author: 'tutor',
		section: 'presence',
		body: (note) => ({ type: 'check', halfDays: [AM], status: 'absent', note }),
		readers: ['student', ...STAFF]
	},
	'other-host': {
		author: 'neighbour',
		section: 'presence',
		body: (note) => ({ type: 'check', halfDays: [NEXT_WEEK], status: 'late', note }),
		readers: ['student', ...STAFF]
	},
	'relayed-note': {
		author: 'cpe',
		section: 'presence',
		body: (note) => ({
			type: 'check',
			halfDays: ['2027-06-15/am'],
			status: 'absent',
			relayed: RELAYED,
			note
		}),
		readers: ['student', 'tutor', ...STAFF]
	},
	'known-reason': {
		author: 'cpe',
		section: 'presence',
		body: (reason) => ({ type: 'known', halfDays: ['2027-06-16/am'], reason }),
		readers: ['student', ...STAFF]
	},
	'known-note': {
		author: 'desk',
		section: 'presence',
		body: (note) => ({ type: 'known', halfDays: ['2027-06-16/pm'], reason: 'other', note }),
		readers: STAFF
	},
	'why-retracted': {
		author: 'tutor',
		section: 'presence',
		body: (why) => ({ type: 'retract', fact: NOWHERE, why }),
		readers: []
	},
	'family-reason': {
		author: 'guardian',
		section: 'family',
		body: (reason) => ({ type: 'reason', halfDays: ['2027-06-17/am'], reason }),
		readers: STAFF
	},
	appraisal: {
		author: 'tutor',
		section: 'appraisal',
		body: (text) => ({ type: 'appraisal', grid: { punctual: 3 }, text }),
		readers: [...FOLLOWING, 'head']
	},
	published: {
		author: 'tutor',
		section: 'appraisal',
		body: (text) => ({ type: 'appraisal', grid: { punctual: 4 }, text }),
		readers: [...FOLLOWING, 'head', 'student']
	},
	comment: {
		author: 'referent',
		section: 'feedback',
		body: (text) => ({ type: 'comment', day: '2027-06-14', text }),
		readers: ['student', ...REFERENTS]
	},
	thanks: {
		author: 'student',
		section: 'thanks',
		body: (text) => ({ type: 'thanks', agreement: `${text.split('-').at(-1)}-1`, text }),
		readers: ['tutor', ...FOLLOWING]
	},
	// What is told of a week, and to a family, is of a list: only who takes it back has words, and nobody reads them.
	'week-retracted': {
		author: 'student',
		section: 'week',
		body: (why) => ({ type: 'retract', fact: NOWHERE, why }),
		readers: []
	},
	'news-retracted': {
		author: 'student',
		section: 'news',
		body: (why) => ({ type: 'retract', fact: NOWHERE, why }),
		readers: []
	},
	note: {
		author: 'referent',
		section: 'followup',
		body: (text) => ({ type: 'note', text }),
		readers: [...FOLLOWING, 'cpe', 'head']
	},
	watched: {
		author: 'referent',
		section: 'followup',
		body: (note) => ({ type: 'watched', on: true, note }),
		readers: [...FOLLOWING, 'cpe', 'head']
	},
	contact: {
		author: 'cpe',
		section: 'followup',
		body: (note) => ({ type: 'contact', with: 'tutor', channel: 'phone', note }),
		readers: [...FOLLOWING, 'head']
	},
	'family-note': {
		author: 'cpe',
		section: 'followup',
		body: (note) => ({
			type: 'family',
			alert: 'absence/2027-06-14',
			covers: COVERS,
			outcome: 'message-left',
			channel: 'phone',
			note
		}),
		readers: [...FOLLOWING, 'head']
	},
	'why-closed': {
		author: 'cpe',
		section: 'followup',
		body: (outcome) => ({ type: 'closed', alert: 'absence/2027-06-14', covers: COVERS, outcome }),
		readers: STAFF
	}
};

function helpTo(role: 'cpe' | 'referent' | 'head' | 'care'): Canary {
	return {
		author: 'student',
		section: 'journal',
		body: (message) => ({ type: 'help', to: [role], message }),
		readers: role === 'referent' ? FOLLOWING : [role]
	};
}

/** Pages: their author's devices, and the référent once settled. */
const PAGES: Readonly<
	Record<string, { readonly page: string; readonly readers: readonly Part[] }>
> = {
	'page-done': { page: '2027-06-14', readers: REFERENTS },
	'page-open': { page: '2027-06-15', readers: [] }
};

/** Refused and kept: its author, and of the school those who read its section (design §5, Quarantine). */
const REFUSED: Readonly<Record<string, Canary>> = {
	'refused-check': {
		author: 'tutor',
		section: 'presence',
		body: (note) => ({ type: 'check', halfDays: [AM], status: 'asleep', note }),
		readers: ['cpe', 'desk', 'head']
	},
	'refused-help': {
		author: 'student',
		section: 'journal',
		body: (message) => ({ type: 'help', to: ['nobody'], message }),
		readers: []
	},
	'refused-appraisal': {
		author: 'tutor',
		section: 'appraisal',
		body: (text) => ({ type: 'appraisal', text }),
		readers: ['head']
	},
	'refused-note': {
		author: 'cpe',
		section: 'followup',
		body: (text) => ({ type: 'note', text, more: 1 }),
		readers: ['head']
	}
};

/** What a card says of a placement, by who gets it. `care` has one here since the student asked them for help. */
const WITH_CARD: readonly Part[] = [
	'student',
	...TUTORS,
	...FOLLOWING,
	'guardian',
	'cpe',
	'desk',
	'head',
	'office'
];
const CARDS: Readonly<Record<string, { of: (place: Place) => string; readers: readonly Part[] }>> =
	{
		placement: { of: placementOf, readers: [...WITH_CARD, 'care', ...ONCE] },
		'family name': {
			of: CARD_CANARIES.familyName,
			readers: [...WITH_CARD.filter((part) => !TUTORS.includes(part)), 'care']
		},
		'first host': {
			of: CARD_CANARIES.firstHost,
			readers: WITH_CARD.filter((part) => part !== 'neighbour')
		},
		'second host': {
			of: CARD_CANARIES.secondHost,
			readers: WITH_CARD.filter((part) => part !== 'tutor')
		},
		// The office reads it where it imports what a school's files say of families.
		'family phone': { of: CARD_CANARIES.familyPhone, readers: ['cpe', 'desk', 'head', 'office'] },
		'number of SIECLE': { of: CARD_CANARIES.number, readers: ['head', 'office'] },
		'forbidden phone': { of: CARD_CANARIES.barredPhone, readers: [] }
	};

function isWatcher(part: Part): boolean {
	return part === 'cpe' || part === 'desk' || part === 'head';
}

function sendsLinks(part: Part): boolean {
	return isWatcher(part) || part === 'office';
}

function isStaff(part: Part): boolean {
	return [...FOLLOWING, ...OVER].includes(part);
}

function handsOutSheets(part: Part): boolean {
	return sendsLinks(part) || FOLLOWING.includes(part);
}

function isImporter(part: Part): boolean {
	return part === 'head' || part === 'office';
}

/** Every route of the app: what it answers to nobody, and to somebody signed in. */
const ROUTES: Readonly<
	Record<string, { readonly out: number; readonly in: number | ((part: Part) => number) }>
> = {
	'GET /healthz': { out: 200, in: 200 },
	'GET /readyz': { out: 200, in: 200 },
	'GET /metrics': { out: 404, in: 404 },
	'GET /api/demo/people': { out: 200, in: 200 },
	'GET /api/demo/letters': { out: 200, in: 200 },
	'POST /api/demo/enter': { out: 400, in: 400 },
	'POST /api/enter': { out: 400, in: 400 },
	'POST /api/enter/look': { out: 400, in: 400 },
	'POST /api/enter/email': { out: 400, in: 400 },
	'POST /api/enter/code': { out: 400, in: 400 },
	'POST /api/enter/oidc': { out: 400, in: 400 },
	'POST /api/enter/oidc/back': { out: 400, in: 400 },
	'POST /api/enter/passkey/options': { out: 200, in: 200 },
	'POST /api/enter/passkey': { out: 400, in: 400 },
	'GET /api/schools': { out: 200, in: 200 },
	'GET /api/schools/:school': { out: 404, in: 404 },
	'POST /api/leave': { out: 204, in: 204 },
	'GET /api/me': { out: 401, in: 200 },
	'POST /api/sync': { out: 401, in: 400 },
	'GET /api/duty': {
		out: 401,
		in: (part) => (STAFF.includes(part) ? 200 : 403)
	},
	'PUT /api/duty': { out: 401, in: (part) => (part === 'cpe' || part === 'head' ? 400 : 403) },
	'POST /api/inbound/sms': { out: 404, in: 404 },
	'GET /api/sms': { out: 401, in: (part) => (isWatcher(part) ? 200 : 403) },
	'POST /api/sms': { out: 401, in: (part) => (isWatcher(part) ? 400 : 403) },
	'GET /api/watch': { out: 401, in: (part) => (isWatcher(part) ? 200 : 403) },
	'GET /api/watch/try': { out: 401, in: (part) => (isWatcher(part) ? 200 : 403) },
	'POST /api/watch/try': { out: 401, in: (part) => (isWatcher(part) ? 400 : 403) },
	'GET /api/reminders': {
		out: 401,
		in: (part) => (isWatcher(part) ? 200 : 403)
	},
	'POST /api/reminders': {
		out: 401,
		in: (part) => (isWatcher(part) ? 400 : 403)
	},
	'GET /api/settings': { out: 401, in: (part) => (part === 'head' ? 200 : 403) },
	'PUT /api/settings': { out: 401, in: (part) => (part === 'head' ? 400 : 403) },
	'GET /api/questions': { out: 401, in: 200 },
	'PUT /api/questions': { out: 401, in: (part) => (part === 'head' ? 400 : 403) },
	'GET /api/rephrase': { out: 401, in: 200 },
	// Nobody has set one up here; whom it serves is in tests/contracts/rephrase.test.ts.
	'POST /api/rephrase': { out: 401, in: 404 },
	'GET /api/sessions': { out: 401, in: 200 },
	'DELETE /api/sessions': { out: 401, in: 400 },
	'POST /api/sessions/code': {
		out: 401,
		in: (part) => (['student', 'tutor', 'neighbour'].includes(part) ? 200 : 403)
	},
	'GET /api/passkeys': { out: 401, in: (part) => (isStaff(part) ? 200 : 403) },
	'POST /api/passkeys/options': { out: 401, in: (part) => (isStaff(part) ? 200 : 403) },
	'POST /api/passkeys': { out: 401, in: (part) => (isStaff(part) ? 400 : 403) },
	'DELETE /api/passkeys': { out: 401, in: (part) => (isStaff(part) ? 400 : 403) },
	'GET /api/access': { out: 401, in: (part) => (handsOutSheets(part) ? 200 : 403) },
	'POST /api/access/sheets': { out: 401, in: (part) => (handsOutSheets(part) ? 400 : 403) },
	'POST /api/access/renew': { out: 401, in: (part) => (handsOutSheets(part) ? 400 : 403) },
	'POST /api/access/send': { out: 401, in: (part) => (sendsLinks(part) ? 400 : 403) },
	'POST /api/access/revoke': { out: 401, in: (part) => (sendsLinks(part) ? 400 : 403) },
	'GET /api/calendar': { out: 401, in: (part) => (isImporter(part) ? 200 : 403) },
	'GET /api/import': { out: 401, in: (part) => (isImporter(part) ? 200 : 403) },
	'POST /api/import': { out: 401, in: (part) => (isImporter(part) ? 400 : 403) },
	'GET /api/placements/:placement': { out: 401, in: (part) => (isImporter(part) ? 404 : 403) },
	'PUT /api/placements/:placement': { out: 401, in: (part) => (isImporter(part) ? 400 : 403) },
	'GET /api/substitutions': { out: 401, in: (part) => (part === 'head' ? 200 : 403) },
	'PUT /api/substitutions': { out: 401, in: (part) => (part === 'head' ? 400 : 403) },
	'GET /api/colleagues': { out: 401, in: (part) => (part === 'head' ? 200 : 403) },
	'POST /api/colleagues/sign-out': { out: 401, in: (part) => (part === 'head' ? 400 : 403) },
	'GET /api/audit': { out: 401, in: (part) => (part === 'head' ? 200 : 403) },
	'GET /api/audit/proof': { out: 401, in: (part) => (part === 'head' ? 200 : 403) },
	'GET /api/audit/readers': { out: 401, in: 200 },
	'POST /api/erasures': { out: 401, in: (part) => (part === 'head' ? 400 : 403) },
	'GET /api/refused': { out: 401, in: 200 },
	'GET /api/push': { out: 401, in: 200 },
	'POST /api/push': { out: 401, in: 400 },
	'DELETE /api/push': { out: 401, in: 400 },
	'POST /api/push/try': { out: 401, in: 400 },
	'GET /api/live': { out: 401, in: 200 }
};
/** Come from no browser, with a key of their own in the place of an origin. */
const KEYED = ['POST /api/inbound/sms'];
/** Mounted on many addresses: guards, and the answer to what is no route. */
const GUARDS = [
	'ALL /*',
	'ALL /api/*',
	'ALL /api/demo/*',
	'ALL /api/enter/*',
	'ALL /api/me',
	'ALL /api/sync',
	'ALL /api/push/*',
	'ALL /api/duty',
	'ALL /api/sms',
	'ALL /api/sms/*',
	'ALL /api/watch/*',
	'ALL /api/reminders',
	'ALL /api/settings',
	'ALL /api/questions',
	'ALL /api/rephrase',
	'ALL /api/sessions/*',
	'ALL /api/passkeys/*',
	'ALL /api/access/*',
	'ALL /api/calendar',
	'ALL /api/import',
	'ALL /api/placements/*',
	'ALL /api/substitutions',
	'ALL /api/colleagues/*',
	'ALL /api/audit/*',
	'ALL /api/erasures',
	'ALL /api/refused',
	'ALL /api/live'
];

/** A person of this part may have to do with the placement at all. */
function reaches(part: Part, place: Place): boolean {
	if ((OVER as readonly Part[]).includes(part)) return place !== 'foreign';
	return place === 'mine';
}

describe('the matrix of role, section, route and relation', () => {
	let database: Database;
	let world: World;

	beforeAll(async () => {
		database = await openPgliteCopy();
		world = await openWorld(database);
		await addSchools(database);
		for (const place of PLACES) await plant(place);
	});
	afterAll(() => database.close());

	const newId = () => uuidV7(MONDAY, world.ports.random.bytes(10));
	const cookies = new Map<string, Promise<string>>();

	function cookieOf(part: Part, place: Place): Promise<string> {
		const person = personOf(part, place);
		const known =
			cookies.get(person) ??
			openSession(database, world.ports, schoolOf(place), person).then(
				(token) => `carnet=${token}`
			);
		cookies.set(person, known);
		return known;
	}

	async function request(path: string, cookie: string | undefined, init: RequestInit = {}) {
		const headers = new Headers(init.headers);
		headers.set('Carnet-Protocol', '1');
		if (cookie) headers.set('Cookie', cookie);
		return world.app.hono.request(path, { ...init, headers });
	}

	/** @returns the answer and its bytes */
	async function exchange(part: Part, place: Place, items: object) {
		const body = encode({ device: `d${++names}`, facts: [], pages: [], have: {}, ...items });
		const response = await request('/api/sync', await cookieOf(part, place), {
			method: 'POST',
			headers: { 'Content-Type': 'application/octet-stream' },
			body: body as Uint8Array<ArrayBuffer>
		});
		const bytes = new Uint8Array(await response.arrayBuffer());
		const decoded = decode(bytes);
		if (response.status !== 200 || !decoded.ok) throw new Error(`${part}: ${response.status}`);
		return { answer: decoded.value as ExchangeAnswer, bytes };
	}

	const factOf = (place: Place, section: string, body: object) => ({
		id: newId(),
		placement: placementOf(place),
		section,
		body: { at: MONDAY, ...body }
	});

	const pageOf = (place: Place, page: string, text: string) => {
		const doc = new Y.Doc();
		doc.getText('done').insert(0, text);
		const [vector, update] = [Y.encodeStateVector(doc), Y.encodeStateAsUpdate(doc)];
		return { placement: placementOf(place), page, vector, update };
	};

	/** Has every canary written by its rightful author. */
	async function plant(place: Place): Promise<void> {
		const done = factOf(place, 'journal', { type: 'done', day: '2027-06-14' });
		const pages = Object.entries(PAGES).map(([name, { page }]) =>
			pageOf(place, page, canaryOf(name, place))
		);
		const first = await exchange('student', place, { facts: [done], pages });
		expect(first.answer.pages.map(({ status }) => status)).toEqual(['ok', 'ok']);
		for (const [name, { author, section, body }] of Object.entries(CANARIES)) {
			const fact = factOf(place, section, body(canaryOf(name, place)));
			const { answer } = await exchange(author, place, { facts: [fact] });
			expect([name, answer.facts[0]?.status]).toEqual([name, 'ok']);
			if (name !== 'published') continue;
			const published = factOf(place, 'followup', { type: 'published', fact: fact.id });
			await exchange('referent', place, { facts: [published] });
		}
		for (const [name, { author, section, body }] of Object.entries(REFUSED)) {
			const fact = factOf(place, section, body(canaryOf(name, place)));
			const { answer } = await exchange(author, place, { facts: [fact] });
			expect([name, answer.facts[0]?.status]).toEqual([name, 'refused']);
		}
		const bad = new Y.Doc();
		bad.getText('secret').insert(0, canaryOf('refused-page', place));
		const update = Y.encodeStateAsUpdate(bad);
		const { answer } = await exchange('student', place, {
			pages: [{ ...pageOf(place, '2027-06-16', ''), update }]
		});
		expect(answer.pages[0]?.status).toBe('refused');
	}

	/** Every byte that any route sends to this person of `mine` or its school. */
	async function everythingSentTo(part: Part): Promise<Buffer> {
		const cookie = await cookieOf(part, 'mine');
		const { bytes } = await exchange(part, 'mine', {});
		const sent: Uint8Array[] = [bytes];
		for (const route of Object.keys(ROUTES)) {
			const [method, path = ''] = route.split(' ');
			if (method !== 'GET') continue;
			if (path === '/api/live') {
				sent.push(await firstOf(await request(path, cookie)));
				sent.push(await bytesOf(await request(`${path}?wait=0`, cookie)));
				continue;
			}
			const own = path.replace(':placement', placementOf('mine'));
			const answered = await bytesOf(await request(own, cookie));
			sent.push(answered);
			if (path === '/api/refused') sent.push(...contentsOf(answered));
		}
		return Buffer.concat(sent);
	}

	it('has a row for every route of the app, and a route for every row', () => {
		const mounted = new Set(world.app.hono.routes.map(({ method, path }) => `${method} ${path}`));
		expect([...mounted].sort()).toEqual([...Object.keys(ROUTES), ...GUARDS].sort());
	});

	it('is what server/README.md lists: every address of the API, and none that is gone', async () => {
		const readme = await readFile('server/README.md', 'utf8');
		const listed = readme.slice(readme.indexOf('## Routes')).matchAll(/^\| `(\/[\w/]*)` \|/gm);
		const places = Object.keys(ROUTES).map((route) => {
			const [, path = ''] = route.split(' ');
			return /^\/api\/inbound\/sms|^\/(?:api\/)?\w+/.exec(path)?.[0];
		});
		expect(Array.from(listed, ([, place]) => place).sort()).toEqual([...new Set(places)].sort());
	});

	it('has a row for every section', () => {
		expect(Object.keys(WRITES).sort()).toEqual([...SECTIONS].sort());
		const planted = new Set(Object.values(CANARIES).map(({ section }) => section));
		expect([...planted].sort()).toEqual([...SECTIONS].sort());
	});

	it('answers each route to nobody, to somebody, and to a foreign page', async () => {
		for (const [route, { out, in: signedIn }] of Object.entries(ROUTES)) {
			const [method = '', path = ''] = route.split(' ');
			const octets = { 'Content-Type': 'application/octet-stream' };
			const none = await request(path, undefined, { method, headers: octets });
			expect([route, none.status]).toEqual([route, out]);
			for (const part of PARTS) {
				const token = await openSession(database, world.ports, 'nord', personOf(part, 'mine'));
				const own = await request(path, `carnet=${token}`, { method, headers: octets });
				await own.body?.cancel();
				const expected = typeof signedIn === 'number' ? signedIn : signedIn(part);
				expect([route, part, own.status]).toEqual([route, part, expected]);
			}
			if (method === 'GET' || KEYED.includes(route)) continue;
			const foreign = await request(path, undefined, {
				method,
				headers: { Origin: 'http://evil.example' }
			});
			expect([route, foreign.status]).toEqual([route, 403]);
		}
	});

	it('[ID13] asks the staff alone to come in again, on the routes that change how they come in', async () => {
		const asking = async (part: Part): Promise<string[]> => {
			const asked: string[] = [];
			for (const route of Object.keys(ROUTES)) {
				const [method = '', path = ''] = route.split(' ');
				const headers = { 'Content-Type': 'application/json' };
				const body = method === 'GET' ? {} : { headers, body: JSON.stringify({ others: true }) };
				const token = await openSession(database, world.ports, 'nord', personOf(part, 'mine'));
				world.now += JUST_CAME_IN;
				const answer = await request(path, `carnet=${token}`, { method, ...body });
				world.now -= JUST_CAME_IN;
				if (answer.status !== 403) await answer.body?.cancel();
				else if ((await answer.text()).includes('"come-in-again"')) asked.push(route);
			}
			return asked;
		};
		expect(await asking('head')).toEqual([
			'DELETE /api/sessions',
			'POST /api/passkeys/options',
			'DELETE /api/passkeys'
		]);
		expect(await asking('student')).toEqual([]);
		// A student's others ended.
		cookies.clear();
	});

	// Before anybody tries what is refused: what a person tried is their own to read again.
	it.each(PARTS)('[PE2] sends %s what the table says, and not a word more', async (part) => {
		const sent = await everythingSentTo(part);
		const wrong: string[] = [];
		const look = (name: string, word: string, expected: boolean) => {
			if (sent.includes(word) !== expected)
				wrong.push(`${name}: ${expected ? 'missing' : 'LEAKED'}`);
		};
		for (const place of PLACES) {
			for (const [name, { author, readers }] of Object.entries({ ...CANARIES, ...REFUSED })) {
				const may = reaches(part, place) && (part === author || readers.includes(part));
				look(`${name} ${place}`, canaryOf(name, place), may);
			}
			for (const [name, { readers }] of Object.entries(PAGES)) {
				const may = reaches(part, place) && (part === 'student' || readers.includes(part));
				look(`${name} ${place}`, canaryOf(name, place), may);
			}
			const ownRefused = part === 'student' && place === 'mine';
			look(`refused-page ${place}`, canaryOf('refused-page', place), ownRefused);
			for (const [name, { of, readers }] of Object.entries(CARDS)) {
				look(`${name} ${place}`, of(place), reaches(part, place) && readers.includes(part));
			}
		}
		expect(wrong).toEqual([]);
	});

	it.each(PARTS)(
		'[ID6] gives %s a sheet, which opens a journal, of whom the table says',
		async (part) => {
			for (const place of PLACES) {
				const answer = await request('/api/access/sheets', await cookieOf(part, 'mine'), {
					method: 'POST',
					headers: { 'Content-Type': 'application/json' },
					body: JSON.stringify({ students: [personOf('student', place)] })
				});
				const may = reaches(part, place) && (sendsLinks(part) || REFERENTS.includes(part));
				expect([place, answer.status]).toEqual([place, may ? 200 : 403]);
			}
		}
	);

	it('[PE2] never names another host’s half-days to a tutor', async () => {
		const first = await everythingSentTo('tutor');
		expect(first.includes('2027-06-14/am')).toBe(true);
		expect(first.includes('2027-06-22')).toBe(false);
		const second = await everythingSentTo('neighbour');
		expect(second.includes('2027-06-22/pm')).toBe(true);
		expect(second.includes('2027-06-14')).toBe(false);
	});

	it.each(PARTS)('[PE1] takes from %s what the table says, and nothing else', async (part) => {
		const wrong: string[] = [];
		for (const place of PLACES) {
			const wanted = SECTIONS.flatMap((section) =>
				Object.entries(BODIES).map(([type, body]) => ({
					name: `${section} ${type} ${place}`,
					expected: verdict(part, place, section, type),
					fact: factOf(place, section, body)
				}))
			);
			const { answer } = await exchange(part, 'mine', { facts: wanted.map(({ fact }) => fact) });
			for (const { name, expected, fact } of wanted) {
				const told = answer.facts.find(({ id }) => id === fact.id);
				const got = told?.code ?? told?.status;
				if (got !== expected) wrong.push(`${name}: ${got}, not ${expected}`);
			}
			const page = pageOf(place, '2027-06-18', 'x');
			const pushed = await exchange(part, 'mine', { pages: [page] });
			const [told] = pushed.answer.pages;
			const mayWrite = part === 'student' && place === 'mine';
			if ((told?.code ?? told?.status) !== (mayWrite ? 'ok' : 'forbidden')) {
				wrong.push(`page ${place}: ${told?.code ?? told?.status}`);
			}
		}
		expect(wrong).toEqual([]);
	});

	function verdict(part: Part, place: Place, section: Section, type: string): string {
		const types = reaches(part, place) ? WRITES[section][part] : undefined;
		if (types?.includes(type)) return 'ok';
		if (!types) return 'forbidden';
		// Who held the role once is judged on what tells of a missing child, and on nothing else.
		const chain = ['check', 'accident', 'arrived', 'announce', 'help', 'unheard'].includes(
			type.replace(/ relayed| ordered/, '')
		);
		return ONCE.includes(part) && !chain ? 'forbidden' : 'bad-fact';
	}

	it('the server has fallen over nothing', () => {
		expect(world.errors).toEqual([]);
	});
});

async function bytesOf(response: Response): Promise<Uint8Array> {
	return new Uint8Array(await response.arrayBuffer());
}

async function firstOf(response: Response): Promise<Uint8Array> {
	const reader = response.body!.getReader();
	const { value } = await reader.read();
	await reader.cancel();
	return value as Uint8Array;
}

function contentsOf(refused: Uint8Array): Uint8Array[] {
	const rows = JSON.parse(Buffer.from(refused).toString()) as { content: string | null }[];
	return rows.flatMap(({ content }) => (content ? [Buffer.from(content, 'base64')] : []));
}
