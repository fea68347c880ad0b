import { expect, it } from 'vitest';
import type { Card, CardAlert } from '#shared/domain/card.ts';
import { historyOf } from '#shared/domain/history.ts';
import { eventText } from '#shared/text/history.ts';
import { ABSENCE, AM, story } from '#tests/kit/facts.ts';

const at = (clock: string): number => Date.parse(`2027-06-14T${clock}:00+02:00`);
const NB = '\u00a0';

const CARD = {
	student: { id: 'student', name: 'Léa EXEMPLE', className: '2de' },
	agreements: [{ id: 'a1', tutor: { id: 'tutor', name: 'Camille LEVAIN' } }],
	referents: [],
	cpes: [{ id: 'cpe', name: 'Andrea VEILLE' }],
	family: [{ person: 'parent', name: 'Alix EXEMPLE' }],
	alerts: []
} as unknown as Card;

const step = (what: string, clock: string, more: object = {}) => ({
	what,
	who: 'cpe',
	name: 'Andrea VEILLE',
	at: at(clock),
	...more
});

function alertOn(facts: readonly string[]): CardAlert {
	return {
		id: ABSENCE,
		kind: 'absence',
		day: '2027-06-14',
		halfDays: [AM],
		facts,
		raisedAt: at('08:41'),
		marks: [],
		state: 'closed',
		steps: [
			step('taken', '08:50'),
			step('family', '08:55', { outcome: 'reached', guardian: 'parent' }),
			step('closed', '09:40', { outcome: 'family-told' })
		],
		told: [
			{ step: 'told', person: 'cpe', name: 'Andrea VEILLE', at: at('08:42'), by: 'app' },
			{ step: 'told', person: 'desk', name: 'Lou APPEL', at: at('08:42'), by: 'app push' },
			{ step: 'told', person: 'head', name: 'Nobody', at: at('08:43'), by: '', failed: 'sms' }
		]
	};
}

it('[AL21] says who said it, each step, whom the ladder told, what the family answered, in order', () => {
	const { facts, add } = story();
	const said = add('tutor', 'presence', {
		type: 'check',
		at: at('08:40'),
		halfDays: [AM],
		status: 'absent'
	});
	add('parent', 'family', {
		type: 'acknowledged',
		at: at('09:00'),
		alert: ABSENCE,
		covers: [said]
	});
	add('parent', 'family', { type: 'reason', at: at('09:10'), halfDays: [AM], reason: 'transport' });
	add('tutor', 'presence', { type: 'retract', at: at('09:30'), fact: said });
	const lines = historyOf(alertOn([said]), facts).map((event) =>
		eventText(event, CARD, 'Europe/Paris', '2027-06-14').replaceAll(NB, ' ')
	);
	expect(lines).toEqual([
		'Dit par Camille LEVAIN à 8 h 40',
		'Message à Andrea VEILLE, Lou APPEL à 8 h 42',
		'Prise en charge par Andrea VEILLE à 8 h 50',
		'Famille prévenue par Andrea VEILLE à 8 h 55 (Alix EXEMPLE)',
		'Bien reçu par Alix EXEMPLE à 9 h 00',
		'Motif donné par Alix EXEMPLE à 9 h 10, transport',
		'Annulé par Camille LEVAIN à 9 h 30',
		'Classée par Andrea VEILLE à 9 h 40 (famille prévenue)'
	]);
});

it('[AL21] leaves out what is about another alert, and what was taken back', () => {
	const { facts, add, check } = story();
	const said = check('absent', [AM]);
	const other = 'absence/2027-06-15';
	add('parent', 'family', { type: 'acknowledged', at: at('09:00'), alert: other, covers: ['x'] });
	const why = add('parent', 'family', {
		type: 'reason',
		at: at('09:00'),
		halfDays: [AM],
		reason: 'autre'
	});
	add('parent', 'family', { type: 'retract', at: at('09:01'), fact: why });
	add('parent', 'family', {
		type: 'reason',
		at: at('09:02'),
		halfDays: ['2027-06-15/am'],
		reason: 'autre'
	});
	const alert = { ...alertOn([said]), steps: [], told: [] };
	expect(historyOf(alert, facts).map(({ what }) => what)).toEqual(['said']);
});

it('[AL21, AL23] says who opened a search, or asked for it, and whose word ended it', () => {
	const { facts, unheard, check, watched } = story();
	const mark = watched(true, at('08:00'), 'cpe');
	const opened = [
		unheard([AM], { at: at('09:00'), ordered: mark }),
		unheard([AM], { at: at('09:05'), author: 'cpe' })
	];
	facts.push({
		id: 'there',
		section: 'presence',
		author: 'tutor',
		body: { type: 'check', at: at('09:20'), halfDays: [AM], status: 'present' },
		receivedAt: at('09:21')
	});
	const alert = { ...alertOn(opened), steps: [], told: [], marks: ['unheard' as const] };
	const lines = (shown: CardAlert) =>
		historyOf(shown, facts).map((event) =>
			eventText(event, CARD, 'Europe/Paris', '2027-06-14').replaceAll(NB, ' ')
		);
	expect(lines(alert)).toEqual([
		'Alerte ouverte toute seule à 9 h 00 (à suivre, demandé par Andrea VEILLE)',
		'Alerte ouverte par Andrea VEILLE à 9 h 05',
		'Nouvelles données par Camille LEVAIN à 9 h 20'
	]);
	// Taken over by an absence, it stays in the history of its day.
	const absent = check('absent', [AM]);
	expect(lines({ ...alert, facts: [absent] })).toContain(
		'Alerte ouverte par Andrea VEILLE à 9 h 05'
	);
});
