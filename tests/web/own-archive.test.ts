// First: Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { FactBody } from '#shared/domain/bodies.ts';
import type { CardAlert } from '#shared/domain/card.ts';
import type { Section } from '#shared/domain/permission.ts';
import type { PersonRole } from '#shared/domain/people.ts';
import { saidText } from '#shared/text/own-fact.ts';
import { factBy } from '#tests/kit/reading.ts';
import { ownArchive } from '#web/state/own-archive.ts';
import { gatherOwnData } from '#web/state/own-data.ts';
import { FakeBrowser, seen, someone } from './browser.ts';
import { cardOf, FakeSchool } from './school.ts';

const P = 'placement-1';
const DAY = '2027-06-14';
const AM = `${DAY}/am` as const;
const NOW = Date.parse('2027-06-14T17:00:00+02:00');
const at = NOW - 3600_000;
const WHEN = { now: NOW, timeZone: 'Europe/Paris' };

/** One fact of each kind that has words, by somebody else. */
const FOREIGN: readonly (readonly [Section, FactBody])[] = [
	['journal', { type: 'mood', at, day: DAY, level: 1 }],
	['journal', { type: 'help', at, to: ['cpe'], message: 'ECHO-help' }],
	['feedback', { type: 'comment', at, day: DAY, text: 'ECHO-comment' }],
	['thanks', { type: 'thanks', at, agreement: 'a', text: 'ECHO-thanks' }],
	['presence', { type: 'accident', at, halfDay: AM, note: 'ECHO-accident' }],
	['followup', { type: 'note', at, alert: `absence/${DAY}`, text: 'ECHO-note' } as FactBody]
];

const ABSENCE: CardAlert = {
	...{ id: `absence/${DAY}`, kind: 'absence', day: DAY, halfDays: [AM], facts: [], raisedAt: at },
	...{ marks: [], state: 'family-reached', steps: [], excerpt: 'ECHO-excerpt' }
};

/** The files that a person of these roles takes along, by name. */
async function taken(
	roles: readonly PersonRole[],
	own: readonly (readonly [Section, FactBody])[],
	typed?: string
): Promise<Record<string, string>> {
	const school = new FakeSchool();
	school.placement(P, { ...cardOf(P), alerts: [ABSENCE] });
	FOREIGN.forEach(([section, body], nth) =>
		school.say(P, {
			id: `01890000-0000-7000-8000-00000000000${nth}`,
			section,
			author: 'somebody-else',
			body
		})
	);
	const browser = new FakeBrowser(school);
	const { device } = await browser.open({
		...someone('me'),
		person: { ...someone('me').person, roles: [...roles] }
	});
	await device.sync();
	await seen(device.holding(), ({ placements: [one] }) => one?.facts.length === FOREIGN.length);
	browser.setOnline(false);
	for (const [section, body] of own) await device.record(P, section, body);
	if (typed !== undefined) {
		const page = await device.openPage(P, DAY);
		page.type('done', typed);
		await page.close();
	}
	const { placements } = await seen(
		device.holding(),
		({ placements: [one] }) => one?.facts.length === FOREIGN.length + own.length
	);
	const files = unzipSync(ownArchive(await gatherOwnData(device, placements), WHEN));
	await device.close();
	return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, strFromU8(file)]));
}

const NAMES = ['carnet.html', 'carnet.json', 'carnet.txt'];

test('[EX1] a student takes their unsent words and their calls along, as text, three times', async () => {
	const files = await taken(
		['student'],
		[
			['presence', { type: 'arrived', at, halfDay: AM }],
			['journal', { type: 'mood', at, day: DAY, level: 4 }],
			['journal', { type: 'help', at, to: ['cpe'], message: 'MINE-help <img src=x>' }]
		],
		'MINE-day <script>alert(1)</script>'
	);
	expect(Object.keys(files).sort()).toEqual(NAMES);
	for (const name of NAMES) {
		expect(files[name], name).toContain('MINE-day');
		expect(files[name], name).toContain('MINE-help');
		expect(files[name], name).not.toContain('ECHO');
	}
	expect(files['carnet.html']).not.toMatch(/<script|<img/);
	expect(files['carnet.html']).toContain('Arrivée');
	expect(files['carnet.txt']).toContain('MINE-day <script>alert(1)</script>');
	const { placements } = JSON.parse(files['carnet.json'] ?? '') as {
		placements: { facts: unknown[]; pages: { page: string }[] }[];
	};
	expect(
		placements.map(({ facts, pages }) => [facts.length, pages.map(({ page }) => page)])
	).toEqual([[3, [DAY]]]);
});

test('[EX1] a family takes its own answers along: no journal, mood, call for help nor excerpt', async () => {
	const own: FactBody = { type: 'reason', at, halfDays: [AM], reason: 'illness' };
	const files = await taken(['guardian'], [['family', own]]);
	expect(Object.keys(files).sort()).toEqual(NAMES);
	for (const name of NAMES) expect(files[name], name).not.toMatch(/ECHO|mood|"help"|Ressenti/);
	expect(files['carnet.txt']).toMatch(/Motif donné, maladie/);
	expect(files['carnet.json']).toContain('"reason"');
	const told = /n'était pas en stage.*lundi 14 juin.*Le lycée vous a prévenu/;
	expect(files['carnet.txt']).toMatch(told);
	expect(files['carnet.json']).toContain('"family-reached"');
	const students = await taken(['student'], []);
	for (const name of NAMES)
		expect(students[name], name).not.toMatch(/family-reached|vous a prévenu/);
});

test('[EX1] an absence is not taken for a presence', async () => {
	const check: FactBody = {
		type: 'check',
		at,
		halfDays: [AM],
		status: 'absent',
		reason: 'unknown'
	};
	const { 'carnet.txt': text, 'carnet.html': page } = await taken(['tutor'], [['presence', check]]);
	for (const file of [text, page]) expect(file).toMatch(/Absence, motif inconnu, le lundi 14 juin/);
});

test('[EX1] what was felt, appraised, not sent yet or taken back is said in words', async () => {
	const { 'carnet.txt': text = '' } = await taken(
		['student', 'tutor'],
		[
			['journal', { type: 'mood', at, day: DAY, level: 5 }],
			['presence', { type: 'check', at, halfDays: [AM], status: 'late', minutes: 20 }],
			[
				'appraisal',
				{ type: 'appraisal', at, grid: { 'premiere-semaine': 'bien' }, text: 'MINE-appraisal' }
			]
		]
	);
	expect(text).toMatch(/Très bien, le lundi 14 juin à 16\sh\s00, pas encore envoyé/);
	expect(text).toMatch(/Retard de 20.min, .*\r?\n?lundi 14 juin, matin/);
	expect(text).toContain('MINE-appraisal');
	const facts = [factBy('me', 'presence', { type: 'arrived', at, halfDay: AM })];
	const back = factBy('me', 'presence', { type: 'retract', at, fact: facts[0]?.id ?? '' });
	expect(saidText(back, facts)).toEqual({ what: 'Annulé', lines: ['Arrivée'] });
	expect(saidText(back, [])).toEqual({ what: 'Annulé', lines: [] });
});

test('[EX1] an answer of a Friday, thanks and good news go along in words', async () => {
	const { 'carnet.txt': text = '' } = await taken(
		['student'],
		[
			['week', { type: 'week', at, day: DAY, answer: 'appel' }],
			['thanks', { type: 'thanks', at, agreement: 'a', text: 'MINE-thanks' }],
			['news', { type: 'good-news', at, says: ['days', 'well'], days: 8 }]
		]
	);
	expect(text).toContain("J'aimerais un appel");
	expect(text).toContain('MINE-thanks');
	expect(text).toMatch(/J'ai fait 8.jours de stage\./);
	expect(text).toContain("Mon stage s'est bien passé.");
	expect(text).not.toContain('ECHO');
});

const OWN: readonly (readonly [PersonRole, Section, FactBody])[] = [
	['tutor', 'presence', { type: 'accident', at, halfDay: AM, note: 'MINE' }],
	['referent', 'feedback', { type: 'comment', at, day: DAY, text: 'MINE' }],
	[
		'cpe',
		'followup',
		{
			type: 'closed',
			at,
			alert: `absence/${DAY}`,
			covers: [],
			outcome: 'handled',
			note: 'MINE'
		}
	],
	['desk', 'presence', { type: 'known', at, halfDays: [AM], reason: 'illness', note: 'MINE' }],
	['head', 'followup', { type: 'note', at, text: 'MINE' }],
	['care', 'followup', { type: 'note', at, text: 'MINE' }],
	['office', 'presence', { type: 'known', at, halfDays: [AM], reason: 'illness', note: 'MINE' }]
];

test.each(OWN)(
	'[EX1] of the role %s one’s own words leave, and nobody else’s',
	async (role, section, body) => {
		const files = await taken([role], [[section, body]]);
		for (const name of NAMES) {
			expect(files[name], name).toContain('MINE');
			expect(files[name], name).not.toContain('ECHO');
		}
	}
);

test('[EX1] who wrote nothing is told so', async () => {
	const files = await taken(['office'], []);
	for (const name of NAMES) expect(files[name], name).not.toContain('ECHO');
	expect(files['carnet.html']).toContain(`Rien n'est écrit`);
});
