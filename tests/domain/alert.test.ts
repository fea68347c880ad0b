import { describe, expect, it } from 'vitest';
import type { AlertState } from '#shared/domain/alert-state.ts';
import { alertsOf, newlyRaised } from '#shared/domain/alert.ts';
import type { Fact } from '#shared/domain/facts.ts';
import { ABSENCE, AM, CALENDAR, PM, story } from '#tests/kit/facts.ts';

const raised = [{ id: ABSENCE, raisedAt: 5 }];

function state(facts: readonly Fact[]): AlertState | undefined {
	return alertsOf(facts, raised, CALENDAR)[0]?.state;
}

describe('the absence alert', () => {
	it('[AL1] is raised once, and never un-raised', () => {
		const { facts, check, retract } = story();
		const id = check('absent', [AM]);
		expect(newlyRaised(facts, [], CALENDAR)).toEqual([ABSENCE]);
		expect(newlyRaised(facts, raised, CALENDAR)).toEqual([]);
		retract(id, 'tutor');
		expect(newlyRaised(facts, [], CALENDAR)).toEqual([]);
		expect(alertsOf(facts, raised, CALENDAR)).toMatchObject([
			{ id: ABSENCE, raisedAt: 5, state: 'retracted' }
		]);
	});

	it.each(['absent', 'left-early', 'no-placement'] as const)('[AL2] is raised by %s', (status) => {
		const { facts, check } = story();
		check(status, [AM]);
		expect(newlyRaised(facts, [], CALENDAR)).toEqual([ABSENCE]);
	});

	it('[AL2] is raised by the student’s own announcement, one alert a day', () => {
		const { facts, announce } = story();
		announce([AM, PM, '2027-06-15/am']);
		expect(newlyRaised(facts, [], CALENDAR)).toEqual([ABSENCE, 'absence/2027-06-15']);
	});

	it('[AL2] is not raised by presence or an arrival', () => {
		const { facts, check, arrived } = story();
		check('present', [AM]);
		arrived(AM);
		expect(newlyRaised(facts, [], CALENDAR)).toEqual([]);
	});

	it('[AL3] advances only by steps that cover its facts', () => {
		const { facts, check, seen, taken, family, closed } = story();
		const id = check('absent', [AM]);
		seen(ABSENCE);
		taken(ABSENCE, ['another']);
		expect(state(facts)).toBe('raised');
		taken(ABSENCE, [id]);
		expect(state(facts)).toBe('taken');
		family(ABSENCE, [id], 'no-answer');
		family(ABSENCE, [id], 'message-left');
		expect(state(facts)).toBe('taken');
		family(ABSENCE, [id]);
		expect(state(facts)).toBe('family-reached');
		closed(ABSENCE, [id]);
		expect(state(facts)).toBe('closed');
	});

	it('[AL3] comes back when the afternoon is reported after the morning was closed', () => {
		const { facts, check, taken, family, closed } = story();
		const morning = check('absent', [AM]);
		taken(ABSENCE, [morning]);
		family(ABSENCE, [morning]);
		closed(ABSENCE, [morning]);
		expect(state(facts)).toBe('closed');
		const afternoon = check('absent', [PM]);
		expect(alertsOf(facts, raised, CALENDAR)[0]).toMatchObject({
			state: 'raised',
			facts: [morning, afternoon],
			halfDays: [AM, PM]
		});
	});

	it('[AL3] takes a step that arrived before the fact it covers', () => {
		const { facts, check, taken } = story();
		taken(ABSENCE, ['f2']);
		check('absent', [AM]);
		expect(state(facts)).toBe('taken');
	});

	it('[AL4] must be reassured when a family was told of a child who is there', () => {
		const { facts, check, taken, family, closed } = story();
		const id = check('absent', [AM]);
		taken(ABSENCE, [id]);
		family(ABSENCE, [id], 'message-left');
		check('present', [AM], { replaces: [id] });
		expect(state(facts)).toBe('to-reassure');
		closed(ABSENCE, [id]);
		expect(state(facts)).toBe('to-reassure');
		family(ABSENCE, [id], 'reassured');
		expect(state(facts)).toBe('closed');
	});

	it('[AL4] is only retracted when nobody had been told', () => {
		const { facts, check, taken, family } = story();
		const id = check('absent', [AM]);
		taken(ABSENCE, [id]);
		family(ABSENCE, [id], 'no-answer');
		check('present', [AM], { replaces: [id] });
		expect(state(facts)).toBe('retracted');
	});

	it('[AL4] does not let a corrected morning hide a reported afternoon', () => {
		const { facts, check } = story();
		const both = check('absent', [AM, PM]);
		check('present', [AM], { replaces: [both] });
		expect(alertsOf(facts, raised, CALENDAR)[0]).toMatchObject({ state: 'raised', halfDays: [PM] });
	});

	it('[AL5] belongs to whoever took it first in the placement’s order', () => {
		const { facts, check, taken } = story();
		const id = check('absent', [AM]);
		taken(ABSENCE, [id], 'cpe-b');
		taken(ABSENCE, [id], 'cpe-a');
		expect(alertsOf(facts, raised, CALENDAR)[0]?.owner).toBe('cpe-b');
	});

	it('[AL6] is marked when the student says that they are there', () => {
		const { facts, check, arrived } = story();
		check('absent', [AM]);
		expect(alertsOf(facts, raised, CALENDAR)[0]?.marks).toEqual([]);
		arrived(AM);
		expect(alertsOf(facts, raised, CALENDAR)[0]).toMatchObject({
			marks: ['two-versions'],
			state: 'raised'
		});
	});
});
