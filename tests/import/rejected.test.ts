import { describe, expect, it } from 'vitest';
import { rowText } from '#shared/text/import-problems.ts';
import { rejectedCsv } from '#shared/text/import-rejected.ts';
import { withCell } from '#shared/domain/import/sheet.ts';
import { utf8 } from '#tests/kit/school-files/encodings.ts';
import {
	creating,
	EMPTY_SCHOOL,
	guessed,
	planOf,
	sheetsIn,
	tableOf
} from '#tests/kit/school-files/planning.ts';

const ROWS = [
	['Lycée fictif', '', '', '', ''],
	['Nom', 'Prénom', 'Né(e) le', 'Classe', 'Tél. portable'],
	['MARTIN', 'Léa', '03/02/2011', '2A', '+33 6 39 98 00 01'],
	['=HYPERLINK("http://x")', 'Noé', '01/01/11', '2A', '+33 6 39 98 00 02'],
	['ROUX; "Lou"', 'Lou', '02/01/2011', '2A', '06']
];
const CREATE = creating(['2A']);

describe('wrong rows', () => {
	it('[IM15] are a file of the same columns, with the row, why, and no formula', () => {
		const read = guessed(tableOf(ROWS));
		const { rows } = planOf([read], EMPTY_SCHOOL, CREATE);
		expect(rows.map(({ decision }) => decision)).toEqual(['create', 'wrong', 'wrong']);
		expect(rows.map(({ row }) => rowText('csv', row))[1]).toBe('Ligne\u00a04');
		expect(rowText('siecle', 4)).toBe('Fiche\u00a04');
		const lines = rejectedCsv(read, rows, 0).split('\r\n');
		expect(lines[0]).toBe(
			'\uFEFF"Nom";"Prénom";"Né(e) le";"Classe";"Tél. portable";"Ligne";"À corriger"'
		);
		expect(lines[1]).toMatch(
			/^"'=HYPERLINK\(""http:\/\/x""\)";"Noé";"01\/01\/11";"2A";"'\+33 6 39 98 00 02";"4";"Nom\u00a0: /
		);
		expect(lines[1]).toContain('quatre chiffres');
		expect(lines[2]).toMatch(/^"ROUX; ""Lou""";/);
		expect(lines.slice(3)).toEqual(['']);
	});

	it('[IM15] once mended are taken, as they are handed in again', async () => {
		const read = guessed(tableOf(ROWS));
		const file = rejectedCsv(read, planOf([read], EMPTY_SCHOOL, CREATE).rows, 0);
		const [sheet] = await sheetsIn(utf8(file));
		const again = planOf([guessed(sheet!)], EMPTY_SCHOOL, CREATE);
		expect(again.rows.map(({ row, decision }) => [row, decision])).toEqual([
			[2, 'wrong'],
			[3, 'wrong']
		]);
		const mended = withCell(
			withCell(withCell(withCell(sheet!, 2, 0, 'PAUL'), 2, 2, '01/01/2011'), 3, 0, 'ROUX'),
			3,
			4,
			''
		);
		const done = planOf([guessed(mended)], EMPTY_SCHOOL, CREATE);
		expect(done.counts).toMatchObject({ create: 2, wrong: 0 });
		expect(done.writes).toContainEqual(
			expect.objectContaining({
				set: expect.objectContaining({ lastName: 'PAUL', phone: '+33639980002' }) as unknown
			})
		);
	});
});
