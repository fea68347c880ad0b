import { describe, expect, it } from 'vitest';
import { alertsOf } from '#shared/domain/alert.ts';
import type { CardAlert } from '#shared/domain/card.ts';
import { searchOn } from '#shared/domain/search-on.ts';
import type { Fact } from '#shared/domain/facts.ts';
import { kindText, stateText, whatText } from '#shared/text/alert.ts';
import { logCells } from '#shared/text/day-log.ts';
import { needText } from '#shared/text/referent.ts';
import { ABSENCE, AM, CALENDAR, PM, story } from '#tests/kit/facts.ts';

const TODAY = '2027-06-14';
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function alertIn(facts: readonly Fact[]): CardAlert {
	const [alert] = alertsOf(facts, [{ id: ABSENCE, raisedAt: 1_000_000 }], CALENDAR);
	if (!alert) throw new Error('no alert');
	return { ...alert, steps: alert.steps.map((step) => ({ ...step, name: step.who })) };
}

function whatIn(facts: readonly Fact[]): string {
	const alert = alertIn(facts);
	const grounds = facts.filter(({ id }) => alert.facts.includes(id));
	return plain(whatText(alert, grounds, TODAY));
}

describe('[AL25] the words of a search', () => {
	it('say that nobody has spoken, whatever becomes of it', () => {
		const { facts, unheard, family, check, closed } = story();
		const opened = unheard([AM]);
		expect(whatIn(facts)).toBe('Sans nouvelles ce matin : à chercher');
		expect(kindText('unheard')).toBe('Sans nouvelles');
		family(ABSENCE, [opened]);
		check('present', [AM]);
		expect(whatIn(facts)).toBe('Sans nouvelles ce matin');
		expect(plain(stateText(alertIn(facts)))).toBe('Recherche terminée : famille à rassurer');
		family(ABSENCE, [opened], 'reassured');
		closed(ABSENCE, [opened]);
		expect(stateText(alertIn(facts))).toBe('Classée');
		const over = story();
		over.unheard([AM]);
		over.arrived(AM);
		expect(stateText(alertIn(over.facts))).toBe('Recherche terminée');
		expect(
			plain(needText({ why: 'alert', alert: alertIn(over.facts) }, 'Europe/Paris', TODAY))
		).toBe('Sans nouvelles ce matin · Recherche terminée');
	});

	it('give way to who says that they are missing', () => {
		const { facts, unheard, check } = story();
		unheard([AM]);
		check('absent', [AM]);
		expect(whatIn(facts)).toBe('Absence ce matin');
	});

	it('leave an announcement its own words, of its own half-day', () => {
		const { facts, announce, unheard } = story();
		announce([PM]);
		unheard([AM]);
		expect(whatIn(facts)).toBe(`Absence annoncée par l'élève cet après-midi, maladie`);
	});

	it('stand in the log of the day and its file', () => {
		const { facts, unheard } = story();
		unheard([AM]);
		const card = {
			student: { id: 's', name: 'Léa EXEMPLE', className: '2de 4' },
			halfDays: [],
			agreements: []
		} as unknown as Parameters<typeof logCells>[0]['card'];
		const cells = logCells({ card, facts }, alertIn(facts), 'Europe/Paris').map(plain);
		expect(cells[5]).toBe('Sans nouvelles lundi 14 juin, matin : à chercher');
		expect(cells.join(' ')).not.toMatch(/absen/i);
	});

	it('[SI3] are for who may end it, while somebody looks', () => {
		const { facts, unheard, check } = story();
		unheard([AM]);
		const shown = (keys: string[]) => searchOn({ alerts: [alertIn(facts)] }, keys) !== undefined;
		expect([shown([AM]), shown([PM]), shown(['2027-06-15/am'])]).toEqual([true, true, false]);
		check('present', [AM]);
		expect(shown([AM])).toBe(false);
	});
});
