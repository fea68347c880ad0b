import { describe, expect, it } from 'vitest';
import { alertsOf, newlyRaised, type Alert } from '#shared/domain/alert.ts';
import { undoableStep } from '#shared/domain/board.ts';
import type { Fact } from '#shared/domain/facts.ts';
import { authorOf } from '#shared/domain/telling.ts';
import { waitingOf } from '#shared/domain/waiting.ts';
import { ABSENCE, AM, CALENDAR, PM, story } from '#tests/kit/facts.ts';

const raised = [{ id: ABSENCE, raisedAt: 5 }];
const at = (clock: string, day = '2027-06-14'): number => Date.parse(`${day}T${clock}:00+02:00`);

function alertIn(facts: readonly Fact[]): Alert {
	const [alert] = alertsOf(facts, raised, CALENDAR);
	if (!alert) throw new Error('no alert');
	return alert;
}

describe('a search', () => {
	it('[AL23] raises the absence alert of its day, marked: nobody says that somebody is absent', () => {
		const { facts, unheard } = story();
		const opened = unheard([AM]);
		expect(newlyRaised(facts, [], CALENDAR)).toEqual([ABSENCE]);
		expect(alertIn(facts)).toMatchObject({
			kind: 'absence',
			state: 'raised',
			halfDays: [AM],
			facts: [opened],
			marks: ['unheard']
		});
	});

	it.each([
		['has not begun', '08:29', [AM], []],
		['has begun', '08:30', [AM], [ABSENCE]],
		['is over', '12:30', [AM], [ABSENCE]],
		['comes later', '09:00', [PM], []],
		['is none of the calendar', '09:00', ['2027-06-13/am'], []]
	])('[AL23] of a half-day that %s', (_what, clock, halfDays, alerts) => {
		const { facts, unheard } = story();
		unheard(halfDays, { at: at(clock) });
		expect(newlyRaised(facts, [], CALENDAR)).toEqual(alerts);
	});

	it('[AL3, AL5] is seen through by the ordinary steps', () => {
		const { facts, unheard, taken, family, closed } = story();
		const opened = unheard([AM]);
		taken(ABSENCE, [opened]);
		expect(alertIn(facts)).toMatchObject({ state: 'taken', owner: 'cpe' });
		family(ABSENCE, [opened]);
		expect(alertIn(facts).state).toBe('family-reached');
		closed(ABSENCE, [opened]);
		expect(alertIn(facts).state).toBe('closed');
	});

	const ENDINGS: readonly (readonly [string, (told: ReturnType<typeof story>) => unknown])[] = [
		['a check', ({ check }) => check('present', [AM])],
		['a lateness', ({ check }) => check('late', [AM])],
		['an arrival', ({ arrived }) => arrived(AM)],
		[
			'an accident',
			({ add }) => add('tutor', 'presence', { type: 'accident', at: 1, halfDay: AM })
		],
		['an absence that the school knows of', ({ known }) => known([AM])]
	];

	it.each(ENDINGS)('[AL24] is ended by %s, whichever came first', (_what, say) => {
		const before = story();
		say(before);
		before.unheard([AM]);
		expect(newlyRaised(before.facts, [], CALENDAR)).not.toContain(ABSENCE);
		const after = story();
		after.unheard([AM]);
		say(after);
		expect(alertIn(after.facts).state).toBe('retracted');
	});

	it('[AL24, PR6] is ended by a morning’s voice for the afternoon, and by an afternoon’s for the morning', () => {
		const afternoon = story();
		afternoon.unheard([PM]);
		afternoon.check('present', [AM]);
		expect(alertIn(afternoon.facts).state).toBe('retracted');
		const morning = story();
		morning.unheard([AM]);
		morning.arrived(PM);
		expect(alertIn(morning.facts).state).toBe('retracted');
		const another = story();
		another.unheard([AM]);
		another.check('present', ['2027-06-15/am']);
		expect(alertIn(another.facts).state).toBe('raised');
	});

	it('[AL24] stands again when the voice is withdrawn, as far as it had come', () => {
		const { facts, unheard, check, taken, retract } = story();
		taken(ABSENCE, [unheard([AM])]);
		const said = check('present', [AM]);
		expect(alertIn(facts).state).toBe('retracted');
		retract(said, 'tutor');
		expect(alertIn(facts)).toMatchObject({ state: 'taken', marks: ['unheard'] });
	});

	it('[AL24, AL4] asks for a reassuring call where a family was told of it', () => {
		const { facts, unheard, check, family, closed } = story();
		const opened = unheard([AM]);
		family(ABSENCE, [opened], 'message-left');
		const said = check('present', [AM]);
		expect(alertIn(facts).state).toBe('to-reassure');
		const waiting = waitingOf(alertIn(facts), facts, CALENDAR);
		expect(waiting).toMatchObject({ wait: 'unreassured', ground: said });
		closed(ABSENCE, [opened]);
		expect(alertIn(facts).state).toBe('to-reassure');
		family(ABSENCE, [opened], 'reassured');
		expect(alertIn(facts).state).toBe('closed');
	});

	it('[AL24] is taken over, in the same alert, by who says that they are missing', () => {
		const { facts, unheard, check, family } = story();
		const opened = unheard([AM]);
		family(ABSENCE, [opened]);
		const absent = check('absent', [AM]);
		expect(alertIn(facts)).toMatchObject({ state: 'raised', facts: [absent], marks: [] });
		family(ABSENCE, [absent]);
		expect(alertIn(facts).state).toBe('family-reached');
		check('present', [AM], { replaces: [absent] });
		expect(alertIn(facts).state).toBe('to-reassure');
	});

	it('[AL24] stands beside an announcement that speaks of another half-day, and gives it its words', () => {
		const { facts, unheard, announce, closed } = story();
		const announced = announce([PM]);
		closed(ABSENCE, [announced]);
		const opened = unheard([AM]);
		expect(alertIn(facts)).toMatchObject({
			state: 'raised',
			facts: [announced, opened],
			halfDays: [PM],
			marks: []
		});
		announce([AM]);
		expect(alertIn(facts).facts).not.toContain(opened);
	});

	it('[AL24, PR5, LA6] stays for a person to close when a family was told and the absence is known since', () => {
		const { facts, unheard, family, known, closed } = story();
		const opened = unheard([AM]);
		family(ABSENCE, [opened], 'message-left');
		known([AM]);
		expect(alertIn(facts)).toMatchObject({ state: 'raised', marks: ['known', 'unheard'] });
		expect(waitingOf(alertIn(facts), facts, CALENDAR)).toBeUndefined();
		closed(ABSENCE, [opened]);
		expect(alertIn(facts).state).toBe('closed');
	});

	it('[AL10, AL25] is no episode and no half-day without reason', () => {
		const { facts, unheard } = story();
		for (const key of [AM, '2027-06-15/am', '2027-06-15/pm', '2027-06-16/am']) unheard([key]);
		expect(newlyRaised(facts, [], CALENDAR)).toEqual([
			ABSENCE,
			'absence/2027-06-15',
			'absence/2027-06-16'
		]);
	});

	it('[AL14, SI2] is taken back by whoever opened it, for ten minutes', () => {
		const { facts, unheard, retract } = story();
		const opened = unheard([AM]);
		const now = at('09:10');
		const find = (me: string, when: number) => undoableStep(alertIn(facts), facts, me, when)?.id;
		expect(find('cpe', now)).toBe(opened);
		expect(find('cpe', now + 1)).toBeUndefined();
		expect(find('desk', now)).toBeUndefined();
		retract(opened, 'desk');
		expect(alertIn(facts).state).toBe('raised');
		retract(opened, 'cpe');
		expect(alertIn(facts).state).toBe('retracted');
		expect(find('cpe', now)).toBeUndefined();
	});

	it('[LA9] is told to whoever asked for it once, and not to whoever has just tapped', () => {
		const { facts, unheard, watched } = story();
		const mark = watched(true, at('08:00'), 'cpe');
		const wait = (ground: string) => ({ wait: 'untaken' as const, ground, since: 0 });
		expect(authorOf(wait(unheard([AM])), facts)).toBe('cpe');
		expect(authorOf(wait(unheard([PM], { ordered: mark })), facts)).toBeUndefined();
	});
});
