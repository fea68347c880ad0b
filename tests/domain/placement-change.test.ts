import { describe, expect, it } from 'vitest';
import type { Details } from '#shared/domain/agreement-details.ts';
import { asksFirstWeek, hasLastDayCome, stageOn } from '#shared/domain/course.ts';
import { cardFor } from '#shared/domain/card.ts';
import type { Card } from '#shared/domain/card.ts';
import { expectedBy } from '#shared/domain/expected.ts';
import { halfDayBefore } from '#shared/domain/resuming.ts';
import { phaseOf } from '#shared/domain/phase.ts';
import type { Role } from '#shared/domain/people.ts';
import type { Agreement } from '#shared/domain/placement.ts';
import type { Changing } from '#shared/domain/placement-calendar.ts';
import { changed, type PlacementChange } from '#shared/domain/placement-change.ts';
import { effectOf } from '#shared/domain/placement-effect.ts';
import {
	wordingOf,
	type AgreementFile,
	type PlacementState
} from '#shared/domain/placement-file.ts';
import { isPausedOn } from '#shared/domain/today.ts';
import { PLACEMENT } from '#tests/kit/facts.ts';

const DAYS = ['14', '15', '16', '17', '18'].map((day) => `2027-06-${day}`);
const HALF_DAYS = DAYS.flatMap((day) => [`${day}/am`, `${day}/pm`]);
const TIMETABLE = {
	...{ '1/am': am(), '2/am': am(), '3/am': am(), '4/am': am(), '5/am': am() },
	...{ '1/pm': pm(), '2/pm': pm(), '3/pm': pm(), '4/pm': pm(), '5/pm': pm() }
};
function am() {
	return { from: '08:30', to: '12:00' };
}
function pm() {
	return { from: '13:30', to: '17:00' };
}

/** Five days at a garage, of which the first is over but for its afternoon's last hours. */
function fileOf(more: Partial<Agreement> = {}): AgreementFile {
	return {
		agreement: {
			...{ id: 'a1', tutor: 'tutor', from: '2027-06-14', to: '2027-06-18' },
			host: { name: 'Garage', address: 'rue', phone: '01' },
			...more
		},
		terms: { siret: '', days: DAYS, timetable: TIMETABLE, objectives: '', activities: '' },
		tutor: { lastName: 'AUTO', firstName: 'Max', email: '', phone: '' }
	};
}

function changing(more: Partial<Changing> = {}): Changing {
	const file = fileOf();
	return {
		state: {
			agreements: [file],
			halfDays: expectedBy(file.agreement, file.terms),
			referent: 'ref'
		},
		spoken: [],
		now: { day: '2027-06-15', clock: '09:00' },
		...more
	};
}

function after(one: Changing, ...changes: readonly PlacementChange[]): Changing {
	const [change, ...rest] = changes;
	if (!change) return one;
	const result = changed(one, change);
	if (!result.ok) throw new Error(result.code);
	return after({ ...one, state: result.value }, ...rest);
}

const keysIn = ({ halfDays }: PlacementState) => halfDays.map(({ key }) => key);
const agreementIn = ({ agreements }: PlacementState) => agreements[0]?.agreement;
const pause = (from: string, to?: string): PlacementChange => ({
	...{ what: 'pause', agreement: 'a1', from },
	...(to === undefined ? {} : { to })
});
const resume = (from: string): PlacementChange => ({ what: 'resume', agreement: 'a1', from });
const end = (to: string): PlacementChange => ({ what: 'end', agreement: 'a1', to });

describe('a pause', () => {
	it('[PC2] expects nobody from a half-day until further notice', () => {
		const { state } = after(changing(), pause('2027-06-16/pm'));
		expect(keysIn(state)).toEqual(HALF_DAYS.slice(0, 5));
		expect(agreementIn(state)).toMatchObject({
			...{ from: '2027-06-14', to: '2027-06-18', pauses: [{ from: '2027-06-16/pm' }] }
		});
	});

	it('[PC2] expects everybody again after its last half-day', () => {
		const { state } = after(changing(), pause('2027-06-16/am', '2027-06-17/pm'));
		expect(keysIn(state)).toEqual([...HALF_DAYS.slice(0, 4), ...HALF_DAYS.slice(8)]);
	});

	it('[PC2] may begin with the half-day under way, and takes none that is over', () => {
		const { state } = after(changing(), pause('2027-06-14/am'));
		expect(keysIn(state)).toEqual(HALF_DAYS.slice(0, 2));
	});

	it('[PC4] takes no half-day of which somebody has said something', () => {
		const before = changing({ spoken: ['2027-06-16/am'] });
		const { state } = after(before, pause('2027-06-15/pm'));
		expect(keysIn(state)).toEqual([...HALF_DAYS.slice(0, 3), '2027-06-16/am']);
		expect(effectOf(before, state)).toEqual({
			gone: [HALF_DAYS[3], ...HALF_DAYS.slice(5)],
			back: [],
			other: [],
			kept: ['2027-06-16/am']
		});
	});

	it('[PC2] is over from the half-day on from which one goes on, and is remembered', () => {
		const paused = after(changing(), pause('2027-06-15/pm'));
		const { state } = after(paused, resume('2027-06-17/pm'));
		expect(keysIn(state)).toEqual([...HALF_DAYS.slice(0, 3), ...HALF_DAYS.slice(7)]);
		expect(agreementIn(state)?.pauses).toEqual([{ from: '2027-06-15/pm', to: '2027-06-17/am' }]);
		expect(effectOf(paused, state)).toEqual({
			gone: [],
			back: HALF_DAYS.slice(7),
			other: [],
			kept: []
		});
	});

	it('[PC2] never was when it is taken back at its beginning', () => {
		const { state } = after(changing(), pause('2027-06-16/am'), resume('2027-06-16/am'));
		expect(wordingOf(state)).toBe(wordingOf(changing().state));
		expect(keysIn(state)).toEqual(HALF_DAYS);
	});

	it('[PC4] brings no half-day back that is over by then', () => {
		const paused = after(changing(), pause('2027-06-15/am'));
		const later = { ...paused, now: { day: '2027-06-16', clock: '12:00' } };
		const { state } = after(later, resume('2027-06-15/am'));
		expect(keysIn(state)).toEqual([...HALF_DAYS.slice(0, 2), ...HALF_DAYS.slice(5)]);
	});

	it('[PC2] may follow another one', () => {
		const { state } = after(
			changing(),
			...[pause('2027-06-18/pm'), pause('2027-06-15/am', '2027-06-15/pm')]
		);
		expect(agreementIn(state)?.pauses).toEqual([
			{ from: '2027-06-15/am', to: '2027-06-15/pm' },
			{ from: '2027-06-18/pm' }
		]);
	});

	it('[PC4] leaves a half-day to the workplace that has it', () => {
		const before = changing();
		const elsewhere = { key: '2027-06-17/am', ...am(), agreement: 'a2' };
		const paused = after(before, pause('2027-06-16/am'));
		const both = { ...paused.state, halfDays: [...paused.state.halfDays, elsewhere] };
		const { state } = after({ ...paused, state: both }, resume('2027-06-16/am'));
		expect(state.halfDays.find(({ key }) => key === '2027-06-17/am')).toEqual(elsewhere);
	});

	it.each<[string, PlacementChange, readonly PlacementChange[]]>([
		['unknown', { what: 'pause', agreement: 'a9', from: '2027-06-16/am' }, []],
		['no-day', pause(''), []],
		['no-day', pause('2027-06-16/am', ''), []],
		['no-day', resume(''), [pause('2027-06-16/am')]],
		['backwards', pause('2027-06-16/pm', '2027-06-16/am'), []],
		['outside', pause('2027-06-19/am'), []],
		['outside', pause('2027-06-13/pm'), []],
		['already-paused', pause('2027-06-17/am'), [pause('2027-06-16/am')]],
		['already-paused', pause('2027-06-15/am'), [pause('2027-06-16/am', '2027-06-16/pm')]]
	])('[PC2] is refused as %s', (code, change, before) => {
		expect(changed(after(changing(), ...before), change)).toEqual({ ok: false, code });
	});
});

describe('an end that is brought forward', () => {
	it('[PC3] expects nobody after it, and remembers what was planned', () => {
		const { state } = after(changing(), end('2027-06-16'));
		expect(keysIn(state)).toEqual(HALF_DAYS.slice(0, 6));
		expect(agreementIn(state)).toMatchObject({ to: '2027-06-16', planned: '2027-06-18' });
	});

	it('[PC3] is put back, whole or in part', () => {
		const early = after(changing(), end('2027-06-15'));
		const part = after(early, end('2027-06-17'));
		expect(keysIn(part.state)).toEqual(HALF_DAYS.slice(0, 8));
		expect(agreementIn(part.state)?.planned).toBe('2027-06-18');
		const { state } = after(part, end('2027-06-18'));
		expect(state).toEqual(changing().state);
	});

	it('[PC4] may lie before today: what is over stays', () => {
		const { state } = after(changing(), end('2027-06-14'));
		expect(keysIn(state)).toEqual(HALF_DAYS.slice(0, 2));
		const late = { ...changing(), now: { day: '2027-06-16', clock: '18:00' } };
		expect(keysIn(after(late, end('2027-06-14')).state)).toEqual(HALF_DAYS.slice(0, 6));
	});

	it('[PC3] does not end a pause that runs', () => {
		const paused = after(changing(), pause('2027-06-16/am'));
		const { state } = after(paused, end('2027-06-17'), end('2027-06-18'));
		expect(keysIn(state)).toEqual(HALF_DAYS.slice(0, 4));
	});

	it.each([
		['no-day', ''],
		['backwards', '2027-06-13'],
		['not-earlier', '2027-06-19']
	])('[PC3] is refused as %s', (code, to) => {
		expect(changed(changing(), end(to))).toEqual({ ok: false, code });
	});
});

describe('what the school notes', () => {
	const papers: PlacementChange = {
		...{ what: 'papers', agreement: 'a1', signed: true, insured: false },
		...{ phones: false, noPhone: true }
	};

	it('[PC5] touches no half-day, and says of every workplace that the student has no telephone', () => {
		const [one, other] = [fileOf(), fileOf({ id: 'a2' })];
		const before = changing();
		const two = { ...before, state: { ...before.state, agreements: [one, other] } };
		const { state } = after(two, papers);
		expect(state.halfDays).toBe(two.state.halfDays);
		expect(state.agreements.map(({ agreement }) => agreement)).toEqual([
			{ ...one.agreement, signed: true, phones: false, noPhone: true },
			{ ...other.agreement, noPhone: true }
		]);
		const none = { signed: false, insured: false, phones: undefined, noPhone: false };
		const back = after({ ...two, state }, { what: 'papers', agreement: 'a1', ...none } as never);
		expect(wordingOf(back.state)).toBe(wordingOf(two.state));
	});

	const noted: Partial<Agreement> = {
		...{ signed: true, insured: true, phones: false, noPhone: true, planned: '2027-06-25' },
		pauses: [{ from: '2027-06-14/am', to: '2027-06-14/pm' }, { from: '2027-06-16/am' }]
	};
	const all = ['insured', 'noPhone', 'pause', 'phones', 'signed'];
	it.each<[Role, readonly string[]]>([
		['student', ['pause', 'phones']],
		['tutor', ['pause', 'phones']],
		['guardian', ['pause']],
		...(['referent', 'substitute', 'cpe', 'desk', 'head', 'office'] as const).map(
			(role): [Role, readonly string[]] => [role, all]
		)
	])('[PC5] is read by %s as far as it is theirs', (role, expected) => {
		const placement = {
			...PLACEMENT,
			agreements: PLACEMENT.agreements.map((one) => ({ ...one, ...noted }))
		};
		const school = { id: 's1', name: 'Lycée', phone: '01', timeZone: 'Europe/Paris' };
		const rights = { person: 'x', roles: [role], everRoles: [role], agreements: ['a1'] };
		const [shown] = cardFor(school, placement, [], [], [], rights)?.agreements ?? [];
		const usual = ['from', 'host', 'id', 'to', 'tutor'];
		expect(Object.keys(shown ?? {}).sort()).toEqual([...usual, ...expected].sort());
		expect(shown?.pause).toEqual({ from: '2027-06-16/am' });
	});
});

const DETAILS: Details = {
	...{ hostName: 'Garage', hostAddress: 'rue', hostPhone: '', siret: '' },
	tutor: { id: 'tutor', lastName: 'AUTO', firstName: 'Max', email: '', phone: '' },
	...{ from: '2027-06-14', to: '2027-06-18', timetable: TIMETABLE }
};
const correct = (more: Partial<Details>): PlacementChange => ({
	...{ what: 'correct', agreement: 'a1', details: { ...DETAILS, ...more } }
});

describe('an agreement that is put right', () => {
	it('[PC7] says its workplace and its tutor in one form, and touches no half-day', () => {
		const before = changing();
		const { state } = after(
			before,
			correct({
				...{ hostName: ' Garage Fictif ', hostPhone: '01 99 00 20 20', siret: '732 829 320 00074' },
				tutor: { ...DETAILS.tutor, email: 'Max@Auto.example', phone: '06 39 98 00 00' }
			})
		);
		expect(state.halfDays).toEqual(before.state.halfDays);
		expect(state.agreements[0]).toMatchObject({
			agreement: {
				host: { name: 'Garage Fictif', address: 'rue', phone: '+33199002020' },
				tutor: 'tutor'
			},
			terms: { siret: '73282932000074', days: DAYS },
			tutor: { lastName: 'AUTO', email: 'max@auto.example', phone: '+33639980000' }
		});
	});

	it('[PC7] puts a tutor right wherever they are tutor, and replaces one only there', () => {
		const before = changing();
		const two = {
			...before,
			state: { ...before.state, agreements: [fileOf(), fileOf({ id: 'a2' })] }
		};
		const tutorsIn = (tutor: Partial<Details['tutor']>) =>
			after(two, correct({ tutor: { ...DETAILS.tutor, ...tutor } })).state.agreements.map(
				(one) => `${one.agreement.tutor} ${one.tutor.firstName}`
			);
		expect(tutorsIn({ firstName: 'Maxime' })).toEqual(['tutor Maxime', 'tutor Maxime']);
		expect(tutorsIn({ id: 'new', firstName: 'Ange' })).toEqual(['new Ange', 'tutor Max']);
		expect(tutorsIn({ lastName: '', firstName: '' })).toEqual([' ', 'tutor Max']);
	});

	it('[PC7] takes the days of other weeks, and of weekdays of which it had said nothing', () => {
		const some = DAYS.filter((day) => day !== '2027-06-16');
		const one = fileOf();
		const file = { ...one, terms: { ...one.terms, days: some } };
		const before = changing();
		const gap = {
			...before,
			state: {
				...before.state,
				agreements: [file],
				halfDays: expectedBy(file.agreement, file.terms)
			}
		};
		const daysOf = (more: Partial<Details>) =>
			after(gap, correct(more)).state.agreements[0]?.terms.days;
		expect(daysOf({ to: '2027-06-22' })).toEqual([...some, '2027-06-21', '2027-06-22']);
		expect(daysOf({ timetable: { ...TIMETABLE, '6/am': am() }, to: '2027-06-19' })).toEqual([
			...[...some, '2027-06-19']
		]);
		expect(daysOf({ from: '2027-06-15', to: '2027-06-17' })).toEqual(['2027-06-15', '2027-06-17']);
	});

	it('[PC4, PC7] has other hours from the half-day under way on, but where somebody has spoken', () => {
		const before = changing({ spoken: ['2027-06-15/pm'] });
		const late = { from: '14:00', to: '18:00' };
		const timetable = { ...TIMETABLE, '1/pm': late, '2/pm': late, '3/pm': late };
		const { state } = after(before, correct({ timetable }));
		expect(state.halfDays.filter(({ key }) => key.endsWith('/pm')).map(({ to }) => to)).toEqual([
			'17:00',
			'17:00',
			'18:00',
			'17:00',
			'17:00'
		]);
		expect(effectOf(before, state)).toMatchObject({ gone: [], back: [], other: ['2027-06-16/pm'] });
	});

	it('[PC7] expects nobody on days that are no more its own', () => {
		const { state } = after(changing(), correct({ to: '2027-06-16' }));
		expect(keysIn(state)).toEqual(HALF_DAYS.slice(0, 6));
		expect(agreementIn(state)).not.toHaveProperty('planned');
	});

	it.each<[string, Partial<Details>]>([
		['no-host', { hostName: ' ' }],
		['too-long', { hostName: 'x'.repeat(201) }],
		['too-long', { hostAddress: 'x\u0000' }],
		['bad-host-phone', { hostPhone: '12' }],
		['bad-siret', { siret: '73282932000075' }],
		['no-tutor-name', { tutor: { ...DETAILS.tutor, lastName: '' } }],
		['no-tutor-name', { tutor: { ...DETAILS.tutor, lastName: '=1' } }],
		['bad-tutor-email', { tutor: { ...DETAILS.tutor, email: 'max' } }],
		['bad-tutor-phone', { tutor: { ...DETAILS.tutor, phone: '12' } }],
		['no-first-day', { from: '' }],
		['no-last-day', { to: '' }],
		['last-before-first', { to: '2027-06-11' }],
		['other-year', { to: '2027-09-01' }],
		['other-year', { from: '2026-08-31' }],
		['no-hours', { timetable: {} }],
		['bad-hours', { timetable: { '1/am': { from: '12:00', to: '08:00' } } }],
		['bad-hours', { timetable: { '1/am': { from: '', to: '08:00' } } }],
		['bad-hours', { timetable: { '1/am': { from: '08:00', to: '' } } }]
	])('[PC7] is refused as %s', (code, more) => {
		expect(changed(changing(), correct(more))).toEqual({ ok: false, code });
	});
});

describe('another workplace', () => {
	const move = (last: string, more: Partial<Details> = {}): PlacementChange => ({
		...{ what: 'move', agreement: 'a1', last, next: 'a2' },
		details: {
			...{ ...DETAILS, hostName: 'Crèche', from: '2027-06-17', to: '2027-06-22' },
			tutor: { ...DETAILS.tutor, id: 'new', firstName: 'Ange' },
			...more
		}
	});
	const placesIn = ({ halfDays }: PlacementState) =>
		halfDays.filter(({ key }) => key.endsWith('/am')).map(({ agreement }) => agreement);

	it('[PC8] has its half-days after the last day of the one that was', () => {
		const before = changing();
		const { state } = after(before, move('2027-06-16'));
		expect(placesIn(state)).toEqual(['a1', 'a1', 'a1', 'a2', 'a2', 'a2', 'a2']);
		expect(state.agreements.map((one) => [one.agreement.host.name, one.agreement.to])).toEqual([
			['Garage', '2027-06-16'],
			['Crèche', '2027-06-22']
		]);
		expect(state.agreements.map(({ tutor }) => tutor.firstName)).toEqual(['Max', 'Ange']);
		expect(effectOf(before, state).other).toEqual(HALF_DAYS.slice(6));
		expect(wordingOf(after({ ...before, state }, move('2027-06-16')).state)).toBe(wordingOf(state));
	});

	it('[PC4, PC8] leaves to the one that was what somebody has spoken of', () => {
		const { state } = after(changing({ spoken: ['2027-06-17/am'] }), move('2027-06-16'));
		expect(placesIn(state)).toEqual(['a1', 'a1', 'a1', 'a1', 'a2', 'a2', 'a2']);
	});

	it.each<[string, PlacementChange]>([
		['backwards', move('2027-06-17')],
		['backwards', move('2027-06-13')],
		['not-earlier', move('2027-06-19')],
		['no-day', move('')],
		['no-hours', move('2027-06-16', { to: '2027-06-18', timetable: { '1/am': am() } })],
		['no-host', move('2027-06-16', { hostName: '' })]
	])('[PC8] is refused as %s', (code, change) => {
		expect(changed(changing(), change)).toEqual({ ok: false, code });
	});
});

describe('a référent', () => {
	it('[PC9] is replaced by somebody', () => {
		const { state } = after(changing(), { what: 'referent', referent: 'other' });
		expect(state).toEqual({ ...changing().state, referent: 'other' });
		expect(changed(changing(), { what: 'referent', referent: '' })).toEqual({
			...{ ok: false, code: 'nobody' }
		});
	});
});

describe('a placement that pauses', () => {
	const card = {
		halfDays: HALF_DAYS.slice(0, 4).map((key) => ({ key, ...am(), agreement: 'a1' })),
		agreements: [
			{
				...{ id: 'a1', from: '2027-06-14', to: '2027-06-25', pause: { from: '2027-06-16/am' } },
				host: { name: 'Garage', address: 'rue', phone: '01' },
				tutor: { id: 'tutor', name: 'Max AUTO' }
			}
		]
	} satisfies Pick<Card, 'halfDays' | 'agreements'>;

	it('[PC2] is not over before its last day', () => {
		expect(phaseOf(card, '2027-06-18')).toBe('during');
		expect(phaseOf(card, '2027-06-26')).toBe('after');
		expect(hasLastDayCome(card, '2027-06-15')).toBe(false);
		expect(hasLastDayCome(card, '2027-06-25')).toBe(true);
		expect(asksFirstWeek(card, '2027-06-18')).toBe(true);
	});

	it('[PC2] says so, and when it goes on where that is known', () => {
		expect(stageOn(card, '2027-06-15')).toEqual({ state: 'expected' });
		expect(stageOn(card, '2027-06-16')).toEqual({ state: 'paused', next: undefined });
		expect(stageOn(card, '2027-06-26')).toEqual({ state: 'over', last: '2027-06-25' });
		const until = { from: '2027-06-16/am', to: '2027-06-16/pm' };
		const goesOn = {
			agreements: card.agreements.map((one) => ({ ...one, pause: until })),
			halfDays: [...card.halfDays, { key: '2027-06-21/am', ...am(), agreement: 'a1' }]
		};
		expect(stageOn(goesOn, '2027-06-16')).toEqual({ state: 'paused', next: '2027-06-21' });
		expect(stageOn(goesOn, '2027-06-17')).toEqual({ state: 'off', next: '2027-06-21' });
		expect(isPausedOn(goesOn, '2027-06-17')).toBe(false);
	});
});

describe('half-days', () => {
	it('[PC2] have one before them', () => {
		expect(halfDayBefore('2027-06-14/pm')).toBe('2027-06-14/am');
		expect(halfDayBefore('2027-03-01/am')).toBe('2027-02-28/pm');
	});
});
