import { describe, expect, it } from 'vitest';
import { studentRow, type Followed } from '#shared/domain/need.ts';
import { byStanding, countStandings, standingOf, type Standing } from '#shared/domain/standing.ts';
import { referent } from '#shared/text/referent.ts';
import { alertIn, arrivedIn, CARD, NOON, page, PARIS } from '#tests/kit/reading.ts';

const NB = '\u00a0';
const CAME = ['2027-06-14/am', '2027-06-15/am', '2027-06-16/am'].map(arrivedIn);
const at = (now: number, me = 'referent') => ({ me, now, timeZone: PARIS });

/** Comes every day, with a phone that was just heard, and never writes. */
const COMES: Followed = { card: CARD, facts: CAME, texts: [], contacts: { student: NOON } };

function rowOf(followed: Followed, reading = at(NOON)) {
	const row = studentRow(followed, reading);
	return { ...row, standing: standingOf(followed, reading, row) };
}
const standing = (over: Partial<Followed>, reading = at(NOON)): Standing =>
	rowOf({ ...COMES, ...over }, reading).standing;

describe('who is well', () => {
	it('[TI12] is not who comes and has written nothing of two days', () => {
		expect(standing({})).toBe('unwritten');
		expect(standing({ texts: [page('2027-06-15', { done: 'Du pain' })] })).toBe('well');
		// One day has gone by.
		expect(standing({}, at(Date.parse('2027-06-15T12:30:00+02:00')))).toBe('well');
	});

	it('[TI12] is not of whom nobody spoke, with a phone that was never heard', () => {
		const morning = Date.parse('2027-06-14T12:30:00+02:00');
		const never = { facts: [], contacts: {} };
		expect(standing(never, at(morning))).toBe('unheard');
		expect(standing(never, at(morning - 3600_000))).toBe('well');
		expect(standing({ ...never, facts: CAME }, at(morning))).toBe('well');
		expect(standing({ facts: [] }, at(morning))).toBe('well');
		const halfDays = CARD.halfDays.map((one) => ({ ...one, known: true as const }));
		expect(standing({ ...never, card: { ...CARD, halfDays } }, at(morning))).toBe('well');
	});

	it('[TI12] is who needs no call', () => {
		expect(standing({ card: { ...CARD, alerts: [alertIn('raised')] } })).toBe('call');
		expect(standing({ contacts: {} })).toBe('call');
	});

	it('[TI12] is not asked of a journal that one does not read, nor a week after the end', () => {
		expect(standing({}, at(NOON, 'cpe'))).toBe('well');
		const on = (day: string) => at(Date.parse(`${day}T10:00:00Z`));
		const came = {
			facts: [...CAME, arrivedIn('2027-06-17/am')],
			contacts: { student: Date.parse('2027-06-25T09:00:00Z') }
		};
		expect(standing(came, on('2027-06-24'))).toBe('unwritten');
		expect(standing(came, on('2027-06-25'))).toBe('well');
	});

	it('[TI12] comes last, and each student is counted once', () => {
		const written = [page('2027-06-15', { done: 'Du pain' })];
		const named = (name: string, over: Partial<Followed>) => {
			const row = rowOf({ ...COMES, ...over });
			return { ...row, student: { ...row.student, name } };
		};
		const rows = [
			named('Aya', { texts: written }),
			named('Bilal', {}),
			named('Chloé', { card: { ...CARD, alerts: [alertIn('raised')] } })
		];
		expect(rows.toSorted(byStanding).map(({ student }) => student.name)).toEqual([
			...['Chloé', 'Bilal', 'Aya']
		]);
		expect(countStandings(rows)).toEqual({ call: 1, unheard: 0, unwritten: 1, well: 1 });
	});

	it('[TI12] is said in a sentence that is so, of one, of several and of none', () => {
		const said = (well: number, unwritten = 0, unheard = 0, call = 0): string =>
			referent.standing({ well, unwritten, unheard, call });
		expect(said(22, 1, 1, 2)).toBe(
			`26 élèves${NB}: 22 vont bien, 1 n'écrit pas, 1 sans nouvelles, 2 à appeler`
		);
		expect(said(1)).toBe(`1 élève${NB}: 1 va bien`);
		expect(said(0, 2)).toBe(`2 élèves${NB}: 2 n'écrivent pas`);
		expect(said(0, 0, 3)).toBe(`3 élèves${NB}: 3 sans nouvelles`);
		expect(said(0, 0, 0, 1)).toBe(`1 élève${NB}: 1 à appeler`);
		expect(said(0)).toBe('0 élève');
	});
});
