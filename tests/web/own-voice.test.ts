import { describe, expect, it } from 'vitest';
import type { FactBody } from '#shared/domain/bodies.ts';
import type { HeldFact } from '#web/device/device.ts';
import { ownVoice } from '#web/routes/_tutor/own-voice.ts';

const ME = 'tutor';
const MORNING = '2027-06-14/am';

let count = 0;
function said(body: FactBody, author = ME): HeldFact {
	return { id: `f-${++count}`, placement: 'p', section: 'presence', author, body, receivedAt: 0 };
}

function check(status: 'present' | 'late' | 'absent', replaces: string[] = []): HeldFact {
	return said({
		type: 'check',
		at: 1,
		halfDays: [MORNING],
		status,
		...(replaces.length > 0 ? { replaces } : {})
	});
}

describe('what a tutor has said of a half-day', () => {
	it('is nothing before the first tap, and on another half-day', () => {
		expect(ownVoice([check('absent')], ME, ['2027-06-14/pm'])).toMatchObject({
			standing: [],
			latest: undefined,
			status: undefined
		});
	});

	it('is the last check, once it names the one before', () => {
		const first = check('absent');
		const second = check('present', [first.id]);
		const voice = ownVoice([first, second], ME, [MORNING]);
		expect(voice.standing).toEqual([second.id]);
		expect(voice).toMatchObject({ latest: { fact: second }, status: 'present' });
	});

	it('goes back to the check before when the last one is undone', () => {
		const first = check('late');
		const second = check('absent', [first.id]);
		const undo = said({ type: 'retract', at: 2, fact: second.id });
		expect(ownVoice([first, second, undo], ME, [MORNING])).toMatchObject({
			latest: { fact: first },
			status: 'late',
			retracted: [second.id]
		});
	});

	it('leaves other voices alone', () => {
		const other = said(
			{ type: 'check', at: 1, halfDays: [MORNING], status: 'absent' },
			'another-tutor'
		);
		expect(ownVoice([other], ME, [MORNING]).standing).toEqual([]);
	});

	it('has accidents beside checks', () => {
		const present = check('present');
		const accident = said({ type: 'accident', at: 3, halfDay: MORNING });
		expect(ownVoice([present, accident], ME, [MORNING])).toMatchObject({
			latest: { fact: accident, halfDays: [MORNING] },
			status: 'present',
			statements: [{ fact: present }, { fact: accident }]
		});
	});

	it('is of a whole day only when it was said of both halves', () => {
		const morning = check('absent');
		const day = [MORNING, '2027-06-14/pm'];
		expect(ownVoice([morning], ME, day)).toMatchObject({
			status: undefined,
			statements: [{ fact: morning, halfDays: [MORNING] }]
		});
		const both = said({ type: 'check', at: 2, halfDays: day, status: 'absent' });
		expect(ownVoice([both], ME, day).status).toBe('absent');
		expect(ownVoice([both], ME, [MORNING]).latest?.halfDays).toEqual(day);
	});
});
