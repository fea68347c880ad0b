import { describe, expect, it } from 'vitest';
import type { Fact } from '#shared/domain/facts.ts';
import { lookFor } from '#shared/domain/look-for.ts';
import { watchedOf } from '#shared/domain/watched.ts';
import { AM, PLACEMENT, PM, story } from '#tests/kit/facts.ts';

const SCHOOL = { timeZone: 'Europe/Paris', settings: {} };
const at = (clock: string, day = '2027-06-14'): number => Date.parse(`${day}T${clock}:00+02:00`);
const SUNDAY = at('12:00', '2027-06-13');

function look(facts: readonly Fact[], now: number, school: Parameters<typeof lookFor>[2] = SCHOOL) {
	const { open, next } = lookFor(PLACEMENT, facts, school, now);
	return { open: open?.halfDay, next };
}

describe('« À suivre »', () => {
	it('[SI4] is what the last mark that nobody withdrew says', () => {
		const { facts, watched, retract } = story();
		expect(watchedOf(facts)).toBeUndefined();
		const first = watched(true, SUNDAY);
		expect(watchedOf(facts)?.mark.id).toBe(first);
		const again = watched(true, SUNDAY + 60_000, 'cpe');
		expect(watchedOf(facts)).toMatchObject({ mark: { id: again }, since: SUNDAY + 1000 });
		const off = watched(false, SUNDAY + 120_000);
		expect(watchedOf(facts)).toBeUndefined();
		retract(off, 'referent');
		expect(watchedOf(facts)?.mark.id).toBe(again);
	});

	it('[SI5] looks at each half-day once it has lasted half an hour, or as long as the school says', () => {
		const { facts, watched } = story();
		expect(look(facts, at('09:00'))).toEqual({ open: undefined, next: undefined });
		watched(true, SUNDAY);
		expect(look(facts, SUNDAY)).toEqual({ open: undefined, next: at('09:00') });
		expect(look(facts, at('08:59'))).toEqual({ open: undefined, next: at('09:00') });
		expect(look(facts, at('09:00'))).toEqual({ open: AM, next: at('14:00') });
		const soon = { ...SCHOOL, settings: { looksAfter: 10 } };
		expect(look(facts, at('08:40'), soon)).toEqual({ open: AM, next: at('13:40') });
	});

	it('[SI5] looks later on the same day where nobody could before, and not on another', () => {
		const { facts, watched } = story();
		watched(true, SUNDAY);
		expect(look(facts, at('20:00')).open).toBe(AM);
		expect(look(facts, at('00:10', '2027-06-15'))).toEqual({
			open: undefined,
			next: at('09:00', '2027-06-21')
		});
	});

	it('[SI5] counts from a mark that comes during a half-day, and leaves one that is over', () => {
		const during = story();
		during.watched(true, at('10:00'));
		expect(look(during.facts, at('10:15'))).toEqual({ open: undefined, next: at('10:30') + 1000 });
		expect(look(during.facts, at('10:31')).open).toBe(AM);
		const after = story();
		after.watched(true, at('12:10'));
		expect(look(after.facts, at('13:00'))).toEqual({ open: undefined, next: at('14:00') });
		expect(look(after.facts, at('14:00')).open).toBe(PM);
	});

	it('[SI5] looks no more once the mark was taken back', () => {
		const { facts, watched } = story();
		watched(true, SUNDAY);
		watched(false, at('08:50'), 'cpe');
		expect(look(facts, at('09:00'))).toEqual({ open: undefined, next: undefined });
	});

	it.each([
		['a tutor’s', ({ check }: ReturnType<typeof story>) => check('present', [AM])],
		['a student’s', ({ arrived }: ReturnType<typeof story>) => arrived(AM)],
		['an absent one’s', ({ check }: ReturnType<typeof story>) => check('absent', [AM])]
	])('[SI5] finds %s word, of the morning for the afternoon too', (_whose, say) => {
		const told = story();
		told.watched(true, SUNDAY);
		say(told);
		expect(look(told.facts, at('09:00')).open).toBeUndefined();
		expect(look(told.facts, at('14:00')).open).toBeUndefined();
	});

	it('[SI5] finds an absence that the school knows of, for as long as it lasts', () => {
		const { facts, watched, known } = story();
		watched(true, SUNDAY);
		known([AM]);
		expect(look(facts, at('09:00')).open).toBeUndefined();
		expect(look(facts, at('14:00')).open).toBe(PM);
	});

	it('[SI5] opens one search a day, and never twice of one half-day', () => {
		const { facts, watched, unheard, retract } = story();
		const mark = watched(true, SUNDAY);
		const opened = unheard([AM], { author: 'referent', ordered: mark });
		expect(look(facts, at('09:05')).open).toBeUndefined();
		expect(look(facts, at('14:00')).open).toBeUndefined();
		retract(opened, 'referent');
		expect(look(facts, at('09:10')).open).toBeUndefined();
		expect(look(facts, at('14:00')).open).toBe(PM);
	});

	it('[SI5] leaves alone whom somebody looks for by hand; taken back, that was none', () => {
		const { facts, watched, unheard, retract } = story();
		watched(true, SUNDAY);
		const opened = unheard([AM], { at: at('08:45') });
		expect(look(facts, at('09:00')).open).toBeUndefined();
		retract(opened, 'cpe');
		expect(look(facts, at('09:00')).open).toBe(AM);
	});

	it('[SI5] looks at no public holiday', () => {
		const { facts, watched } = story();
		watched(true, at('12:00', '2027-07-13'));
		const halfDays = [{ key: '2027-07-14/am', from: '08:30', to: '12:00', agreement: 'a1' }];
		expect(lookFor({ halfDays }, facts, SCHOOL, at('09:00', '2027-07-14'))).toEqual({});
	});
});
