import { describe, expect, it } from 'vitest';
import { alertsOf } from '#shared/domain/alert.ts';
import { lastChangeOf } from '#shared/domain/board.ts';
import type { FactBody } from '#shared/domain/bodies.ts';
import type { CardAlert } from '#shared/domain/card.ts';
import type { Fact } from '#shared/domain/facts.ts';
import {
	reasonOf,
	registerName,
	registerNeed,
	toReport,
	undoableReport
} from '#shared/domain/register.ts';
import { registerLine, registerTable } from '#shared/text/register.ts';
import { ABSENCE, AM, CALENDAR, PM, story } from '#tests/kit/facts.ts';

const DAY = '2027-06-14';
const NEXT_DAY = '2027-06-15';
const NINE = Date.parse('2027-06-14T09:12:00+02:00');

function alertOf(facts: readonly Fact[], id = ABSENCE): CardAlert {
	const [alert] = alertsOf(facts, [{ id, raisedAt: 1_000_000 }], CALENDAR);
	if (!alert) throw new Error('no alert');
	return { ...alert, steps: alert.steps.map((step) => ({ ...step, name: step.who })) };
}

function need(facts: readonly Fact[], today = DAY, id = ABSENCE) {
	return registerNeed(alertOf(facts, id), facts, today);
}

function written() {
	const told = story();
	const step = (body: object): string =>
		told.add('cpe', 'followup', {
			at: 1_000_000 + told.facts.length * 60_000,
			alert: ABSENCE,
			...body
		} as FactBody);
	return {
		...told,
		report: () => step({ type: 'reported' }),
		close: (covers: string[], outcome: string) => step({ type: 'closed', covers, outcome })
	};
}

describe('what is carried over to the register', () => {
	it('[AL18] waits once the family was reached or it was closed, else on the next day', () => {
		const { facts, check, family, closed } = written();
		const absent = check('absent', [AM]);
		expect(need(facts)).toBeUndefined();
		expect(need(facts, NEXT_DAY)).toBe('to-report');
		family(ABSENCE, [absent]);
		expect(need(facts)).toBe('to-report');
		closed(ABSENCE, [absent]);
		expect(need(facts)).toBe('to-report');
	});

	it('[AL18] is an absence or a lateness, not what was withdrawn or an error', () => {
		const withdrawn = written();
		const gone = withdrawn.check('absent', [AM]);
		withdrawn.retract(gone, 'tutor');
		expect(need(withdrawn.facts, NEXT_DAY)).toBeUndefined();
		const mistaken = written();
		mistaken.close([mistaken.check('absent', [AM])], 'mistake');
		expect(need(mistaken.facts, NEXT_DAY)).toBeUndefined();
		const late = written();
		late.check('late', [AM]);
		expect(need(late.facts, NEXT_DAY, `late/${DAY}`)).toBe('to-report');
		const hurt = written();
		const id = hurt.add('tutor', 'presence', { type: 'accident', at: 1_000_000, halfDay: AM });
		expect(need(hurt.facts, NEXT_DAY, `accident/${id}`)).toBeUndefined();
	});

	it('[AL18] waits no more once somebody said « Reporté », until that is taken back', () => {
		const { facts, check, family, report, add } = written();
		family(ABSENCE, [check('absent', [AM])]);
		const reported = report();
		expect(need(facts)).toBeUndefined();
		const alert = alertOf(facts);
		const at = 1_000_000 + 2 * 60_000;
		expect(undoableReport(alert, facts, 'cpe', at + 10 * 60_000)?.id).toBe(reported);
		expect(undoableReport(alert, facts, 'cpe', at + 10 * 60_000 + 1)).toBeUndefined();
		expect(undoableReport(alert, facts, 'desk', at)).toBeUndefined();
		add('cpe', 'followup', { type: 'retract', at: 1_300_000, fact: reported });
		expect(need(facts)).toBe('to-report');
		expect(undoableReport(alert, facts, 'cpe', at)).toBeUndefined();
	});

	it('[AL18] asks again when the day got longer after that', () => {
		const { facts, check, report, close } = written();
		close([check('absent', [AM])], 'family-told');
		report();
		check('absent', [PM]);
		expect(need(facts, NEXT_DAY)).toBe('to-report');
		report();
		expect(need(facts, NEXT_DAY)).toBeUndefined();
	});

	it('[AL18] asks again for what of the day does not stand any more', () => {
		const { facts, check, report } = written();
		const whole = check('absent', [AM, PM]);
		report();
		check('present', [PM], { replaces: [whole] });
		expect(need(facts, NEXT_DAY)).toBe('to-report');
	});

	it.each(['withdrawn', 'a mistake'] as const)(
		'[AL18] is to be corrected when it turned out to be %s after that, and once only',
		(how) => {
			const { facts, check, report, retract, close } = written();
			const absent = check('absent', [AM]);
			report();
			if (how === 'withdrawn') retract(absent, 'tutor');
			else close([absent], 'mistake');
			expect(need(facts)).toBe('to-correct');
			report();
			expect(need(facts)).toBeUndefined();
		}
	);

	it('[AL25] never waits where nobody said that somebody is absent', () => {
		const { facts, unheard, family, check } = written();
		const opened = unheard([AM]);
		family(ABSENCE, [opened]);
		expect(need(facts, NEXT_DAY)).toBeUndefined();
		check('absent', [AM]);
		expect(need(facts, NEXT_DAY)).toBe('to-report');
	});

	it('[AL25] is to be corrected when only a search is left of what was carried over', () => {
		const { facts, check, unheard, report, retract } = written();
		const absent = check('absent', [AM]);
		report();
		retract(absent, 'tutor');
		unheard([AM]);
		expect(alertOf(facts).state).toBe('raised');
		expect(need(facts)).toBe('to-correct');
	});

	it('[AL18] a step that this device has not sent yet counts', () => {
		const { facts, check, family, report } = written();
		family(ABSENCE, [check('absent', [AM])]);
		report();
		const unsent = facts.map((fact) =>
			fact.body.type === 'reported' ? { ...fact, receivedAt: 0 } : fact
		);
		expect(need(unsent)).toBeUndefined();
	});

	it('[AL18] stands by day, class and name, and is no news on the board', () => {
		const one = (name: string, className: string, day: string) => {
			const alert: CardAlert = { ...alertOf(absence.facts), day, state: 'closed' };
			const student = { id: name, name, className };
			return { alert, placement: { card: { student }, facts: absence.facts } };
		};
		const absence = written();
		absence.check('absent', [AM, '2027-06-15/am']);
		const items = [
			one('Zoé', '2de 1', NEXT_DAY),
			one('Zoé', '2de 2', DAY),
			one('Zoé', '2de 1', DAY),
			one('Élie', '2de 1', DAY)
		];
		const names = toReport(items, '2027-06-20').map(({ item }) => {
			const { alert, placement } = item;
			return `${alert.day} ${placement.card.student.className} ${placement.card.student.name}`;
		});
		expect(names).toEqual([
			`${DAY} 2de 1 Élie`,
			`${DAY} 2de 1 Zoé`,
			`${DAY} 2de 2 Zoé`,
			`${NEXT_DAY} 2de 1 Zoé`
		]);
		const before = lastChangeOf(alertOf(absence.facts));
		absence.report();
		expect(lastChangeOf(alertOf(absence.facts))).toBe(before);
	});
});

describe('what is copied for the register', () => {
	const zone = 'Europe/Paris';
	const held = (facts: readonly Fact[], name = 'Léa EXEMPLE') => ({
		facts,
		card: { student: { id: 'lea', name, className: '2de Démo' } }
	});

	it('[AL19] is one line: name, class, day, half-days, what, why, the family', () => {
		const { facts, add, check } = written();
		const absent = check('absent', [AM]);
		expect(registerLine(alertOf(facts), held(facts), zone)).toBe(
			'EXEMPLE Léa, 2de Démo, 14/06/2027, matin, Absence, motif inconnu, famille pas encore jointe'
		);
		add('cpe', 'followup', {
			type: 'family',
			at: NINE,
			alert: ABSENCE,
			covers: [absent],
			outcome: 'reached',
			channel: 'phone'
		});
		expect(registerLine(alertOf(facts), held(facts), zone)).toContain('famille jointe à 9 h 12');
	});

	it('[AL19] of a lateness says how long, and nothing of a family that nobody had to call', () => {
		const { facts, add } = written();
		add('tutor', 'presence', {
			type: 'check',
			at: 1_000_000,
			halfDays: [AM, PM],
			status: 'late',
			minutes: 20
		});
		expect(registerLine(alertOf(facts, `late/${DAY}`), held(facts), zone)).toBe(
			'EXEMPLE Léa, 2de Démo, 14/06/2027, journée, Retard de 20 min'
		);
	});

	it('[AL19] says why as the family did, else the staff, the student, the workplace', () => {
		const { facts, add, announce } = written();
		const at = 1_000_000;
		add('tutor', 'presence', {
			type: 'check',
			at,
			halfDays: [AM],
			status: 'absent',
			reason: 'other'
		});
		const reason = (): string | undefined => reasonOf(alertOf(facts), facts);
		expect(reason()).toBe('other');
		announce([AM]);
		expect(reason()).toBe('illness');
		add('cpe', 'presence', { type: 'known', at, halfDays: [AM], reason: 'appointment' });
		expect(reason()).toBe('appointment');
		const told = add('parent', 'family', {
			type: 'reason',
			at,
			halfDays: [AM],
			reason: 'transport'
		});
		expect(reason()).toBe('transport');
		add('parent', 'family', { type: 'retract', at, fact: told });
		expect(reason()).toBe('appointment');
	});

	it('[AL19] puts the family name first where capitals say which it is', () => {
		expect(registerName('Léa EXEMPLE')).toBe('EXEMPLE Léa');
		expect(registerName('Jean-Paul DE L’ESSAI')).toBe('DE L’ESSAI Jean-Paul');
		expect(registerName('EXEMPLE Léa')).toBe('EXEMPLE Léa');
		expect(registerName('Léa')).toBe('Léa');
	});

	it('[AL19] as a table has heads, a line each, and nothing that calculates', () => {
		const { facts, check } = written();
		check('absent', [AM]);
		const alert = alertOf(facts);
		const table = registerTable(
			[
				{ alert, placement: held(facts) },
				{ alert, placement: held(facts, '=1+1\tA\nB') }
			],
			zone
		).split('\n');
		expect(table).toHaveLength(3);
		expect(table[0]?.split('\t')[0]).toBe('Nom');
		expect(table[2]?.split('\t')).toHaveLength(7);
		expect(table[2]?.startsWith("'=1+1 ")).toBe(true);
		expect(registerLine(alert, held(facts, '=SOMME(1)'), zone).startsWith("'=")).toBe(true);
	});
});
