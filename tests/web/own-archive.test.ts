// First: Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { FactBody } from '#shared/domain/bodies.ts';
import type { Section } from '#shared/domain/permission.ts';
import type { PersonRole } from '#shared/domain/people.ts';
import { ownArchive } from '#web/state/own-archive.ts';
import { gatherOwnData } from '#web/state/own-data.ts';
import { FakeBrowser, seen, someone } from './browser.ts';
import { FakeSchool } from './school.ts';

const P = 'placement-1';
const DAY = '2027-06-14';
const AM = `${DAY}/am` as const;
const NOW = Date.parse('2027-06-14T17:00:00+02:00');
const at = NOW - 3600_000;
const WHEN = { now: NOW, today: DAY, timeZone: 'Europe/Paris' } as const;

/** One fact of each kind that has words, by somebody else. */
const FOREIGN: readonly (readonly [Section, FactBody])[] = [
	['journal', { type: 'mood', at, day: DAY, level: 1 }],
	['journal', { type: 'help', at, to: ['cpe'], message: 'ECHO-help' }],
	['feedback', { type: 'comment', at, day: DAY, text: 'ECHO-comment' }],
	['presence', { type: 'accident', at, halfDay: AM, note: 'ECHO-accident' }],
	['followup', { type: 'note', at, alert: `absence/${DAY}`, text: 'ECHO-note' } as FactBody]
];

/** The files that a person of these roles takes along, by name. */
async function taken(
	roles: readonly PersonRole[],
	own: readonly (readonly [Section, FactBody])[],
	typed?: string
): Promise<Record<string, string>> {
	const school = new FakeSchool();
	school.placement(P);
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
	const [placement] = await seen(device.placements(), ([one]) => one?.facts.length === 5);
	expect(placement?.facts).toHaveLength(5);
	browser.setOnline(false);
	for (const [section, body] of own) await device.record(P, section, body);
	if (typed !== undefined) {
		const page = await device.openPage(P, DAY);
		page.type('done', typed);
		await page.close();
	}
	const held = await seen(device.placements(), ([one]) => one?.facts.length === 5 + own.length);
	const files = unzipSync(ownArchive(await gatherOwnData(device, held), WHEN));
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
	expect(files['carnet.txt']).toMatch(/Motif d'absence/);
	expect(files['carnet.json']).toContain('"reason"');
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
	for (const file of [text, page]) expect(file).toMatch(/lundi.*matin\s+Absent|matin\s+Absent/);
});

test.each<PersonRole>(['tutor', 'cpe', 'head', 'office'])(
	'[EX1] a %s takes nobody else’s words along',
	async (role) => {
		const files = await taken([role], []);
		for (const name of NAMES) expect(files[name], name).not.toContain('ECHO');
		expect(files['carnet.html']).toContain(`Rien n'est écrit`);
	}
);
