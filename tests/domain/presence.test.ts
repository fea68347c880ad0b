import { describe, expect, it } from 'vitest';
import { retractedIds, standingChecks, verdictOf } from '#shared/domain/presence.ts';
import { AM, PM, story } from '#tests/kit/facts.ts';

describe('presence', () => {
	it('[PR1] lets nobody retract a fact of somebody else, nor a retract', () => {
		const { facts, check, retract } = story();
		const id = check('absent', [AM]);
		retract(id, 'student');
		expect([...retractedIds(facts)]).toEqual([]);
		const own = retract(id, 'tutor');
		expect([...retractedIds(facts)]).toEqual([id]);
		retract(own, 'tutor');
		expect([...retractedIds(facts)]).toEqual([id]);
	});

	it('[PR1] lets a retract name a fact that arrives after it', () => {
		const { facts, check, retract } = story();
		retract('f2', 'tutor');
		check('absent', [AM]);
		expect([...retractedIds(facts)]).toEqual(['f2']);
	});

	it('[PR2] replaces half-day by half-day: correcting the afternoon leaves the morning absent', () => {
		const { facts, check } = story();
		const both = check('absent', [AM, PM]);
		check('present', [PM], { replaces: [both] });
		expect(standingChecks(facts).map(({ fact, halfDays }) => [fact.id, halfDays])).toEqual([
			['f1', [AM]],
			['f2', [PM]]
		]);
	});

	it('[PR2] takes a replacement from its author or from staff relaying, not from another tutor', () => {
		const { facts, check } = story();
		const id = check('absent', [AM]);
		check('present', [AM], { replaces: [id], author: 'other-tutor' });
		expect(verdictOf(AM, facts).tutor).toHaveLength(2);
		check('present', [AM], { replaces: [id], author: 'cpe', relayed: true });
		expect(verdictOf(AM, facts).tutor.map(({ said }) => said)).toEqual(['present', 'present']);
	});

	it('[PR2] never lets two checks that replace each other both vanish', () => {
		const { facts, check } = story();
		check('absent', [AM], { replaces: ['f2'] });
		check('present', [AM], { replaces: ['f1'] });
		expect(verdictOf(AM, facts).tutor.map(({ said }) => said)).toEqual(['present']);
	});

	it('[PR3] makes nothing of silence', () => {
		expect(verdictOf(AM, [])).toEqual({ halfDay: AM, tutor: [], student: [], twoVersions: false });
	});

	it('[PR4] sets differing voices side by side, without a winner', () => {
		const { facts, check, arrived } = story();
		arrived(AM);
		check('absent', [AM]);
		const verdict = verdictOf(AM, facts);
		expect(verdict.twoVersions).toBe(true);
		expect(verdict.tutor.map(({ said }) => said)).toEqual(['absent']);
		expect(verdict.student.map(({ said }) => said)).toEqual(['arrived']);
		expect(verdictOf(PM, facts).twoVersions).toBe(false);
	});
});
